using System.Net;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Assessment.Tests;

public sealed class AskingConsentForAStudy(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Is_designed_by_a_researcher_and_seen_by_participants_once_it_is_open()
    {
        var (network, researcher) = await Network();
        var study = await network.Service.As(researcher).Send(Design(network, researcher));
        Assert.Equal((StudyState.Designed, true, 0), (study.State, study.MayGuide, study.MyConsents.Count));
        Assert.Empty((await network.Someone.Ask(new StudiesOfNetwork(network.Id))).Studies);
        Assert.DoesNotContain(await network.Service.Said<StudyOpened>(), e => e.SubjectId == study.Id);

        var open = await network.Service.As(researcher).Send(new OpenStudy(Guid.NewGuid(), study.Id, study.Version));
        Assert.Equal((StudyState.Open, assessment.Now), (open.State, open.OpenedAt));
        var told = Assert.Single(await network.Service.Said<StudyOpened>(), e => e.SubjectId == study.Id);
        var fact = Assert.Single(told.Data.Belongings);
        Assert.Equal((researcher, network.Id, Standing.StudyReader, study.Id, null), (fact.PersonId, fact.NetworkId, fact.Standing, fact.CircleId, fact.Until));

        var seen = await network.Someone.Ask(new StudiesOfNetwork(network.Id));
        Assert.Equal((true, false, 0), (seen.MayConsent, seen.MayDesign, seen.ResearcherIds.Count));
        var asked = Assert.Single(seen.Studies);
        Assert.Equal((study.Id, "Leren en samenwerken", "Mogen we meelezen?", "May we read along?", false), (asked.Id, asked.Title, asked.ConsentText.Nl, asked.ConsentText.En, asked.MayGuide));
        Assert.Equal([researcher], asked.ResearcherIds);
        Assert.Equal(study.Id, Assert.Single(await network.Someone.Ask(new MyStudies())).Id);
        Assert.DoesNotContain(await network.Service.SaidBodies(), body => body.Contains("meelezen", StringComparison.Ordinal) || body.Contains("Leren en", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_given_by_each_for_themselves_and_dated_and_given_twice_it_is_one()
    {
        var (network, researcher) = await Network();
        var study = await Open(network, researcher);
        var me = network.Participants[0];

        var after = await network.Service.As(me).Send(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id));
        Assert.Equal(new StudyConsentView(network.Id, assessment.Now), Assert.Single(after.MyConsents));
        await network.Service.As(me).Send(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id));

        var told = Assert.Single(await network.Service.Said<StudyConsented>(), e => e.SubjectId == study.Id);
        Assert.Equal((network.Id, me, null, AudienceLevel.Own), (told.Data.NetworkId, told.Data.PersonId, told.ActorRef, told.Audience));
        var fact = Assert.Single(told.Data.Belongings);
        Assert.Equal((me, Standing.StudyConsent, study.Id, null, 1L), (fact.PersonId, fact.Standing, fact.CircleId, fact.Until, fact.Version));
    }

    [Fact]
    public async Task Is_taken_back_at_any_moment_also_after_the_study_and_can_be_given_again()
    {
        var (network, researcher) = await Network();
        var study = await Open(network, researcher);
        var me = network.Service.As(network.Participants[0]);
        await me.Send(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id));

        Assert.Empty((await me.Send(new WithdrawStudyConsent(Guid.NewGuid(), study.Id, network.Id))).MyConsents);
        Assert.Empty((await me.Send(new WithdrawStudyConsent(Guid.NewGuid(), study.Id, network.Id))).MyConsents);
        var told = Assert.Single(await network.Service.Said<StudyConsentWithdrawn>(), e => e.SubjectId == study.Id);
        Assert.Equal((assessment.Now, 2L, null), (told.Data.Belongings[0].Until, told.Data.Belongings[0].Version, told.ActorRef));

        Assert.Single((await me.Send(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id))).MyConsents);
        Assert.Equal([1L, 3L], (await network.Service.Said<StudyConsented>()).Where(e => e.SubjectId == study.Id).Select(e => e.Data.Belongings[0].Version).Order());

        await network.Service.As(researcher).Send(new CloseStudy(Guid.NewGuid(), study.Id));
        Assert.Empty((await me.Send(new WithdrawStudyConsent(Guid.NewGuid(), study.Id, network.Id))).MyConsents);
    }

    /// <summary>Red once: with the consents of everybody in the view in place of the reader's own.</summary>
    [Fact]
    public async Task Is_seen_by_nobody_else_and_counted_nowhere_and_not_agreeing_leaves_nothing()
    {
        var (network, researcher) = await Network();
        var study = await Open(network, researcher);
        var before = await Answers(network, researcher, study);
        for (var i = 1; i < 6; i++) await network.Service.As(network.Participants[i]).Send(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id));

        var after = await Answers(network, researcher, study);
        Assert.Equal(before, after); // whoever asks: the researcher, the facilitator, and somebody who did not agree read the same as before
        await network.Someone.Send(new WithdrawStudyConsent(Guid.NewGuid(), study.Id, network.Id));
        Assert.DoesNotContain(await network.Service.Said<StudyConsentWithdrawn>(), e => e.SubjectId == study.Id);
        using var own = JsonDocument.Parse(await Export(network, network.Participants[0]));
        Assert.Empty(own.RootElement.GetProperty("studyConsents").EnumerateArray());
    }

    [Fact]
    public async Task Is_refused_while_the_study_asks_nobody_and_to_those_who_are_not_inside()
    {
        var (network, researcher) = await Network();
        var study = await network.Service.As(researcher).Send(Design(network, researcher));
        await network.Someone.SendRefused(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id), HttpStatusCode.NotFound, "not-found"); // not shown yet
        await network.Service.As(network.Facilitator).SendRefused(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id), HttpStatusCode.Conflict, "assessment.study-not-open");

        await network.Service.As(network.Facilitator).Send(new OpenStudy(Guid.NewGuid(), study.Id));
        await network.Service.As(researcher).SendRefused(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id), HttpStatusCode.NotFound, "not-found"); // a researcher writes nothing inside
        await network.Service.As(network.Sponsor).SendRefused(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id), HttpStatusCode.NotFound, "not-found");
        await network.Service.As(Guid.NewGuid()).SendRefused(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id), HttpStatusCode.NotFound, "not-found");
        await network.Service.Anonymous.SendRefused(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id), HttpStatusCode.Unauthorized, "request.sign-in-first");
        var (other, _) = await Network();
        await network.Someone.SendRefused(new GiveStudyConsent(Guid.NewGuid(), study.Id, other.Id), HttpStatusCode.NotFound, "not-found");
        await network.Someone.SendRefused(new WithdrawStudyConsent(Guid.NewGuid(), study.Id, other.Id), HttpStatusCode.NotFound, "not-found");
        await other.Someone.SendRefused(new WithdrawStudyConsent(Guid.NewGuid(), study.Id, network.Id), HttpStatusCode.NotFound, "not-found");
        Assert.DoesNotContain(await network.Service.Said<StudyConsented>(), e => e.SubjectId == study.Id);

        await network.Service.As(researcher).Send(new CloseStudy(Guid.NewGuid(), study.Id));
        await network.Someone.SendRefused(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id), HttpStatusCode.Conflict, "assessment.study-not-open");
        await network.Service.As(researcher).SendRefused(new CloseStudy(Guid.NewGuid(), study.Id), HttpStatusCode.Conflict, "assessment.study-closed");
        await network.Service.As(researcher).SendRefused(new OpenStudy(Guid.NewGuid(), study.Id), HttpStatusCode.Conflict, "assessment.study-opened-already");
    }

    [Fact]
    public async Task Is_designed_by_nobody_but_its_researchers_and_facilitators_and_for_researchers_of_its_networks()
    {
        var (network, researcher) = await Network();
        var (other, theirs) = await Network();
        var design = Design(network, researcher);
        await network.Someone.SendRefused(design, HttpStatusCode.Forbidden, "assessment.study-by-researcher-or-facilitator");
        await network.Service.As(network.Sponsor).SendRefused(design with { CommandId = Guid.NewGuid() }, HttpStatusCode.Forbidden, "assessment.study-by-researcher-or-facilitator");
        await network.Service.As(researcher).SendRefused(design with { CommandId = Guid.NewGuid(), NetworkIds = [network.Id, other.Id] }, HttpStatusCode.NotFound, "not-found");
        await network.Service.As(network.Facilitator).SendRefused(design with { CommandId = Guid.NewGuid(), ResearcherIds = [researcher, theirs] }, HttpStatusCode.BadRequest, "assessment.study-for-its-researchers");
        await network.Service.As(network.Facilitator).SendRefused(design with { CommandId = Guid.NewGuid(), ResearcherIds = [network.Sponsor] }, HttpStatusCode.BadRequest, "assessment.study-for-its-researchers");
        var study = await network.Service.As(network.Facilitator).Send(design with { CommandId = Guid.NewGuid() });

        await network.Someone.SendRefused(new OpenStudy(Guid.NewGuid(), study.Id), HttpStatusCode.NotFound, "not-found");
        await other.Service.As(theirs).SendRefused(new OpenStudy(Guid.NewGuid(), study.Id), HttpStatusCode.NotFound, "not-found");
        await other.Service.As(theirs).AskRefused(new StudiesOfNetwork(network.Id), HttpStatusCode.NotFound, "not-found");
        await network.Service.As(network.Sponsor).AskRefused(new StudiesOfNetwork(network.Id), HttpStatusCode.NotFound, "not-found");
        await network.Service.As(researcher).SendRefused(new OpenStudy(Guid.NewGuid(), study.Id, study.Version + 1), HttpStatusCode.Conflict, "request.changed-meanwhile");
        Assert.Equal(StudyState.Designed, Assert.Single((await network.Service.As(network.Facilitator).Ask(new StudiesOfNetwork(network.Id))).Studies).State);
        Assert.Equal([researcher], (await network.Service.As(network.Facilitator).Ask(new StudiesOfNetwork(network.Id))).ResearcherIds);
    }

    [Fact]
    public async Task Of_several_networks_asks_in_each_and_shows_of_them_only_ones_own()
    {
        var (one, researcher) = await Network();
        var (two, _) = await Network();
        await two.Service.Belong(two.Fact(researcher, Standing.Researcher));
        var study = await one.Service.As(researcher).Send(Design(one, researcher) with { NetworkIds = [one.Id, two.Id] });
        await one.Service.As(researcher).Send(new OpenStudy(Guid.NewGuid(), study.Id));

        Assert.Equal([two.Id], (await two.Someone.Send(new GiveStudyConsent(Guid.NewGuid(), study.Id, two.Id))).NetworkIds);
        await two.Someone.SendRefused(new GiveStudyConsent(Guid.NewGuid(), study.Id, one.Id), HttpStatusCode.NotFound, "not-found");
        Assert.Equal([one.Id], Assert.Single((await one.Someone.Ask(new StudiesOfNetwork(one.Id))).Studies).NetworkIds);
    }

    [Fact]
    public async Task Ends_with_taking_part_and_for_everyone_with_the_study()
    {
        var (network, researcher) = await Network();
        var study = await Open(network, researcher);
        var (leaver, stays) = (network.Participants[0], network.Participants[1]);
        foreach (var person in new[] { leaver, stays, network.Facilitator }) await network.Service.As(person).Send(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id));

        await network.Service.Hear(new ParticipantLeft(network.Id, Guid.NewGuid(), leaver, [network.Fact(leaver, Standing.Participant, until: assessment.Now, version: 2)]));
        await network.Service.Hear(new RolesChanged(
            network.Id, Guid.NewGuid(), network.Facilitator, NetworkRole.Facilitator, null, assessment.Now, assessment.Now, null, [network.Fact(network.Facilitator, Standing.Facilitator, until: assessment.Now, version: 2)]));
        await network.Service.Hear(new RolesChanged(network.Id, Guid.NewGuid(), stays, NetworkRole.CoreMember, null, assessment.Now, assessment.Now, null, []));
        Assert.Equal(new[] { leaver, network.Facilitator }.Order(), (await network.Service.Said<StudyConsentWithdrawn>()).Where(e => e.SubjectId == study.Id).Select(e => e.Data.PersonId).Order());

        await network.Service.As(researcher).Send(new CloseStudy(Guid.NewGuid(), study.Id));
        var told = Assert.Single(await network.Service.Said<StudyClosed>(), e => e.SubjectId == study.Id);
        Assert.Equal((researcher, (DateTimeOffset?)assessment.Now, 2L), (told.Data.Belongings[0].PersonId, told.Data.Belongings[0].Until, told.Data.Belongings[0].Version));
    }

    [Fact]
    public async Task Goes_along_with_ones_own_data_and_is_gone_with_the_person()
    {
        var (network, researcher) = await Network();
        var study = await Open(network, researcher);
        var me = network.Participants[0];
        await network.Service.As(me).Send(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id));
        await network.Service.As(me).Send(new WithdrawStudyConsent(Guid.NewGuid(), study.Id, network.Id));

        using (var own = JsonDocument.Parse(await Export(network, me)))
        {
            var consent = Assert.Single(own.RootElement.GetProperty("studyConsents").EnumerateArray());
            Assert.Equal("Leren en samenwerken", consent.GetProperty("title").GetString());
            Assert.Equal(assessment.Now, consent.GetProperty("withdrawnAt").GetDateTimeOffset());
        }

        using (var designed = JsonDocument.Parse(await Export(network, researcher)))
        {
            Assert.Equal("Mogen we meelezen?", Assert.Single(designed.RootElement.GetProperty("studies").EnumerateArray()).GetProperty("consentTextNl").GetString());
        }

        await network.Service.As(me).Send(new GiveStudyConsent(Guid.NewGuid(), study.Id, network.Id));
        Assert.Contains(Known(), person => person == me);
        await network.Service.Hear(new PersonErased(me, [network.Fact(me, Standing.Participant, until: assessment.Now, version: 2)], Guid.NewGuid()));
        Assert.DoesNotContain(Known(), person => person == me);

        IEnumerable<Guid> Known() => AssessmentUnderTest.Query(assessment.PeopleConnection, "SELECT PersonId FROM Belongings").Select(row => Guid.Parse($"{row[0]}"));
    }

    private async Task<(TestNetwork Network, Guid Researcher)> Network()
    {
        var (network, researcher) = (await assessment.Network(), Guid.NewGuid());
        await network.Service.Belong(network.Fact(researcher, Standing.Researcher));
        return (network, researcher);
    }

    private static DesignStudy Design(TestNetwork network, Guid researcher) => new(
        Guid.NewGuid(), "Leren en samenwerken", ["Helpt samen leren?"], "Mogen we meelezen?", "May we read along?", [network.Id], [researcher]);

    private static async Task<StudyView> Open(TestNetwork network, Guid researcher)
    {
        var study = await network.Service.As(researcher).Send(Design(network, researcher));
        return await network.Service.As(researcher).Send(new OpenStudy(Guid.NewGuid(), study.Id));
    }

    /// <summary>Everything that the researcher, the facilitator and somebody who did not agree are told of studies here.</summary>
    private static async Task<string> Answers(TestNetwork network, Guid researcher, StudyView study)
    {
        var told = new List<string>();
        foreach (var person in new[] { researcher, network.Facilitator, network.Participants[0] })
        {
            told.Add(JsonSerializer.Serialize(await network.Service.As(person).Ask(new StudiesOfNetwork(network.Id)), Wire.Views));
            told.Add(JsonSerializer.Serialize((await network.Service.As(person).Ask(new MyStudies())).Where(s => s.Id == study.Id), Wire.Views));
        }

        return string.Join('\n', told);
    }

    private static async Task<string> Export(TestNetwork network, Guid person)
    {
        using var response = await network.Service.As(person).Get("/exports/assessment/my-data.json");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
