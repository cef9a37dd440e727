using System.Net;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Testing;

namespace LivingNetworks.Assessment.Tests;

public sealed class DoingAStudy(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    private const string NotFound = "not-found";

    private DateOnly Today => DateOnly.FromDateTime(assessment.Now.UtcDateTime);

    [Fact]
    public async Task Starts_from_five_questions_and_pairs_and_codes_in_two_languages()
    {
        var template = await assessment.Service.Anonymous.Ask(new StudyTemplate());
        Assert.Equal((5, 6, 5), (template.Questions.Count, template.Pairs.Count, template.Codes.Count));
        Assert.Equal("Is er een cultuur waarin we leren?", template.Questions[0].Nl);
        Assert.Equal(["PULL", "WORK", "GENDER", "SINCE", "VIEW", "WAY"], template.Pairs.Select(p => p.Code));
        Assert.Equal(["LEVEL", "KNOWLEDGE", "CONDITION", "PRINCIPLE", "CHANGE"], template.Codes.Select(c => c.Code));
        var names = template.Pairs.SelectMany(p => new[] { p.Name, p.One.Name, p.Other.Name }).Concat(template.Codes.SelectMany(t => t.Codes).Select(c => c.Name)).Concat(template.Questions).ToList();
        Assert.All(names, n => Assert.False(string.IsNullOrWhiteSpace(n.Nl) || string.IsNullOrWhiteSpace(n.En)));
    }

    [Fact]
    public async Task Plans_numbers_and_shows_beside_them_what_was_recorded()
    {
        var world = await World();
        var group = Guid.NewGuid();
        await world.Here.Service.Belong(new BelongingFact(world.Here.Participants[7], world.Here.Id, Standing.CircleMember, group, assessment.Now.AddYears(-1), null, assessment.Now.AddYears(-1), 1));
        var planned = await world.Desk.Send(new PlanStudy(Guid.NewGuid(), world.Study, Steps(world), group));
        Assert.Equal((group, 1, StudyPhase.Consented), (planned.CommitteeGroupId, planned.CommitteeSize, planned.Phase));
        Assert.Equal([StudyPhase.Documents], planned.NextPhases);
        Assert.Contains(new StudyStepView(StudyStepKind.Interview, world.Here.Id, 2, 0), planned.Steps);

        var me = await Respondent(world, world.Here, "Wilg", "PULLER");
        await Reach(world, StudyPhase.Documents);
        await world.Desk.Send(Documents(world));
        await Reach(world, StudyPhase.Interviews);
        var after = await world.Desk.Send(Interview(world, world.Here, me));
        Assert.Contains(new StudyStepView(StudyStepKind.Interview, world.Here.Id, 2, 1), after.Steps);
        Assert.Contains(new StudyStepView(StudyStepKind.Interview, world.There.Id, 1, 0), after.Steps);
        Assert.Contains(new StudyStepView(StudyStepKind.Documents, null, 1, 1), after.Steps);
        Assert.Equal(["Wilg"], after.Respondents.Select(r => r.Pseudonym));

        // The committee sees how far it is, and nobody with whom it talks; others do not find it.
        var seen = await world.Here.Service.As(world.Here.Participants[7]).Ask(new StudyProgress(world.Study));
        Assert.Equal((StudyPhase.Interviews, 0, false), (seen.Phase, seen.Respondents.Count, seen.MayResearch));
        Assert.Equal(after.Steps, seen.Steps);
        foreach (var other in new[] { world.Here.Participants[6], world.Here.Facilitator, world.Here.Sponsor, world.OtherResearcher, Guid.NewGuid() })
        {
            await world.Here.Service.As(other).AskRefused(new StudyProgress(world.Study), HttpStatusCode.NotFound, NotFound);
            await world.Here.Service.As(other).AskRefused(new CoverageMatrix(world.Study), HttpStatusCode.NotFound, NotFound);
            await world.Here.Service.As(other).AskRefused(new ConversationRecords(world.Study), HttpStatusCode.NotFound, NotFound);
            await world.Here.Service.As(other).SendRefused(new PlanStudy(Guid.NewGuid(), world.Study, []), HttpStatusCode.NotFound, NotFound);
        }

        await world.Here.Service.As(world.Here.Participants[7]).AskRefused(new CoverageMatrix(world.Study), HttpStatusCode.NotFound, NotFound);
    }

    [Fact]
    public async Task Is_planned_in_its_networks_each_thing_once_and_with_a_group_that_exists()
    {
        var world = await World();
        await Refuses([new(StudyStepKind.Interview, 2)], "assessment.study-step-in-its-networks");
        await Refuses([new(StudyStepKind.Documents, 2, world.Here.Id)], "assessment.study-step-in-its-networks");
        await Refuses([new(StudyStepKind.FocusGroup, 1, Guid.NewGuid())], "assessment.study-step-in-its-networks");
        await Refuses([new(StudyStepKind.Documents, 2), new(StudyStepKind.Documents, 3)], "assessment.study-planned-twice");
        await world.Desk.SendRefused(new PlanStudy(Guid.NewGuid(), world.Study, [], Guid.NewGuid()), HttpStatusCode.Conflict, "assessment.study-unknown-committee");
        await world.Desk.SendRefused(new PlanRespondents(Guid.NewGuid(), world.Study, [new("HERO", 1)]), HttpStatusCode.BadRequest, "assessment.study-unknown-side");
        await world.Desk.SendRefused(new PlanRespondents(Guid.NewGuid(), world.Study, [new("PULLER", 1), new("PULLER", 2)]), HttpStatusCode.BadRequest, "assessment.study-planned-twice");
        var planned = await world.Desk.Send(new PlanStudy(Guid.NewGuid(), world.Study, Steps(world), ExpectedVersion: (await world.Desk.Ask(new StudyProgress(world.Study))).Version));
        await world.Desk.SendRefused(new PlanStudy(Guid.NewGuid(), world.Study, [], ExpectedVersion: planned.Version + 1), HttpStatusCode.Conflict, "request.changed-meanwhile");
        Assert.Equal(planned.Steps, (await world.Desk.Ask(new StudyProgress(world.Study))).Steps);

        Task Refuses(PlannedStep[] steps, string code) =>
            world.Desk.SendRefused(new PlanStudy(Guid.NewGuid(), world.Study, steps), HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task Goes_step_by_step_and_passes_over_nothing_that_was_planned()
    {
        var world = await World();
        await world.Desk.Send(new PlanStudy(Guid.NewGuid(), world.Study, Steps(world)));
        await Refused(StudyPhase.Consented, "assessment.study-step-taken");
        await Refused(StudyPhase.Interviews, "assessment.study-step-skipped");
        await Refused(StudyPhase.Published, "assessment.study-step-skipped");
        await world.Desk.SendRefused(new MoveStudyOn(Guid.NewGuid(), world.Study, StudyPhase.Documents, 99), HttpStatusCode.Conflict, "request.changed-meanwhile");
        await Reach(world, StudyPhase.Documents);
        await Refused(StudyPhase.Interviews, "assessment.study-step-not-done");
        await world.Desk.Send(Documents(world));
        await Refused(StudyPhase.Interviews, "assessment.study-before-consent");
        var someone = await Respondent(world, world.Here, "Wilg");
        await world.Desk.SendRefused(Interview(world, world.Here, someone), HttpStatusCode.Conflict, "assessment.study-step-premature");
        await Reach(world, StudyPhase.Interviews);
        await Refused(StudyPhase.Analysis, "assessment.study-step-skipped");
        await world.Desk.Send(Interview(world, world.Here, someone));

        // What is not planned can be passed over: only the group talks of each network and across are taken out here.
        await world.Desk.Send(new PlanStudy(Guid.NewGuid(), world.Study, [new(StudyStepKind.Interview, 2, world.Here.Id)]));
        Assert.Equal([StudyPhase.FocusGroups, StudyPhase.CrossFocusGroup, StudyPhase.Analysis], (await world.Desk.Ask(new StudyProgress(world.Study))).NextPhases);
        await Refused(StudyPhase.Analysis, "assessment.study-nothing-approved");
        await world.Desk.SendRefused(new FormFinding(Guid.NewGuid(), world.Study, "Te vroeg.", [Guid.NewGuid()]), HttpStatusCode.Conflict, "assessment.study-step-premature");
        await Approve(world, someone);
        await Reach(world, StudyPhase.Analysis);
        await Refused(StudyPhase.GivenBack, "assessment.study-finding-not-given-back");
        await world.Desk.SendRefused(new PublishFindings(Guid.NewGuid(), world.Study, AudienceLevel.Open), HttpStatusCode.Conflict, "assessment.study-finding-not-given-back");
        Assert.Equal(StudyPhase.Analysis, (await world.Desk.Ask(new StudyProgress(world.Study))).Phase);

        await world.Desk.Send(new CloseStudy(Guid.NewGuid(), world.Study));
        await Refused(StudyPhase.GivenBack, "assessment.study-not-under-way");
        await world.Desk.SendRefused(Documents(world), HttpStatusCode.Conflict, "assessment.study-not-under-way");
        await world.Desk.SendRefused(new PlanStudy(Guid.NewGuid(), world.Study, []), HttpStatusCode.Conflict, "assessment.study-closed");
        Assert.Empty(await world.Desk.Ask(new ConversationRecords(world.Study))); // nobody reads for it any more

        Task Refused(StudyPhase to, string code) => world.Desk.SendRefused(new MoveStudyOn(Guid.NewGuid(), world.Study, to), HttpStatusCode.Conflict, code);
    }

    [Fact]
    public async Task Is_joined_by_a_code_that_counts_once_and_only_after_saying_yes()
    {
        var world = await World();
        var added = await world.Desk.Send(new AddRespondent(Guid.NewGuid(), world.Study, world.Here.Id, "Wilg", []));
        var (me, other) = (world.Here.Someone, world.Here.Service.As(world.Here.Participants[1]));
        await me.SendRefused(new JoinAsRespondent(Guid.NewGuid(), added.Code!), HttpStatusCode.Conflict, "assessment.study-code-after-consent");
        await world.Desk.SendRefused(new JoinAsRespondent(Guid.NewGuid(), added.Code!), HttpStatusCode.NotFound, NotFound);
        await world.There.Someone.SendRefused(new JoinAsRespondent(Guid.NewGuid(), added.Code!), HttpStatusCode.NotFound, NotFound);
        await me.SendRefused(new JoinAsRespondent(Guid.NewGuid(), "geen-code"), HttpStatusCode.NotFound, NotFound);
        Assert.False((await world.Desk.Ask(new StudyProgress(world.Study))).Respondents.Single().HasAgreed);

        await me.Send(new GiveStudyConsent(Guid.NewGuid(), world.Study, world.Here.Id));
        Assert.Equal(world.Study, (await me.Send(new JoinAsRespondent(Guid.NewGuid(), $" {added.Code!.ToUpperInvariant()} "))).StudyId);
        Assert.True((await world.Desk.Ask(new StudyProgress(world.Study))).Respondents.Single().HasAgreed);
        await other.Send(new GiveStudyConsent(Guid.NewGuid(), world.Study, world.Here.Id));
        await other.SendRefused(new JoinAsRespondent(Guid.NewGuid(), added.Code!), HttpStatusCode.NotFound, NotFound);
        var second = await world.Desk.Send(new AddRespondent(Guid.NewGuid(), world.Study, world.Here.Id, "Els", []));
        await me.SendRefused(new JoinAsRespondent(Guid.NewGuid(), second.Code!), HttpStatusCode.Conflict, "assessment.study-joined-already");
        await world.Desk.SendRefused(new WithdrawRespondent(Guid.NewGuid(), added.RespondentId), HttpStatusCode.Conflict, "assessment.study-respondent-themself");

        // Neither who joined nor the code is in anything that is said, answered again or kept.
        Assert.DoesNotContain(await assessment.Service.SaidBodies(), body => body.Contains("Wilg", StringComparison.Ordinal));
        Assert.DoesNotContain(world.Here.Participants[0].ToString(), JsonSerializer.Serialize(await world.Desk.Ask(new StudyProgress(world.Study)), Wire.Views), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Rows("SELECT Answer FROM DoneCommands"), row => row.Contains(added.Code!, StringComparison.Ordinal));
        Assert.DoesNotContain(Rows("SELECT CodeHash FROM StudyRespondents"), row => row.Contains(added.Code!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Adds_respondents_while_it_is_open_in_its_networks_and_on_paper_with_a_day_that_can_be()
    {
        var world = await World(open: false);
        var add = new AddRespondent(Guid.NewGuid(), world.Study, world.Here.Id, "Wilg", [], Today);
        await world.Desk.SendRefused(add, HttpStatusCode.Conflict, "assessment.study-not-under-way");
        await world.Desk.Send(new OpenStudy(Guid.NewGuid(), world.Study));
        await world.Desk.SendRefused(add with { CommandId = Guid.NewGuid(), AgreedOnPaperOn = Today.AddDays(1) }, HttpStatusCode.BadRequest, "assessment.study-on-paper-date");
        await world.Desk.SendRefused(add with { CommandId = Guid.NewGuid(), AgreedOnPaperOn = Today.AddDays(-1) }, HttpStatusCode.BadRequest, "assessment.study-on-paper-date");
        await world.Desk.SendRefused(add with { CommandId = Guid.NewGuid(), NetworkId = Guid.NewGuid() }, HttpStatusCode.NotFound, NotFound);
        await world.Desk.SendRefused(add with { CommandId = Guid.NewGuid(), Sides = ["PULLER", "FOLLOWER"] }, HttpStatusCode.BadRequest, "assessment.study-unknown-side");
        var added = await world.Desk.Send(add with { CommandId = Guid.NewGuid() });
        Assert.Null(added.Code);
        var shown = Assert.Single((await world.Desk.Ask(new StudyProgress(world.Study))).Respondents);
        Assert.Equal((added.RespondentId, "Wilg", true, true, null), (shown.Id, shown.Pseudonym, shown.HasAgreed, shown.OnPaper, shown.WithdrawnOn));
    }

    [Fact]
    public async Task Warns_calmly_when_one_side_is_missing_and_tells_no_numbers_of_fewer_than_five()
    {
        var world = await World();
        await world.Desk.Send(new PlanStudy(Guid.NewGuid(), world.Study, [new(StudyStepKind.Interview, 6, world.Here.Id)]));
        var planned = await world.Desk.Send(new PlanRespondents(Guid.NewGuid(), world.Study, [new("PULLER", 3), new("FOLLOWER", 3), new("OLD_HAND", 4)]));
        Assert.Equal("The plan has old hands only. Who might see it otherwise?", Pair(planned, "SINCE").Warning!.Value.En);
        Assert.Null(Pair(planned, "PULL").Warning);
        Assert.Equal((3, null), (Pair(planned, "PULL").One.Planned, Pair(planned, "PULL").One.Heard));

        List<Guid> people = [];
        for (var i = 0; i < 5; i++) people.Add(await Paper(world, $"Boom {i}", "PULLER", i == 0 ? "NEWCOMER" : "OLD_HAND"));
        await Reach(world, StudyPhase.Interviews);
        foreach (var person in people.Take(4)) await world.Desk.Send(Interview(world, world.Here, person));
        var four = await world.Desk.Ask(new CoverageMatrix(world.Study));
        Assert.True(four.TooFewHeard);
        Assert.All(four.Pairs, p => Assert.Equal((null, null), (p.One.Heard, p.Other.Heard)));
        Assert.Equal("Tot nu toe zijn alleen trekkers gevraagd. Wie zou het anders kunnen zien?", Pair(four, "PULL").Warning!.Value.Nl);

        await world.Desk.Send(Interview(world, world.Here, people[4]));
        var five = await world.Desk.Ask(new CoverageMatrix(world.Study));
        Assert.Equal((5, 0, 4, 1), (Pair(five, "PULL").One.Heard, Pair(five, "PULL").Other.Heard, Pair(five, "SINCE").One.Heard, Pair(five, "SINCE").Other.Heard));

        // Nothing in the table of sides leads to a respondent: no id of anybody, and another order.
        var respondents = Rows("SELECT lower(Id) FROM StudyRespondents").ToHashSet();
        Assert.NotEmpty(respondents);
        Assert.DoesNotContain(Rows("SELECT CONCAT(\"Key\", Sides, Heard) FROM StudyCoverage"), row => respondents.Any(id => row.Contains(id, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(TestDatabase.Columns(assessment.PeopleConnection).Where(c => c.Table == "StudyCoverage"), c => c.Column.Contains("Respondent", StringComparison.Ordinal) || c.Column.Contains("Network", StringComparison.Ordinal));

        static CoveragePairView Pair(CoverageMatrixView matrix, string code) => matrix.Pairs.Single(p => p.Code == code);
    }

    [Fact]
    public async Task Records_talks_that_fit_their_people_after_they_said_yes_and_after_they_were_held()
    {
        var world = await World();
        var (one, two, elsewhere) = (await Respondent(world, world.Here, "Wilg"), await Paper(world, "Els"), await Respondent(world, world.There, "Berk"));
        var silent = (await world.Desk.Send(new AddRespondent(Guid.NewGuid(), world.Study, world.Here.Id, "Linde", []))).RespondentId;
        await Reach(world, StudyPhase.CrossFocusGroup);
        var interview = Interview(world, world.Here, one);
        await Refused(interview with { RespondentIds = [silent] }, HttpStatusCode.Conflict, "assessment.study-respondent-not-agreed");
        await Refused(interview with { RespondentIds = [one, two] }, HttpStatusCode.BadRequest, "assessment.study-talk-with-its-people");
        await Refused(interview with { RespondentIds = [elsewhere] }, HttpStatusCode.BadRequest, "assessment.study-talk-with-its-people");
        await Refused(interview with { Kind = StudyStepKind.FocusGroup }, HttpStatusCode.BadRequest, "assessment.study-talk-with-its-people");
        await Refused(interview with { Kind = StudyStepKind.CrossFocusGroup, NetworkId = null, RespondentIds = [one, two] }, HttpStatusCode.BadRequest, "assessment.study-talk-with-its-people");
        await Refused(interview with { Excerpts = [new(two, "Van een ander.")] }, HttpStatusCode.BadRequest, "assessment.study-talk-with-its-people");
        await Refused(Documents(world) with { Excerpts = [new(one, "Uit een stuk.")] }, HttpStatusCode.BadRequest, "assessment.study-talk-with-its-people");
        await Refused(interview with { HeldOn = Today.AddDays(1) }, HttpStatusCode.BadRequest, "assessment.study-talk-not-held-yet");
        await Refused(interview with { WithResearcherIds = [world.Here.Facilitator] }, HttpStatusCode.BadRequest, "assessment.study-talk-by-its-researchers");
        await Refused(interview with { Kind = StudyStepKind.Feedback }, HttpStatusCode.BadRequest, "field.not-recognised");
        await Refused(interview with { RespondentIds = [Guid.NewGuid()] }, HttpStatusCode.NotFound, NotFound);
        Assert.Empty(await world.Desk.Ask(new ConversationRecords(world.Study)));

        await world.Desk.Send(Interview(world, world.Here, one) with { Kind = StudyStepKind.FocusGroup, RespondentIds = [one, two], Excerpts = null });
        var across = await world.Desk.Send(Interview(world, world.Here, one) with { Kind = StudyStepKind.CrossFocusGroup, NetworkId = null, RespondentIds = [one, elsewhere], Excerpts = null });
        Assert.Equal([world.Here.Id, null], across.Interventions.Select(i => i.NetworkId).OrderBy(n => n is null));
        var told = (await assessment.Service.Said<FocusGroupHeld>()).Where(e => e.Data.StudyId == world.Study).ToList();
        Assert.Equal(2, told.Count);
        Assert.All(told, e => Assert.Null(e.ActorRef));
        Assert.Equal(2, (await world.Here.Someone.Ask(new StudiesOfNetwork(world.Here.Id))).Studies.Single(s => s.Id == world.Study).Interventions.Count); // those inside see that it happened

        Task Refused(RecordConversation record, HttpStatusCode status, string code) => world.Desk.SendRefused(record with { CommandId = Guid.NewGuid() }, status, code);
    }

    /// <summary>Red once: with every researcher of the study among the readers before approval.</summary>
    [Fact]
    public async Task Leaves_what_was_said_to_who_said_it_until_they_approve()
    {
        var world = await World();
        var (mine, paper) = (await Respondent(world, world.Here, "Wilg"), await Paper(world, "Els"));
        await Reach(world, StudyPhase.FocusGroups);
        await world.Desk.Send(Interview(world, world.Here, mine) with { Kind = StudyStepKind.FocusGroup, RespondentIds = [mine, paper], Excerpts = [new(mine, "wilg-woorden"), new(paper, "els-woorden")], Notes = "aantekening" });
        var (colleague, me) = (world.Here.Service.As(world.Colleague), world.Here.Someone);

        var record = Assert.Single(await world.Desk.Ask(new ConversationRecords(world.Study)));
        Assert.Equal(("aantekening", true, 2), (record.Notes, record.RecordedByMe, record.Excerpts.Count));
        var others = Assert.Single(await colleague.Ask(new ConversationRecords(world.Study)));
        Assert.Equal((null, false, 0), (others.Notes, others.RecordedByMe, others.Excerpts.Count));
        var asked = Assert.Single((await me.Ask(new MyPartInStudies())).Excerpts);
        Assert.Equal(("wilg-woorden", ExcerptState.Asked, "Leren en samenwerken"), (asked.Words, asked.State, asked.StudyTitle));
        Assert.Empty((await world.Here.Service.As(world.Here.Participants[3]).Ask(new MyPartInStudies())).Excerpts);

        var theirs = record.Excerpts.Single(e => e.RespondentId == paper).Id;
        await world.Desk.SendRefused(new ApproveExcerpt(Guid.NewGuid(), asked.Id, OnPaperOn: Today), HttpStatusCode.Conflict, "assessment.study-respondent-themself");
        await world.Desk.SendRefused(new RefuseExcerpt(Guid.NewGuid(), asked.Id), HttpStatusCode.Conflict, "assessment.study-respondent-themself");
        await world.Desk.SendRefused(new ApproveExcerpt(Guid.NewGuid(), theirs), HttpStatusCode.Conflict, "assessment.study-excerpt-not-approved");
        await world.Desk.SendRefused(new ApproveExcerpt(Guid.NewGuid(), theirs, OnPaperOn: Today.AddDays(-30)), HttpStatusCode.BadRequest, "assessment.study-on-paper-date");
        foreach (var nobody in new[] { colleague, world.Here.Service.As(world.Here.Participants[3]), world.Here.Service.As(world.Here.Facilitator) })
        {
            await nobody.SendRefused(new ApproveExcerpt(Guid.NewGuid(), asked.Id), HttpStatusCode.NotFound, NotFound);
            await nobody.SendRefused(new RefuseExcerpt(Guid.NewGuid(), theirs), HttpStatusCode.NotFound, NotFound);
            await nobody.SendRefused(new CodeExcerpt(Guid.NewGuid(), asked.Id, ["DP1"]), HttpStatusCode.NotFound, NotFound);
        }

        await Reach(world, StudyPhase.Analysis, approve: () => me.Send(new ApproveExcerpt(Guid.NewGuid(), asked.Id, "In mijn eigen woorden.")));
        Assert.Equal(("In mijn eigen woorden.", ExcerptState.Approved), Mine(await me.Ask(new MyPartInStudies())));
        Assert.Equal("In mijn eigen woorden.", Assert.Single(Assert.Single(await colleague.Ask(new ConversationRecords(world.Study))).Excerpts).Words);
        await world.Desk.SendRefused(new CodeExcerpt(Guid.NewGuid(), theirs, ["DP1"]), HttpStatusCode.Conflict, "assessment.study-excerpt-not-approved");
        await world.Desk.SendRefused(new FormFinding(Guid.NewGuid(), world.Study, "Hierop niet.", [theirs]), HttpStatusCode.BadRequest, "assessment.study-finding-on-approved");
        await world.Desk.Send(new ApproveExcerpt(Guid.NewGuid(), theirs, OnPaperOn: Today));
        await world.Desk.SendRefused(new CodeExcerpt(Guid.NewGuid(), asked.Id, ["HELD"]), HttpStatusCode.BadRequest, "assessment.study-unknown-code");
        Assert.Equal(["CHANGE_DOES", "DP2"], (await colleague.Send(new CodeExcerpt(Guid.NewGuid(), asked.Id, ["DP2", "CHANGE_DOES"]))).Codes);
        var coded = Assert.Single(await world.Desk.Ask(new ConversationRecords(world.Study))).Excerpts;
        Assert.Equal((ExcerptState.Approved, true, Today), (coded.Single(e => e.Id == theirs).State, coded.Single(e => e.Id == theirs).OnPaper, coded.Single(e => e.Id == theirs).ApprovedOn));

        // Words are in no event and in no answer that is kept for a repeated command.
        string[] words = ["wilg-woorden", "els-woorden", "In mijn eigen woorden.", "aantekening"];
        Assert.All(words, word => Assert.DoesNotContain(Rows("SELECT Answer FROM DoneCommands"), row => row.Contains(word, StringComparison.Ordinal)));
        var said = await assessment.Service.SaidBodies();
        Assert.All(words, word => Assert.DoesNotContain(said, body => body.Contains(word, StringComparison.Ordinal)));
        Assert.DoesNotContain(Rows("SELECT Words FROM StudyExcerpts"), row => row.Contains("wilg-woorden", StringComparison.Ordinal)); // what was changed is not kept

        await me.Send(new RefuseExcerpt(Guid.NewGuid(), asked.Id));
        Assert.Empty((await me.Ask(new MyPartInStudies())).Excerpts);
        await world.Desk.Send(new RefuseExcerpt(Guid.NewGuid(), theirs));
        Assert.Empty(Assert.Single(await world.Desk.Ask(new ConversationRecords(world.Study))).Excerpts);

        static (string, ExcerptState) Mine(MyPartInStudiesView part) => (part.Excerpts.Single().Words, part.Excerpts.Single().State);
    }

    [Fact]
    public async Task Gives_findings_back_first_to_each_network_in_a_session_that_was_held_and_publishes_as_far_as_each_let_them()
    {
        var world = await World();
        var (finding, _) = await WithFinding(world);
        var (here, there) = (await world.Here.Session(), await world.There.Session());
        GiveBackFinding Give(TestNetwork network, Guid session, AudienceLevel mayGo = AudienceLevel.Open) => new(Guid.NewGuid(), finding, network.Id, mayGo, session, Surprise: "We dachten dat het om geld ging.");
        await world.Desk.SendRefused(Give(world.Here, here), HttpStatusCode.Conflict, "assessment.study-given-back-in-a-session"); // planned, not held
        var early = await world.Here.Session(assessment.Now.AddDays(-2));
        await assessment.Service.Hear(new SessionHeld(early, world.Here.Id, SessionKind.Plenary, null, assessment.Now.AddDays(-2), assessment.Now.AddDays(-2), 6, 6, false, 60, 30, 30, []));
        await world.Desk.SendRefused(Give(world.Here, early), HttpStatusCode.Conflict, "assessment.study-given-back-in-a-session"); // held before there was a finding
        await world.Here.Held(here);
        await world.There.Held(there, present: 0);
        await world.Desk.SendRefused(Give(world.There, here), HttpStatusCode.Conflict, "assessment.study-given-back-in-a-session");
        await world.Desk.SendRefused(Give(world.There, there), HttpStatusCode.Conflict, "assessment.study-given-back-in-a-session"); // nobody there
        await world.Desk.SendRefused(Give(world.Here, here, AudienceLevel.Circle), HttpStatusCode.BadRequest, "assessment.study-release-level");
        await world.Desk.SendRefused(Give(world.Here, here) with { NetworkId = Guid.NewGuid() }, HttpStatusCode.NotFound, NotFound);
        await world.Here.Someone.SendRefused(Give(world.Here, here), HttpStatusCode.NotFound, NotFound);
        Assert.Empty(await world.Here.Someone.Ask(new Findings(world.Here.Id)));

        await world.Desk.Send(Give(world.Here, here));
        var told = Assert.Single(await assessment.Service.Said<FindingGivenBack>(), e => e.SubjectId == finding);
        Assert.Equal((world.Study, world.Here.Id, here, null), (told.Data.StudyId, told.Data.NetworkId, told.Data.SessionId, told.ActorRef));
        var heard = Assert.Single(await world.Here.Someone.Ask(new Findings(world.Here.Id)));
        Assert.Equal(("Praten over verandering opent praten over leren.", 0, "We dachten dat het om geld ging.", false), (heard.Statement, heard.BasedOnIds.Count, heard.GivenBack.Single().Surprise, heard.MayEdit));
        Assert.Empty(await world.There.Someone.Ask(new Findings(world.There.Id)));
        Assert.Empty(await world.Here.Service.As(world.Here.Sponsor).Ask(new Findings(world.Here.Id)));
        Assert.Empty(await world.Here.Service.As(world.OtherResearcher).Ask(new Findings(world.Here.Id)));
        await world.Desk.SendRefused(new MoveStudyOn(Guid.NewGuid(), world.Study, StudyPhase.GivenBack), HttpStatusCode.Conflict, "assessment.study-finding-not-given-back");

        await world.Desk.SendRefused(Give(world.There, there) with { SessionId = null, HeldOn = Today }, HttpStatusCode.Conflict, "assessment.study-given-back-in-a-session");
        await world.Desk.SendRefused(Give(world.There, there) with { SessionId = null }, HttpStatusCode.Conflict, "assessment.study-given-back-in-a-session");
        await world.There.Held(there);
        var byDay = await world.Desk.Send(Give(world.There, there, AudienceLevel.OuterCircle) with { SessionId = null, HeldOn = Today }); // a researcher has no list of sessions
        Assert.Equal(there, byDay.GivenBack.Single(g => g.NetworkId == world.There.Id).SessionId);
        await Reach(world, StudyPhase.GivenBack);
        await world.Desk.SendRefused(Documents(world), HttpStatusCode.Conflict, "assessment.study-step-over");
        await world.Desk.SendRefused(new FormFinding(Guid.NewGuid(), world.Study, "Te laat.", [Guid.NewGuid()]), HttpStatusCode.Conflict, "assessment.study-step-over");
        await world.Desk.SendRefused(new PublishFindings(Guid.NewGuid(), world.Study, AudienceLevel.HomeBase), HttpStatusCode.BadRequest, "assessment.study-release-level");
        await world.Desk.SendRefused(new PublishFindings(Guid.NewGuid(), world.Study, AudienceLevel.Open), HttpStatusCode.Conflict, "assessment.study-further-than-agreed");
        Assert.Equal(StudyPhase.GivenBack, (await world.Desk.Ask(new StudyProgress(world.Study))).Phase); // nothing half done
        Assert.Empty(await world.Here.Service.As(world.Here.Sponsor).Ask(new Findings(world.Here.Id)));

        Assert.Equal(StudyPhase.Published, (await world.Desk.Send(new PublishFindings(Guid.NewGuid(), world.Study, AudienceLevel.OuterCircle))).Phase);
        Assert.Equal(AudienceLevel.OuterCircle, Assert.Single(await assessment.Service.Said<FindingsPublished>(), e => e.SubjectId == world.Study).Data.Audience);
        var read = Assert.Single(await world.Here.Service.As(world.Here.Sponsor).Ask(new Findings(world.Here.Id)));
        Assert.Empty(read.GivenBack); // what surprised stays with the networks
        Assert.Single(await world.Here.Service.As(world.OtherResearcher).Ask(new Findings(world.Here.Id)));
        Assert.Empty(await world.Here.Service.As(Guid.NewGuid()).Ask(new Findings(world.Here.Id)));
        Assert.Empty(await assessment.Service.Anonymous.Ask(new Findings(world.Here.Id)));
        await world.Desk.SendRefused(new DropFinding(Guid.NewGuid(), finding), HttpStatusCode.Conflict, "assessment.study-step-over");
        await world.Desk.SendRefused(new PublishFindings(Guid.NewGuid(), world.Study, AudienceLevel.Inside), HttpStatusCode.Conflict, "assessment.study-step-taken");
        Assert.DoesNotContain(await assessment.Service.SaidBodies(), body => body.Contains("opent praten", StringComparison.Ordinal) || body.Contains("om geld ging", StringComparison.Ordinal));
    }

    /// <summary>Red once: with the mark left in the table of sides.</summary>
    [Fact]
    public async Task Lets_go_at_once_of_everything_that_somebody_said_when_they_take_their_yes_back()
    {
        var world = await World();
        var (finding, said) = await WithFinding(world);
        var me = world.Here.Someone;
        await world.Desk.Send(Interview(world, world.Here, said.Respondent) with { Excerpts = [new(said.Respondent, "niet-goedgekeurd")] });
        var (other, marks) = (await Paper(world, "Els"), Rows("SELECT \"Key\" FROM StudyCoverage").Count);
        await world.Desk.Send(Interview(world, world.Here, said.Respondent) with { Kind = StudyStepKind.FocusGroup, RespondentIds = [said.Respondent, other], Excerpts = [new(said.Respondent, "in-de-groep"), new(other, "blijft-staan")], Notes = "gemengde-notitie" });
        Assert.Equal(3, (await me.Ask(new MyPartInStudies())).Excerpts.Count);

        await me.Send(new WithdrawStudyConsent(Guid.NewGuid(), world.Study, world.Here.Id));
        Assert.Equal((0, 0), Counts(await me.Ask(new MyPartInStudies())));
        var record = Assert.Single(await world.Desk.Ask(new ConversationRecords(world.Study)));
        Assert.Equal((StudyStepKind.FocusGroup, null, "blijft-staan"), (record.Kind, record.Notes, record.Excerpts.Single().Words));
        Assert.Equal([other], record.RespondentIds);
        Assert.Equal(marks - 1, Rows("SELECT \"Key\" FROM StudyCoverage").Count);
        var wilg = (await world.Desk.Ask(new StudyProgress(world.Study))).Respondents.Single(r => r.Id == said.Respondent);
        Assert.Equal((false, assessment.Now), (wilg.HasAgreed, wilg.WithdrawnOn));
        Assert.Contains(new StudyStepView(StudyStepKind.Interview, world.Here.Id, 0, 0) with { Planned = 2 }, (await world.Desk.Ask(new StudyProgress(world.Study))).Steps);

        var left = Assert.Single(await world.Desk.Ask(new Findings(world.Here.Id, world.Study)));
        Assert.Equal((true, 0), (left.SomethingWithdrawn, left.BasedOnIds.Count));
        var session = await world.Here.Session();
        await world.Here.Held(session);
        await world.Desk.SendRefused(new GiveBackFinding(Guid.NewGuid(), finding, world.Here.Id, AudienceLevel.Inside, session), HttpStatusCode.Conflict, "assessment.study-finding-without-ground");
        await world.Desk.Send(new DropFinding(Guid.NewGuid(), finding));
        Assert.Empty(await world.Desk.Ask(new Findings(world.Here.Id, world.Study)));
        Assert.DoesNotContain(Rows("SELECT Words FROM StudyExcerpts").Concat(Rows("SELECT coalesce(Notes, '') FROM StudyConversations")), row =>
            row.Contains("niet-goedgekeurd", StringComparison.Ordinal) || row.Contains("in-de-groep", StringComparison.Ordinal) || row.Contains("gemengde-notitie", StringComparison.Ordinal));

        // Whoever agreed on paper takes it back through the researcher.
        Assert.NotNull((await world.Desk.Send(new WithdrawRespondent(Guid.NewGuid(), other))).Respondents.Single(r => r.Id == other).WithdrawnOn);
        await me.SendRefused(new WithdrawRespondent(Guid.NewGuid(), other), HttpStatusCode.NotFound, NotFound);
        Assert.Empty(Assert.Single(await world.Desk.Ask(new ConversationRecords(world.Study))).Excerpts);

        static (int, int) Counts(MyPartInStudiesView part) => (part.Places.Count, part.Excerpts.Count);
    }

    [Fact]
    public async Task Lets_go_of_it_too_when_somebody_leaves_or_is_erased_and_gives_it_to_take_along_before()
    {
        var world = await World();
        var (_, said) = await WithFinding(world);
        using (var own = JsonDocument.Parse(await Export(world.Here, world.Here.Participants[0])))
        {
            var talk = Assert.Single(own.RootElement.GetProperty("studyTalks").EnumerateArray());
            Assert.Equal(("Wilg", "trekkers", "We doen het nu anders."), (talk.GetProperty("pseudonym").GetString(), talk.GetProperty("sides")[0].GetString(), talk.GetProperty("words")[0].GetString()));
        }

        using (var others = JsonDocument.Parse(await Export(world.Here, world.Researcher))) Assert.Empty(others.RootElement.GetProperty("studyTalks").EnumerateArray());

        var leaver = world.There.Participants[0];
        var elsewhere = await Respondent(world, world.There, "Berk");
        await world.Desk.Send(Interview(world, world.There, elsewhere) with { Excerpts = [new(elsewhere, "van-de-vertrekker")] });
        await assessment.Service.Hear(new ParticipantLeft(world.There.Id, Guid.NewGuid(), leaver, [world.There.Fact(leaver, Standing.Participant, until: assessment.Now, version: 2)]));
        Assert.DoesNotContain(Rows("SELECT Words FROM StudyExcerpts"), row => row.Contains("van-de-vertrekker", StringComparison.Ordinal));

        await assessment.Service.Hear(new PersonErased(world.Here.Participants[0], [world.Here.Fact(world.Here.Participants[0], Standing.Participant, until: assessment.Now, version: 2)], Guid.NewGuid()));
        Assert.DoesNotContain((await world.Desk.Ask(new StudyProgress(world.Study))).Respondents, r => r.Id == said.Respondent);
        Assert.Empty(await world.Desk.Ask(new ConversationRecords(world.Study)));
        Assert.True(Assert.Single(await world.Desk.Ask(new Findings(world.Here.Id, world.Study))).SomethingWithdrawn);
        Assert.DoesNotContain(Rows("SELECT Pseudonym FROM StudyRespondents WHERE lower(StudyId) = '" + world.Study + "'"), row => row.Contains("Wilg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_done_by_its_researchers_only_as_long_as_they_are_researchers_there()
    {
        var world = await World();
        var (finding, _) = await WithFinding(world);
        await assessment.Service.Belong(world.Here.Fact(world.Colleague, Standing.Researcher, until: assessment.Now, version: 2));
        var gone = assessment.Service.As(world.Colleague);
        await gone.AskRefused(new StudyProgress(world.Study), HttpStatusCode.NotFound, NotFound);
        await gone.AskRefused(new ConversationRecords(world.Study), HttpStatusCode.NotFound, NotFound);
        await gone.SendRefused(new DropFinding(Guid.NewGuid(), finding), HttpStatusCode.NotFound, NotFound);
        Assert.Empty(await gone.Ask(new Findings(world.Here.Id, world.Study)));
        Assert.Single(await world.Desk.Ask(new Findings(world.Here.Id, world.Study)));
    }

    /// <summary>Two networks, two researchers named in the study, and one who is not.</summary>
    private async Task<StudyWorld> World(bool open = true)
    {
        var (here, there) = (await assessment.Network(), await assessment.Network());
        var (researcher, colleague, other) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await assessment.Service.Belong(
            here.Fact(researcher, Standing.Researcher), there.Fact(researcher, Standing.Researcher), here.Fact(colleague, Standing.Researcher), here.Fact(other, Standing.Researcher));
        var desk = assessment.Service.As(researcher);
        var study = await desk.Send(new DesignStudy(Guid.NewGuid(), "Leren en samenwerken", ["Helpt samen leren?"], "Mogen we meelezen?", "May we read along?", [here.Id, there.Id], [researcher, colleague]));
        if (open) await desk.Send(new OpenStudy(Guid.NewGuid(), study.Id));
        return new StudyWorld(here, there, researcher, colleague, other, study.Id, desk);
    }

    private static PlannedStep[] Steps(StudyWorld world) =>
    [
        new(StudyStepKind.Documents, 1), new(StudyStepKind.Interview, 2, world.Here.Id), new(StudyStepKind.Interview, 1, world.There.Id), new(StudyStepKind.FocusGroup, 1, world.Here.Id),
        new(StudyStepKind.CrossFocusGroup, 1), new(StudyStepKind.Analysis, 2), new(StudyStepKind.Feedback, 1, world.Here.Id),
    ];

    /// <summary>The first participant of a network says yes and joins with the code.</summary>
    private static async Task<Guid> Respondent(StudyWorld world, TestNetwork network, string pseudonym, params string[] sides)
    {
        var added = await world.Desk.Send(new AddRespondent(Guid.NewGuid(), world.Study, network.Id, pseudonym, sides));
        await network.Someone.Send(new GiveStudyConsent(Guid.NewGuid(), world.Study, network.Id));
        await network.Someone.Send(new JoinAsRespondent(Guid.NewGuid(), added.Code!));
        return added.RespondentId;
    }

    private async Task<Guid> Paper(StudyWorld world, string pseudonym, params string[] sides) =>
        (await world.Desk.Send(new AddRespondent(Guid.NewGuid(), world.Study, world.Here.Id, pseudonym, sides, Today))).RespondentId;

    private RecordConversation Documents(StudyWorld world) => new(Guid.NewGuid(), world.Study, StudyStepKind.Documents, Today, "Het jaarverslag", []);

    private RecordConversation Interview(StudyWorld world, TestNetwork network, Guid respondent) =>
        new(Guid.NewGuid(), world.Study, StudyStepKind.Interview, Today, "Een gesprek", [respondent], network.Id, Excerpts: [new(respondent, "We doen het nu anders.")]);

    /// <summary>Moves on step by step, past what was not planned.</summary>
    private static async Task Reach(StudyWorld world, StudyPhase to, Func<Task>? approve = null)
    {
        if (approve is not null) await approve();
        for (var progress = await world.Desk.Ask(new StudyProgress(world.Study)); progress.Phase < to;)
        {
            progress = await world.Desk.Send(new MoveStudyOn(Guid.NewGuid(), world.Study, progress.NextPhases[0] > to ? to : progress.NextPhases[0]));
        }
    }

    private static async Task Approve(StudyWorld world, Guid respondent)
    {
        var excerpt = (await world.Desk.Ask(new ConversationRecords(world.Study))).SelectMany(r => r.Excerpts).First(e => e.RespondentId == respondent);
        await world.Here.Someone.Send(new ApproveExcerpt(Guid.NewGuid(), excerpt.Id));
    }

    /// <summary>A study in analysis with one finding on what the first participant said and approved.</summary>
    private async Task<(Guid Finding, (Guid Respondent, Guid Excerpt) Said)> WithFinding(StudyWorld world)
    {
        await world.Desk.Send(new PlanStudy(Guid.NewGuid(), world.Study, [new(StudyStepKind.Interview, 2, world.Here.Id)]));
        var respondent = await Respondent(world, world.Here, "Wilg", "PULLER");
        await Reach(world, StudyPhase.Interviews);
        await world.Desk.Send(Interview(world, world.Here, respondent));
        await Approve(world, respondent);
        await Reach(world, StudyPhase.Analysis);
        var excerpt = Assert.Single(Assert.Single(await world.Desk.Ask(new ConversationRecords(world.Study))).Excerpts).Id;
        var finding = await world.Desk.Send(new FormFinding(Guid.NewGuid(), world.Study, "Praten over verandering opent praten over leren.", [excerpt]));
        Assert.Equal((AudienceLevel.Confidant, true), (finding.Audience, finding.MayEdit));
        return (finding.Id, (respondent, excerpt));
    }

    private List<string> Rows(string sql) => [.. AssessmentUnderTest.Query(assessment.PeopleConnection, sql).Select(row => Convert.ToString(row[0], System.Globalization.CultureInfo.InvariantCulture) ?? "")];

    private static async Task<string> Export(TestNetwork network, Guid person)
    {
        using var response = await network.Service.As(person).Get("/exports/assessment/my-data.json");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private sealed record StudyWorld(
        TestNetwork Here, TestNetwork There, Guid Researcher, Guid Colleague, Guid OtherResearcher, Guid Study, Testing.ServiceUnderTest<Data.AssessmentDb>.Caller Desk);
}
