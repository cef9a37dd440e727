using System.Text.Json;
using LivingNetworks.Web.Account;
using LivingNetworks.Web.Ambassadors;
using LivingNetworks.Web.Changes;
using LivingNetworks.Web.Gateway;
using LivingNetworks.Web.Import;
using LivingNetworks.Web.Market;
using LivingNetworks.Web.Networks;
using LivingNetworks.Web.Notes;
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

public sealed class TheChangesAskedOfTheGateway(Dashboard dashboard) : IClassFixture<Dashboard>
{
    private static readonly Guid Id = Guid.NewGuid();
    private static readonly ChargeView Charge = new() { Id = Id, Version = 3 };
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 19, 30, 0, TimeSpan.Zero);

    [Fact]
    public Task Ask_an_ambassador() => Fits<AmbassadorsClient>("AskAmbassadorInput", c => c.Ask(Id, new NewCharge(Id, "De bodem leeft.", ["waterschap"], new(2026, 11, 22), new(2027, 11, 22))));

    [Fact]
    public Task Agree_to_be_an_ambassador() => Fits<AmbassadorsClient>("AgreeAmbassadorInput", c => c.Agree(Id, 1, true));

    [Fact]
    public Task Decline_to_be_an_ambassador() => Fits<AmbassadorsClient>("DeclineAmbassadorInput", c => c.Decline(Id));

    [Fact]
    public Task Reword_the_message_of_an_ambassador() => Fits<AmbassadorsClient>("ReviseAmbassadorMessageInput", c => c.Reword(Charge, "Anders", "Beter"));

    [Fact]
    public Task Name_an_ambassador_publicly() => Fits<AmbassadorsClient>("NameAmbassadorPubliclyInput", c => c.Name(Id, true));

    [Fact]
    public Task Look_back_on_an_ambassadorship() => Fits<AmbassadorsClient>("EvaluateAmbassadorshipInput", c => c.LookBack(Charge, "Gehoord", null));

    [Fact]
    public Task Lay_an_ambassadorship_down() => Fits<AmbassadorsClient>("EndRoleInput", c => c.LayDown(Id));

    [Fact]
    public async Task Ask_questions_of_the_networks_own()
    {
        await Fits<PaperClient>("ImportQuestionsInput", c => c.Import(Id, Id, "VIT", "PGRvY3VtZW50Lz4=", [new FoundQuestionDraft(new FoundQuestionView("Q1", 4, "Lachen we?", null, false, [], null)) { En = "Do we laugh?" }], 2));
        await Fits<PaperClient>("PublishInstrumentVersionInput", c => c.Publish(Id, "VIT", [new OwnQuestionDraft { Nl = "Is er koffie?", En = "Is there coffee?", IsOpen = true }], 2));
        await Fits<PaperClient>("TranslateItemInput", c => c.Translate(Id, "VIT", "OWN-1", "fy", "Is der kofje?", 2));
    }

    [Fact]
    public async Task Hold_a_round_on_paper()
    {
        await Fits<PaperClient>("PrintPaperSheetsInput", c => c.Print(Id, 8));
        await Fits<PaperClient>("EnterPaperSheetInput", c => c.Copy("p-1", "02165233", [new CopiedStep("VIT-I1", 3), new CopiedStep("VIT-I2", null)], "Inwoners"));
    }

    [Fact]
    public async Task Let_meetings_count_and_stop_that()
    {
        await Fits<TiesClient>("AllowMeetingTiesInput", c => c.AllowMeetings(Id, new(2026, 11, 20)));
        await Fits<TiesClient>("AllowMeetingTiesInput", c => c.StopMeetings(Id));
        await Fits<TiesClient>("ShareMyMeetingsInput", c => c.Share(Id, true));
        await Fits<TiesClient>("CountMeetingTiesInput", c => c.CountMeetings(Id));
    }

    [Fact]
    public Task Ask_about_ones_own_facilitating() => Fits<PaperClient>("AskAboutMyFacilitatingInput", c => c.AskAboutMe(Id, Now, Now.AddDays(7), Id));

    [Fact]
    public Task Say_how_to_get_in_touch() => Fits<PeopleClient>("DescribeNetworkInput", c => c.GetInTouch(Id, "samen@voorbeeld.nl"));

    [Fact]
    public Task Ask_for_an_account() => Fits<AccountClient>("RegisterAccountInput", c => c.Register(new NewAccount("aicha@voorbeeld.nl", "een korte zin", "Aicha", "nl")));

    [Fact]
    public Task Write_a_privacy_statement() => Fits<NetworkPrivacyClient>("WritePrivacyStatementInput", c => c.Write(Id, "We maken nu opnamen", "We nemen op.", "We record.", 2));

    [Fact]
    public Task Ask_for_the_letter_before_being_erased() => Fits<PrivacyClient>("AskErasureCodeInput", c => c.AskCode());

    [Fact]
    public Task Claim_an_account() => Fits<AccountClient>("ClaimAccountInput", c => c.Claim("code", "een korte zin"));

    [Fact]
    public Task Ask_for_a_link() => Fits<AccountClient>("AskSignInLinkInput", c => c.AskLink("aicha@voorbeeld.nl", "nl"));

    [Fact]
    public Task Ask_for_a_new_password() => Fits<AccountClient>("AskRecoveryInput", c => c.AskRecovery("aicha@voorbeeld.nl", "nl"));

    [Fact]
    public Task Recover_an_account() => Fits<AccountClient>("RecoverAccountInput", c => c.Recover("code", "een korte zin"));

    [Fact]
    public Task Change_a_password() => Fits<MyAccountClient>("ChangePasswordInput", c => c.ChangePassword("een korte zin", "een langere zin"));

    [Fact]
    public Task End_a_sign_in() => Fits<MyAccountClient>("EndSignInInput", c => c.End(Id));

    [Fact]
    public Task End_other_sign_ins() => Fits<MyAccountClient>("EndOtherSignInsInput", c => c.EndOthers());

    [Fact]
    public Task Make_an_access_token() => Fits<MyAccountClient>("MakeAccessTokenInput", c => c.Make(new NewToken("rekenblad", ["READ", "WRITE"], new DateOnly(2027, 2, 1))));

    [Fact]
    public Task Add_a_passkey() => Fits<MyAccountClient>("AddPasskeyInput", c => c.AddPasskey("mijn laptop", "verzegeld", "{}"));

    [Fact]
    public Task Remove_a_passkey() => Fits<MyAccountClient>("RemovePasskeyInput", c => c.RemovePasskey(Id));

    [Fact]
    public Task Revoke_an_access_token() => Fits<MyAccountClient>("RevokeAccessTokenInput", c => c.Revoke(Id));

    [Fact]
    public Task Confirm_an_address() => Fits<AccountClient>("ConfirmMailInput", c => c.Confirm("code", "een korte zin"));

    [Fact]
    public Task Set_up_signing_in_through_an_organisation() => Fits<OrganisationSignInClient>("SetUpOrganisationSignInInput",
        c => c.SetUp(Id, new NewProvider("https://login.reggezoom.example", "netwerken", ["reggezoom.example"], "een geheim"), 3));

    [Fact]
    public Task Turn_signing_in_through_an_organisation_on() => Fits<OrganisationSignInClient>("TurnOrganisationSignInInput", c => c.Turn(Id, true, 3));

    [Fact]
    public Task Undo_the_link_with_an_organisation() => Fits<OrganisationSignInClient>("UndoSignInLinkInput", c => c.Undo(Id));

    [Fact]
    public Task Accept_an_invitation() => Fits<NetworksClient>("AcceptInvitationInput", c => c.Accept("code", "Er is nog niemand anders"));

    [Fact]
    public Task Decline_an_invitation() => Fits<NetworksClient>("DeclineInvitationInput", c => c.Decline("code"));

    [Fact]
    public Task Light_a_spark() => Fits<NetworksClient>("LightSparkInput", c => c.LightSpark(new NewNetwork("Levende Grond", "Een gezonde bodem", "LEARNING_NETWORK"), true));

    [Fact]
    public Task Bring_a_network_on_board() => Fits<NetworksClient>("BringNetworkOnBoardInput", c =>
        c.BringOnBoard(new NewNetwork("Levende Grond", "Een gezonde bodem", "LEARNING_COMMUNITY"), new CoarseDate(new DateOnly(2024, 9, 1), "SEASON")));

    [Fact]
    public Task Plan_a_session() => Fits<SessionsClient>("PlanSessionInput", c => c.Plan(Id, new PlannedSession("KITCHEN_VISIT", "Op bezoek", "Kijken", "IJmark", Now, Now.AddHours(2))));

    [Fact]
    public Task Answer_an_invitation() => Fits<SessionsClient>("AnswerInvitationInput", c => c.Reply(Id, "MAYBE"));

    [Fact]
    public Task Open_a_session() => Fits<SessionsClient>("OpenSessionInput", c => c.Open(Id, 3));

    [Fact]
    public Task Hold_a_session() => Fits<SessionsClient>("HoldSessionInput", c => c.Hold(Id));

    [Fact]
    public Task Record_presence() => Fits<SessionsClient>("RecordPresenceInput", c => c.RecordPresence(Id, [Id], [Id]));

    [Fact]
    public Task Give_a_reading() => Fits<SessionsClient>("GiveSessionReadingInput", c => c.GiveReading(Id, 4, 3, 5));

    [Fact]
    public Task Look_back() => Fits<SessionsClient>("LookBackInput", c => c.LookBack(Id, new LookBackView(["We bellen"], [], [], [])));

    [Fact]
    public Task State_gives_and_seeks() => Fits<PeopleClient>("StateGivesAndSeeksInput", c => c.Bring(new ParticipantView(Id, Id, 2, [], [], null), ["tijd"], ["hout"]));

    [Fact]
    public Task Write_an_entry() => Fits<ChangesClient>("WriteEntryInput", c =>
        c.Write(Id, new NewEntry("We bellen", "CHANGE", ["INDIVIDUAL", "NETWORK"], new CoarseDate(new DateOnly(2026, 11, 1), "MONTH"), "INSIDE", true, HatId: Id)));

    [Fact]
    public async Task Keep_and_remove_a_facilitators_note()
    {
        await Fits<NotesClient>("WriteFacilitatorNoteInput", c => c.Write(Id, "Het leeft in de tuin.", ["tuin"], ["buiten"], [Id]));
        await Fits<NotesClient>("ForgetFacilitatorNoteInput", c => c.Forget(Id));
    }

    [Fact]
    public async Task Fill_in_for_oneself_and_together()
    {
        await Fits<ScansClient>("StartSelfScanInput", c => c.StartMine("FCS"));
        await Fits<ScansClient>("AnswerSelfScanInput", c => c.AnswerMine(Id, [new OwnAnswerView("FCS-1a", 3, "Ik wachtte.")]));
        await Fits<ScansClient>("ShareSelfScanInput", c => c.ShareMine(Id, [Id], false));
        await Fits<ScansClient>("DeleteSelfScanInput", c => c.DeleteMine(Id));
        await Fits<ScansClient>("StartConversationScanInput", c => c.StartTalk(Id, "END", [], ["IMPOSED"]));
        await Fits<ScansClient>("FillConversationScanInput", c => c.FillTalk(Id, new HeldView("SUI-9", "de bewoners", 1, null)));
        await Fits<ScansClient>("ConcludeConversationScanInput", c => c.ConcludeTalk(Id, "Eerst praten.", "MEDIATION", [], []));
        await Fits<ScansClient>("SetChecklistLineInput", c => c.SetLine(Id, new ChecklistLineView("ALW-ST-D1", null, "Eenzaamheid", "Die raakt ons.", new DateOnly(2027, 5, 1))));
        await Fits<ScansClient>("MarkRipePartInput", c => c.MarkRipe(Id, "De tuin", "PROJECT", null));
        await Fits<ScansClient>("UnmarkRipePartInput", c => c.UnmarkRipe(Id));
    }

    [Fact]
    public async Task Design_a_study_and_agree_to_one()
    {
        await Fits<StudiesClient>("DesignStudyInput", c => c.Design(Id, new NewStudy("Leren samen", ["Helpt het?"], "Mogen we meelezen?", "May we read along?", [Id])));
        await Fits<StudiesClient>("OpenStudyInput", c => c.Open(Id, 1));
        await Fits<StudiesClient>("CloseStudyInput", c => c.Close(Id, 2));
        await Fits<StudiesClient>("GiveStudyConsentInput", c => c.Give(Id, Id));
        await Fits<StudiesClient>("WithdrawStudyConsentInput", c => c.Withdraw(Id, Id));
    }

    [Fact]
    public async Task Do_the_work_of_a_study()
    {
        await Fits<ResearchClient>("PlanStudyInput", c => c.Plan(Id, [new PlannedStepView("INTERVIEW", 4, Id)], Id, 2));
        await Fits<ResearchClient>("PlanRespondentsInput", c => c.PlanSides(Id, [new PlannedSideView("PULLER", 2)]));
        await Fits<ResearchClient>("MoveStudyOnInput", c => c.MoveOn(Id, "INTERVIEWS"));
        await Fits<ResearchClient>("AddRespondentInput", async c => (await c.Add(Id, Id, "Wilg", ["PULLER"], new DateOnly(2026, 11, 1))).AsOutcome());
        await Fits<ResearchClient>("JoinAsRespondentInput", c => c.Join("a1b2"));
        await Fits<ResearchClient>("WithdrawRespondentInput", c => c.Withdraw(Id));
        await Fits<ResearchClient>("RecordConversationInput", c => c.Record(Id, new NewTalk("INTERVIEW", new DateOnly(2026, 11, 1), "Een gesprek", [Id], Id, "Notitie", [new NewWords(Id, "We doen het anders.")])));
        await Fits<ResearchClient>("ApproveExcerptInput", c => c.Approve(Id, "Zo.", new DateOnly(2026, 11, 2)));
        await Fits<ResearchClient>("RefuseExcerptInput", c => c.Refuse(Id));
        await Fits<ResearchClient>("CodeExcerptInput", c => c.Code(Id, ["DP2"]));
        await Fits<ResearchClient>("FormFindingInput", c => c.Form(Id, "Praten helpt.", [Id]));
        await Fits<ResearchClient>("DropFindingInput", c => c.Drop(Id));
        await Fits<ResearchClient>("GiveBackFindingInput", c => c.GiveBack(Id, Id, new DateOnly(2026, 11, 3), "OPEN", "Dat het zo snel ging."));
        await Fits<ResearchClient>("PublishFindingsInput", c => c.Publish(Id, "OPEN"));
    }

    /// <summary>What is asked and answered about organisations, each as the gateway takes it.</summary>
    [Fact]
    public async Task Ask_and_answer_about_organisations()
    {
        await Fits<OrganisationsClient>("AskOrganisationInput", c => c.Ask(Id));
        await Fits<OrganisationsClient>("AcceptAffiliationInput", c => c.AcceptCode("code"));
        await Fits<OrganisationsClient>("DeclineAffiliationInput", c => c.DeclineCode("code"));
        await Fits<OrganisationsClient>("AcceptAffiliationInput", c => c.AcceptPerson(Id));
        await Fits<OrganisationsClient>("DeclineAffiliationInput", c => c.DeclinePerson(Id));
        await Fits<OrganisationsClient>("EndAffiliationInput", c => c.EndTie(Id, [Id]));
        await Fits<OrganisationsClient>("InviteColleagueInput", c => c.Invite(Id, "Femke"));
        await Fits<OrganisationsClient>("TellHomeOrganisationInput", c => c.Tell(Id, true));
        await Fits<OrganisationsClient>("DescribeMyselfInput", c => c.MakeHome(Id));
        await Fits<OrganisationsClient>("RegisterOrganisationInput", c => c.Register("Thuiszorg Marke"));
        await Fits<OrganisationsClient>("NameContactInput", c => c.NameContact(Id, Id, "COORDINATOR"));
        await Fits<OrganisationsClient>("EndContactInput", c => c.EndContact(Id));
        await Fits<OrganisationsClient>("RelateOrganisationInput", c => c.Relate(Id, Id, "HOSTS"));
        await Fits<OrganisationsClient>("OfferRelationInput", c => c.Offer(Id, Id, "SPONSORS"));
        await Fits<OrganisationsClient>("AcceptRelationInput", c => c.Accept(Id));
        await Fits<OrganisationsClient>("DeclineRelationInput", c => c.Decline(Id));
        await Fits<OrganisationsClient>("EndRelationInput", c => c.End(Id));
    }

    [Fact]
    public Task Add_a_point_to_the_timeline() => Fits<TimelineClient>("AddTimelinePointInput", c =>
        c.Add(Id, new NewPoint("De beursvloer", new CoarseDate(new DateOnly(2026, 9, 1), "SEASON"), 5, false)));

    [Fact]
    public Task Place_an_ask() => Fits<MarketClient>("PlaceAskInput", c => c.Place(Id, Id, true, new NewExchange(new NewParty("PERSON", Id, null), "HANDS", "Wie rijdt?")));

    [Fact]
    public Task Place_an_offer() => Fits<MarketClient>("PlaceOfferInput", c =>
        c.Place(Id, null, false, new NewExchange(new NewParty("ORGANISATION", null, "Thuiszorg Marke"), "ACCESS_AND_ATTENTION", "Een ingang")));

    [Fact]
    public async Task Guide_a_round()
    {
        await Fits<RoundsClient>("PlanRoundInput", c => c.Plan(Id, new NewRound("VIT", "INTERIM", Now, Now.AddDays(7), Id, "Vaker buiten", ["Inwoners", "Gemeente"], 6)));
        await Fits<RoundsClient>("PlanDialogueInput", c => c.PlanDialogue(Id, Id, 1));
        await Fits<RoundsClient>("SetProposalAsideInput", c => c.SetAside(Id));
        await Fits<RoundsClient>("AnnounceRoundInput", c => c.Announce(Id, 1));
        await Fits<RoundsClient>("OpenRoundInput", c => c.Open(Id, 2));
        await Fits<RoundsClient>("RemindOfRoundInput", c => c.Remind(Id, 3));
        await Fits<RoundsClient>("CloseRoundInput", c => c.Close(Id, 3));
        await Fits<RoundsClient>("RecordReadingInput", c => c.Read(Id, "We durven meer.", null, "Samen eten", 4));
        await Fits<RoundsClient>("ReleaseResultInput", c => c.Release(Id, ["ENERGY"], 5));
        await Fits<RoundsClient>("HideRemarkInput", c => c.Hide(Id, "Over de buurman"));
        await Fits<RoundsClient>("FileRoundInput", c => c.File(Id, 6));
    }

    [Fact]
    public async Task Make_a_task_and_an_entry_of_what_was_agreed()
    {
        await Fits<RoundsClient>("OfferTaskInput", c => c.OfferTask(Id, "Samen eten"));
        await Fits<RoundsClient>("WriteEntryInput", c => c.WriteEntry(Id, "Samen eten", Id));
    }

    [Fact]
    public Task Hand_in_answers() => Fits<VitalityClient>("SubmitAnswersInput", c =>
        c.Submit(Id, new FilledIn { Answers = { ["VIT-I1"] = "4", ["VIT-I2"] = "none" }, TalkAbout = "eten", MayBeRead = true }));

    [Fact]
    public Task Import_people() => Fits<ImportClient>("ImportPeopleInput", c => c.ImportPeople(Id, "bmFhbQ==", Id));

    [Fact]
    public Task Import_sessions() => Fits<ImportClient>("ImportSessionsInput", c => c.ImportSessions(Id, "bmFhbQ==", Id, dryRun: true));

    [Fact]
    public async Task Say_nothing_about_cannot_say_but_that_it_was_chosen()
    {
        var asked = await dashboard.Do<VitalityClient>(c => c.Submit(Id, new FilledIn { Answers = { ["VIT-I2"] = "none" } }));

        var answer = Assert.Single(asked.Last().Variables.GetProperty("input").GetProperty("answers").EnumerateArray());
        Assert.Equal("VIT-I2", answer.GetProperty("item").GetString());
        Assert.False(answer.TryGetProperty("value", out _));
    }

    // Red once: 'version' instead of 'expectedVersion', and an answer in small letters.
    private async Task Fits<TClient>(string type, Func<TClient, Task> change) where TClient : notnull
    {
        var asked = await dashboard.Do(change);

        Fits(type, type, asked.Last().Variables.GetProperty("input"));
    }

    private static void Fits(string at, string type, JsonElement given)
    {
        var fields = GraphSchema.Committed.FieldsOf(type);
        foreach (var (name, field) in fields.Where(f => f.Value.IsRequired)) Assert.True(given.TryGetProperty(name, out _), $"{at} wants {name}");
        foreach (var property in given.EnumerateObject())
        {
            Assert.True(fields.TryGetValue(property.Name, out var field), $"{at} has no {property.Name}");
            var bare = GraphSchema.Bare(field.Type);
            Assert.Equal(field.Type.StartsWith('['), property.Value.ValueKind == JsonValueKind.Array);
            foreach (var item in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value])
            {
                if (GraphSchema.Committed.IsInput(bare)) Fits($"{at}.{property.Name}", bare, item);
                else if (GraphSchema.Committed.IsEnum(bare)) Assert.Contains(item.GetString()!, GraphSchema.Committed.EnumValues(bare));
                else Assert.True(IsA(bare, item), $"{at}.{property.Name} is not {bare}: {item}");
            }
        }
    }

    private static bool IsA(string scalar, JsonElement value) => scalar switch
    {
        "UUID" => value.ValueKind == JsonValueKind.String && value.TryGetGuid(out _),
        "DateTime" => value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out _),
        "LocalDate" => value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _),
        "Int" or "Long" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "Float" or "Decimal" => value.ValueKind == JsonValueKind.Number,
        "Boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "String" => value.ValueKind == JsonValueKind.String,
        _ => false,
    };
}
