using System.Globalization;
using System.Text.Json;

namespace LivingNetworks.Standalone.Tests.Audience;

/// <summary>What fills the fields that a first look at a network leaves empty: each is somebody's, and the table says whose.</summary>
public sealed partial class AudienceWorld
{
    /// <summary>The code of the receipt of who was erased.</summary>
    public const string ReceiptCode = "kwitantie-van-wie-gewist-is";

    /// <summary>The code with which somebody outside answers an organisation.</summary>
    public string ColleagueCode { get; private set; } = "";

    private async Task FillIn()
    {
        await AroundOneself();
        await AroundOrganisations();
        await InSessions();
        await InTheLog();
        await OnTheTimeline();
        await OnTheMarket();
        await InMembership();
        await Researched();
        await Measured();
        await GivenBack();
        await Talked();
        await Tied();
    }

    private async Task AroundOneself()
    {
        await Do("author", "makeAccessToken", new { name = "zwaluw-sleutel", scopes = new[] { "FEEDS" }, endsOn = Day(30) });
        await Do("author", "describeMyself", new { preferredChannel = "CALL" });
        await Do("author", "addHat", new { label = "zwaluw-pet-van-huis", organisationId = Ids["organisationId"][0], audience = "INSIDE" });
        await Do("facilitator", "writeFacilitatorNote", new { networkId = Network, text = "zwaluw-notitie", themes = new[] { "zwaluw-notitie-thema" }, conditions = new[] { "zwaluw-notitie-voorwaarde" }, sessionIds = new[] { Ids["sessionId"][0] } });
    }

    private async Task AroundOrganisations()
    {
        var (home, other) = (Ids["organisationId"][0], Ids["organisationId"][1]);
        ColleagueCode = (await Do("home-contact", "inviteColleague", new { organisationId = home, inviteeName = "zwaluw-collega" }, "code")).GetProperty("code").GetString()!;
        var contact = (await Do("home-contact", "nameContact", new { organisationId = home, personId = _people["home-contact"], purpose = "STEERING" }, "id")).GetProperty("id").GetString();
        await Do("home-contact", "endContact", new { contactId = contact });
        await Do("other-contact", "setUpOrganisationSignIn", new
        {
            organisationId = other, issuer = "https://zwaluw-uitgever.example", clientId = "zwaluw-client", clientSecret = "zwaluw-clientgeheim", mailDomains = new[] { "zwaluwnest.example" },
        });
        var relation = (await Do("facilitator", "relateOrganisation", new { networkId = Network, organisationId = home, kind = "SPONSORS", from = Day(-50) }, "id")).GetProperty("id").GetString();
        await Do("facilitator", "endRelation", new { relationId = relation });
    }

    private async Task InSessions()
    {
        var held = Ids["sessionId"][0];
        var form = (await App.Data(_tokens["facilitator"], "{ workForms { key } }")).GetProperty("workForms")[0].GetProperty("key").GetString();
        var coming = await Plan("PLENARY", "zwaluw-komende", hours: 30);
        await Do("facilitator", "composeAgenda", new
        {
            sessionId = coming, whereLookBack = "zwaluw-elders-terugkijken", items = new[] { new { kind = "CONTENT", title = "zwaluw-werkvorm-punt", minutes = 90, workForm = form, groupsOf = 4 } },
        });
        await Do("participant", "takeHostTurn", new { sessionId = coming, place = "zwaluw-gastplek", inKind = "zwaluw-maaltijd" });
        await Do("facilitator", "describeSession", new { sessionId = coming, title = "zwaluw-komende", setting = new[] { "MEAL" }, languages = new[] { "nl" } });
        await Do("facilitator", "rescheduleSession", new { sessionId = coming, startsAt = Soon(31), endsAt = Soon(33), place = "zwaluw-verplaatst" });
        await Do("facilitator", "cancelSession", new { sessionId = await Plan("PLENARY", "zwaluw-afgezegd", hours: 40), reason = "zwaluw-afzegreden" });

        var activity = await New("activityId", "author", "startActivity", new { networkId = Network, title = "zwaluw-activiteit-van-kring", kind = "EVENT", groupId = Ids["groupId"][0], grewOutOfSessionId = held, singlePartyRisk = true });
        await Do("author", "linkActivityToGoal", new { activityId = activity, goalId = Ids["goalId"][0] });
        await Do("author", "checkEnergy", new { activityId = activity, sessionId = held, contributes = "YES", energy = "GIVES", decision = "KEEP" });
    }

    private async Task InTheLog()
    {
        var held = Ids["sessionId"][0];
        var hat = (await App.Data(_tokens["author"], "{ me { person { hats { id organisationId } } } }")).GetProperty("me").GetProperty("person").GetProperty("hats").EnumerateArray()
            .First(h => h.GetProperty("organisationId").ValueKind == JsonValueKind.String).GetProperty("id").GetString();
        var prompt = (await App.Data(_tokens["author"], "{ prompts { prompts { code } } }")).GetProperty("prompts").GetProperty("prompts")[0].GetProperty("code").GetString();
        var assignment = (await Do("author", "agreePracticeAssignment", new { sessionId = held, whatToTry = "zwaluw-kringopdracht", groupId = Ids["groupId"][0], lookBackSessionId = Ids["circleSessionId"][0] }, "id")).GetProperty("id").GetString();
        var told = await New("entryId", "author", "writeEntry", new
        {
            networkId = Network, kind = "CHANGE", text = "zwaluw-volledig", levels = new[] { "NETWORK" }, domains = new[] { "SKILL" }, noticed = "LATER", hatId = hat, showsAuthor = true, audience = "INSIDE",
            sessionId = held, activityId = Ids["activityId"][0], goalId = Ids["goalId"][0], happenedOn = new { date = Day(-3), precision = "DAY" }, promptCode = prompt,
        }, "entryId");
        await Do("author", "writeEntry", new { networkId = Network, kind = "STORY_OR_IMAGE", text = "zwaluw-aangehaald", levels = new[] { "NETWORK" }, quotedPersonId = _people["participant"], audience = "OWN" });
        await Do("author", "writeEntry", new { networkId = Network, kind = "CHANGE", text = "zwaluw-uit-opdracht", levels = new[] { "NETWORK" }, assignmentId = assignment, audience = "INSIDE" });
        await Do("author", "tellBackAssignment", new { assignmentId = assignment, outcome = "WORKED", logEntryId = told });

        var insight = await New("insightId", "author", "formInsight", new { networkId = Network, wording = "zwaluw-trap", entryIds = new[] { told }, levels = new[] { "NETWORK" } }, "insightId");
        await Do("author", "shareInsight", new { insightId = insight, sessionId = held, audience = "INSIDE" });
        await Do("author", "showPractice", new { insightId = insight, behaviour = "zwaluw-gedrag", personIds = new[] { _people["author"], _people["participant"] }, organisationIds = new[] { Ids["organisationId"][0] } });
        await Do("author", "anchorInsight", new { insightId = insight, carrier = "TECHNICAL_SYSTEM", place = "DOCUMENT", where = "zwaluw-ankerplaats", isImplicit = true });

        var first = await New("returnId", "author", "noticeReturn", new
        {
            networkId = Network, kind = "CONTENT", level = "NETWORK", text = "zwaluw-telbaar", attributable = "CONTRIBUTED", quantity = 12, unit = "zwaluw-eenheid", source = "zwaluw-bron", happenedOn = new { date = Day(-4), precision = "DAY" },
            audience = "INSIDE", sessionId = held,
        }, "returnId");
        await Do("author", "noticeReturn", new { networkId = Network, kind = "SLIPSTREAM", level = "NETWORK", text = "zwaluw-in-het-kielzog", attributable = "CONTRIBUTED", audience = "INSIDE", causedByReturnId = first });
        await Do("participant", "confirmReturn", new { returnId = first, inSessionId = held });
        foreach (var who in new[] { "participant", "puller", "core", "present", "host" }) await Do(who, "stateReturnExpectation", new { networkId = Network, kind = "CONTENT", forWhom = "ME", text = $"zwaluw-hoop-van-{who}" });

        var toCircle = (await Do("author", "writeEntry", new { networkId = Network, kind = "CHANGE", text = "zwaluw-naar-kring", levels = new[] { "NETWORK" }, audience = "OWN", recognisablePersonIds = new[] { _people["circle"] } }, "entryId")).GetProperty("entryId").GetString();
        await Do("author", "askWidening", new { itemKind = "ENTRY", itemId = toCircle, toAudience = "CIRCLE", toCircleId = Ids["groupId"][0] });
    }

    private async Task OnTheTimeline()
    {
        var held = Ids["sessionId"][0];
        var point = await New("pointId", "author", "addTimelinePoint", new
        {
            networkId = Network, onDate = new { date = Day(-30), precision = "MONTH" }, title = "zwaluw-gedeeld-moment", height = 3, kind = "TURN", levels = new[] { "NETWORK" }, isShared = true, sessionId = held,
        }, "pointId");
        await Do("participant", "disputeTimelinePoint", new { pointId = point, otherDate = new { date = Day(-80), precision = "MONTH" } });
        await Do("facilitator", "recordTimelineConversation", new
        {
            networkId = Network, sessionId = held, whatMadePeaksTeach = new[] { "zwaluw-piek-twee" }, commonThread = Array.Empty<object>(),
            howOutOfLows = new[] { new { organisation = "zwaluw-uitweg-organisatie", individual = "zwaluw-uitweg-mens" } },
        });
        foreach (var who in new[] { "puller", "core", "present", "host", "watcher" })
        {
            await Do(who, "drawCurve", new { networkId = Network, points = new[] { Curve(-40, 1, $"zwaluw-lijn-van-{who}"), Curve(-10, 2, $"zwaluw-top-van-{who}") } });
            await Do(who, "shareCurve", new { networkId = Network });
        }
    }

    private async Task OnTheMarket()
    {
        var edition = Ids["editionId"][0];
        await Do("facilitator", "linkSessionToMarket", new { editionId = edition, sessionId = await Plan("PREPARATORY_WORKSHOP", "zwaluw-beursvoorbereiding", hours: 20) });
        await New("sessionId", "facilitator", "planSession", new { networkId = Network, kind = "MARKET", title = "zwaluw-beursavond", startsAt = Soon(22), endsAt = Soon(24), editionId = edition });
        await New("askId", "author", "placeAsk", new { networkId = Network, ask = new { party = new { kind = "PERSON", id = _people["author"] }, kind = "HANDS", text = "zwaluw-vraag-van-mij" } });
        await Do("facilitator", "countMarket", new { editionId = edition });
        await Do("author", "recordMatchKept", new { matchId = Ids["matchId"][0], outcome = "KEPT", broughtAsker = "zwaluw-bracht-vrager" });
        await Do("participant", "recordMatchKept", new { matchId = Ids["matchId"][0], outcome = "KEPT", broughtOfferer = "zwaluw-bracht-aanbieder" });
    }

    private async Task InMembership()
    {
        var held = Ids["sessionId"][0];
        await Do("author", "shareDesire", new { networkId = Network, wording = "zwaluw-verlangen-in-bijeenkomst", shared = false, sessionId = held, audience = "INSIDE" });
        await Do("facilitator", "setOrigins", new { networkId = Network, origins = new object[] { new { kind = "AMBITION", weight = 50 }, new { kind = "BUNDLING", weight = 30 }, new { kind = "IMPOSED", weight = 20, imposedDetails = "zwaluw-opgelegd" } } });
        await Do("facilitator", "reviewOrigin", new { networkId = Network, kind = "AMBITION", stillHolds = "WEAKENING" });

        var goal = (await Do("author", "proposeGoal", new { networkId = Network, kind = "OPERATIONAL", wording = "zwaluw-doel-nieuw", supersedesId = Ids["goalId"][0], becauseOf = "EVALUATION_ROUND", because = "zwaluw-doel-nieuw-reden" }, "id")).GetProperty("id").GetString();
        await Do("author", "talkGoalThrough", new { goalId = goal, sessionId = held });
        await Do("author", "adoptGoal", new { goalId = goal, adoptedInSessionId = held });
        var letGo = (await Do("author", "proposeGoal", new { networkId = Network, kind = "OPERATIONAL", wording = "zwaluw-doel-van-even" }, "id")).GetProperty("id").GetString();
        await Do("author", "talkGoalThrough", new { goalId = letGo, sessionId = held });
        await Do("author", "adoptGoal", new { goalId = letGo, adoptedInSessionId = held });
        await Do("author", "letGoOfGoal", new { goalId = letGo, because = "zwaluw-losgelaten", sessionId = held });
        await Do("facilitator", "reaffirmRules", new { networkId = Network, sessionId = held });
        await Do("author", "reviseRule", new { ruleId = Ids["ruleId"][0], adoptedInSessionId = held, wordingNl = "zwaluw-regel-herzien", wordingEn = "zwaluw-rule-revised" });

        var role = (await Do("facilitator", "assignRole", new { networkId = Network, personId = _people["circle"], role = "CORE_MEMBER", groupId = Ids["groupId"][0] }, "id")).GetProperty("id").GetString();
        await Do("facilitator", "endRole", new { roleId = role });
        var group = (await Do("facilitator", "formGroup", new { networkId = Network, kind = "WORKING", name = "zwaluw-kring-van-toen", memberIds = new[] { _people["author"] } }, "id")).GetProperty("id").GetString();
        await Do("facilitator", "closeGroup", new { groupId = group });
        await Fetch("facilitator", $"/exports/membership/networks/{Network}/people.csv");
        await Do("core", "proposeEnding", new { networkId = Network, reasons = new[] { "AMBITION_REACHED" } });

        var skipped = await New("invitationId", "facilitator", "draftInvitation", new { networkId = Network, inviteeName = "zwaluw-genodigde-zonder-gesprek", channel = "MAIL", personId = _people["secretariat"], personalNote = "zwaluw-briefje-zonder-gesprek" });
        await Do("facilitator", "sendInvitation", new { invitationId = skipped, skippedContactBecause = "zwaluw-waarom-geen-gesprek" });
    }

    /// <summary>A round that was answered, talked through and released in part, and after it one that is open.</summary>
    private string _dialogue = "";

    /// <summary>The work of the study: the author joined by a code, five agreed on paper, one excerpt is approved and one is not.</summary>
    private async Task Researched()
    {
        const string desk = "agreed-researcher";
        var study = Ids["studyId"][0];
        var today = Day(0);
        await Do(desk, "planStudy", new
        {
            studyId = study, committeeGroupId = Ids["groupId"][0],
            steps = new object[] { new { kind = "INTERVIEW", planned = 6, networkId = Network }, new { kind = "FOCUS_GROUP", planned = 1, networkId = Network } },
        });
        await Do(desk, "planRespondents", new { studyId = study, sides = new[] { new { side = "PULLER", planned = 3 } } });
        var joined = await Do(desk, "addRespondent", new { studyId = study, networkId = Network, pseudonym = "zwaluw-schuilnaam", sides = new[] { "PULLER" } }, "respondentId code");
        Know("respondentId", joined.GetProperty("respondentId").GetString()!);
        await Do("author", "joinAsRespondent", new { code = joined.GetProperty("code").GetString() });
        await Do(desk, "moveStudyOn", new { studyId = study, phase = "INTERVIEWS" });
        await Record("INTERVIEW", [Ids["respondentId"][0]], [new { respondentId = Ids["respondentId"][0], words = "zwaluw-woorden-van-author" }]);
        for (var i = 0; i < 5; i++)
        {
            var paper = await New("respondentId", desk, "addRespondent", new { studyId = study, networkId = Network, pseudonym = $"zwaluw-boom-{i}", sides = new[] { "FOLLOWER" }, agreedOnPaperOn = today }, "respondentId");
            await Record("INTERVIEW", [paper], [new { respondentId = paper, words = "zwaluw-nog-niet-goedgekeurd" }]);
        }

        await Do(desk, "moveStudyOn", new { studyId = study, phase = "FOCUS_GROUPS" });
        await Record("FOCUS_GROUP", [Ids["respondentId"][0], Ids["respondentId"][1]], []);
        var excerpt = (await App.Data(_tokens["author"], "{ myPartInStudies { excerpts { id } } }")).GetProperty("myPartInStudies").GetProperty("excerpts")[0].GetProperty("id").GetString()!;
        Know("excerptId", excerpt);
        await Do("author", "approveExcerpt", new { excerptId = excerpt });
        await Do(desk, "moveStudyOn", new { studyId = study, phase = "ANALYSIS" });
        await Do(desk, "codeExcerpt", new { excerptId = excerpt, codes = new[] { "DP2" } });
        await New("findingId", desk, "formFinding", new { studyId = study, statement = "zwaluw-bevinding", excerptIds = new[] { excerpt } });

        Task Record(string kind, string[] people, object[] excerpts) => Do(desk, "recordConversation", new
        {
            studyId = study, kind, heldOn = today, title = "zwaluw-gesprek-van-onderzoek", respondentIds = people, networkId = Network, notes = "zwaluw-gespreksnotitie", excerpts,
        });
    }

    /// <summary>The finding is given back in a session that was held after it was formed, and published to the outer circle.</summary>
    private async Task GivenBack()
    {
        await Do("agreed-researcher", "giveBackFinding", new { findingId = Ids["findingId"][0], networkId = Network, sessionId = _dialogue, mayGo = "OUTER_CIRCLE", surprise = "zwaluw-verbazing" });
        await Do("agreed-researcher", "moveStudyOn", new { studyId = Ids["studyId"][0], phase = "GIVEN_BACK" });
        await Do("agreed-researcher", "publishFindings", new { studyId = Ids["studyId"][0], audience = "OUTER_CIRCLE" });
    }

    private async Task Measured()
    {
        var dialogue = await Plan("PLENARY", "zwaluw-gesprek-over-uitkomsten", hours: 2);
        await Do("facilitator", "publishInstrumentVersion", new { networkId = Network, questions = new object[] { new { nl = "zwaluw-eigen-vraag", en = "swallow-own-question" }, new { nl = "zwaluw-open-vraag", en = "swallow-open-question", isOpen = true } } });
        await Do("facilitator", "translateItem", new { networkId = Network, item = "OWN-1", language = "fy", words = "swel-eigen-fraach" });
        var first = await New("roundId", "facilitator", "planRound", new { networkId = Network, moment = "INTERIM", opensAt = DateTime.UtcNow, closesAt = Soon(1), dialogueSessionId = dialogue });
        await Do("facilitator", "announceRound", new { roundId = first });
        await Do("facilitator", "openRound", new { roundId = first });
        var items = (await App.Data(Token("nobody"), """{ instrument(code: "VIT") { items { code } } }""")).GetProperty("instrument").GetProperty("items").EnumerateArray().Select(i => i.GetProperty("code").GetString()).ToList();
        string[] answering = ["author", "participant", "puller", "core", "present", "host", "watcher", "circle"];
        foreach (var (i, who) in answering.Index())
        {
            await Do("nobody", "submitAnswers", new
            {
                ticket = await TicketOf(who, first), answers = items.Append("OWN-1").Select((item, n) => new { item, value = 1 + ((i + n) % 5) }), ownWords = new[] { new { item = "OWN-2", words = "zwaluw-eigen-woorden" } }, remark = $"zwaluw-opmerking-{i.ToString(CultureInfo.InvariantCulture)}", remarkMayBeReadOut = i > 0,
            });
        }

        await Do("facilitator", "closeRound", new { roundId = first });
        await Do("facilitator", "openSession", new { sessionId = dialogue });
        await Do("facilitator", "recordPresence", new { sessionId = dialogue, present = answering.Select(p => _people[p]) });
        await Do("facilitator", "holdSession", new { sessionId = dialogue });
        _dialogue = dialogue;
        await Do("facilitator", "recordReading", new { roundId = first, madeOfIt = "zwaluw-lezing", surprises = "zwaluw-verrassing", actions = "zwaluw-afspraak" });
        await Do("facilitator", "releaseResult", new { roundId = first, dimensions = new[] { "ENERGY" } });
        var dialogueAboutMe = await Plan("PLENARY", "zwaluw-gesprek-over-begeleiden", hours: 3);
        var second = await New("roundId", "facilitator", "planRound", new
        {
            networkId = Network, moment = "AFTER_INTERVENTION", opensAt = DateTime.UtcNow, closesAt = Soon(240), dialogueSessionId = await Plan("PLENARY", "zwaluw-gesprek", hours: 300), interventionNote = "zwaluw-ingreep",
        });
        await Do("facilitator", "announceRound", new { roundId = second });
        await Do("facilitator", "openRound", new { roundId = second });
        await Do("facilitator", "printPaperSheets", new { roundId = second, sheets = 2 });

        var about = await New("roundId", "facilitator", "askAboutMyFacilitating", new { networkId = Network, opensAt = DateTime.UtcNow, closesAt = Soon(1), dialogueSessionId = dialogueAboutMe });
        await Do("facilitator", "openRound", new { roundId = about });
        var asked = (await App.Data(Token("nobody"), """{ instrument(code: "FCP") { items { code } } }""")).GetProperty("instrument").GetProperty("items").EnumerateArray().Select(i => i.GetProperty("code").GetString()).ToList();
        foreach (var (i, who) in answering.Index())
        {
            await Do("nobody", "submitAnswers", new { ticket = await TicketOf(who, about), answers = asked.Select((item, n) => new { item, value = 1 + ((i + n) % 4) }) });
        }

        await Do("facilitator", "closeRound", new { roundId = about });
    }

    /// <summary>What the network filled in together, what it arranged, and a part that got a form of its own.</summary>
    private async Task Talked()
    {
        var talk = await New("scanId", "participant", "startConversationScan", new { networkId = Network, instrument = "SUI", sessionId = Ids["sessionId"][0] });
        await Do("participant", "fillConversationScan", new { scanId = talk, views = new[] { new { item = "SUI-9", heldBy = "zwaluw-blik-van", value = 1, words = "zwaluw-blik" } } });
        await Do("facilitator", "concludeConversationScan", new { scanId = talk, conclusion = "zwaluw-conclusie", route = "MEDIATION" });
        var running = await New("scanId", "author", "startConversationScan", new { networkId = Network, instrument = "FUN" });
        await Do("author", "fillConversationScan", new { scanId = running, views = new[] { new { item = "FUN-5b", heldBy = "zwaluw-blik-op-trekken", value = 5 } } });
        var learning = await New("scanId", "author", "startConversationScan", new { networkId = Network, instrument = "COL" });
        await Do("author", "concludeConversationScan", new { scanId = learning, conclusion = "zwaluw-geleerd", conditions = new[] { "C1", "C2" } });
        var phase = await New("scanId", "author", "startConversationScan", new { networkId = Network, instrument = "PHC" });
        await Do("author", "concludeConversationScan", new { scanId = phase, conclusion = "zwaluw-fase", picks = new[] { "PHC-1L1" } });
        await Do("resident", "setChecklistLine", new { networkId = Network, item = "ALW-ST-A1", value = 4, reason = "zwaluw-lijst-reden" });
        await Do("resident", "setChecklistLine", new { networkId = Network, item = "ALW-ST-D1", choice = "zwaluw-lijst-keuze", reason = "zwaluw-lijst-omdat", reviewOn = Day(100) });
        await New("partId", "author", "markRipePart", new { networkId = Network, title = "zwaluw-rijp", approach = "PROJECT", reason = "zwaluw-rijp-omdat" });
    }

    /// <summary>Two pictures of how organisations are connected, the last one released in part, and a third that organisations answer to.</summary>
    private async Task Tied()
    {
        var organisations = Enumerable.Range(0, 16).Select(i => new
        {
            organisationId = i == 0 ? Ids["organisationId"][0] : Guid.NewGuid().ToString(), name = FormattableString.Invariant($"zwaluw-verbonden-{i}"), kind = i % 2 == 0 ? "SCHOOL" : "COMPANY", isFacilitating = i == 3,
        }).ToList();
        foreach (var picture in new[] { "eerste", "tweede" })
        {
            var session = await Plan("PLENARY", $"zwaluw-{picture}-beeld", hours: 2);
            var round = (await Do("facilitator", "openTieRound", new { networkId = Network, sessionId = session, organisations }, "id")).GetProperty("id").GetString()!;
            foreach (var (i, organisation) in organisations.Index())
            {
                await Do("facilitator", "fillTieSheet", new
                {
                    roundId = round, organisation.organisationId,
                    answers = new[] { Named("NET-1", organisations[(i + 1) % 16].organisationId, organisations[(i + 5) % 16].organisationId), Named("NET-4", organisations[i ^ 1].organisationId) },
                });
            }

            await Do("facilitator", "closeTieRound", new { roundId = round });
            await Do("facilitator", "openSession", new { sessionId = session });
            await Do("facilitator", "recordPresence", new { sessionId = session, present = new[] { _people["author"], _people["participant"] } });
            await Do("facilitator", "holdSession", new { sessionId = session });
            if (picture == "tweede") await Do("facilitator", "releaseTies", new { roundId = round, items = new[] { "NET-1" } });
        }

        var running = (await Do("facilitator", "openTieRound", new { networkId = Network, sessionId = await Plan("PLENARY", "zwaluw-derde-beeld", hours: 310), organisations }, "id")).GetProperty("id").GetString();
        await Do("author", "fillTieSheet", new { roundId = running, organisations[0].organisationId, answers = new[] { Named("NET-2", organisations[1].organisationId) } });

        // Seven people, each with a line to each: without any two of them there are lines of five.
        string[] lined = ["author", "participant", "puller", "core", "present", "host", "resident"];
        foreach (var (one, other) in from one in Enumerable.Range(0, lined.Length) from other in Enumerable.Range(0, one) select (one, other))
        {
            var line = (await Do(lined[one], "noteShortLine", new { networkId = Network, withPersonId = _people[lined[other]], about = "zwaluw-korte-lijn", bornInSessionId = Ids["sessionId"][0] }, "id")).GetProperty("id").GetString();
            await Do(lined[other], "confirmShortLine", new { shortLineId = line });
        }

        await Do("facilitator", "countShortLines", new { networkId = Network });

        // The same seven let their meetings count and meet twice.
        await Do("facilitator", "allowMeetingTies", new { networkId = Network, isAllowed = true, announcedOn = Day(-1) });
        foreach (var who in lined) await Do(who, "shareMyMeetings", new { networkId = Network, isSharing = true });
        for (var i = 0; i < 2; i++)
        {
            var session = await Plan("WORKING", "Elkaar treffen", hours: 2);
            await Do("facilitator", "openSession", new { sessionId = session });
            await Do("facilitator", "recordPresence", new { sessionId = session, present = lined.Select(p => _people[p]) });
            await Do("facilitator", "holdSession", new { sessionId = session });
        }

        await Do("facilitator", "countMeetingTies", new { networkId = Network });

        static object Named(string item, params string[] organisationIds) => new { item, organisationIds };
    }

    /// <summary>What people filled in for themselves, shared with a fellow, with the home base, and with nobody.</summary>
    private async Task LookedAtThemselves()
    {
        var facilitating = await New("scanId", "facilitator", "startSelfScan", new { instrument = "FCS" });
        await Do("facilitator", "answerSelfScan", new { scanId = facilitating, answers = new[] { new { item = "FCS-1a", value = 3, words = "zwaluw-zelfscan" } } });
        await Do("facilitator", "shareSelfScan", new { scanId = facilitating, personIds = new[] { _people["facilitator-to-be"] }, withHomeBase = false });
        var home = await New("scanId", "author", "startSelfScan", new { instrument = "HOM" });
        await Do("author", "answerSelfScan", new { scanId = home, answers = new[] { new { item = "HOM-1", value = 2, words = "zwaluw-thuisscan" } } });
        await Do("author", "shareSelfScan", new { scanId = home, personIds = Array.Empty<string>(), withHomeBase = true });
        var unshared = await New("scanId", "participant", "startSelfScan", new { instrument = "HOM" });
        await Do("participant", "answerSelfScan", new { scanId = unshared, answers = new[] { new { item = "HOM-2", value = 1, words = "zwaluw-alleen-ik" } } });
    }

    private async Task Fetch(string who, string path)
    {
        using var http = new HttpClient { BaseAddress = App.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", _tokens[who]);
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode} to {who}");
    }

    private async Task<string> TicketOf(string who, string round)
    {
        for (var attempt = 0; attempt < 2_400; attempt++)
        {
            var answer = await App.Ask(_tokens[who], "query($id: UUID!) { myAnswerTicket(roundId: $id) { ticket } }", new { id = round });
            if (!answer.TryGetProperty("errors", out _)) return answer.GetProperty("data").GetProperty("myAnswerTicket").GetProperty("ticket").GetString()!;
            await Task.Delay(25);
        }

        throw new InvalidOperationException($"{who} got no ticket.");
    }
}
