using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LivingNetworks.Standalone.Tests.Audience;

/// <summary>A small platform with somebody in every place that there is, and something at every level, made through the graph by those people themselves.</summary>
/// <remarks>Every text that somebody writes holds a mark of its own, <c>zwaluw-…</c>, so that it is known again wherever it turns up.</remarks>
public sealed partial class AudienceWorld : IAsyncLifetime
{
    /// <summary>The levels, in the order of the table.</summary>
    public static readonly string[] Levels = ["OWN", "CONFIDANT", "CIRCLE", "INSIDE", "HOME_BASE", "OUTER_CIRCLE", "OPEN"];

    /// <summary>Everybody who looks around, as the table calls them.</summary>
    public static readonly string[] Readers =
    [
        "nobody", "stranger", "other-network",
        "author", "participant", "resident", "circle", "confidant", "present", "host", "watcher", "newcomer", "stepping-back",
        "initiator", "puller", "core", "ambassador", "welcomer",
        "facilitator", "facilitator-to-be",
        "secretariat", "communication", "web-editor", "data-steward", "coordinator",
        "sponsor", "steering", "sounding-board", "researcher", "agreed-researcher",
        "home-contact", "other-contact", "home-coordinator",
        "invited", "guest", "left", "erased",
    ];

    private const string Password = "zeven-groene-zwanen-42";

    private readonly string _folder = Directory.CreateTempSubdirectory("ln-audience-").FullName;
    private readonly Dictionary<string, string> _tokens = [];
    private readonly Dictionary<string, string> _people = [];

    public RunningStandalone App { get; private set; } = null!;

    /// <summary>The data folder: databases and letters.</summary>
    public string Folder => _folder;

    /// <summary>Ids by the name of the argument that takes them; the first is the usual one.</summary>
    public Dictionary<string, List<string>> Ids { get; } = [];

    /// <summary>The marks of items that carry a level: kind, level, and whether they arose before the newcomer came.</summary>
    public List<(string Mark, string Level, bool Before)> Items { get; } = [];

    /// <summary>The network.</summary>
    public string Network => Ids["networkId"][0];

    /// <summary>The network of others, which its facilitator alone belongs to.</summary>
    public string OtherNetwork { get; private set; } = "";

    /// <summary>The token of a reader; null for nobody.</summary>
    public string? Token(string reader) => reader == "nobody" ? null : _tokens[reader];

    /// <summary>The id of a person.</summary>
    public string Person(string reader) => _people[reader];

    public static string MailOf(string reader) => $"{reader}@zwaluwnest.example";

    public static string NameOf(string reader) => $"zwaluw-naam-{reader}";

    public async Task InitializeAsync()
    {
        App = await RunningStandalone.Start(_folder);
        foreach (var pair in Readers.Where(r => r != "nobody").Chunk(2)) await Task.WhenAll(pair.Select(Register));
        await BringAlive();
        await Surround();
        await Study();
        await Meet();
        await WriteAtEveryLevel("before");
        await DoThings();
        await FillIn();
        await ComeAndGo();
        await LookedAtThemselves();
        await WriteAtEveryLevel("after");
        await SomethingElsewhere();
        await Settle();
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Gives a command as somebody and returns the fields; asks again while another service has not heard yet.</summary>
    public async Task<JsonElement> Do(string who, string mutation, object input, string fields = "__typename")
    {
        var node = JsonSerializer.SerializeToNode(input)!.AsObject();
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var query = $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {fields} }} }}";
        for (var attempt = 1; ; attempt++)
        {
            node["commandId"] = Guid.NewGuid();
            var answer = await App.Ask(Token(who), query, new { input = node });
            if (!answer.TryGetProperty("errors", out _)) return answer.GetProperty("data").GetProperty(mutation);
            if (attempt == 2_400) Assert.Fail($"{who} could not {mutation}: {answer}");
            await Task.Delay(25);
        }
    }

    private async Task<string> New(string kind, string who, string mutation, object input, string id = "id")
    {
        var made = (await Do(who, mutation, input, id)).GetProperty(id).GetString()!;
        Know(kind, made);
        return made;
    }

    private void Know(string kind, string id)
    {
        if (!Ids.TryGetValue(kind, out var known)) Ids[kind] = known = [];
        if (!known.Contains(id)) known.Add(id);
    }

    private string Item(string kind, string level, string when)
    {
        var mark = $"zwaluw-{kind}-{level.ToLowerInvariant().Replace('_', '-')}-{when}";
        Items.Add((mark, level, when == "before"));
        return mark;
    }

    private async Task Register(string who)
    {
        var query = "mutation($input: RegisterAccountInput!) { registerAccount(input: $input) { mail } }";
        await App.Data(null, query, new { input = new { commandId = Guid.NewGuid(), mail = MailOf(who), password = Password, displayName = NameOf(who) } });
        var code = await CodeFor(who, "confirm");
        await App.Data(null, "mutation($input: ConfirmMailInput!) { confirmMail(input: $input) { mail } }", new { input = new { commandId = Guid.NewGuid(), code, password = Password } });
        using var http = new HttpClient { BaseAddress = App.Address };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "password", ["username"] = MailOf(who), ["password"] = Password });
        using var response = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        var token = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString()!;
        var me = (await App.Data(token, "{ me { person { id } } }")).GetProperty("me").GetProperty("person").GetProperty("id").GetString()!;
        lock (_tokens) (_tokens[who], _people[who]) = (token, me);
    }

    private async Task<string> CodeFor(string who, string page)
    {
        for (var attempt = 0; attempt < 2_400; attempt++)
        {
            foreach (var letter in Letters.To(_folder, MailOf(who)))
            {
                if (Link().Match(letter) is { Success: true } link && link.Groups["page"].Value == page) return link.Groups["code"].Value;
            }

            await Task.Delay(25);
        }

        throw new InvalidOperationException($"The letter to {who} did not arrive.");
    }

    private static string Day(int fromToday) => DateTime.UtcNow.Date.AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A network that has been alive for a while, with people who have been in it for as long.</summary>
    private async Task BringAlive()
    {
        await New("networkId", "facilitator", "bringNetworkOnBoard", new { name = "zwaluw-netwerk", desire = "zwaluw-verlangen", startedOn = Day(-90), horizonMonths = 24 });
        string[] people = ["author", "participant", "resident", "circle", "confidant", "present", "host", "watcher", "stepping-back", "initiator", "puller", "core", "ambassador", "welcomer", "left", "erased"];
        var file = new StringBuilder("naam;e-mail;brengt;zoekt;sinds\r\n");
        foreach (var person in people) file.Append(CultureInfo.InvariantCulture, $"{NameOf(person)};{MailOf(person)};zwaluw-brengt-{person};zwaluw-zoekt-{person};{DateTime.UtcNow.AddDays(-60):d-M-yyyy}\r\n");
        await Do("facilitator", "importPeople", new { networkId = Network, fileBase64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(file.ToString())) }, "takenIn");
        foreach (var person in people)
        {
            var place = (await App.Data(_tokens[person], "{ me { places { networkId participationId } } }")).GetProperty("me").GetProperty("places").EnumerateArray().Single();
            _participations[person] = place.GetProperty("participationId").GetString()!;
        }

        Know("participationId", _participations["author"]);
        Know("personId", _people["author"]);
        await Do("facilitator", "describeNetwork", new { networkId = Network, shape = "zwaluw-vorm", sector = "zwaluw-sector", themes = new[] { "zwaluw-thema" }, scale = "LOCAL", weight = "LIGHT", pace = "CALM" });
        await Do("facilitator", "setOrigins", new { networkId = Network, origins = new[] { new { kind = "AMBITION", weight = 60 }, new { kind = "BUNDLING", weight = 40 } } });
        await Do("facilitator", "discoverMotto", new { networkId = Network, wording = "zwaluw-motto" });
    }

    private readonly Dictionary<string, string> _participations = [];

    /// <summary>Organisations, roles, groups, and those around the network.</summary>
    private async Task Surround()
    {
        var home = await New("organisationId", "home-contact", "registerOrganisation", new { name = "zwaluw-thuisbasis", kind = "SCHOOL", sizeBand = "MEDIUM", region = "zwaluw-regio", country = "NL" });
        var other = await New("organisationId", "other-contact", "registerOrganisation", new { name = "zwaluw-andere", kind = "COMPANY" });
        foreach (var (who, where) in new[] { ("home-contact", home), ("home-coordinator", home), ("other-contact", other) }) await Do(who, "describeMyself", new { homeOrganisationId = where });
        await Do("home-contact", "nameContact", new { organisationId = home, personId = _people["home-contact"], purpose = "COORDINATOR" });
        await New("contactId", "home-contact", "nameContact", new { organisationId = home, personId = _people["home-contact"], purpose = "HOME_BASE" });
        await Do("home-contact", "nameContact", new { organisationId = home, personId = _people["home-coordinator"], purpose = "COORDINATOR" });
        await Do("other-contact", "nameContact", new { organisationId = other, personId = _people["other-contact"], purpose = "COORDINATOR" });
        await Do("other-contact", "nameContact", new { organisationId = other, personId = _people["other-contact"], purpose = "HOME_BASE" });
        await Belong("author", home, "home-contact");
        await Belong("participant", other, "other-contact");
        await New("affiliationId", "circle", "askOrganisation", new { organisationId = home });
        await Do("author", "tellHomeOrganisation", new { participationId = _participations["author"], tell = true });
        await New("relationId", "facilitator", "relateOrganisation", new { networkId = Network, organisationId = other, kind = "SPONSORS", from = Day(-30) });

        await Role("initiator", "INITIATOR");
        await Role("core", "CORE_MEMBER");
        await Do("facilitator", "describeNetwork", new { networkId = Network, contactForOutside = "zwaluw-contact" });
        Know("roleId", await Ambassador("ambassador", named: true));
        await Do("core", "endRole", new { roleId = await Ambassador("core", named: false) });
        await Do("facilitator", "evaluateAmbassadorship", new { chargeId = Ids["chargeId"][1], aboutMessage = "zwaluw-terugblik-boodschap", aboutApproach = "zwaluw-terugblik-aanpak" });
        await Do("facilitator", "reviseAmbassadorMessage", new { chargeId = Ids["chargeId"][0], message = "zwaluw-boodschap-anders", because = "zwaluw-waarom-anders" });
        await AskAmbassador("resident");
        await Do("puller", "assignRole", new { networkId = Network, personId = _people["puller"], role = "PULLER" });
        await RoleByInvitation("secretariat", "SECRETARIAT");
        await RoleByInvitation("communication", "COMMUNICATION_ADVISER");
        await RoleByInvitation("web-editor", "WEB_EDITOR");
        await RoleByInvitation("data-steward", "DATA_STEWARD");
        await RoleByInvitation("coordinator", "COORDINATOR");
        await RoleByInvitation("researcher", "RESEARCHER");
        await RoleByInvitation("agreed-researcher", "RESEARCHER");
        await RoleByInvitation("sponsor", "SPONSOR_CONTACT", other);

        await New("groupId", "facilitator", "formGroup", new
        {
            networkId = Network, kind = "WORKING", name = "zwaluw-kring", purpose = "zwaluw-kringdoel", memberIds = new[] { _people["author"], _people["circle"], _people["erased"], _people["left"] }, from = Day(-20),
        });
        await Around("STEERING", "steering");
        await Around("SOUNDING_BOARD", "sounding-board");
        await New("aspirinGroupId", "facilitator", "formAspirinGroup", new
        {
            networkId = Network, name = "zwaluw-aspirine", matterOfOrganisationId = other, boundaries = new[] { "zwaluw-grens" }, closeBy = Day(60), purpose = "zwaluw-pijn", memberIds = new[] { _people["author"], _people["circle"] },
        });
        foreach (var level in Levels.Except(["CONFIDANT", "CIRCLE"])) await Do("author", "addHat", new { label = Item("pet", level, "before"), audience = level });
    }

    /// <summary>A study of one of the researchers, to which the author agrees and nobody else does.</summary>
    private async Task Study()
    {
        var study = await New("studyId", "agreed-researcher", "designStudy", new
        {
            title = "zwaluw-onderzoek", questions = new[] { "zwaluw-onderzoeksvraag" }, consentTextNl = "zwaluw-toestemming", consentTextEn = "zwaluw-consent",
            networkIds = new[] { Network }, researcherIds = new[] { _people["agreed-researcher"] },
        });
        await Do("agreed-researcher", "openStudy", new { studyId = study });
        await Do("author", "giveStudyConsent", new { studyId = study, networkId = Network });
    }

    private async Task Belong(string who, string organisationId, string contact)
    {
        await Do(who, "describeMyself", new { homeOrganisationId = organisationId });
        var asked = (await Do(who, "askOrganisation", new { organisationId }, "id")).GetProperty("id").GetString()!;
        await Do(contact, "acceptAffiliation", new { affiliationId = asked });
    }

    private async Task Role(string who, string role) => Know("roleId", (await Do("facilitator", "assignRole", new { networkId = Network, personId = _people[who], role }, "id")).GetProperty("id").GetString()!);

    private Task<string> AskAmbassador(string who) => New("chargeId", "facilitator", "askAmbassador", new
    {
        networkId = Network, personId = _people[who], message = $"zwaluw-boodschap-{who}", circles = new[] { $"zwaluw-kring-{who}" }, from = Day(-1), to = Day(30),
    });

    private async Task<string> Ambassador(string who, bool named) =>
        (await Do(who, "agreeAmbassador", new { chargeId = await AskAmbassador(who), messageNumber = 1, namePublicly = named }, "roleId")).GetProperty("roleId").GetString()!;

    private async Task RoleByInvitation(string who, string asRole, string? onBehalfOfOrganisationId = null) =>
        await Do(who, "acceptInvitation", new { code = await Invited(who, asRole, onBehalfOfOrganisationId) }, "state");

    private async Task<string> Invited(string who, string? asRole, string? onBehalfOfOrganisationId)
    {
        var invitation = await New("invitationId", "facilitator", "draftInvitation", new { networkId = Network, inviteeName = $"zwaluw-genodigde-{who}", channel = "CALL", asRole, onBehalfOfOrganisationId, personalNote = $"zwaluw-briefje-{who}" });
        await Do("facilitator", "logPersonalContact", new { invitationId = invitation, firstContact = "CALL" });
        return (await Do("facilitator", "sendInvitation", new { invitationId = invitation }, "code")).GetProperty("code").GetString()!;
    }

    private async Task Around(string kind, string who)
    {
        await RoleByInvitation(who, "COMMUNICATION_ADVISER"); // somebody whom the network knows can be asked into a body around it
        var group = await New("bodyId", "facilitator", "formGroup", new { networkId = Network, kind, name = $"zwaluw-{who}", memberIds = Array.Empty<string>() });
        await Do("facilitator", "joinGroup", new { groupId = group, personId = _people[who] });
    }

    /// <summary>A meeting that was held, and what it adopted.</summary>
    private async Task Meet()
    {
        var held = await Plan("PLENARY", "zwaluw-bijeenkomst", hosts: [_people["host"]]);
        await Do("facilitator", "composeAgenda", new
        {
            sessionId = held,
            items = new object[]
            {
                new { kind = "OPENING_WITH_RULES", title = "zwaluw-agenda-regels", minutes = 10 }, new { kind = "CHECK_IN", title = "zwaluw-agenda-inchecken", minutes = 10 },
                new { kind = "CONTENT", title = "zwaluw-agenda-inhoud", minutes = 60 }, new { kind = "REFLECTION", title = "zwaluw-agenda-terugkijken", minutes = 40 },
            },
        });
        await Do("facilitator", "inviteGuest", new { sessionId = held, name = "zwaluw-gast", organisationName = "zwaluw-gastorganisatie", personId = _people["guest"], brings = "zwaluw-gast-brengt" });
        await Do("facilitator", "assignSessionRole", new { sessionId = held, personId = _people["watcher"], role = "PROCESS_WATCHER" });
        await Do("participant", "answerInvitation", new { sessionId = held, answer = "YES" });
        await Do("facilitator", "openSession", new { sessionId = held });
        string[] present = ["author", "participant", "present", "watcher", "host", "core"];
        await Do("facilitator", "recordPresence", new { sessionId = held, present = present.Select(p => _people[p]), notPresent = new[] { _people["resident"] }, numberPresent = 8 });
        foreach (var giver in present) await Do(giver, "giveSessionReading", new { sessionId = held, mood = 4, tempo = 3, roomToSpeak = 4 });
        await Do("facilitator", "holdSession", new { sessionId = held });
        await Do("facilitator", "lookBack", new { sessionId = held, whatIsDifferentNow = new[] { "zwaluw-anders" }, gaveEnergy = new[] { "zwaluw-energie" }, costEnergy = new[] { "zwaluw-kostte" }, forNextTime = new[] { "zwaluw-volgende" } });
        await Do("watcher", "recordWatcherNote", new { sessionId = held, note = "zwaluw-proceswatcher" });
        await Do("participant", "confirmLookBack", new { sessionId = held });

        var group = await Plan("WORKING", "zwaluw-kringbijeenkomst", group: Ids["groupId"][0]);
        Know("circleSessionId", group);
        await Plan("WIDE_GATHERING", "zwaluw-wijde-bijeenkomst", audience: "OUTER_CIRCLE");
        await Plan("THEMED_EVENING", "zwaluw-open-avond", audience: "OPEN");
        await Do("facilitator", "planSeries", new { networkId = Network, kind = "LEARNING_CIRCLE", title = "zwaluw-reeks", firstStartsAt = Soon(48), minutes = 60, count = 2, everyWeeks = 2 });
        await Do("author", "proposeSession", new { networkId = Network, kind = "KITCHEN_VISIT", title = "zwaluw-voorstel", purpose = "zwaluw-voorstel-doel" });
        await Do("participant", "agreePracticeAssignment", new { sessionId = held, whatToTry = "zwaluw-opdracht", lookBackOn = Day(30) });

        var rule = await New("ruleId", "author", "proposeRule", new { networkId = Network, kind = "CUSTOM", wordingNl = "zwaluw-regel", wordingEn = "zwaluw-rule" });
        await New("ruleId", "author", "proposeRule", new { networkId = Network, kind = "CUSTOM", wordingNl = "zwaluw-regelvoorstel", wordingEn = "zwaluw-rule-proposed" });
        await Do("author", "adoptRules", new { networkId = Network, ruleIds = new[] { rule }, adoptedInSessionId = held });
        var goal = await New("goalId", "author", "proposeGoal", new { networkId = Network, kind = "STRATEGIC", wording = "zwaluw-doel", becauseOf = "FIRST_WORDING", because = "zwaluw-doel-reden" });
        await Do("author", "talkGoalThrough", new { goalId = goal, sessionId = held });
        await Do("author", "adoptGoal", new { goalId = goal, adoptedInSessionId = held });
        await Do("author", "proposeGoal", new { networkId = Network, kind = "OPERATIONAL", wording = "zwaluw-doelvoorstel" });
        await Do("author", "agreeSharing", new { networkId = Network, circle = "PRESS", mayTell = "zwaluw-mag", mayNotTell = "zwaluw-mag-niet", agreedInSessionId = held });
        await Do("facilitator", "setHorizon", new { networkId = Network, months = 24, adoptedInSessionId = held, reviewOn = Day(200) });
        await Do("facilitator", "setOpenness", new { networkId = Network, mode = "OPEN", adoptedInSessionId = held, why = "zwaluw-waarom-open", reviewOn = Day(100) });
        await Do("facilitator", "readPhase", new { networkId = Network, connect = 50, experiment = 30, motion = 20, why = "zwaluw-fase", by = "GROUP", sessionId = held });
        var role = (await App.Data(_tokens["facilitator"], "query($id: UUID!) { network(id: $id) { roles { id role acceptedAt: acceptedByGroupAt personId } } }", new { id = Network })).GetProperty("network").GetProperty("roles").EnumerateArray()
            .SingleOrDefault(r => r.GetProperty("role").GetString() == "FACILITATOR" && r.GetProperty("personId").GetString() == _people["facilitator"] && r.GetProperty("acceptedAt").ValueKind == JsonValueKind.Null);
        if (role.ValueKind == JsonValueKind.Object) await Do("author", "acceptFacilitator", new { roleId = role.GetProperty("id").GetString(), acceptedInSessionId = held });
    }

    private static DateTime Soon(int hours) => DateTime.UtcNow.AddHours(hours);

    private Task<string> Plan(string kind, string title, string? group = null, string? audience = null, string[]? hosts = null, int hours = 1) => New("sessionId", group is null ? "facilitator" : "author", "planSession", new
    {
        networkId = Network, kind, title, startsAt = Soon(hours), endsAt = Soon(hours + 2), groupId = group, audience, hostIds = hosts, purpose = title + "-doel", place = title + "-plek",
    });

    /// <summary>Entries, insights, returns, points and statements at every level; what arises later than the newcomer is the newcomer's too.</summary>
    private async Task WriteAtEveryLevel(string when)
    {
        var circle = Ids["groupId"][0];
        string[] confidants = [_people["confidant"]];
        var home = Ids["organisationId"][0];
        foreach (var level in Levels)
        {
            var isCircle = level == "CIRCLE";
            var isConfidant = level == "CONFIDANT";
            var entry = (await Do("author", "writeEntry", new
            {
                networkId = Network, kind = "CHANGE", text = Item("ervaring", level, when), levels = new[] { "NETWORK" }, audience = level, circleId = isCircle ? circle : null,
                confidantIds = isConfidant ? confidants : null, organisationId = level == "HOME_BASE" ? home : null, showsAuthor = when == "before",
            }, "entryId")).GetProperty("entryId").GetString()!;
            Know("entryId", entry);
            await WidenTo("ENTRY", entry, level, confidants, home);

            var insight = await New("insightId", "author", "formInsight", new { networkId = Network, wording = Item("inzicht", level, when), entryIds = new[] { entry }, levels = new[] { "NETWORK" } }, "insightId");
            await WidenTo("INSIGHT", insight, level, confidants, home);

            var noticed = await New("returnId", "author", "noticeReturn", new
            {
                networkId = Network, kind = "CONTENT", level = "NETWORK", text = Item("opbrengst", level, when), attributable = "CONTRIBUTED", forWhom = "zwaluw-voor-wie", evidence = "zwaluw-bewijs", audience = "OWN",
            }, "returnId");
            await WidenTo("RETURN", noticed, level, confidants, home);

            var point = await New("pointId", "author", "addTimelinePoint", new
            {
                networkId = Network, onDate = new { date = Day(when == "before" ? -5 : 0), precision = "DAY" }, title = Item("moment", level, when), height = 2, kind = "PEAK", isShared = false,
            }, "pointId");
            await WidenTo("TIMELINE_POINT", point, level, confidants, home);
        }
    }

    /// <summary>Widens by the author's own yes, level by level as the rules ask; what is there already stays.</summary>
    private async Task WidenTo(string itemKind, string itemId, string level, string[] confidants, string home)
    {
        if (level == "OWN") return;
        var answer = await App.Ask(_tokens["author"], "mutation($input: AskWideningInput!) { askWidening(input: $input) { state } }", new
        {
            input = new
            {
                commandId = Guid.NewGuid(), itemKind, itemId, toAudience = level, toCircleId = level == "CIRCLE" ? Ids["groupId"][0] : null, toConfidantIds = level == "CONFIDANT" ? confidants : null,
                organisationId = level == "HOME_BASE" ? home : null,
                decidedInSessionId = level is "HOME_BASE" or "OUTER_CIRCLE" or "OPEN" ? Ids["sessionId"][0] : null,
            },
        });
        if (answer.TryGetProperty("errors", out var errors))
        {
            Assert.Equal("learninglog.already-that-wide", errors[0].GetProperty("extensions").GetProperty("code").GetString());
            return;
        }

        Assert.Equal("WIDENED", answer.GetProperty("data").GetProperty("askWidening").GetProperty("state").GetString());
    }

    private async Task DoThings()
    {
        var held = Ids["sessionId"][0];
        foreach (var level in Levels.Except(["CONFIDANT", "CIRCLE", "HOME_BASE"])) await Do("author", "shareDesire", new { networkId = Network, wording = $"zwaluw-verlangen-{level}", shared = level == "INSIDE", audience = level });
        await Do("author", "shareUrgency", new { networkId = Network, wording = "zwaluw-urgentie", shared = true });
        await Do("author", "stateDrive", new { networkId = Network, wording = "zwaluw-drijfveer" });
        await Do("author", "stateExpectation", new { networkId = Network, wording = "zwaluw-verwachting-kring", circleId = Ids["groupId"][0] });
        await Do("author", "stateCommitment", new { participationId = _participations["author"], wording = "zwaluw-toezegging", hoursPerMonth = 6, until = Day(200) });
        await Do("author", "stateReturnExpectation", new { networkId = Network, kind = "CONTENT", forWhom = "ME", text = "zwaluw-hoop" });
        await Do("author", "drawCurve", new { networkId = Network, points = new[] { Curve(-40, 2, "zwaluw-eigen-lijn"), Curve(-10, -1, "zwaluw-eigen-dal") } });
        await Do("participant", "drawCurve", new { networkId = Network, points = new[] { Curve(-40, 3, "zwaluw-gedeelde-lijn"), Curve(-10, 1, "zwaluw-gedeeld-dal") } });
        await Do("participant", "shareCurve", new { networkId = Network });
        await Do("facilitator", "drawCurve", new { networkId = Network, points = new[] { Curve(-40, 1, "zwaluw-groepslijn"), Curve(-10, 2, "zwaluw-groepstop") }, inSessionId = held });
        await Do("facilitator", "recordTimelineConversation", new
        {
            networkId = Network, sessionId = held, whatMadePeaksTeach = new[] { "zwaluw-piek" }, howOutOfLows = new[] { new { network = "zwaluw-uitweg" } }, commonThread = new[] { new { level = "NETWORK", text = "zwaluw-draad" } }, next = "zwaluw-verder",
        });
        var inside = Ids["entryId"][3];
        await Do("author", "celebrate", new { entryId = inside, on = Day(0), how = "zwaluw-vieren" });
        var asked = await New("widenedEntryId", "author", "writeEntry", new
        {
            networkId = Network, kind = "CHANGE", text = "zwaluw-herkenbaar", levels = new[] { "NETWORK" }, audience = "OWN", recognisablePersonIds = new[] { _people["confidant"] },
        }, "entryId");
        await New("requestId", "author", "askWidening", new { itemKind = "ENTRY", itemId = asked, toAudience = "INSIDE" }, "requestId");

        await New("activityId", "author", "startActivity", new { networkId = Network, title = "zwaluw-activiteit", kind = "EVENT" });
        await New("taskId", "author", "offerTask", new { networkId = Network, text = "zwaluw-taak", activityId = Ids["activityId"][0] });
        await Do("participant", "pickUpTask", new { taskId = Ids["taskId"][0] });
        await New("askId", "author", "placeAsk", new { networkId = Network, ask = Ask("zwaluw-vraag") });
        await New("askId", "author", "placeAsk", new { networkId = Network, ask = Ask("zwaluw-vraag-buiten"), audience = "OUTER_CIRCLE" });
        await Do("participant", "reactToAsk", new { askId = Ids["askId"][0], text = "zwaluw-reactie" });
        await New("editionId", "facilitator", "announceMarket", new { networkId = Network, title = "zwaluw-beurs", date = Day(0), place = "zwaluw-beursplek", rulesText = "zwaluw-beursregels" });
        await Do("facilitator", "moveMarketOn", new { editionId = Ids["editionId"][0], to = "COLLECTING" });
        var ask = await New("askId", "author", "placeAsk", new { networkId = Network, ask = Ask("zwaluw-beursvraag"), editionId = Ids["editionId"][0] });
        var offer = await New("offerId", "participant", "placeOffer", new { networkId = Network, offer = Ask("zwaluw-beursaanbod"), editionId = Ids["editionId"][0] });
        await Do("facilitator", "moveMarketOn", new { editionId = Ids["editionId"][0], to = "PREPARED" });
        await Do("facilitator", "moveMarketOn", new { editionId = Ids["editionId"][0], to = "OPEN" });
        await New("matchId", "facilitator", "shakeOnMatch", new { handshake = new { askId = ask, offerId = offer, estimatedValue = 100, valuationBasis = "zwaluw-waarde" } });

        await New("suggestionId", "author", "suggestPerson", new { networkId = Network, name = "zwaluw-kandidaat", why = "zwaluw-waarom-kandidaat" });
        await Do("author", "draftInvitation", new { networkId = Network, inviteeName = "zwaluw-genodigde-van-deelnemer", channel = "CALL", personalNote = "zwaluw-briefje-van-deelnemer" });
        await Do("facilitator", "importRound", new
        {
            networkId = Network, moment = "BASELINE", closedOn = Day(-30),
            dimensions = new[] { "INTERDEP", "ENERGY", "DIVERSITY", "GROWTH", "SAFETY" }.Select(code => new { code, n = 12, mean = 60.0, spread = 12.0 }), invited = 16,
        });
    }

    private static object Ask(string text) => new { party = new { kind = "ORGANISATION", name = text + "-van-wie" }, kind = "HANDS", text };

    private static object Curve(int day, double height, string label) => new { onDate = new { date = Day(day), precision = "DAY" }, height, label };

    /// <summary>Somebody comes, somebody is on the way in, somebody steps back, somebody leaves, somebody is erased.</summary>
    private async Task ComeAndGo()
    {
        await RoleByInvitation("facilitator-to-be", "FACILITATOR");
        foreach (var (who, takesPart) in new[] { ("newcomer", true), ("invited", false) })
        {
            var participation = (await Do(who, "acceptInvitation", new { code = await Invited(who, null, null) }, "participationId")).GetProperty("participationId").GetString()!;
            await Do("facilitator", "startWelcome", new { participationId = participation, welcomerIds = new[] { _people["welcomer"] } }, "participationId");
            if (!takesPart) continue;
            foreach (var step in new[] { "PERSONAL_TALK", "RULES_TOLD", "HATS_AND_DRIVES", "GIVES_AND_SEEKS" }) await Do("welcomer", "completeWelcomeStep", new { participationId = participation, step }, "participationId");
            await Do("facilitator", "takePart", new { participationId = participation });
        }

        await Do("stepping-back", "stepBack", new { participationId = _participations["stepping-back"] });
        foreach (var who in new[] { "left", "erased" })
        {
            await Do(who, "writeEntry", new { networkId = Network, kind = "CHANGE", text = $"zwaluw-van-{who}-eigen", levels = new[] { "NETWORK" }, audience = "OWN" });
            await Do(who, "writeEntry", new { networkId = Network, kind = "CHANGE", text = $"zwaluw-van-{who}-binnen", levels = new[] { "NETWORK" }, audience = "INSIDE", showsAuthor = true });
        }

        await Do("left", "leaveNetwork", new { participationId = _participations["left"] });
        await Erase("erased");
    }

    private async Task Erase(string who) => await Do(who, "erasePerson", new { password = Password, receiptCode = ReceiptCode });

    /// <summary>Networks of others: a spark, one that works quietly and one that chooses who looks in. None of the readers is in the last two.</summary>
    private async Task SomethingElsewhere()
    {
        OtherNetwork = (await Do("other-network", "lightSpark", new { name = "zwaluw-elders", desire = "zwaluw-elders-verlangen", asFacilitator = true }, "id")).GetProperty("id").GetString()!;
        await Task.WhenAll(Register("elsewhere"), Register("elsewhere-inside"));
        await BringAliveElsewhere("zwaluw-broedend", "BROODING");
        await BringAliveElsewhere("zwaluw-keuze", "SELECTIVE");
    }

    private async Task BringAliveElsewhere(string name, string openness)
    {
        var network = (await Do("elsewhere", "bringNetworkOnBoard", new { name, desire = name + "-verlangen", startedOn = Day(-90), horizonMonths = 24 }, "id")).GetProperty("id").GetString()!;
        Know("networkId", network);
        var file = string.Create(CultureInfo.InvariantCulture, $"naam;e-mail;sinds\r\n{NameOf("elsewhere-inside")};{MailOf("elsewhere-inside")};{DateTime.UtcNow.AddDays(-60):d-M-yyyy}\r\n");
        await Do("elsewhere", "importPeople", new { networkId = network, fileBase64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(file)) }, "takenIn");
        var held = (await Do("elsewhere", "planSession", new { networkId = network, kind = "PLENARY", title = name + "-bijeenkomst", startsAt = Soon(1), endsAt = Soon(2) }, "id")).GetProperty("id").GetString();
        await Do("elsewhere", "openSession", new { sessionId = held });
        await Do("elsewhere", "recordPresence", new { sessionId = held, present = new[] { _people["elsewhere-inside"] } });
        await Do("elsewhere", "holdSession", new { sessionId = held });
        await Do("elsewhere", "setOpenness", new { networkId = network, mode = openness, adoptedInSessionId = held, why = name + "-waarom", reviewOn = Day(100) });
        await Do("elsewhere-inside", "writeEntry", new { networkId = network, kind = "CHANGE", text = name + "-binnen", levels = new[] { "NETWORK" }, audience = "INSIDE" });
        var entry = await New("entryId", "elsewhere-inside", "writeEntry", new { networkId = network, kind = "CHANGE", text = name + "-genoemd", levels = new[] { "NETWORK" }, audience = "OWN" }, "entryId");
        await Do("elsewhere-inside", "askWidening", new { itemKind = "ENTRY", itemId = entry, toAudience = "OPEN", decidedInSessionId = held });
    }

    /// <summary>Waits until every service has heard of the last comings and goings.</summary>
    private async Task Settle()
    {
        // What was ended serves for seconds more at the gateway.
        using var http = new HttpClient { BaseAddress = App.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", _tokens["erased"]);
        for (var attempt = 0; (await http.GetAsync(new Uri("/feeds/me.ics", UriKind.Relative))).IsSuccessStatusCode; attempt++)
        {
            Assert.True(attempt < 1_200, "Somebody who was erased is still signed in.");
            await Task.Delay(100);
        }

        for (var attempt = 0; attempt < 1_200; attempt++)
        {
            var left = await App.Ask(_tokens["left"], "query($id: UUID!) { networkLog(networkId: $id, first: 20) { nodes { text } } openTasks(networkId: $id) { nodes { id } } }", new { id = Network });
            var newcomer = await App.Ask(_tokens["newcomer"], "query($id: UUID!) { networkLog(networkId: $id, first: 50) { nodes { text } } openTasks(networkId: $id) { nodes { id } } }", new { id = Network });
            if (!left.GetRawText().Contains("zwaluw-ervaring-inside", StringComparison.Ordinal) && newcomer.GetRawText().Contains("zwaluw-ervaring-inside-after", StringComparison.Ordinal)) return;
            await Task.Delay(50);
        }

        Assert.Fail("The services did not hear of who came and went.");
    }

    [GeneratedRegex(@"/account/(?<page>[\w-]+)#(?<code>\S+)")]
    private static partial Regex Link();
}
