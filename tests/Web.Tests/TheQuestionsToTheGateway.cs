using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using LivingNetworks.Web.Account;
using LivingNetworks.Web.Ambassadors;
using LivingNetworks.Web.Changes;
using LivingNetworks.Web.Gateway;
using LivingNetworks.Web.Import;
using LivingNetworks.Web.Market;
using LivingNetworks.Web.Networks;
using LivingNetworks.Web.Notes;
using LivingNetworks.Web.Open;
using LivingNetworks.Web.Organisations;
using LivingNetworks.Web.People;
using LivingNetworks.Web.Privacy;
using LivingNetworks.Web.Research;
using LivingNetworks.Web.Scans;
using LivingNetworks.Web.Sessions;
using LivingNetworks.Web.SignIn;
using LivingNetworks.Web.Studies;
using LivingNetworks.Web.Ties;
using LivingNetworks.Web.Timeline;
using LivingNetworks.Web.Vitality;

namespace LivingNetworks.Web.Tests;

public sealed class TheQuestionsToTheGateway
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Every document in the clients, with the record that its answer is read into (none: only whether it was done counts).</summary>
    private static readonly (string Document, Type? Answer)[] Known =
    [
        (NetworksClient.MyNetworksQuery, typeof(MyNetworksView)), (NetworksClient.HomeQuery, typeof(HomeView)), (NetworksClient.RulesCardQuery, typeof(RulesCardView)),
        (NetworksClient.AcceptMutation, null), (NetworksClient.DeclineMutation, null),
        (NetworksClient.SparkMutation, typeof(SparkAnswer)), (NetworksClient.BringMutation, typeof(BroughtAnswer)),
        (AmbassadorsClient.AskMutation, null), (AmbassadorsClient.AgreeMutation, null), (AmbassadorsClient.DeclineMutation, null), (AmbassadorsClient.ReviseMutation, null),
        (AmbassadorsClient.NameMutation, null), (AmbassadorsClient.LookBackMutation, null), (AmbassadorsClient.EndRoleMutation, null), (PeopleClient.ContactMutation, null),
        (OpenClient.ListQuery, typeof(OpenNetworksView)), (OpenClient.PageQuery, typeof(OpenNetworkPageView)),
        (AccountClient.RegisterMutation, null), (AccountClient.ClaimMutation, null), (AccountClient.ConfirmMutation, null),
        (MyAccountClient.AccountQuery, typeof(MyAccountView)), (MyAccountClient.EndSignInMutation, null), (MyAccountClient.EndOthersMutation, null), (MyAccountClient.ChangePasswordMutation, null),
        (MyAccountClient.NewPasskeyQuery, typeof(NewPasskeyAnswer)), (MyAccountClient.AddPasskeyMutation, null), (MyAccountClient.RemovePasskeyMutation, null),
        (MyAccountClient.MakeTokenMutation, typeof(TokenMadeAnswer)), (MyAccountClient.RevokeTokenMutation, null),
        (AccountClient.AskLinkMutation, null), (AccountClient.AskRecoveryMutation, null), (AccountClient.RecoverMutation, null),
        (OrganisationSignInClient.OffersQuery, typeof(OffersView)), (OrganisationSignInClient.LinksQuery, typeof(LinksPageView)), (OrganisationSignInClient.UndoMutation, null),
        (OrganisationSignInClient.ArrangementQuery, typeof(ArrangementPageView)), (OrganisationSignInClient.TryQuery, typeof(TrialAnswer)),
        (OrganisationSignInClient.SetUpMutation, null), (OrganisationSignInClient.TurnMutation, null),
        (SessionsClient.CalendarQuery, typeof(CalendarView)), (SessionsClient.RoomQuery, typeof(RoomView)),
        (SessionsClient.PlanMutation, null), (SessionsClient.AnswerMutation, null), (SessionsClient.OpenMutation, null), (SessionsClient.HoldMutation, null),
        (SessionsClient.PresenceMutation, null), (SessionsClient.ReadingMutation, null), (SessionsClient.LookBackMutation, null),
        (PeopleClient.PeopleQuery, typeof(PeopleView)), (PeopleClient.BringMutation, null),
        (ChangesClient.ChangesQuery, typeof(ChangesView)), (ChangesClient.WriteMutation, typeof(WrittenAnswer)),
        (NotesClient.NotesQuery, typeof(NotesView)), (NotesClient.WriteMutation, null), (NotesClient.ForgetMutation, null),
        (RoundsClient.RoundsQuery, typeof(RoundsView)), (RoundsClient.ReportQuery, typeof(ReportView)), (RoundsClient.PlanMutation, null), (RoundsClient.DialogueMutation, null),
        (RoundsClient.AnnounceMutation, null), (RoundsClient.OpenMutation, null), (RoundsClient.RemindMutation, null), (RoundsClient.CloseMutation, null), (RoundsClient.ReadMutation, null), (RoundsClient.ReleaseMutation, null),
        (RoundsClient.FileMutation, null), (RoundsClient.AsideMutation, null), (RoundsClient.HideMutation, null), (RoundsClient.TaskMutation, null),
        (PaperClient.OwnQuestionsQuery, typeof(OwnQuestionsPageView)), (PaperClient.SheetsQuery, typeof(SheetsPageView)), (PaperClient.PassQuery, typeof(PassPageView)),
        (PaperClient.FacilitatingQuery, typeof(FacilitatingPageView)), (PaperClient.MeetingsQuery, typeof(MeetingsToComeView)), (PaperClient.PublishMutation, null), (PaperClient.TranslateMutation, null),
        (PaperClient.PrintMutation, null), (PaperClient.CopyMutation, typeof(CopiedAnswer)), (PaperClient.AskMutation, null),
        (StudiesClient.StudiesQuery, typeof(StudiesView)), (StudiesClient.DesignMutation, null), (StudiesClient.OpenMutation, null), (StudiesClient.CloseMutation, null),
        (StudiesClient.GiveMutation, null), (StudiesClient.WithdrawMutation, null),
        (ResearchClient.DeskQuery, typeof(DeskView)), (ResearchClient.PlanMutation, null), (ResearchClient.SidesMutation, null), (ResearchClient.MoveMutation, null),
        (ResearchClient.AddMutation, typeof(AddedAnswer)), (ResearchClient.JoinMutation, null), (ResearchClient.WithdrawMutation, null), (ResearchClient.RecordMutation, null),
        (ResearchClient.ApproveMutation, null), (ResearchClient.RefuseMutation, null), (ResearchClient.CodeMutation, null), (ResearchClient.FormMutation, null),
        (ResearchClient.DropMutation, null), (ResearchClient.GiveBackMutation, null), (ResearchClient.PublishMutation, null),
        (ScansClient.MineQuery, typeof(MyScansPageView)), (ScansClient.TalksQuery, typeof(TalksPageView)), (ScansClient.TalkQuery, typeof(TalkPageView)),
        (ScansClient.ChecklistQuery, typeof(ChecklistPageView)), (ScansClient.GuideQuery, typeof(GuidePageView)), (ScansClient.GuidanceQuery, typeof(GuidancePageView)),
        (ScansClient.StartMineMutation, null), (ScansClient.AnswerMineMutation, null), (ScansClient.ShareMineMutation, null), (ScansClient.DeleteMineMutation, null),
        (ScansClient.StartTalkMutation, null), (ScansClient.FillTalkMutation, null), (ScansClient.ConcludeTalkMutation, null), (ScansClient.LineMutation, null),
        (ScansClient.MarkMutation, null), (ScansClient.UnmarkMutation, null),
        (TiesClient.TiesQuery, typeof(ConnectionsView)), (TiesClient.OpenMutation, null), (TiesClient.FillMutation, null), (TiesClient.CloseMutation, null), (TiesClient.ReleaseMutation, null),
        (TiesClient.NoteMutation, null), (TiesClient.ConfirmMutation, null), (TiesClient.TakeBackMutation, null), (TiesClient.CountMutation, null),
        (TiesClient.AllowMeetingsMutation, null), (TiesClient.ShareMeetingsMutation, null), (TiesClient.CountMeetingsMutation, null),
        (OrganisationsClient.MineQuery, typeof(MineView)), (OrganisationsClient.FindQuery, typeof(FoundView)), (OrganisationsClient.CodeQuery, typeof(CodeView)),
        (OrganisationsClient.PageQuery, typeof(OrganisationPageView)), (OrganisationsClient.AroundQuery, typeof(AroundView)), (OrganisationsClient.RegisterMutation, typeof(RegisteredAnswer)),
        (OrganisationsClient.AskMutation, null), (OrganisationsClient.AcceptTieMutation, null), (OrganisationsClient.DeclineTieMutation, null), (OrganisationsClient.EndTieMutation, null),
        (OrganisationsClient.InviteMutation, null), (OrganisationsClient.TellMutation, null), (OrganisationsClient.HomeMutation, null), (OrganisationsClient.NameMutation, null),
        (OrganisationsClient.EndContactMutation, null), (OrganisationsClient.RelateMutation, null), (OrganisationsClient.OfferMutation, null), (OrganisationsClient.AcceptMutation, null),
        (OrganisationsClient.DeclineMutation, null), (OrganisationsClient.EndMutation, null),
        (TimelineClient.TimelineQuery, typeof(TimelinePageView)), (TimelineClient.AddPointMutation, null),
        (MarketClient.MarketQuery, typeof(MarketView)), (MarketClient.FloorQuery, typeof(FloorView)), (MarketClient.AskMutation, null), (MarketClient.OfferMutation, null),
        (VitalityClient.VitalityQuery, typeof(VitalityPageView)), (VitalityClient.RoundQuery, typeof(RoundPageView)),
        (VitalityClient.InstrumentQuery, typeof(InstrumentPageView)), (VitalityClient.TicketQuery, typeof(TicketAnswer)), (VitalityClient.SubmitMutation, null),
        (PrivacyClient.MyDataQuery, typeof(MyDataView)), (PrivacyClient.EraseMutation, null), (PrivacyClient.AskCodeMutation, null), (PrivacyClient.ReceiptQuery, typeof(ReceiptPageView)),
        (NetworkPrivacyClient.RegisterQuery, typeof(NetworkRegisterView)), (NetworkPrivacyClient.StatementQuery, typeof(StatementPageView)), (NetworkPrivacyClient.WriteMutation, null),
        (PaperClient.QuestionFileQuery, typeof(QuestionFileAnswer)), (PaperClient.ImportQuestionsMutation, null),
        (ImportClient.StartQuery, typeof(ImportStartView)), (ImportClient.PreviewPeopleQuery, typeof(PeoplePreviewAnswer)),
        (ImportClient.ImportPeopleMutation, null), (ImportClient.ImportSessionsMutation, typeof(SessionsImportAnswer)),
    ];

    public static TheoryData<string> Operations() => [.. Known.Select(k => Name(k.Document))];

    [Fact]
    public void Are_all_known_to_this_test()
    {
        var documents = typeof(GatewayClient).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.IsLiteral && (f.Name.EndsWith("Query", StringComparison.Ordinal) || f.Name.EndsWith("Mutation", StringComparison.Ordinal)))
            .Select(f => (string)f.GetRawConstantValue()!);

        Assert.Equal(documents.Order(), Known.Select(k => k.Document).Order());
    }

    // Red once: 'viewpoint' written as 'viewPoint', and a variable of type ID where the gateway wants UUID.
    [Theory, MemberData(nameof(Operations))]
    public void Are_understood_by_the_committed_schema(string operation) => Assert.NotEmpty(Of(operation).Asked.Fields);

    // Red once: a property that the document does not ask for, and a non-nullable property for a field that may be null.
    [Theory, MemberData(nameof(Operations))]
    public void Ask_for_everything_that_a_page_reads(string operation)
    {
        var (asked, answer) = Of(operation);
        if (answer is null) return;

        Compare(operation, answer, asked.Fields, isRoot: true);
    }

    // Red once: a field in an answer that the document does not ask for.
    [Theory, MemberData(nameof(Operations))]
    public void Have_an_answer_to_test_with_that_the_gateway_could_give(string operation)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Answers", operation + ".json")));

        Fits(operation, json.RootElement.GetProperty("data"), Of(operation).Asked.Fields);
    }

    /// <summary>Closed sets that a page has words for.</summary>
    public static TheoryData<string, string> Sets() => new()
    {
        { "SignInDevice", nameof(MyAccountTexts.Devices) }, { "SignInBrowser", nameof(MyAccountTexts.Browsers) }, { "AccessScope", nameof(MyAccountTexts.Scopes) },
        { "NetworkState", nameof(NetworkTexts.States) }, { "NetworkRole", nameof(NetworkTexts.Roles) }, { "NetworkForm", nameof(NetworkTexts.Forms) }, { "SessionSetting", nameof(NetworkTexts.Settings) },
        { "SessionKind", nameof(SessionTexts.Kinds) }, { "SessionState", nameof(SessionTexts.States) + "!" }, { "SessionMode", nameof(SessionTexts.Modes) },
        { "InvitationAnswer", nameof(SessionTexts.Answers) }, { "EntryKind", "Entry" + nameof(ChangeTexts.Kinds) }, { "LearningLevel", nameof(ChangeTexts.Levels) },
        { "InsightStage", "Steps" }, { "BalanceKind", "AgendaKinds" }, { "ExchangeKind", "Exchange" + nameof(MarketTexts.Kinds) },
        { "RoundMoment", nameof(VitalityTexts.Moments) }, { "AudienceLevel", "Names" }, { "DatePrecision", nameof(TimelineTexts.Precisions) },
        { "RelationKind", nameof(OrganisationsTexts.Relations) }, { "RelationState", nameof(OrganisationsTexts.RelationStates) },
        { "AffiliationState", nameof(OrganisationsTexts.TieStates) }, { "ContactPurpose", nameof(OrganisationsTexts.Purposes) },
        { "StudyPhase", nameof(ResearchTexts.Phases) }, { "StudyStepKind", "Study" + nameof(ResearchTexts.Steps) }, { "ExcerptState", "Excerpt" + nameof(ResearchTexts.States) },
        { "SuitabilityRoute", nameof(ScanTexts.Routes) }, { "PromptDeckKind", nameof(ScanTexts.Decks) },
        { "ProposalReason", nameof(RoundsTexts.Proposals) }, { "GuidanceTheme", nameof(ScanTexts.Themed) }, { "InitiatorKind", nameof(ScanTexts.Initiators) },
        { "NetworkFigureKind", nameof(TiesTexts.FigureNames) }, { "FigureNotShown", nameof(TiesTexts.NotShownWords) },
        { "Withheld", "Reasons" }, { "ImportOutcome", nameof(ImportTexts.Outcomes) },
        { "RegisterKind", nameof(PrivacyTexts) + nameof(PrivacyTexts.Kinds) }, { "ErasingPart", nameof(PrivacyTexts.Parts) },
    };

    // Red once: without the words for one kind of meeting.
    [Theory, MemberData(nameof(Sets))]
    public void Have_words_for_every_value_that_may_come_back(string set, string catalogue)
    {
        var codes = catalogue switch
        {
            "States" => NetworkTexts.States,
            "Roles" => NetworkTexts.Roles,
            "Forms" => NetworkTexts.Forms,
            "Settings" => NetworkTexts.Settings,
            "Kinds" => SessionTexts.Kinds,
            "States!" => SessionTexts.States,
            "Modes" => SessionTexts.Modes,
            "Answers" => SessionTexts.Answers,
            "EntryKinds" => ChangeTexts.Kinds,
            "Levels" => ChangeTexts.Levels,
            "Steps" => Pictures.PictureTexts.Steps,
            "AgendaKinds" => Pictures.PictureTexts.AgendaKinds,
            "ExchangeKinds" => MarketTexts.Kinds,
            "Moments" => VitalityTexts.Moments,
            "Names" => Texts.AudienceTexts.Names,
            "Relations" => OrganisationsTexts.Relations,
            "RelationStates" => OrganisationsTexts.RelationStates,
            "TieStates" => OrganisationsTexts.TieStates,
            "Purposes" => OrganisationsTexts.Purposes,
            "Precisions" => TimelineTexts.Precisions,
            "Reasons" => Shell.ShellTexts.Reasons,
            "Outcomes" => ImportTexts.Outcomes,
            "Devices" => MyAccountTexts.Devices,
            "Browsers" => MyAccountTexts.Browsers,
            "Scopes" => MyAccountTexts.Scopes,
            "Phases" => ResearchTexts.Phases,
            "StudySteps" => ResearchTexts.Steps,
            "ExcerptStates" => ResearchTexts.States,
            "Routes" => ScanTexts.Routes,
            "Decks" => ScanTexts.Decks,
            "Proposals" => RoundsTexts.Proposals,
            "Themed" => ScanTexts.Themed,
            "Initiators" => ScanTexts.Initiators,
            "PrivacyTextsKinds" => PrivacyTexts.Kinds,
            "Parts" => PrivacyTexts.Parts,
            "FigureNames" => TiesTexts.FigureNames,
            "NotShownWords" => TiesTexts.NotShownWords,
            _ => throw new ArgumentOutOfRangeException(nameof(catalogue), catalogue, null),
        };

        Assert.All(GraphSchema.Committed.EnumValues(set), value => Assert.True(codes.Has(value), $"{set}.{value} has no words"));
    }

    private static (Asked Asked, Type? Answer) Of(string operation) => Known
        .Where(k => Name(k.Document) == operation).Select(k => (new Asked(GraphSchema.Committed, k.Document), k.Answer)).Single();

    private static string Name(string document) => document.Split([' ', '(', '{'], StringSplitOptions.RemoveEmptyEntries)[1];

    private static void Compare(string at, Type record, Dictionary<string, Selected> fields, bool isRoot = false)
    {
        foreach (var property in record.GetProperties().Where(p => p.CanWrite))
        {
            var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var isNullable = Nullability.Create(property).ReadState == NullabilityState.Nullable;
            if (!fields.TryGetValue(name, out var field))
            {
                // A paged list is read without its page info where nobody turns the page.
                Assert.True(name == "pageInfo" && isNullable, $"{at}: nobody asks for {name}");
                continue;
            }

            Assert.True(isNullable || field.Type.EndsWith('!'), $"{at}.{name} may be null ({field.Type})");
            Assert.False(isRoot && !isNullable, $"{at}.{name} is a root field, which may be refused");

            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var element = type.IsArray ? type.GetElementType()! : type;
            Assert.Equal(field.Type.StartsWith('['), type.IsArray);
            if (field.Fields.Count > 0) Compare($"{at}.{name}", element, field.Fields);
        }
    }

    private static void Fits(string at, JsonElement value, Dictionary<string, Selected> fields)
    {
        Assert.Equal(fields.Keys.Order(), value.EnumerateObject().Select(p => p.Name).Order());
        foreach (var property in value.EnumerateObject())
        {
            var field = fields[property.Name];
            Assert.False(property.Value.ValueKind == JsonValueKind.Null && field.Type.EndsWith('!'), $"{at}.{property.Name} is null");
            var bare = GraphSchema.Bare(field.Type);
            foreach (var item in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value])
            {
                if (item.ValueKind == JsonValueKind.Null) continue;
                if (field.Fields.Count > 0) Fits($"{at}.{property.Name}", item, field.Fields);
                else if (GraphSchema.Committed.IsEnum(bare)) Assert.Contains(item.GetString()!, GraphSchema.Committed.EnumValues(bare));
            }
        }
    }
}
