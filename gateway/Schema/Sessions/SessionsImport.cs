using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.Sessions;

/// <summary>Brings past and coming meetings on board from a CSV file with attendance; all or nothing.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="FileBase64">The bytes of the file, in base 64.</param>
/// <param name="DryRun">Only tell what would happen.</param>
/// <param name="TimeZone">The time zone of the dates and times in the file.</param>
public sealed record ImportSessionsInput(Guid CommandId, Guid NetworkId, string FileBase64, bool DryRun = true, string TimeZone = "Europe/Amsterdam");

/// <summary>The import of meetings. Sessions knows people by id only, so the gateway asks membership who is meant.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class SessionsImportMutations
{
    private const int PeoplePerPage = 100;

    /// <summary>Reads meetings with attendance from a CSV file and, unless it is a dry run, adds them. For the network's facilitators.</summary>
    public async Task<SessionsImportView?> ImportSessions(ImportSessionsInput input, SessionsClient sessions, MembershipClient membership, CancellationToken stop)
    {
        var file = UploadedFile.Bytes(input.FileBase64);
        var named = (await sessions.AskAsync(new PeopleNamedInSessionsFile(input.NetworkId, file), stop)).OrRefused();
        var people = new Dictionary<string, Guid>();
        await ByMail(input.NetworkId, [.. named.Where(IsMail)], people, membership, stop);
        await ByName(input.NetworkId, named.Where(n => !IsMail(n)).ToHashSet(StringComparer.OrdinalIgnoreCase), people, membership, stop);
        return (await sessions.SendAsync(new ImportSessions(input.CommandId, input.NetworkId, file, people, input.DryRun, input.TimeZone), stop)).OrRefused();
    }

    private static async Task ByMail(Guid networkId, string[] mails, Dictionary<string, Guid> people, MembershipClient membership, CancellationToken stop)
    {
        foreach (var chunk in mails.Chunk(1000))
        {
            foreach (var found in (await membership.AskAsync(new PeopleOfNetworkByMail(networkId, chunk), stop)).OrRefused()) people[found.Mail] = found.PersonId;
        }
    }

    /// <summary>A name counts only where one person of the network has it.</summary>
    private static async Task ByName(Guid networkId, HashSet<string> names, Dictionary<string, Guid> people, MembershipClient membership, CancellationToken stop)
    {
        if (names.Count == 0) return;
        var found = new List<PersonView>();
        for (string? after = null; ;)
        {
            var page = (await membership.AskAsync(new PeopleAndWhatTheyBring([networkId], PeoplePerPage, after), stop)).OrRefused().FirstOrDefault().OrNotFound().People;
            var persons = (await membership.AskAsync(new People([.. page.Items.Select(p => p.PersonId)]), stop)).OrRefused();
            found.AddRange(persons.Where(p => names.Contains(p.DisplayName)));
            if (!page.HasNextPage) break;
            after = page.EndCursor;
        }

        foreach (var person in found.GroupBy(p => p.DisplayName, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() == 1).Select(g => g.First()))
        {
            people[names.First(n => string.Equals(n, person.DisplayName, StringComparison.OrdinalIgnoreCase))] = person.Id;
        }
    }

    private static bool IsMail(string text) => text.Contains('@', StringComparison.Ordinal);
}
