using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Standalone.Demo;

/// <summary>Loads the demonstration through the public commands, as its people would have given them over two years.</summary>
internal sealed partial class DemoLoader
{
    private readonly Platform _platform;
    private readonly DemoClock _clock;
    private readonly DemoAccounts _accounts;
    private readonly string _folder;
    private readonly Dictionary<string, DemoPerson> _people = [];
    private readonly Dictionary<string, Guid> _sessions = [];
    private Guid _network, _picture;

    private DemoLoader(Platform platform, DemoClock clock, DemoAccounts accounts, string folder) => (_platform, _clock, _accounts, _folder) = (platform, clock, accounts, folder);

    /// <summary>Loads the story once; a folder that has it already is left alone, and a telling that was interrupted is taken up again.</summary>
    public static async Task Load(Platform platform, DemoClock clock, string folder)
    {
        var accounts = DemoAccounts.Of(folder);
        if (accounts.Loaded) return;
        var loader = new DemoLoader(platform, clock, accounts, folder);
        try
        {
            await loader.Tell();
            accounts.Loaded = true;
            accounts.Save(folder);
        }
        finally
        {
            clock.Release();
        }
    }

    private DemoPerson Saar => _people[ReggezoomSamen.Facilitator];

    /// <summary>The story in the order in which it happened.</summary>
    private async Task Tell()
    {
        var story = new List<(double Month, string What, Func<Task> Do)>
        {
            (-3, "a spark", LightTheSpark),
            (-0.04, "people come on board", BringPeople),
            (-0.03, "organisations around it", RelateOrganisations),
            (6, "somebody leaves", SayGoodbye),
            (9.5, "a newcomer", WelcomeNewcomer),
            (13.5, "insights", FormInsights),
            (19.5, "a sponsor, a coordinator, a second facilitator", InviteOthers),
            (20.5, "short lines", NoteShortLines),
            (12.2, "meetings may count", LetMeetingsCount),
            (22.2, "the doors open", OpenTheDoors),
            (24.1, "a picture from meetings", PictureMeetings),
            (19.9, "a researcher designs a study", DesignStudy),
            (20.5, "people tell a researcher", TalkWithResearcher),
            (22.1, "findings are given back", GiveFindingsBack),
            (24.2, "highs and lows", WriteHistory),
            (99, "what is still to come", LookAhead),
        };
        foreach (var meeting in ReggezoomSamen.Meetings.Where(m => m.Kind != SessionKind.Market))
        {
            story.Add((Math.Max(meeting.Month - 2.2, -0.05), meeting.Title, () => Plan(meeting, null)));
            story.Add((meeting.Month, meeting.Title, () => Hold(meeting)));
        }

        foreach (var market in ReggezoomSamen.Markets)
        {
            story.Add((market.Month - 2.2, "a market is announced", () => AnnounceMarket(market)));
            story.Add((market.Month, "a market of asks and offers", () => HoldMarket(market)));
        }

        foreach (var round in ReggezoomSamen.Rounds)
        {
            story.Add((round.Month, "a round of vitality", () => Measure(round)));
            story.Add((ReggezoomSamen.Meetings.Single(m => m.Key == round.Dialogue).Month + 0.05, "a talk about vitality", () => TalkAbout(round)));
        }

        foreach (var picture in ReggezoomSamen.Pictures)
        {
            story.Add((picture.Month, "a picture of organisations", () => Picture(picture)));
        }

        story.Add((ReggezoomSamen.Meetings.Single(m => m.Key == ReggezoomSamen.Pictures[^1].Meeting).Month + 0.05, "a talk about the picture", TalkAboutThePicture));
        story.AddRange(Entries.Select(e => (e.Month, "what we do differently", (Func<Task>)(() => Write(e)))));
        story.AddRange(ReggezoomSamen.Returns.Index().Select(r => (Math.Max(r.Item.Month, 8.1), "returns", (Func<Task>)(() => Notice(r.Index, r.Item)))));

        // Sorting keeps what happens at one moment in the order in which it was added.
        var steps = story.OrderBy(s => s.Month).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            Progress(i, steps.Count, steps[i].What);
            await steps[i].Do();
        }

        Progress(1, 1, "ready");
        Console.WriteLine();
    }

    private int _shown = -1;

    private void Progress(int done, int all, string what)
    {
        const int width = 20;
        var bar = done * width / all;
        if (Console.IsOutputRedirected && bar == _shown) return;
        _shown = bar;
        var line = $"Loading {ReggezoomSamen.Name} [{new string('#', bar)}{new string('.', width - bar)}] {what}";
        if (Console.IsOutputRedirected) Console.WriteLine(line);
        else Console.Write($"\r{line,-110}");
    }

    private static DateTimeOffset At(double month, double hour = 14) =>
        new(ReggezoomSamen.M0.AddMonths((int)Math.Floor(month)).AddDays((int)((month - Math.Floor(month)) * 30)).ToDateTime(TimeOnly.FromTimeSpan(TimeSpan.FromHours(hour))), TimeSpan.Zero);

    private static DateOnly Day(double month) => DateOnly.FromDateTime(At(month).UtcDateTime);

    private async Task LightTheSpark()
    {
        await Register(ReggezoomSamen.Facilitator);
        _clock.Set(At(-3));
        var spark = (await Saar.Membership.SendAsync(new LightSpark(
            Story.Id("spark"), ReggezoomSamen.Name, "Dat ondernemers, inwoners en instellingen elkaar weten te vinden als het ertoe doet.", NetworkForm.LearningCommunity, AsFacilitator: true, Languages: ["nl"]))).OrStop("the spark");
        _network = spark.Id;
        (await Saar.Membership.SendAsync(new SetOrigins(Story.Id("origins"), _network, [new(OriginKind.Ambition, 60), new(OriginKind.Bundling, 30), new(OriginKind.Likeness, 10)]))).OrStop("the origins");
        (await Saar.Membership.SendAsync(new ExploreNetwork(Story.Id("explore"), _network))).OrStop("exploring");
        _clock.Set(At(-2));
        (await Saar.Membership.SendAsync(new DescribeNetwork(
            Story.Id("describe"), _network, Scale: NetworkScale.Local, Sector: "sociaal", Governance: Governance.SelfOrganised, Weight: NetworkWeight.Light, Pace: NetworkPace.Calm, Themes: ["zorg en wonen", "stage en vrijwilligerswerk", "betrokken ondernemers"]))).OrStop("the description");
        (await Saar.Membership.SendAsync(new FormNetwork(Story.Id("form"), _network))).OrStop("forming");
        _clock.Set(At(-0.5));
        (await Saar.Membership.SendAsync(new BringNetworkToLife(Story.Id("alive"), _network, Day(-0.5)))).OrStop("coming to life");
    }

    private async Task BringPeople()
    {
        _clock.Set(At(-0.03));
        var csv = new StringBuilder("naam;e-mail;organisatie;brengt;zoekt;taal;sinds\r\n");
        foreach (var person in ReggezoomSamen.Participants) csv.Append(CultureInfo.InvariantCulture, $"{person.Name};{DemoAccounts.MailOf(person.Name)};{person.Organisation};{person.Gives};{person.Seeks};nl;{Day(-0.03):d-M-yyyy}\r\n");
        csv.Append(CultureInfo.InvariantCulture, $"{ReggezoomSamen.Leaver};{DemoAccounts.MailOf(ReggezoomSamen.Leaver)};;een frisse blik;iets anders;nl;{Day(-0.03):d-M-yyyy}\r\n");
        var import = await Saar.Membership.SendAsync(new ImportPeople(Story.Id("people"), _network, Encoding.UTF8.GetBytes(csv.ToString())));
        import.OrStop("the import of people");

        // Letters and sign-ins belong to today, whenever the story takes place.
        _clock.Release();
        var everyone = await Everyone();
        (await Saar.Membership.SendAsync(new InviteToSignIn(Story.Id($"letters:{string.Join(',', everyone.Values)}"), _network, [.. everyone.Values]))).OrStop("the letters");
        foreach (var name in ReggezoomSamen.Participants.Select(p => p.Name).Append(ReggezoomSamen.Leaver)) await Claim(name);
        _accounts.Save(_folder);
    }

    private async Task<Dictionary<string, Guid>> Everyone()
    {
        var people = (await Saar.Membership.AskAsync(new PeopleAndWhatTheyBring([_network], 100))).OrStop("the people")[0].People.Items;
        var persons = (await Saar.Membership.AskAsync(new People([.. people.Select(p => p.PersonId)]))).OrStop("their names");
        return persons.ToDictionary(p => p.DisplayName, p => p.Id);
    }

    private async Task RelateOrganisations()
    {
        foreach (var organisation in ReggezoomSamen.Organisations)
        {
            var known = (await Saar.Membership.AskAsync(new FindOrganisations(organisation.Name, 5))).OrStop("looking for an organisation").Items.FirstOrDefault(o => o.Name == organisation.Name);
            var id = known?.Id ?? (await Saar.Membership.SendAsync(new RegisterOrganisation(Story.Id("org:" + organisation.Name), organisation.Name, organisation.Kind))).OrStop(organisation.Name).Id;
            if (organisation.Relation is { } relation)
            {
                var asked = (await Saar.Membership.SendAsync(new RelateOrganisation(Story.Id("rel:" + organisation.Name), _network, id, relation, Day(-0.03)))).OrStop($"the relation of {organisation.Name}");
                if (organisation.Name != ReggezoomSamen.SponsoringOrganisation) await SayYes(organisation.Name, id, asked.Id);
            }
        }
    }

    /// <summary>The people of an organisation say that they belong to it; the first of them speaks for it, and says yes.</summary>
    private async Task SayYes(string organisation, Guid id, Guid relation)
    {
        var colleagues = ReggezoomSamen.Participants.Where(p => p.Organisation == organisation).Select(p => _people[p.Name]).ToList();
        if (organisation == ReggezoomSamen.OrganisationOfFacilitator) colleagues.Add(Saar);
        foreach (var colleague in colleagues)
        {
            var tie = (await colleague.Membership.SendAsync(new AskOrganisation(Story.Id("ask:" + colleague.Name), id))).OrStop($"{colleague.Name} asking {organisation}");
            if (colleague == colleagues[0])
            {
                (await Saar.Membership.SendAsync(new NameContact(Story.Id("speaks:" + organisation), id, colleague.Id, ContactPurpose.Coordinator))).OrStop($"the coordinator of {organisation}");
                (await colleague.Membership.SendAsync(new NameContact(Story.Id("reads:" + organisation), id, colleague.Id, ContactPurpose.HomeBase))).OrStop($"the contact of {organisation}");
            }
            else
            {
                (await colleagues[0].Membership.SendAsync(new AcceptAffiliation(Story.Id("belongs:" + colleague.Name), tie.Id))).OrStop($"{colleague.Name} belonging to {organisation}");
            }
        }

        (await colleagues[0].Membership.SendAsync(new AcceptRelation(Story.Id("yes:" + organisation), relation))).OrStop($"the yes of {organisation}");
    }

    private List<DemoPerson> Present => [.. ReggezoomSamen.Participants.Select(p => _people[p.Name])];

    private async Task Plan(ReggezoomSamen.Meeting meeting, Guid? edition)
    {
        var starts = At(meeting.Month);
        _clock.Set(At(Math.Max(meeting.Month - 2.2, -0.05)));
        var session = (await Saar.Sessions.SendAsync(new PlanSession(
            Story.Id("plan:" + meeting.Key), _network, meeting.Kind, meeting.Title, starts, starts.AddHours(meeting.Hours), Place: meeting.Place,
            Setting: meeting.Hours >= 3 ? [SessionSetting.Meal] : null, Languages: ["nl"], EditionId: edition))).OrStop(meeting.Title);
        _sessions[meeting.Key] = session.Id;
        var talk = (int)(meeting.Hours * 60) - 20 - meeting.Reflection;
        (await Saar.Sessions.SendAsync(new ComposeAgenda(Story.Id("agenda:" + meeting.Key), session.Id,
        [
            new(AgendaItemKind.OpeningWithRules, "Opening met de spelregels", 10),
            new(AgendaItemKind.CheckIn, "Hoe zit je erbij?", 10),
            new(AgendaItemKind.Content, "Samen aan het werk", talk * 2 / 3, GroupsOf: meeting.Groups ? 5 : null),
            new(AgendaItemKind.Process, "Hoe werken we samen?", talk - (talk * 2 / 3)),
            new(AgendaItemKind.Reflection, "Wat doen we nu anders?", meeting.Reflection),
        ]))).OrStop("the agenda of " + meeting.Title);
    }

    private async Task Hold(ReggezoomSamen.Meeting meeting)
    {
        var session = _sessions[meeting.Key];
        _clock.Set(At(meeting.Month));
        (await Saar.Sessions.SendAsync(new OpenSession(Story.Id("open:" + meeting.Key), session))).OrStop("opening " + meeting.Title);
        var named = Enumerable.Range(meeting.First, Math.Min(meeting.Present, Present.Count)).Select(place => Present[place % Present.Count]).ToList();
        (await Saar.Sessions.SendAsync(new RecordPresence(Story.Id("presence:" + meeting.Key), session, [.. named.Select(p => p.Id)], NumberPresent: meeting.Present))).OrStop("presence at " + meeting.Title);
        if (meeting.Pulse is { } pulse) await Pulse(meeting.Key, session, pulse, named);
        _clock.Set(At(meeting.Month).AddHours(meeting.Hours));
        (await Saar.Sessions.SendAsync(new HoldSession(Story.Id("hold:" + meeting.Key), session))).OrStop("closing " + meeting.Title);
        if (meeting.Different is { } different)
        {
            (await Saar.Sessions.SendAsync(new LookBack(Story.Id("lookback:" + meeting.Key), session, [different]))).OrStop("looking back on " + meeting.Title);
            (await named[0].Sessions.SendAsync(new ConfirmLookBack(Story.Id("confirm:" + meeting.Key), session))).OrStop("confirming " + meeting.Title);
        }

        if (meeting.Key == "p1") await AgreeOnRules();
        if (meeting.Key == "eval") await WidenTheGoal();
        if (meeting.Key == "core") await FormCore();
    }

    /// <summary>Ten readings whose mean is the figure of the story.</summary>
    private static async Task Pulse(string key, Guid session, double mean, List<DemoPerson> givers)
    {
        const int readings = 10;
        var sum = (int)Math.Round(mean * readings);
        for (var i = 0; i < readings; i++)
        {
            var mood = (sum / readings) + (i < sum % readings ? 1 : 0);
            (await givers[i].Sessions.SendAsync(new GiveSessionReading(Story.Id($"pulse:{key}:{i}"), session, mood, 3, 4))).OrStop("a reading of " + key);
        }
    }

    private async Task AgreeOnRules()
    {
        var rules = new List<Guid>();
        for (var i = 0; i < ReggezoomSamen.Rules.Length; i++)
        {
            var kind = i switch { 0 => RuleKind.InsideStaysInside, 1 => RuleKind.EqualVoice, 2 => RuleKind.LearningZone, _ => RuleKind.HostTurn };
            rules.Add((await Saar.Membership.SendAsync(new ProposeRule(Story.Id($"rule:{i}"), _network, kind, ReggezoomSamen.Rules[i]))).OrStop("a rule").Id);
        }

        await Story.OnceHeard(() => Saar.Membership.SendAsync(new AdoptRules(Story.Id("adopt-rules"), _network, rules, _sessions["p1"])), "adopting the rules");
        await Adopt("goal1", GoalKind.Strategic, "Maatschappelijk betrokken ondernemen naar een hoger plan brengen, met een blijvend netwerk van gemeente, ondernemers, inwoners en instellingen.", "p1", GoalReason.FirstWording, null, null);
        (await Saar.Membership.SendAsync(new ReadPhase(Story.Id("phase0"), _network, 80, 20, 0, "We leren elkaar kennen.", ReadingBy.Group, Day(0)))).OrStop("a phase");
        (await Saar.Membership.SendAsync(new SetHorizon(Story.Id("horizon"), _network, 24, _sessions["p1"]))).OrStop("the horizon");
    }

    private async Task<Guid> Adopt(string key, GoalKind kind, string wording, string session, GoalReason reason, string? because, Guid? supersedes)
    {
        var noor = _people["Noor Wessels"];
        var goal = (await noor.Membership.SendAsync(new ProposeGoal(Story.Id(key), _network, kind, wording, BecauseOf: reason, Because: because, SupersedesId: supersedes))).OrStop("proposing a goal");
        await Story.OnceHeard(() => noor.Membership.SendAsync(new TalkGoalThrough(Story.Id("talk:" + key), goal.Id, _sessions[session])), "talking a goal through");
        await Story.OnceHeard(() => noor.Membership.SendAsync(new AdoptGoal(Story.Id("adopt:" + key), goal.Id, _sessions[session])), "adopting a goal");
        return goal.Id;
    }

    private async Task WidenTheGoal()
    {
        var first = (await Saar.Membership.AskAsync(new GoalsOfNetworks([_network]))).OrStop("the goals")[0].Goals.First(g => g.State == GoalState.Adopted);
        await Adopt("goal2", GoalKind.Strategic, "Betrokkenheid van ondernemers én inwoners, in een netwerk dat op eigen benen staat.", "eval", GoalReason.EvaluationRound, "In de tussenevaluatie bleken inwoners minstens zo hard te trekken.", first.Id);
        (await Saar.Membership.SendAsync(new DiscoverMotto(Story.Id("motto"), _network, "Wie geeft, krijgt mee", Day(12)))).OrStop("the motto");
        (await Saar.Membership.SendAsync(new ReadPhase(Story.Id("phase12"), _network, 20, 60, 20, "We proberen veel uit.", ReadingBy.Group, Day(12)))).OrStop("a phase");
        await Story.OnceHeard(() => Saar.Membership.SendAsync(new ReaffirmRules(Story.Id("reaffirm"), _network, _sessions["eval"])), "talking the rules through");
    }

    private async Task FormCore()
    {
        string[] members = ["Tijmen Haverkort", "Aicha Benali", "Rutger Nijland", "Noor Wessels", "Fenna Oldenhof", "Maaike Scholten", "Gijs Roelvink", "Yara Koopman"];
        (await Saar.Membership.SendAsync(new FormGroup(
            Story.Id("core"), _network, GroupKind.Core, "Kerngroep", "Agenda's voorbereiden en nadenken over later", GroupFocus.Process, [.. members.Select(m => _people[m].Id)], Day(13)))).OrStop("the core group");
    }

    private async Task SayGoodbye()
    {
        _clock.Set(At(6));
        var leaver = _people[ReggezoomSamen.Leaver];
        if ((await leaver.Membership.AskAsync(new Me())).OrStop("who I am").Places.SingleOrDefault(p => p.NetworkId == _network) is not { } place) return;
        (await leaver.Membership.SendAsync(new LeaveNetwork(Story.Id("leave"), place.ParticipationId!.Value, EndReason.NotWhatIHoped))).OrStop("leaving");
    }

    private readonly Dictionary<string, (Guid Edition, IReadOnlyList<Guid> Asks, IReadOnlyList<Guid> Offers)> _markets = [];

    private async Task AnnounceMarket(ReggezoomSamen.Market market)
    {
        _clock.Set(At(market.Month - 2.2));
        var edition = (await Saar.Sessions.SendAsync(new AnnounceMarket(
            Story.Id("market:" + market.Key), _network, $"Beursvloer {market.Number}", Day(market.Month), "Sporthal De Zoom",
            "Geen geld: handen, kennis, materiaal, ruimte en aandacht.", market.Number))).OrStop("announcing a market");
        await Plan(ReggezoomSamen.Meetings.Single(m => m.Key == market.Key), edition.Id);
        await On(edition.Id, market.Key, MarketState.Collecting);
        _markets[market.Key] = (edition.Id, await Place(edition.Id, market, offers: false), await Place(edition.Id, market, offers: true));
        await On(edition.Id, market.Key, MarketState.Prepared);
    }

    private async Task HoldMarket(ReggezoomSamen.Market market)
    {
        var (edition, asks, offers) = _markets[market.Key];
        _clock.Set(At(market.Month));
        await On(edition, market.Key, MarketState.Open);
        await Shake(edition, market, asks, offers);
        await Hold(ReggezoomSamen.Meetings.Single(m => m.Key == market.Key));
        (await Saar.Sessions.SendAsync(new CountMarket(Story.Id("count:" + market.Key), edition))).OrStop("counting the market");
    }

    private async Task On(Guid edition, string key, MarketState to) =>
        (await Saar.Sessions.SendAsync(new MoveMarketOn(Story.Id($"move:{key}:{to}"), edition, to))).OrStop($"market {to}");

    /// <summary>As many asks (or offers) as there will be matches, spread over the organisations of the edition.</summary>
    private async Task<IReadOnlyList<Guid>> Place(Guid edition, ReggezoomSamen.Market market, bool offers)
    {
        ExchangeKind[] kinds = [ExchangeKind.Hands, ExchangeKind.Knowledge, ExchangeKind.Material, ExchangeKind.Space, ExchangeKind.AccessAndAttention];
        string[] texts = offers
            ? ["een middag met twaalf collega's", "advies over boekhouding en subsidie", "verf, hout en gereedschap", "een zaal op maandagavond", "een stukje in onze nieuwsbrief"]
            : ["helpende handen bij de opknapdag", "iemand die meekijkt met onze cijfers", "materiaal voor het clubhuis", "een plek om te vergaderen", "aandacht voor onze open dag"];
        var organisations = offers ? market.Offering : market.Asking;
        var inputs = Enumerable.Range(0, market.Matches).Select(i => new ExchangeInput(
            new PartyInput(PartyKind.Organisation, Name: offers ? ReggezoomSamen.Offering(i % organisations) : ReggezoomSamen.Asking(i % organisations)),
            kinds[i % kinds.Length], texts[i % texts.Length])).ToList();
        var placed = offers
            ? (await Saar.Sessions.SendAsync(new PlaceOffers(Story.Id("offers:" + market.Key), edition, inputs))).OrStop("the offers")
            : (await Saar.Sessions.SendAsync(new PlaceAsks(Story.Id("asks:" + market.Key), edition, inputs))).OrStop("the asks");
        return [.. placed.Items.Select(i => i.Id)];
    }

    /// <summary>Handshakes of unlike worth whose total is the total of the story.</summary>
    private async Task Shake(Guid edition, ReggezoomSamen.Market market, IReadOnlyList<Guid> asks, IReadOnlyList<Guid> offers)
    {
        var even = Math.Floor(market.Total / market.Matches / 50) * 50;
        var values = Enumerable.Range(0, market.Matches).Select(i => even + ((i % 5) - 2) * 150m).ToArray();
        values[^1] += market.Total - values.Sum();
        var handshakes = values.Select((value, i) => new HandshakeInput(asks[i], offers[i], value, "schatting van beide partijen")).ToList();
        (await Saar.Sessions.SendAsync(new ShakeOnMatches(Story.Id("shake:" + market.Key), edition, handshakes))).OrStop("the handshakes");
    }

    private async Task WriteHistory()
    {
        _clock.Set(At(24.2));
        (await Saar.LearningLog.SendAsync(new ImportTimeline(Story.Id("timeline"), _network,
            [.. ReggezoomSamen.Timeline.Select(p => new PastPoint(Coarse(p.Month, p.Precision), p.Title, p.Height, p.Kind, [LearningLevel.Network]))]))).OrStop("the timeline");
        await Story.OnceHeard(() => Saar.LearningLog.SendAsync(new DrawCurve(Story.Id("curve"), _network,
            [.. ReggezoomSamen.Timeline.Where(p => p.Month <= 24).Select(p => new CurvePoint(Coarse(p.Month, p.Precision), p.Height, p.Title))], _sessions["harvest"])), "the shared curve");
        await Story.OnceHeard(() => Saar.LearningLog.SendAsync(new RecordTimelineConversation(Story.Id("thread"), _network, _sessions["harvest"],
            ["Op de beursvloer zagen we wat een vraag stellen losmaakt."], [new("We spraken het open uit.", "De gemeente vroeg om raad.", "Iemand belde als eerste.")],
            [new(LearningLevel.Network, "We werden wijzer telkens als we de vergaderzaal verlieten.")])), "the talk about the timeline");
    }

    private sealed record Entry(string Key, double Month, string Author, EntryKind Kind, string Text, LearningLevel Level, string Session);

    private static readonly Entry[] Entries =
    [
        new("ring", 3.2, "Rutger Nijland", EntryKind.Change, "Ik kan de aannemer gewoon bellen.", LearningLevel.Individual, "p3"),
        new("mixed", 7.3, "Tijmen Haverkort", EntryKind.Change, "In elke werkgroep zit nu vanaf het begin een ondernemer.", LearningLevel.Network, "p5"),
        new("cuts", 10.2, "Hilde Pasman", EntryKind.Change, "Bezuinigingen bespreken we nu vooraf met de instellingen.", LearningLevel.Organisation, "p6"),
        new("evenings", 13.4, "Aicha Benali", EntryKind.Change, "We komen 's avonds twee uur bijeen in plaats van een hele middag.", LearningLevel.Network, "y1"),
        new("visit", 14.2, "Gijs Roelvink", EntryKind.Change, "Wij houden nu zelf een inloopochtend in het wijkgebouw.", LearningLevel.Organisation, "k1"),
        new("online", 15.2, "Maaike Scholten", EntryKind.Failure, "De besloten online groep kwam niet tot leven; we bellen liever.", LearningLevel.Network, "k1"),
    ];

    private readonly Dictionary<string, Guid> _entries = [];

    private async Task Write(Entry entry)
    {
        _clock.Set(At(entry.Month));
        var written = await Story.OnceHeard(() => _people[entry.Author].LearningLog.SendAsync(new WriteEntry(
            Story.Id("entry:" + entry.Key), _network, entry.Kind, entry.Text, [entry.Level], SessionId: _sessions[entry.Session], Audience: AudienceLevel.Inside,
            HappenedOn: Coarse(entry.Month, LearningLog.Contracts.DatePrecision.Month))), $"an entry ({entry.Key})");
        _entries[entry.Key] = written.EntryId;
    }

    private async Task FormInsights()
    {
        _clock.Set(At(13.5));
        await FormInsight("Rutger Nijland", "ring", "Ik kan de aannemer bellen.", null, null);
        await FormInsight("Aicha Benali", "evenings", "Avonden van twee uur werken beter.", "y1", null);
        await FormInsight("Tijmen Haverkort", "mixed", "Vraag vanaf het begin een ondernemer in elke werkgroep.", "p7", "vaste gewoonte bij het samenstellen van werkgroepen");
        await FormInsight("Hilde Pasman", "cuts", "Bespreek bezuinigingen vooraf en open met de instellingen.", "p7", "werkwijze van de gemeente bij bezuinigingen");
    }

    private async Task Notice(int index, ReggezoomSamen.Return item)
    {
        _clock.Set(At(Math.Max(item.Month, 8.1)));
        (await Saar.LearningLog.SendAsync(new NoticeReturn(
            Story.Id($"return:{index}"), _network, item.Kind, item.Level, item.Text, item.Attribution, Quantity: item.Quantity, Unit: item.Unit, Source: item.Source,
            HappenedOn: Coarse(item.Month, LearningLog.Contracts.DatePrecision.Month)))).OrStop("a return");
    }

    private async Task FormInsight(string author, string key, string wording, string? sharedIn, string? anchoredIn)
    {
        var person = _people[author];
        var insight = (await person.LearningLog.SendAsync(new FormInsight(Story.Id("insight:" + key), _network, wording, [_entries[key]], [LearningLevel.Network]))).OrStop("an insight");
        if (sharedIn is null) return;
        await Story.OnceHeard(() => person.LearningLog.SendAsync(new ShareInsight(Story.Id("share:" + key), insight.InsightId, _sessions[sharedIn])), "sharing an insight");
        if (anchoredIn is null) return;
        (await person.LearningLog.SendAsync(new ShowPractice(Story.Id("practice:" + key), insight.InsightId, "Zo doen we het nu telkens.", [person.Id, _people["Noor Wessels"].Id]))).OrStop("showing practice");
        (await person.LearningLog.SendAsync(new AnchorInsight(Story.Id("anchor:" + key), insight.InsightId, AnchorCarrier.CooperationManagement, AnchorPlace.Rule, anchoredIn))).OrStop("anchoring an insight");
    }

    private readonly Dictionary<string, Guid> _rounds = [];

    private async Task Measure(ReggezoomSamen.Round round)
    {
        var instrument = (await Saar.Assessment.AskAsync(new Instrument("VIT"))).OrStop("the questionnaire");
        var opens = At(round.Month);
        var moment = round.Key switch { "r1" => RoundMoment.Baseline, "r2" => RoundMoment.Interim, _ => RoundMoment.Final };
        _clock.Set(opens.AddDays(-3));
        var planned = await Story.OnceHeard(() => Saar.Assessment.SendAsync(new PlanRound(
            Story.Id("round:" + round.Key), _network, moment, opens, opens.AddDays(10), _sessions[round.Dialogue])), "planning a round");
        _rounds[round.Key] = planned.Id;
        if ((await Saar.Assessment.AskAsync(new RoundsById([planned.Id]))).OrStop("a round")[0].State >= RoundState.Closed) return; // told before an interruption
        (await Saar.Assessment.SendAsync(new AnnounceRound(Story.Id("announce:" + round.Key), planned.Id))).OrStop("announcing a round");
        _clock.Set(opens);
        (await Saar.Assessment.SendAsync(new OpenRound(Story.Id("openround:" + round.Key), planned.Id))).OrStop("opening a round");
        var sheets = VitalityAnswers.For(instrument, round.Means, round.Answers);
        foreach (var (i, giver) in Present.Take(round.Answers).Index())
        {
            var ticket = await Story.OnceHeard(() => giver.Assessment.AskAsync(new MyAnswerTicket(planned.Id)), "a ticket");
            (await _answers.SendAsync(new SubmitAnswers(Story.Id($"answers:{round.Key}:{i}"), ticket.Ticket, sheets[i]))).OrStop("answers");
        }

        _clock.Set(opens.AddDays(10));
        (await Saar.Assessment.SendAsync(new CloseRound(Story.Id("closeround:" + round.Key), planned.Id))).OrStop("closing a round");
    }

    private async Task TalkAbout(ReggezoomSamen.Round round)
    {
        _clock.Set(At(ReggezoomSamen.Meetings.Single(m => m.Key == round.Dialogue).Month).AddHours(6));
        await Story.OnceHeard(() => Saar.Assessment.SendAsync(new RecordReading(
            Story.Id("reading:" + round.Key), _rounds[round.Key], "We herkennen het beeld en praten door over wat ons energie geeft.")), "the talk about a round");
    }

    /// <summary>Somebody of each organisation answers for it; the picture is fixed a month later.</summary>
    private async Task Picture(ReggezoomSamen.Picture picture)
    {
        _clock.Set(At(picture.Month));
        List<OrganisationView> organisations = [];
        foreach (var organisation in ReggezoomSamen.Organisations)
        {
            organisations.Add((await Saar.Membership.AskAsync(new FindOrganisations(organisation.Name, 5))).OrStop("looking for an organisation").Items.First(o => o.Name == organisation.Name));
        }

        var opened = await Story.OnceHeard(() => Saar.Assessment.SendAsync(new OpenTieRound(
            Story.Id("ties:" + picture.Key), _network, _sessions[picture.Meeting],
            [.. organisations.Select(o => new TieOrganisation(o.Id, o.Name, o.Kind.ToString(), o.Name == ReggezoomSamen.OrganisationOfFacilitator))])), "asking organisations");
        _picture = opened.Id;
        foreach (var (place, organisation) in organisations.Index())
        {
            var voice = organisation.Name == ReggezoomSamen.OrganisationOfFacilitator ? Saar : ReggezoomSamen.Participants.FirstOrDefault(p => p.Organisation == organisation.Name) is { } one ? _people[one.Name] : null;
            if (voice is null) continue;
            await Story.OnceHeard(() => voice.Assessment.SendAsync(new FillTieSheet(
                Story.Id($"ties:{picture.Key}:{place}"), opened.Id, organisation.Id, [new("NET-1", Named(picture.Ties)), new("NET-4", Named(picture.Wishes))])), $"the answer of {organisation.Name}");

            Guid[] Named(string ties) => [.. ties.Split(' ').Select(t => t.Split('-')).Where(t => t[0] == place.ToString(CultureInfo.InvariantCulture)).Select(t => organisations[int.Parse(t[1], CultureInfo.InvariantCulture)].Id)];
        }

        _clock.Set(At(picture.Month + 1));
        (await Saar.Assessment.SendAsync(new CloseTieRound(Story.Id("ties:" + picture.Key + ":close"), opened.Id))).OrStop("fixing a picture");
    }

    /// <summary>Two people each say that they call each other now; a facilitator has them counted, without a name.</summary>
    private async Task NoteShortLines()
    {
        _clock.Set(At(20.5));
        foreach (var pair in ReggezoomSamen.ShortLines.Split(' '))
        {
            var two = pair.Split('-').Select(place => _people[ReggezoomSamen.Participants[int.Parse(place, CultureInfo.InvariantCulture)].Name]).ToList();
            var line = (await two[0].Membership.SendAsync(new NoteShortLine(Story.Id("line:" + pair), _network, two[1].Id))).OrStop("a short line");
            (await two[1].Membership.SendAsync(new ConfirmShortLine(Story.Id("yes:" + pair), line.Id))).OrStop("the yes to a short line");
        }

        (await Saar.Membership.SendAsync(new CountShortLines(Story.Id("lines"), _network))).OrStop("counting short lines");
    }

    /// <summary>Told at the evaluation halfway; from then on small meetings of the whole network count for those who said yes.</summary>
    private async Task LetMeetingsCount()
    {
        _clock.Set(At(12.2));
        (await Saar.Sessions.SendAsync(new AllowMeetingTies(Story.Id("meetings:allow"), _network, true, Day(12)))).OrStop("letting meetings count");
        foreach (var person in ReggezoomSamen.Participants.Take(ReggezoomSamen.SharingMeetings).Select(p => p.Name).Append(ReggezoomSamen.Newcomer).Append(ReggezoomSamen.Facilitator))
        {
            (await _people[person].Sessions.SendAsync(new ShareMyMeetings(Story.Id("meetings:" + person), _network, true))).OrStop($"the yes of {person}");
        }
    }

    private async Task PictureMeetings()
    {
        _clock.Set(At(24.1));
        (await Saar.Sessions.SendAsync(new CountMeetingTies(Story.Id("meetings:picture"), _network))).OrStop("a picture from meetings");
    }

    private async Task TalkAboutThePicture()
    {
        _clock.Set(At(ReggezoomSamen.Meetings.Single(m => m.Key == ReggezoomSamen.Pictures[^1].Meeting).Month).AddHours(6));
        await Story.OnceHeard(() => Saar.Assessment.SendAsync(new ReleaseTies(Story.Id("ties:release"), _picture, ["NET-1"])), "showing figures around the network");
    }

    /// <summary>Answers travel without a sign-in.</summary>
    private AssessmentClient _answers => field ??= new AssessmentClient(new HttpClient { BaseAddress = _platform.Services["assessment"] });

    private async Task WelcomeNewcomer()
    {
        var jesse = await Register(ReggezoomSamen.Newcomer);
        var invitation = await Invite(jesse, null, 9.5);
        _clock.Set(At(9.5));
        (await Saar.Membership.SendAsync(new StartWelcome(Story.Id("welcome"), invitation.ParticipationId!.Value, [_people["Aicha Benali"].Id]))).OrStop("a welcome");
        foreach (var step in new[] { WelcomeStep.PersonalTalk, WelcomeStep.RulesTold, WelcomeStep.HatsAndDrives, WelcomeStep.GivesAndSeeks })
        {
            (await _people["Aicha Benali"].Membership.SendAsync(new CompleteWelcomeStep(Story.Id("step:" + step), invitation.ParticipationId.Value, step))).OrStop("a step of the welcome");
        }

        (await Saar.Membership.SendAsync(new TakePart(Story.Id("takepart"), invitation.ParticipationId.Value, Day(9.5)))).OrStop("taking part");
        (await jesse.Membership.SendAsync(new StateGivesAndSeeks(Story.Id("jesse-gives"), invitation.ParticipationId.Value, ["fotograaf"], ["een plek in het dorp"]))).OrStop("gives and seeks");
    }

    private async Task InviteOthers()
    {
        _clock.Set(At(19.5));
        await Story.OnceHeard(() => Saar.Membership.SendAsync(new SetOpenness(Story.Id("selective"), _network, OpennessMode.Selective, _sessions["y3"], "We laten zien wat gelukt is.")), "the doors ajar");
        var province = (await Saar.Membership.AskAsync(new FindOrganisations(ReggezoomSamen.SponsoringOrganisation, 5))).OrStop("the province").Items.First(o => o.Name == ReggezoomSamen.SponsoringOrganisation);
        var sponsor = await Register(ReggezoomSamen.Sponsor);
        _clock.Set(At(19.55));
        (await sponsor.Membership.SendAsync(new AskOrganisation(Story.Id("ask:" + sponsor.Name), province.Id))).OrStop("the province's own people");
        (await Saar.Membership.SendAsync(new NameContact(Story.Id("speaks:" + province.Name), province.Id, sponsor.Id, ContactPurpose.Coordinator))).OrStop("the coordinator of the province");
        var support = (await sponsor.Membership.AskAsync(new RelationsOfOrganisation(province.Id))).OrStop("what was asked of the province").First(r => r.Relation.Kind == RelationKind.Sponsors);
        (await sponsor.Membership.SendAsync(new AcceptRelation(Story.Id("yes:" + province.Name), support.Relation.Id))).OrStop("the yes of the province");
        await Invite(sponsor, NetworkRole.SponsorContact, 19.6, province.Id);
        await Invite(await Register(ReggezoomSamen.Coordinator), NetworkRole.Coordinator, 19.7);
        await Invite(await Register(ReggezoomSamen.SecondFacilitator), NetworkRole.Facilitator, 19.8);
    }

    private async Task OpenTheDoors()
    {
        _clock.Set(At(22.2));
        await Story.OnceHeard(() => Saar.Membership.SendAsync(new SetOpenness(Story.Id("open-doors"), _network, OpennessMode.Open, _sessions["y4"], "We nodigen iedereen uit.")), "the doors open");
        (await Saar.Membership.SendAsync(new ReadPhase(Story.Id("phase22"), _network, 10, 30, 60, "Het draait zonder duwen.", ReadingBy.Group, Day(22)))).OrStop("a phase");
    }

    private async Task<InvitationAnswerView> Invite(DemoPerson person, NetworkRole? role, double month, Guid? organisation = null)
    {
        _clock.Set(At(month));
        var drafted = (await Saar.Membership.SendAsync(new DraftInvitation(Story.Id("draft:" + person.Name), _network, person.Name, Channel.Call, role, organisation, PersonId: null))).OrStop("an invitation");
        (await Saar.Membership.SendAsync(new LogPersonalContact(Story.Id("call:" + person.Name), drafted.Id, FirstContact.Call))).OrStop("a call");
        var sent = (await Saar.Membership.SendAsync(new SendInvitation(Story.Id("send:" + person.Name), drafted.Id))).OrStop("sending an invitation");
        return (await person.Membership.SendAsync(new AcceptInvitation(Story.Id("accept:" + person.Name), sent.Code!))).OrStop($"{person.Name} accepting");
    }

    private async Task LookAhead()
    {
        _clock.Release();
        var today = TimeProvider.System.GetUtcNow();
        foreach (var meeting in ReggezoomSamen.Ahead)
        {
            var day = today.AddDays(meeting.Month * 30);
            var starts = new DateTimeOffset(day.Year, day.Month, day.Day, 18, 30, 0, TimeSpan.Zero);
            (await Saar.Sessions.SendAsync(new PlanSession(
                Story.Id($"ahead:{meeting.Key}"), _network, meeting.Kind, meeting.Title, starts, starts.AddHours(meeting.Hours), Place: meeting.Place, HostIds: [_people["Dirk Oude Luttikhuis"].Id]))).OrStop(meeting.Title);
        }
    }

    private async Task<DemoPerson> Register(string name)
    {
        _clock.Release();
        var password = _accounts.PasswordOf(name);
        _accounts.Save(_folder);
        using var http = new HttpClient { BaseAddress = _platform.Services["membership"] };
        var open = new MembershipClient(http);
        (await open.SendAsync(new RegisterAccount(Story.Id("register:" + name), DemoAccounts.MailOf(name), password, name))).OrStop("registering " + name);
        if (await CodeFor(name, "confirm") is { } code) (await open.SendAsync(new ConfirmMail(Story.Id("confirm-mail:" + name), code, password))).OrStop("confirming the address of " + name);
        return _people[name] = await DemoPerson.SignIn(_platform, name, password);
    }

    private async Task Claim(string name)
    {
        var password = _accounts.PasswordOf(name);
        using var http = new HttpClient { BaseAddress = _platform.Services["membership"] };
        if (await CodeFor(name, "claim") is { } code) (await new MembershipClient(http).SendAsync(new ClaimAccount(Story.Id("claim:" + name), code, password))).OrStop("claiming the account of " + name);
        _people[name] = await DemoPerson.SignIn(_platform, name, password);
    }

    /// <summary>Reads the code in a person's letter, as the person would.</summary>
    private async Task<string?> CodeFor(string name, string page)
    {
        var mail = Path.Combine(_folder, "mail");
        for (var attempt = 0; attempt < 200; attempt++)
        {
            foreach (var file in Directory.Exists(mail) ? Directory.GetFiles(mail, "*.eml") : [])
            {
                var letter = await File.ReadAllTextAsync(file);
                if (!letter.Contains($"To: <{DemoAccounts.MailOf(name)}>", StringComparison.OrdinalIgnoreCase)) continue;
                var body = Encoding.UTF8.GetString(Convert.FromBase64String(letter[(letter.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].ReplaceLineEndings("")));
                if (Link().Match(body) is { Success: true } link && link.Groups["page"].Value == page) return link.Groups["code"].Value;
            }

            await Task.Delay(25);
        }

        throw new StartRefusedException($"The letter to {name} did not arrive in {mail}.");
    }

    [GeneratedRegex(@"/account/(?<page>\w+)#(?<code>\S+)")]
    private static partial Regex Link();

    private static CoarseDate Coarse(double month, LearningLog.Contracts.DatePrecision precision) => new(Day(month), precision);
}
