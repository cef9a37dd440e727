using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Import;

/// <summary>Reads a file of people or of meetings, first only to look and then to save.</summary>
public sealed class ImportClient(GatewayClient gateway)
{
    public const string StartQuery = "query ImportStart($network: UUID!) { network(id: $network) { id name viewpoint } }";

    public const string PreviewPeopleQuery =
        """
        query PreviewPeople($network: UUID!, $file: String!) {
          previewPeopleImport(networkId: $network, fileBase64: $file, first: 100) {
            canImport toTakeIn alreadyThere organisationsToAdd columnsLeftOut problemCount hasMoreLines
            problems { line column code message { nl en } }
            lines { line name mail organisation organisationIsNew role joinedOn outcome }
          }
        }
        """;

    public const string ImportPeopleMutation = "mutation ImportPeople($input: ImportPeopleInput!) { importPeople(input: $input) { takenIn } }";

    public const string ImportSessionsMutation =
        """
        mutation ImportSessions($input: ImportSessionsInput!) {
          importSessions(input: $input) {
            saved
            sessions { line title kind startsAt named numberPresent }
            remarks { line column code message { nl en } }
          }
        }
        """;

    public Task<Answer<ImportStartView>> Start(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<ImportStartView>(StartQuery, new { network }, cancellation);

    public Task<Answer<PeoplePreviewAnswer>> PreviewPeople(Guid network, string file, CancellationToken cancellation) =>
        gateway.AskAsync<PeoplePreviewAnswer>(PreviewPeopleQuery, new { network, file }, cancellation);

    public Task<Outcome> ImportPeople(Guid network, string file, Guid commandId) =>
        gateway.DoAsync(ImportPeopleMutation, new { commandId, networkId = network, fileBase64 = file });

    /// <summary>Reads a file of meetings; a dry run only tells what would happen.</summary>
    public Task<Answer<SessionsImportAnswer>> ImportSessions(Guid network, string file, Guid commandId, bool dryRun) =>
        gateway.DoAsync<SessionsImportAnswer>(ImportSessionsMutation, new { commandId, networkId = network, fileBase64 = file, dryRun });
}

/// <summary>The network to bring on board, for its facilitators.</summary>
public sealed record ImportStartView(ImportNetworkView? Network);

public sealed record ImportNetworkView(Guid Id, string Name, string Viewpoint);

public sealed record PeoplePreviewAnswer(PeoplePreviewView? PreviewPeopleImport);

public sealed record PeoplePreviewView(
    bool CanImport, int ToTakeIn, int AlreadyThere, int OrganisationsToAdd, string[] ColumnsLeftOut, int ProblemCount, bool HasMoreLines,
    ProblemView[] Problems, PersonLineView[] Lines);

/// <summary>Something unclear in a file.</summary>
public sealed record ProblemView(int Line, string? Column, string Code, LocalText Message);

public sealed record PersonLineView(
    int Line, string Name, string Mail, string? Organisation, bool OrganisationIsNew, string? Role, DateOnly JoinedOn, string Outcome);

public sealed record SessionsImportAnswer(SessionsImportView? ImportSessions);

public sealed record SessionsImportView(bool Saved, SessionLineView[] Sessions, ProblemView[] Remarks);

public sealed record SessionLineView(int Line, string Title, string Kind, DateTimeOffset StartsAt, int Named, int? NumberPresent);
