using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Vitality;

/// <summary>Asks for questions of a network's own, for sheets of paper and what is copied from them, and for what was said about one's own facilitating.</summary>
public sealed class PaperClient(GatewayClient gateway)
{
    public const string OwnQuestionsQuery =
        """
        query OwnQuestions($network: UUID!, $code: String!) {
          network(id: $network) { id name }
          ownQuestions(networkId: $network, instrument: $code) {
            number isUsed mayChange version
            items { code text { nl en } isOpen }
            translations { item language words }
            languages { code name isRightToLeft }
          }
          instrument(code: $code) { title { nl en } items { code text { nl en } } }
        }
        """;

    public const string QuestionFileQuery =
        """
        query QuestionFile($network: UUID!, $file: String!) {
          previewQuestionImport(networkId: $network, fileBase64: $file) {
            languagesLeftOut
            questions { code line nl en isOpen languages note { nl en } }
            problems { line question code message { nl en } }
          }
        }
        """;

    public const string ImportQuestionsMutation = "mutation ImportQuestions($input: ImportQuestionsInput!) { importQuestions(input: $input) { number } }";

    public const string SheetsQuery = "query PaperSheets($round: UUID!) { paperSheets(roundId: $round) { codes atMost version } }";

    public const string PassQuery = "query MyTypingPass($round: UUID!) { myTypingPass(roundId: $round) { pass lookAgain { code items } } }";

    public const string FacilitatingQuery =
        """
        query MyFacilitating($code: String!) {
          myFacilitating {
            askIn { id name }
            ownMeans { code mean }
            rounds {
              roundId state closesAt closedOn version network { id name }
              response { answers invited percent compareWithCare }
              dimensions { code n mean atLeast atMost spread withheld }
              remarks
            }
          }
          instrument(code: $code) { title { nl en } whoSeesWhat { nl en } dimensions { code label { nl en } } }
        }
        """;

    public const string MeetingsQuery =
        """
        query MeetingsToCome($network: UUID!, $from: DateTime!, $until: DateTime!) {
          networkCalendar(networkId: $network, from: $from, until: $until, first: 100) { nodes { id title startsAt state } }
        }
        """;

    public const string PublishMutation = "mutation PublishInstrumentVersion($input: PublishInstrumentVersionInput!) { publishInstrumentVersion(input: $input) { number } }";
    public const string TranslateMutation = "mutation TranslateItem($input: TranslateItemInput!) { translateItem(input: $input) { number } }";
    public const string PrintMutation = "mutation PrintPaperSheets($input: PrintPaperSheetsInput!) { printPaperSheets(input: $input) { id } }";
    public const string CopyMutation = "mutation EnterPaperSheet($input: EnterPaperSheetInput!) { enterPaperSheet(input: $input) { state items } }";
    public const string AskMutation = "mutation AskAboutMyFacilitating($input: AskAboutMyFacilitatingInput!) { askAboutMyFacilitating(input: $input) { id } }";

    public Task<Answer<OwnQuestionsPageView>> OwnQuestions(Guid network, string code, CancellationToken cancellation) =>
        gateway.AskAsync<OwnQuestionsPageView>(OwnQuestionsQuery, new { network, code }, cancellation);

    public Task<Answer<SheetsPageView>> Sheets(Guid round, CancellationToken cancellation) => gateway.AskAsync<SheetsPageView>(SheetsQuery, new { round }, cancellation);

    public Task<Answer<PassPageView>> Pass(Guid round, CancellationToken cancellation) => gateway.AskAsync<PassPageView>(PassQuery, new { round }, cancellation);

    public Task<Answer<FacilitatingPageView>> Facilitating(CancellationToken cancellation) => gateway.AskAsync<FacilitatingPageView>(FacilitatingQuery, new { code = "FCP" }, cancellation);

    public Task<Answer<MeetingsToComeView>> Meetings(Guid network, DateTimeOffset now, CancellationToken cancellation) =>
        gateway.AskAsync<MeetingsToComeView>(MeetingsQuery, new { network, from = now, until = now.AddYears(1) }, cancellation);

    public Task<Outcome> Publish(Guid network, string code, IEnumerable<OwnQuestionDraft> questions, long? version) => gateway.DoAsync(PublishMutation, new
    {
        commandId = Guid.NewGuid(), networkId = network, instrument = code, questions = questions.Select(q => new { nl = q.Nl.Trim(), en = q.En.Trim(), q.IsOpen }), expectedVersion = version,
    });

    public Task<Answer<QuestionFileAnswer>> Look(Guid network, string file, CancellationToken cancellation) =>
        gateway.AskAsync<QuestionFileAnswer>(QuestionFileQuery, new { network, file }, cancellation);

    /// <summary>Adds what was chosen; the command is the same when it is pressed again.</summary>
    public Task<Outcome> Import(Guid commandId, Guid network, string code, string file, IEnumerable<FoundQuestionDraft> chosen, long? version) => gateway.DoAsync(ImportQuestionsMutation, new
    {
        commandId, networkId = network, fileBase64 = file, instrument = code, chosen = chosen.Select(q => new { q.Code, nl = q.Nl.Trim(), en = q.En.Trim() }), expectedVersion = version,
    });

    public Task<Outcome> Translate(Guid network, string code, string item, string language, string? words, long? version) =>
        gateway.DoAsync(TranslateMutation, new { commandId = Guid.NewGuid(), networkId = network, instrument = code, item, language, words = words ?? "", expectedVersion = version });

    public Task<Outcome> Print(Guid round, int sheets) => gateway.DoAsync(PrintMutation, new { commandId = Guid.NewGuid(), roundId = round, sheets });

    /// <summary>Hands over what was copied, with a pass that says that somebody may copy, and not who.</summary>
    public Task<Answer<CopiedAnswer>> Copy(string pass, string code, IEnumerable<CopiedStep> answers, string? group) =>
        gateway.AskNowAsync<CopiedAnswer>(CopyMutation, new { input = new { commandId = Guid.NewGuid(), pass, code, answers, group } });

    public Task<Outcome> AskAboutMe(Guid network, DateTimeOffset opensAt, DateTimeOffset closesAt, Guid dialogue) =>
        gateway.DoAsync(AskMutation, new { commandId = Guid.NewGuid(), networkId = network, opensAt, closesAt, dialogueSessionId = dialogue });
}

/// <summary>A network by its name.</summary>
public sealed record NamedNetworkView(Guid Id, string Name);

/// <summary>What a network adds to a questionnaire.</summary>
public sealed record OwnQuestionsPageView(NamedNetworkView? Network, OwnQuestionsView? OwnQuestions, ShortInstrumentView? Instrument);

public sealed record OwnQuestionsView(int Number, bool IsUsed, bool MayChange, long? Version, OwnItemView[] Items, TranslationView[] Translations, LanguageView[] Languages);

public sealed record OwnItemView(string Code, LocalText Text, bool IsOpen);

public sealed record TranslationView(string Item, string Language, string Words);

public sealed record LanguageView(string Code, string Name, bool IsRightToLeft)
{
    public string Direction => IsRightToLeft ? "rtl" : "ltr";
}

public sealed record ShortInstrumentView(LocalText Title, ItemView[] Items);

/// <summary>A question of the network's own while it is being written.</summary>
public sealed class OwnQuestionDraft
{
    public string Nl { get; set; } = "";

    public string En { get; set; } = "";

    public bool IsOpen { get; set; }
}

/// <summary>What stands in a file of questions.</summary>
public sealed record QuestionFileAnswer(QuestionFileView? PreviewQuestionImport);

public sealed record QuestionFileView(string[] LanguagesLeftOut, FoundQuestionView[] Questions, QuestionProblemView[] Problems);

public sealed record FoundQuestionView(string Code, int Line, string? Nl, string? En, bool IsOpen, string[] Languages, LocalText? Note);

public sealed record QuestionProblemView(int Line, string? Question, string Code, LocalText Message);

/// <summary>A question of the file while it is being chosen.</summary>
public sealed class FoundQuestionDraft(FoundQuestionView found)
{
    public string Code => found.Code;

    public FoundQuestionView Found => found;

    public bool IsChosen { get; set; }

    public string Nl { get; set; } = found.Nl ?? "";

    public string En { get; set; } = found.En ?? "";
}

/// <summary>The sheets of a round.</summary>
public sealed record SheetsPageView(SheetsView? PaperSheets);

public sealed record SheetsView(string[] Codes, int AtMost, long Version);

/// <summary>What lets the visitor copy sheets.</summary>
public sealed record PassPageView(PassView? MyTypingPass);

public sealed record PassView(string Pass, LookAgainView[] LookAgain);

public sealed record LookAgainView(string Code, string[] Items);

/// <summary>What stands on a sheet at one item; no value for what was left open.</summary>
public sealed record CopiedStep(string Item, int? Value);

public sealed record CopiedAnswer(CopiedView? EnterPaperSheet);

public sealed record CopiedView(string State, string[] Items);

/// <summary>What was said about the visitor's own facilitating.</summary>
public sealed record FacilitatingPageView(FacilitatingView? MyFacilitating, AboutMeInstrumentView? Instrument);

public sealed record FacilitatingView(NamedNetworkView[]? AskIn, OwnMeanView[] OwnMeans, AboutMeView[] Rounds);

public sealed record OwnMeanView(string Code, double Mean);

public sealed record AboutMeView(
    Guid RoundId, string State, DateTimeOffset ClosesAt, DateOnly? ClosedOn, long Version, NamedNetworkView? Network, ResponseView? Response, DimensionView[] Dimensions, string[] Remarks);

public sealed record AboutMeInstrumentView(LocalText Title, LocalText WhoSeesWhat, MeasureView[] Dimensions);

/// <summary>The meetings of a network from now on.</summary>
public sealed record MeetingsToComeView(MeetingsView? NetworkCalendar);
