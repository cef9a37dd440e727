using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Vitality;

/// <summary>Asks for rounds and their results, and sends one filled-in questionnaire.</summary>
public sealed class VitalityClient(GatewayClient gateway)
{
    public const string VitalityQuery =
        """
        query Vitality($network: ID!) {
          network(id: $network) {
            id name
            openRounds { id name closesOn iHaveAnswered }
            vitality { rounds { id name n closedOn values { code mean spread } } }
          }
        }
        """;

    public const string RoundQuery =
        """
        query Round($id: ID!) {
          round(id: $id) {
            id name state closesOn iHaveAnswered
            network { id name }
            instrument { items { code text dimension } scale }
          }
        }
        """;

    public const string SubmitMutation = "mutation SubmitAnswers($input: SubmitAnswersInput!) { submitAnswers(input: $input) { round { id } } }";

    public Task<Answer<VitalityView>> Vitality(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<VitalityView>(VitalityQuery, new { network }, cancellation);

    public Task<Answer<RoundPageView>> Round(Guid id, CancellationToken cancellation) =>
        gateway.AskAsync<RoundPageView>(RoundQuery, new { id }, cancellation);

    public Task<Outcome> Submit(Guid round, FilledIn filled) => gateway.DoAsync(SubmitMutation, new
    {
        input = new
        {
            commandId = Guid.NewGuid(), roundId = round,
            answers = filled.Answers.Select(a => new { item = a.Key, value = a.Value == "none" ? (int?)null : int.Parse(a.Value, System.Globalization.CultureInfo.InvariantCulture) }),
            freeText = filled.TalkAbout, mayBeReadInGroup = filled.MayBeRead,
        },
    });
}

public sealed record VitalityView(VitalityNetworkView? Network);

public sealed record VitalityNetworkView(Guid Id, string Name, OpenRoundView[]? OpenRounds, OverTimeView? Vitality);

public sealed record OpenRoundView(Guid Id, string Name, DateOnly? ClosesOn, bool IHaveAnswered);

public sealed record OverTimeView(ClosedRoundView[] Rounds);

public sealed record ClosedRoundView(Guid Id, string Name, int? N, DateOnly? ClosedOn, ValueView[]? Values);

public sealed record ValueView(string Code, double? Mean, double? Spread);

public sealed record RoundPageView(RoundView? Round);

public sealed record RoundView(Guid Id, string Name, string State, DateOnly? ClosesOn, bool IHaveAnswered, RoundNetworkView? Network, InstrumentView? Instrument);

public sealed record RoundNetworkView(Guid Id, string Name);

public sealed record InstrumentView(ItemView[] Items);

public sealed record ItemView(string Code, string Text, string Dimension);

/// <summary>What somebody has filled in so far; kept on their own device until it is sent.</summary>
public sealed class FilledIn
{
    /// <summary>By item: 1 to 5, or 'none' for 'cannot say'.</summary>
    public Dictionary<string, string> Answers { get; init; } = [];

    public string? TalkAbout { get; set; }

    public bool MayBeRead { get; set; }
}
