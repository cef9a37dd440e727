using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Membership;

/// <summary>Brings the people of an existing network on board from a CSV file: everybody is saved, or nobody.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="FileBase64">The bytes of the file, in base 64.</param>
public sealed record ImportPeopleInput(Guid CommandId, Guid NetworkId, string FileBase64);

/// <summary>The import of people.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class PeopleImportMutations
{
    /// <summary>Brings the people of an existing network on board from a CSV file: everybody is saved, or nobody. For its facilitators.</summary>
    public async Task<LivingNetworks.Membership.Contracts.PeopleImport?> ImportPeople(ImportPeopleInput input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(new ImportPeople(input.CommandId, input.NetworkId, UploadedFile.Bytes(input.FileBase64)), stop)).OrRefused();
}

/// <summary>The dry run of the import of people.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class PeopleImportQueries
{
    /// <summary>What an import would make of the file, line by line; saves nothing. For the network's facilitators.</summary>
    public async Task<PeopleImportPreview?> PreviewPeopleImport(
        Guid networkId, string fileBase64, MembershipClient membership, CancellationToken stop, int first = 100, int afterLine = 0) =>
        (await membership.AskAsync(new PreviewPeopleImport(networkId, UploadedFile.Bytes(fileBase64), first, afterLine), stop)).OrRefused();
}
