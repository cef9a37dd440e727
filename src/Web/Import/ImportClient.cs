using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Import;

/// <summary>Reads a file of people or of meetings, first only to look and then to save.</summary>
public sealed class ImportClient(GatewayClient gateway)
{
    public const string StartQuery = "query ImportStart($network: ID!) { network(id: $network) { id name } }";

    public const string PreviewPeopleQuery =
        """
        query PreviewPeople($network: ID!, $file: String!) {
          preview: previewPeopleImport(networkId: $network, file: $file) {
            canImport toTakeIn alreadyThere organisationsToAdd columnsUsed columnsLeftOut problemCount hasMoreLines
            problems { line column code message }
            lines { line name mail organisation organisationIsNew role gives seeks joinedOn outcome }
          }
        }
        """;

    public const string PreviewSessionsQuery =
        """
        query PreviewSessions($network: ID!, $file: String!) {
          preview: previewSessionsImport(networkId: $network, file: $file) {
            canImport toAdd alreadyThere columnsUsed columnsLeftOut problemCount hasMoreLines
            problems { line column code message }
            lines { line title kind startsAt present }
          }
        }
        """;

    public const string ImportPeopleMutation =
        "mutation ImportPeople($input: ImportPeopleInput!) { importPeople(input: $input) { takenIn alreadyThere organisationsAdded } }";

    public const string ImportSessionsMutation = "mutation ImportSessions($input: ImportSessionsInput!) { importSessions(input: $input) { added alreadyThere } }";

    public Task<Answer<ImportStartView>> Start(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<ImportStartView>(StartQuery, new { network }, cancellation);

    public Task<Answer<PeoplePreviewAnswer>> PreviewPeople(Guid network, string file, CancellationToken cancellation) =>
        gateway.AskAsync<PeoplePreviewAnswer>(PreviewPeopleQuery, new { network, file }, cancellation);

    public Task<Answer<SessionsPreviewAnswer>> PreviewSessions(Guid network, string file, CancellationToken cancellation) =>
        gateway.AskAsync<SessionsPreviewAnswer>(PreviewSessionsQuery, new { network, file }, cancellation);

    public Task<Outcome> ImportPeople(Guid network, string file, Guid commandId) =>
        gateway.DoAsync(ImportPeopleMutation, new { input = new { commandId, networkId = network, file } });

    public Task<Outcome> ImportSessions(Guid network, string file, Guid commandId) =>
        gateway.DoAsync(ImportSessionsMutation, new { input = new { commandId, networkId = network, file } });
}

public sealed record ImportStartView(ImportNetworkView? Network);

public sealed record ImportNetworkView(Guid Id, string Name);

public sealed record PeoplePreviewAnswer(PeoplePreviewView? Preview);

public sealed record PeoplePreviewView(
    bool CanImport, int ToTakeIn, int AlreadyThere, int OrganisationsToAdd, string[] ColumnsUsed, string[] ColumnsLeftOut, int ProblemCount,
    bool HasMoreLines, ProblemView[] Problems, PersonLineView[] Lines);

public sealed record ProblemView(int Line, string? Column, string Code, string Message);

public sealed record PersonLineView(
    int Line, string Name, string Mail, string? Organisation, bool OrganisationIsNew, string? Role, string[] Gives, string[] Seeks, DateOnly JoinedOn, string Outcome);

public sealed record SessionsPreviewAnswer(SessionsPreviewView? Preview);

public sealed record SessionsPreviewView(
    bool CanImport, int ToAdd, int AlreadyThere, string[] ColumnsUsed, string[] ColumnsLeftOut, int ProblemCount, bool HasMoreLines,
    ProblemView[] Problems, SessionLineView[] Lines);

public sealed record SessionLineView(int Line, string Title, string Kind, DateTimeOffset StartsAt, int Present);
