using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Measurement.Networks;

namespace LivingNetworks.Assessment.Tests;

public class PicturingOrganisations(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    private static readonly string[] Names = ["Gemeente", "Streekbank", "Woningstichting", "Welzijn", "Omroep", "Thuiszorg"];

    [Fact]
    public async Task Is_opened_by_a_facilitator_with_a_session_to_look_at_it_and_one_at_a_time()
    {
        var (network, organisations) = (await assessment.Network(), Six());
        var open = new OpenTieRound(Guid.NewGuid(), network.Id, await network.Session(), organisations);
        await network.Someone.SendRefused(open with { CommandId = Guid.NewGuid() }, HttpStatusCode.Forbidden, "assessment.only-facilitators-guide-ties");
        await network.Service.As(network.Sponsor).SendRefused(open with { CommandId = Guid.NewGuid() }, HttpStatusCode.NotFound, "not-found");
        var facilitator = network.Service.As(network.Facilitator);
        await facilitator.SendRefused(open with { CommandId = Guid.NewGuid(), SessionId = await (await assessment.Network()).Session() }, HttpStatusCode.NotFound, "not-found");
        await facilitator.SendRefused(open with { CommandId = Guid.NewGuid(), SessionId = await network.Session(assessment.Now.AddHours(-1)) }, HttpStatusCode.Conflict, "assessment.round-without-dialogue");
        foreach (var twice in (TieOrganisation[])[organisations[0], organisations[0] with { OrganisationId = Guid.NewGuid(), Name = " gemeente" }])
            await facilitator.SendRefused(open with { CommandId = Guid.NewGuid(), Organisations = [.. organisations, twice] }, HttpStatusCode.BadRequest, "assessment.organisation-twice");
        Assert.Empty(await network.Someone.Ask(new TieRounds(network.Id)));

        var round = await facilitator.Send(open);
        Assert.Equal((TieRoundState.Open, 6, 0, true), (round.State, round.Asked, round.Answered, round.IGuide));
        Assert.Equal(["NET-1", "NET-2", "NET-3", "NET-4"], round.Questions.Select(q => q.Item));
        await facilitator.SendRefused(open with { CommandId = Guid.NewGuid() }, HttpStatusCode.Conflict, "assessment.round-already-running");
        Assert.Equal(round.Id, Assert.Single(await network.Someone.Ask(new TieRounds(network.Id))).Id);
    }

    /// <summary>Red once: with the check of SpeaksFor left out, anybody inside answered for any organisation.</summary>
    [Fact]
    public async Task Is_answered_by_its_own_people_or_written_down_by_a_facilitator_and_the_last_one_stands()
    {
        var (network, organisations) = (await assessment.Network(), Six());
        var (round, bank) = (await Opened(network, organisations), organisations[1].OrganisationId);
        await network.Service.Belong(new BelongingFact(network.Participants[0], Guid.Empty, Standing.HomeBaseMember, bank, assessment.Now.AddYears(-1), null, assessment.Now.AddYears(-1), 1));
        Assert.Equal(bank, Assert.Single(Assert.Single(await network.Someone.Ask(new TieRounds(network.Id))).MySheets).OrganisationId);
        FillTieSheet Fill(Guid organisation, params Guid[] named) => new(Guid.NewGuid(), round.Id, organisation, [new("NET-1", named)]);

        await network.Someone.SendRefused(Fill(organisations[0].OrganisationId, bank), HttpStatusCode.Forbidden, "assessment.not-for-that-organisation");
        await network.Someone.SendRefused(Fill(bank, bank), HttpStatusCode.BadRequest, "assessment.organisation-not-asked");
        await network.Someone.SendRefused(Fill(bank, Guid.NewGuid()), HttpStatusCode.BadRequest, "assessment.organisation-not-asked");
        await network.Someone.SendRefused(Fill(Guid.NewGuid(), bank), HttpStatusCode.NotFound, "not-found");
        await network.Someone.SendRefused(new FillTieSheet(Guid.NewGuid(), round.Id, bank, [new("NET-5", [])]), HttpStatusCode.BadRequest, "assessment.unknown-item");
        await network.Someone.SendRefused(new FillTieSheet(Guid.NewGuid(), round.Id, bank, [new("NET-1", []), new("NET-1", [])]), HttpStatusCode.BadRequest, "assessment.item-twice");
        await network.Service.As(network.Sponsor).SendRefused(Fill(bank, organisations[0].OrganisationId), HttpStatusCode.NotFound, "not-found");

        await network.Someone.Send(Fill(bank, organisations[0].OrganisationId));
        var filled = await network.Someone.Send(Fill(bank, organisations[2].OrganisationId, organisations[3].OrganisationId));
        Assert.Equal([organisations[2].OrganisationId, organisations[3].OrganisationId], filled.MySheets.Single().Answers.Single().OrganisationIds);
        Assert.Equal(1, filled.Answered);

        var facilitator = network.Service.As(network.Facilitator);
        var seen = await facilitator.Send(Fill(organisations[0].OrganisationId, bank));
        Assert.Equal(2, seen.Answered);
        Assert.Empty(seen.MySheets); // writing down is not reading: what others said is in the picture, once it is fixed
        Assert.All(seen.Questions, q => Assert.Empty(q.Ties!));
    }

    [Fact]
    public async Task Becomes_a_picture_with_figures_and_its_sheets_go()
    {
        var (network, organisations) = (await assessment.Network(), Six());
        var round = await Opened(network, organisations);
        await Answer(network, round, organisations, "01 10 12 20 23 34 45");
        var facilitator = network.Service.As(network.Facilitator);
        await network.Someone.SendRefused(new CloseTieRound(Guid.NewGuid(), round.Id), HttpStatusCode.Forbidden, "assessment.only-facilitators-guide-ties");
        var closed = await facilitator.Send(new CloseTieRound(Guid.NewGuid(), round.Id));
        Assert.Equal((TieRoundState.Closed, 6, 6, assessment.Now), (closed.State, closed.Asked, closed.Answered, closed.ClosedAt));
        await facilitator.SendRefused(new CloseTieRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.ties-closed");
        await facilitator.SendRefused(new FillTieSheet(Guid.NewGuid(), round.Id, organisations[0].OrganisationId, []), HttpStatusCode.Conflict, "assessment.ties-closed");

        var question = Assert.Single(await network.Someone.Ask(new TieRounds(network.Id))).Questions[0];
        Assert.Equal(7, question.Ties!.Count);
        Assert.Equal(7 / 30.0, Value(question, FigureKind.Density)!.Value, 12);
        Assert.Equal(2 / 7.0, Value(question, FigureKind.ReciprocityOfTies)!.Value, 12);
        Assert.Equal((1, 0, 0, 3), (Value(question, FigureKind.Components), Value(question, FigureKind.Isolates), Value(question, FigureKind.Fragmentation), Value(question, FigureKind.CutPoints)));
        Assert.Equal(NotShown.TooSmallForCommunities, question.Figures.Single(f => f.Kind == FigureKind.Communities).Why);
        // Without the one that facilitates (the third), two and three are left.
        Assert.Equal(1 - 8 / 20.0, Value(question, FigureKind.FragmentationWithoutFacilitators)!.Value, 12);
        Assert.NotNull(Value(question, FigureKind.BetweenGroupsExpected));
        Assert.Equal("{\"all\":[]}", AssessmentUnderTest.Query(assessment.PeopleConnection, $"SELECT Sheets FROM TieRounds WHERE Id = '{round.Id.ToString().ToUpperInvariant()}'").Single()[0]);
    }

    /// <summary>Red once: with the organisation that was left out counted as a node, it was an isolate and the coverage was whole.</summary>
    [Fact]
    public async Task Counts_who_did_not_answer_or_does_not_want_to_be_shown_as_missing_and_not_as_alone()
    {
        var (network, organisations) = (await assessment.Network(), Six());
        var round = await Opened(network, organisations);
        var facilitator = network.Service.As(network.Facilitator);
        await Answer(network, round, organisations[..4], "01 10 12 23 30", organisations);
        await facilitator.Send(new FillTieSheet(Guid.NewGuid(), round.Id, organisations[4].OrganisationId, [new("NET-1", [organisations[0].OrganisationId])], IsLeftOut: true));
        await facilitator.Send(new FillTieSheet(Guid.NewGuid(), round.Id, organisations[0].OrganisationId, [new("NET-1", [organisations[1].OrganisationId, organisations[4].OrganisationId, organisations[5].OrganisationId])]));
        var closed = await facilitator.Send(new CloseTieRound(Guid.NewGuid(), round.Id));

        Assert.Equal((6, 4), (closed.Asked, closed.Answered));
        Assert.Equal([true, true, true, true, false, false], closed.Organisations!.Select(o => o.IsShown!.Value));
        Assert.DoesNotContain(closed.Questions.SelectMany(q => q.Ties!), t => organisations[4..].Any(o => o.OrganisationId == t.FromId || o.OrganisationId == t.ToId));
        var question = closed.Questions[0];
        Assert.Equal(5 / 12.0, Value(question, FigureKind.Density)!.Value, 12); // 4 of 6: figures of ties, none of paths
        Assert.Equal((5 / 30.0, 23 / 30.0), (Math.Round(Value(question, FigureKind.DensityAtLeast)!.Value, 12), Math.Round(Value(question, FigureKind.DensityAtMost)!.Value, 12)), new Near());
        foreach (var path in new[] { FigureKind.Components, FigureKind.Isolates, FigureKind.Fragmentation, FigureKind.FragmentationWithoutFacilitators, FigureKind.BetweennessCentralization, FigureKind.TwoCore, FigureKind.CoreSize })
            Assert.Equal(NotShown.TooFewForPaths, question.Figures.Single(f => f.Kind == path).Why);

        var few = await Opened(network, organisations);
        await Answer(network, few, organisations[..3], "01 12", organisations);
        var closedFew = await facilitator.Send(new CloseTieRound(Guid.NewGuid(), few.Id));
        Assert.Equal(NotShown.TooFewForTies, closedFew.Questions[0].Figures.Single(f => f.Kind == FigureKind.Density).Why);
        Assert.DoesNotContain(closedFew.Questions[0].Figures, f => f.Value is not null && f.Kind is not (FigureKind.DensityAtLeast or FigureKind.DensityAtMost));
    }

    [Fact]
    public async Task Shows_what_became_of_ties_among_those_that_are_in_both_and_only_shared_wishes()
    {
        var (network, organisations) = (await assessment.Network(), Six());
        var facilitator = network.Service.As(network.Facilitator);
        var first = await Opened(network, organisations);
        await Answer(network, first, organisations, "01 12 23 34 50");
        await facilitator.Send(new CloseTieRound(Guid.NewGuid(), first.Id));
        assessment.Service.Clock.Advance(TimeSpan.FromDays(100));
        var second = await Opened(network, organisations[..5]);
        await Answer(network, second, organisations[..5], "01 12 40 41");
        await facilitator.Send(new FillTieSheet(Guid.NewGuid(), second.Id, organisations[2].OrganisationId, [new("NET-4", [organisations[3].OrganisationId, organisations[0].OrganisationId])]));
        await facilitator.Send(new FillTieSheet(Guid.NewGuid(), second.Id, organisations[3].OrganisationId, [new("NET-4", [organisations[2].OrganisationId])]));
        var closed = await facilitator.Send(new CloseTieRound(Guid.NewGuid(), second.Id));

        var change = closed.Questions[0].Change!;
        Assert.Equal((first.Id, 5, 2, 2, 2, 2 / 6.0), (change.FromRoundId, change.Compared, change.Started, change.Kept, change.Ended, change.Jaccard));
        var wish = Assert.Single(closed.Questions, q => q.IsWish);
        Assert.Empty(wish.Figures);
        var shared = Assert.Single(wish.Ties!);
        Assert.Equal([organisations[2].OrganisationId, organisations[3].OrganisationId], new[] { shared.FromId, shared.ToId }.OrderBy(id => organisations.FindIndex(o => o.OrganisationId == id)));
    }

    /// <summary>Red once: with the names shown to whoever reads a released figure.</summary>
    [Fact]
    public async Task Is_seen_around_the_network_only_as_far_as_released_after_talking_and_without_names()
    {
        var (network, organisations) = (await assessment.Network(), Six());
        var facilitator = network.Service.As(network.Facilitator);
        var round = await Opened(network, organisations);
        await Answer(network, round, organisations, "01 10 12 20 23 34 45");
        await facilitator.SendRefused(new ReleaseTies(Guid.NewGuid(), round.Id, ["NET-1"]), HttpStatusCode.Conflict, "assessment.round-not-closed");
        await facilitator.Send(new CloseTieRound(Guid.NewGuid(), round.Id));
        await facilitator.SendRefused(new ReleaseTies(Guid.NewGuid(), round.Id, ["NET-1"]), HttpStatusCode.Conflict, "assessment.dialogue-not-held");
        Assert.Empty(await network.Service.As(network.Sponsor).Ask(new TieRounds(network.Id)));
        await network.Held(round.SessionId);
        await network.Someone.SendRefused(new ReleaseTies(Guid.NewGuid(), round.Id, ["NET-1"]), HttpStatusCode.Forbidden, "assessment.only-facilitators-guide-ties");
        await facilitator.SendRefused(new ReleaseTies(Guid.NewGuid(), round.Id, ["NET-4"]), HttpStatusCode.BadRequest, "assessment.unknown-item");
        await facilitator.Send(new ReleaseTies(Guid.NewGuid(), round.Id, ["NET-1"]));

        var seen = Assert.Single(await network.Service.As(network.Sponsor).Ask(new TieRounds(network.Id)));
        Assert.Null(seen.Organisations);
        var question = Assert.Single(seen.Questions);
        Assert.Equal(("NET-1", null, null, null), (question.Item, question.Ties, question.Groups, question.Change));
        Assert.Equal(7 / 30.0, Value(question, FigureKind.Density)!.Value, 12);
        var newcomer = Guid.NewGuid();
        await network.Service.Belong(network.Fact(newcomer, Standing.Participant, readsFrom: assessment.Now.AddDays(1)));
        Assert.Null(Assert.Single(await network.Service.As(newcomer).Ask(new TieRounds(network.Id))).Organisations); // as everybody around it, until the network decides otherwise
        await network.Service.As(Guid.NewGuid()).AskRefused(new TieRounds(network.Id), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Goes_along_as_GraphML_and_tables_with_names_for_a_facilitator_and_without_for_a_researcher()
    {
        var (network, organisations) = (await assessment.Network(), Six());
        var facilitator = network.Service.As(network.Facilitator);
        var researcher = Guid.NewGuid();
        await network.Service.Belong(network.Fact(researcher, Standing.Researcher));
        var round = await Opened(network, organisations);
        await Answer(network, round, organisations, "01 10 12 20 23 34 45");
        var place = $"/exports/assessment/tie-rounds/{round.Id}";
        await Nothing(network.Facilitator, $"{place}/NET-1.graphml", $"{place}/ties.csv", $"{place}/organisations.csv"); // not while it is open
        await facilitator.Send(new CloseTieRound(Guid.NewGuid(), round.Id));
        foreach (var nobody in (Guid[])[network.Participants[0], network.Sponsor, researcher, Guid.NewGuid()]) await Nothing(nobody, $"{place}/NET-1.graphml", $"{place}/ties.csv", $"{place}/organisations.csv");
        await Nothing(network.Facilitator, $"{place}/NET-9.graphml");

        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var graph = XDocument.Parse(await Text(network.Facilitator, $"{place}/NET-1.graphml")).Root!.Element(ns + "graph")!;
        Assert.Equal("directed", graph.Attribute("edgedefault")!.Value);
        Assert.Equal(Names, graph.Elements(ns + "node").Select(n => n.Elements(ns + "data").Single(d => d.Attribute("key")!.Value == "name").Value));
        Assert.Equal(
            ["o1>o2", "o2>o1", "o2>o3", "o3>o1", "o3>o4", "o4>o5", "o5>o6"], graph.Elements(ns + "edge").Select(e => $"{e.Attribute("source")!.Value}>{e.Attribute("target")!.Value}"));
        Assert.Equal("question;from;to", Lines(await Text(network.Facilitator, $"{place}/ties.csv"))[0]);
        Assert.Equal(8, Lines(await Text(network.Facilitator, $"{place}/ties.csv")).Length);
        Assert.Equal("o1;Gemeente;MUNICIPALITY", Lines(await Text(network.Facilitator, $"{place}/organisations.csv"))[1]);

        await network.Held(round.SessionId);
        await facilitator.Send(new ReleaseTies(Guid.NewGuid(), round.Id, ["NET-1"]));
        var released = await Text(researcher, $"{place}/NET-1.graphml");
        Assert.Equal(7, XDocument.Parse(released).Descendants(ns + "edge").Count());
        foreach (var file in new[] { released, await Text(researcher, $"{place}/organisations.csv"), await Text(researcher, $"{place}/ties.csv") })
            Assert.DoesNotContain(organisations, o => file.Contains(o.Name, StringComparison.Ordinal) || file.Contains(o.OrganisationId.ToString(), StringComparison.OrdinalIgnoreCase));
        await Nothing(researcher, $"{place}/NET-2.graphml");
        await Nothing(network.Sponsor, $"{place}/NET-1.graphml");
        var noted = (await network.Service.Said<ExportMade>()).Where(e => e.Data.NetworkId == network.Id).ToList();
        Assert.Equal(7, noted.Count);
        Assert.All(noted, e => Assert.Equal(ExportKind.TiesOfNetwork, e.Data.Kind));

        async Task Nothing(Guid person, params string[] paths)
        {
            foreach (var path in paths)
            {
                using var answer = await network.Service.As(person).Get(path);
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }

        async Task<string> Text(Guid person, string path)
        {
            using var answer = await network.Service.As(person).Get(path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).TrimStart('\uFEFF');
        }

        static string[] Lines(string csv) => csv.TrimEnd().Split("\r\n");
    }

    /// <summary>Our file read by another program, and its figures beside those on our page. Red once: with the ends of ties swapped in the file.</summary>
    [IgraphFact]
    public async Task Is_read_back_by_igraph_with_the_same_names_ties_and_figures()
    {
        var network = await assessment.Network();
        string[] names = ["Gemeente \"De Zoom\"", "Haverkort & Zn <bouw>", "Welzijn 'Oost'", "Zorg ë–ß 木", "]]> Omroep", "Kerk", "School", "Bank", "Dorpsbelang", "Alleen"];
        List<TieOrganisation> organisations = [.. names.Select((name, i) => new TieOrganisation(Guid.NewGuid(), name, i % 3 == 0 ? "MUNICIPALITY" : null))];
        var round = await Opened(network, organisations);
        await Answer(network, round, organisations, "01 10 02 20 12 21 23 34 43 45 56 67 75 76 14 80 08 28 61");
        var closed = await network.Service.As(network.Facilitator).Send(new CloseTieRound(Guid.NewGuid(), round.Id));
        using var answer = await network.Service.As(network.Facilitator).Get($"/exports/assessment/tie-rounds/{round.Id}/NET-1.graphml");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync());
            var read = await Igraph(file);
            var question = closed.Questions[0];
            Assert.Equal(names, read.GetProperty("names").EnumerateArray().Select(n => n.GetString()!));
            Assert.Equal(
                question.Ties!.Select(t => (Place(t.FromId), Place(t.ToId))).Order(),
                read.GetProperty("edges").EnumerateArray().Select(e => (e[0].GetInt32(), e[1].GetInt32())).Order());
            Assert.True(read.GetProperty("directed").GetBoolean());
            (string Theirs, FigureKind Ours)[] same =
            [
                ("density", FigureKind.Density), ("reciprocity", FigureKind.ReciprocityOfTies), ("reciprocity of pairs", FigureKind.ReciprocityOfPairs), ("components", FigureKind.Components),
                ("isolates", FigureKind.Isolates), ("degree centralization", FigureKind.DegreeCentralization), ("betweenness centralization", FigureKind.BetweennessCentralization),
            ];
            Assert.All(same, one => Assert.Equal(read.GetProperty(one.Theirs).GetDouble(), Value(question, one.Ours)!.Value, 12));
        }
        finally
        {
            File.Delete(file);
        }

        int Place(Guid id) => organisations.FindIndex(o => o.OrganisationId == id);
    }

    private static async Task<JsonElement> Igraph(string file)
    {
        const string program =
            """
            import igraph, json, sys
            g = igraph.Graph.Read_GraphML(sys.argv[1])
            n, t, b = g.vcount(), g.as_undirected(mode="collapse"), g.betweenness(directed=True)
            print(json.dumps({"names": g.vs["name"], "edges": g.get_edgelist(), "directed": g.is_directed(), "density": g.density(), "reciprocity": g.reciprocity(),
                "reciprocity of pairs": g.reciprocity(mode="ratio"), "components": len(t.connected_components()), "isolates": t.degree().count(0),
                "degree centralization": sum(max(t.degree()) - d for d in t.degree()) / ((n - 1) * (n - 2)),
                "betweenness centralization": sum(max(b) - x for x in b) / ((n - 1) ** 2 * (n - 2))}))
            """;
        using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", program, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, errors) = (python.StandardOutput.ReadToEndAsync(), python.StandardError.ReadToEndAsync());
        await python.WaitForExitAsync();
        Assert.True(python.ExitCode == 0, await errors);
        return JsonElement.Parse(await said);
    }

    private static List<TieOrganisation> Six() => [.. Names.Select((name, i) => new TieOrganisation(Guid.NewGuid(), name, i < 3 ? "MUNICIPALITY" : "COMPANY", IsFacilitating: i == 2))];

    private static double? Value(TieQuestionView question, FigureKind kind) => question.Figures.Single(f => f.Kind == kind).Value;

    private static async Task<TieRoundView> Opened(TestNetwork network, List<TieOrganisation> organisations) =>
        await network.Service.As(network.Facilitator).Send(new OpenTieRound(Guid.NewGuid(), network.Id, await network.Session(), organisations));

    /// <summary>A facilitator writes down for each of them whom they name: "01" is the first naming the second.</summary>
    private static async Task Answer(TestNetwork network, TieRoundView round, List<TieOrganisation> who, string ties, List<TieOrganisation>? all = null)
    {
        foreach (var (place, organisation) in who.Index())
        {
            Guid[] named = [.. ties.Split(' ').Where(t => t[0] - '0' == place).Select(t => (all ?? who)[t[1] - '0'].OrganisationId)];
            await network.Service.As(network.Facilitator).Send(new FillTieSheet(Guid.NewGuid(), round.Id, organisation.OrganisationId, [new("NET-1", named)]));
        }
    }

    /// <summary>Skipped, with the reason, where igraph is not installed.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class IgraphFactAttribute : FactAttribute
    {
        public IgraphFactAttribute() => Skip = Directory.Exists("/usr/lib/python3/dist-packages/igraph") ? null! : "igraph is not installed: apt-get install python3-igraph.";
    }

    private sealed class Near : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) < 1e-9 && Math.Abs(x.Item2 - y.Item2) < 1e-9;

        public int GetHashCode((double, double) pair) => 0;
    }
}
