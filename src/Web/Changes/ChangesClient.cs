using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Changes;

/// <summary>Asks what the network does differently now and which insights grew from it, and writes a new entry.</summary>
public sealed class ChangesClient(GatewayClient gateway)
{
    public const string ChangesQuery =
        """
        query Changes($network: UUID!, $after: String) {
          network(id: $network) { id name staircase { individual shared practised anchored } }
          networkLog(networkId: $network, first: 20, after: $after) {
            nodes { entryId text kind happenedOn { date precision } audience hatId author { displayName hats { id label } } }
            pageInfo { hasNextPage endCursor }
          }
          insights(networkId: $network, first: 50) { nodes { insightId wording stage evidence { stage where } } }
          me { person { homeOrganisation { name } hats { id label } } }
          myOrganisations { homeOrganisationId homeIsConfirmed }
        }
        """;

    public const string WriteMutation = "mutation WriteEntry($input: WriteEntryInput!) { writeEntry(input: $input) { entryId audience } }";

    public Task<Answer<ChangesView>> Changes(Guid network, string? after, CancellationToken cancellation) =>
        gateway.AskAsync<ChangesView>(ChangesQuery, new { network, after }, cancellation);

    public Task<Answer<WrittenAnswer>> Write(Guid network, NewEntry entry) => gateway.DoAsync<WrittenAnswer>(WriteMutation, new
    {
        commandId = Guid.NewGuid(), networkId = network, entry.Text, entry.Kind, entry.Levels, entry.HappenedOn, entry.Audience, entry.ShowsAuthor, entry.OrganisationId, entry.HatId,
    });
}

/// <summary>What is done differently now, and the insights that grew from it.</summary>
public sealed record ChangesView(ChangesNetworkView? Network, Nodes<EntryView>? NetworkLog, Nodes<InsightView>? Insights, WriterView? Me, HomeBaseView? MyOrganisations)
{
    /// <summary>The visitor's home base, where both said so; only then it can be told something.</summary>
    public HomeBase? Home => MyOrganisations is { HomeIsConfirmed: true, HomeOrganisationId: { } id } ? new HomeBase(id, Me?.Person.HomeOrganisation?.Name ?? "") : null;
}

public sealed record WriterView(WriterPersonView Person);

public sealed record WriterPersonView(HomeNameView? HomeOrganisation, HatView[] Hats);

/// <summary>A hat from which somebody speaks.</summary>
public sealed record HatView(Guid Id, string Label);

public sealed record HomeNameView(string Name);

public sealed record HomeBaseView(Guid? HomeOrganisationId, bool HomeIsConfirmed);

/// <summary>The organisation that an entry for the home base goes to: named with it, so that nobody who just moved tells the earlier one.</summary>
public sealed record HomeBase(Guid Id, string Name);

public sealed record ChangesNetworkView(Guid Id, string Name, StaircaseView? Staircase);

public sealed record StaircaseView(int Individual, int Shared, int Practised, int Anchored);

public sealed record EntryView(Guid EntryId, string Text, string Kind, CoarseDate? HappenedOn, string Audience, Guid? HatId, AuthorView? Author)
{
    /// <summary>Who wrote it, as whom, where they chose to say so and the visitor may see that hat.</summary>
    public string? By => Author is { } author ? author.Hats.FirstOrDefault(h => h.Id == HatId) is { } hat ? $"{author.DisplayName} ({hat.Label})" : author.DisplayName : null;
}

public sealed record AuthorView(string DisplayName, HatView[] Hats);

public sealed record InsightView(Guid InsightId, string Wording, string Stage, EvidenceView[] Evidence);

public sealed record EvidenceView(string Stage, string? Where);

/// <summary>What somebody writes down.</summary>
public sealed record NewEntry(string Text, string Kind, string[] Levels, CoarseDate? HappenedOn, string Audience, bool ShowsAuthor, Guid? OrganisationId = null, Guid? HatId = null);

/// <summary>What was written, and who can read it now.</summary>
public sealed record WrittenAnswer(WrittenView? WriteEntry);

public sealed record WrittenView(Guid EntryId, string Audience);
