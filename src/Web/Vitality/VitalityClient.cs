using System.Globalization;
using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Vitality;

/// <summary>Asks for rounds and their results, and hands in one filled-in questionnaire.</summary>
public sealed class VitalityClient(GatewayClient gateway)
{
    public const string VitalityQuery =
        """
        query Vitality($network: UUID!) {
          myOpenRounds { roundId networkId instrument moment closesAt iAnswered }
          network(id: $network) {
            id name
            vitality {
              rounds {
                roundId moment closedOn isImported withheld
                response { answers invited percent compareWithCare }
                dimensions { code n mean atLeast atMost spread withheld }
                remarks
              }
              changes { fromRoundId toRoundId caution { nl en } dimensions { code difference low high words { nl en } withheld } }
            }
          }
        }
        """;

    public const string RoundQuery =
        """
        query Round($id: UUID!) {
          round(id: $id) { id state moment closesAt dialogueStartsAt instrument instrumentVersion groups about { displayName } paperSheets
            ownItems { code text { nl en } isOpen } translations { item language words } languages { code name isRightToLeft } network { id name people(first: 100) { nodes { person { displayName } } } } }
          myOpenRounds { roundId networkId instrument moment closesAt iAnswered }
        }
        """;

    public const string InstrumentQuery =
        """
        query Instrument($code: String!, $version: Int!) {
          instrument(code: $code, version: $version) {
            title { nl en } whoSeesWhat { nl en } minutes
            scale { value label { nl en } }
            cannotSay { nl en }
            items { code text { nl en } }
            closingText { nl en } closingConsent { nl en }
          }
        }
        """;

    public const string TicketQuery = "query MyAnswerTicket($round: UUID!) { myAnswerTicket(roundId: $round) { ticket } }";

    public const string SubmitMutation = "mutation SubmitAnswers($input: SubmitAnswersInput!) { submitAnswers(input: $input) { roundId } }";

    public Task<Answer<VitalityPageView>> Vitality(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<VitalityPageView>(VitalityQuery, new { network }, cancellation);

    public Task<Answer<RoundPageView>> Round(Guid id, CancellationToken cancellation) =>
        gateway.AskAsync<RoundPageView>(RoundQuery, new { id }, cancellation);

    public Task<Answer<InstrumentPageView>> Instrument(string code, int version, CancellationToken cancellation) =>
        gateway.AskAsync<InstrumentPageView>(InstrumentQuery, new { code, version }, cancellation);

    /// <summary>Hands the answers in with a ticket that says that somebody may answer, and not who.</summary>
    public async Task<Outcome> Submit(Guid round, FilledIn filled)
    {
        var ticket = await gateway.AskNowAsync<TicketAnswer>(TicketQuery, new { round });
        if (ticket.Data?.MyAnswerTicket is not { } mine) return new Outcome(ticket.Errors);

        return await gateway.DoAsync(SubmitMutation, new
        {
            commandId = Guid.NewGuid(), mine.Ticket,
            answers = filled.Answers.Select(a => new GivenAnswer(a.Key, a.Value == Shell.Scale.AsideValue ? null : int.Parse(a.Value, CultureInfo.InvariantCulture))),
            remark = string.IsNullOrWhiteSpace(filled.TalkAbout) ? null : filled.TalkAbout.Trim(),
            remarkMayBeReadOut = filled.MayBeRead,
            group = string.IsNullOrEmpty(filled.Group) ? null : filled.Group,
            ownWords = filled.OwnWords.Where(w => !string.IsNullOrWhiteSpace(w.Value)).Select(w => new { item = w.Key, words = w.Value.Trim() }),
            seriesCode = string.IsNullOrWhiteSpace(filled.SeriesCode) ? null : filled.SeriesCode.Trim(),
        });
    }

    private sealed record GivenAnswer(string Item, int? Value);
}

/// <summary>The rounds of a network over time, and the questionnaires that wait for the visitor.</summary>
public sealed record VitalityPageView(OpenRoundView[]? MyOpenRounds, VitalityNetworkView? Network);

public sealed record OpenRoundView(Guid RoundId, Guid NetworkId, string Instrument, string Moment, DateTimeOffset ClosesAt, bool IAnswered);

public sealed record VitalityNetworkView(Guid Id, string Name, VitalityView? Vitality);

public sealed record VitalityView(ResultView[] Rounds, ChangeView[] Changes);

public sealed record ResultView(
    Guid RoundId, string Moment, DateOnly? ClosedOn, bool IsImported, string? Withheld, ResponseView? Response, DimensionView[] Dimensions, string[] Remarks)
{
    /// <summary>How many people's answers stand behind the figures.</summary>
    public int? N => Response?.Answers ?? Dimensions.Max(d => d.N);
}

public sealed record ResponseView(int Answers, int Invited, int Percent, bool CompareWithCare);

public sealed record DimensionView(string Code, int? N, double? Mean, double? AtLeast, double? AtMost, double? Spread, string? Withheld);

public sealed record ChangeView(Guid FromRoundId, Guid ToRoundId, LocalText Caution, DimensionChangeView[] Dimensions);

public sealed record DimensionChangeView(string Code, double? Difference, double? Low, double? High, LocalText? Words, string? Withheld);

/// <summary>One round, and whether the visitor has answered it.</summary>
public sealed record RoundPageView(RoundView? Round, OpenRoundView[]? MyOpenRounds);

public sealed record RoundView(
    Guid Id, string State, string Moment, DateTimeOffset ClosesAt, DateTimeOffset? DialogueStartsAt, string Instrument, int InstrumentVersion,
    string[] Groups, RoundPersonView? About, int? PaperSheets, OwnItemView[] OwnItems, TranslationView[] Translations, LanguageView[] Languages, RoundNetworkView? Network)
{
    /// <summary>Everything that is answered on the scale: the questionnaire, and then the network's own.</summary>
    public ItemView[] AllItems(InstrumentView instrument) => [.. instrument.Items, .. OwnItems.Where(i => !i.IsOpen).Select(i => new ItemView(i.Code, i.Text))];

    /// <summary>A question in the language that somebody reads, where it has a wording in it.</summary>
    public (string Words, LanguageView? Language) Worded(ItemView item, string? language) =>
        Translations.FirstOrDefault(t => t.Item == item.Code && t.Language == language) is { } wording ? (wording.Words, Languages.First(l => l.Code == language)) : (item.Text.ToString()!, null);
}

public sealed record RoundNetworkView(Guid Id, string Name, RoundPeopleView? People = null);

public sealed record RoundPeopleView(RoundPlaceView[]? Nodes);

public sealed record RoundPlaceView(RoundPersonView? Person);

public sealed record RoundPersonView(string DisplayName);

/// <summary>One questionnaire.</summary>
public sealed record InstrumentPageView(InstrumentView? Instrument);

public sealed record InstrumentView(
    LocalText Title, LocalText WhoSeesWhat, int Minutes, StepView[] Scale, LocalText CannotSay, ItemView[] Items, LocalText ClosingText, LocalText ClosingConsent);

public sealed record StepView(int Value, LocalText Label);

public sealed record ItemView(string Code, LocalText Text);

public sealed record TicketAnswer(TicketView? MyAnswerTicket);

public sealed record TicketView(string Ticket);

/// <summary>What somebody has filled in so far; kept on their own device until it is handed in.</summary>
public sealed class FilledIn
{
    /// <summary>By item: a step of the scale, or 'none' for 'cannot say'.</summary>
    public Dictionary<string, string> Answers { get; init; } = [];

    public string? TalkAbout { get; set; }

    public bool MayBeRead { get; set; }

    /// <summary>By open question of the network's own.</summary>
    public Dictionary<string, string> OwnWords { get; init; } = [];

    /// <summary>One of the groups of the round; null for none.</summary>
    public string? Group { get; set; }

    /// <summary>The code by which the visitor's answers of several rounds belong together; null for none.</summary>
    public string? SeriesCode { get; set; }
}
