using System.Net;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class LookingAtOneself(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Is_saved_bit_by_bit_and_stands_beside_earlier_times_in_ones_own_words()
    {
        var network = await assessment.Network();
        var me = network.Service.As(network.Facilitator);
        var first = await me.Send(new StartSelfScan(Guid.NewGuid(), "FCS"));
        Assert.Equal(("FCS", 1, 0), (first.Instrument, first.InstrumentVersion, first.Answers.Count));
        await me.Send(new AnswerSelfScan(Guid.NewGuid(), first.Id, [new("FCS-2a", 2), new("FCS-1a", 3)]));
        var kept = await me.Send(new AnswerSelfScan(Guid.NewGuid(), first.Id, [new("FCS-1-did", Words: " Ik wachtte tot zij begonnen. "), new("FCS-2a", 4)]));
        Assert.Equal([("FCS-1a", 3, null), ("FCS-1-did", null, "Ik wachtte tot zij begonnen."), ("FCS-2a", 4, null)], kept.Answers.Select(a => (a.Item, a.Value, a.Words)));
        Assert.Equal(2, (await me.Send(new AnswerSelfScan(Guid.NewGuid(), first.Id, [new("FCS-2a")]))).Answers.Count); // one that says nothing is taken away

        assessment.Service.Clock.Advance(TimeSpan.FromDays(1));
        var second = await me.Send(new StartSelfScan(Guid.NewGuid(), "FCS"));
        var mine = await me.Ask(new MySelfScans());
        Assert.Equal([second.Id, first.Id], mine.Scans.Select(s => s.Id));
        Assert.Equal("Ik wachtte tot zij begonnen.", mine.Scans[1].Answers.Single(a => a.Item == "FCS-1-did").Words);
        Assert.True(mine.MayLookAtFacilitating);
    }

    [Fact]
    public async Task Takes_only_answers_of_its_list()
    {
        var me = assessment.Service.As(Guid.NewGuid());
        var scan = await me.Send(new StartSelfScan(Guid.NewGuid(), "LRN"));
        await me.SendRefused(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("HOM-1", 1)]), HttpStatusCode.BadRequest, "assessment.scan-unknown-item");
        await me.SendRefused(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("LRN-L1", 2)]), HttpStatusCode.BadRequest, "assessment.scan-unknown-step");
        await me.Send(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("LRN-L1", 1), new("LRN-L2", 1), new("LRN-L3", 1), new("LRN-G1", 1)]));
        await me.SendRefused(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("LRN-L4", 1)]), HttpStatusCode.BadRequest, "assessment.scan-too-many-picked");
        Assert.Equal(4, (await me.Ask(new MySelfScans())).Scans.Single().Answers.Count);
        await me.SendRefused(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("LRN-L1", 1)], ExpectedVersion: 99), HttpStatusCode.Conflict, "request.changed-meanwhile");
    }

    [Fact]
    public async Task Is_refused_for_what_is_not_for_oneself_and_as_a_facilitator_to_who_facilitates_nowhere()
    {
        var network = await assessment.Network();
        await network.Someone.SendRefused(new StartSelfScan(Guid.NewGuid(), "VIT"), HttpStatusCode.BadRequest, "assessment.not-for-oneself");
        await network.Someone.SendRefused(new StartSelfScan(Guid.NewGuid(), "FCS"), HttpStatusCode.Forbidden, "assessment.for-whoever-facilitates");
        await network.Someone.SendRefused(new StartSelfScan(Guid.NewGuid(), "XXX"), HttpStatusCode.BadRequest, "assessment.unknown-instrument");
        Assert.Empty((await network.Someone.Ask(new MySelfScans())).Scans);
    }

    /// <summary>Red once: with the scans of everybody in the answer in place of the caller's own.</summary>
    [Fact]
    public async Task Is_read_by_nobody_else_and_told_by_no_event()
    {
        var network = await assessment.Network();
        var said = (await network.Service.SaidBodies()).Count;
        var scan = await network.Service.As(network.Facilitator).Send(new StartSelfScan(Guid.NewGuid(), "FCS"));
        await network.Service.As(network.Facilitator).Send(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("FCS-1a", 1, "zwaluw")]));
        foreach (var other in (Guid[])[network.Participants[0], network.Sponsor, Guid.NewGuid()])
        {
            var seen = await network.Service.As(other).Ask(new MySelfScans());
            Assert.Empty(seen.Scans);
            Assert.Empty(seen.ToldToMe);
            await network.Service.As(other).SendRefused(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("FCS-1a", 4)]), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(other).SendRefused(new ShareSelfScan(Guid.NewGuid(), scan.Id, []), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(other).SendRefused(new DeleteSelfScan(Guid.NewGuid(), scan.Id), HttpStatusCode.NotFound, "not-found");
        }

        Assert.Equal(1, (await network.Service.As(network.Facilitator).Ask(new MySelfScans())).Scans.Single().Answers.Single().Value);
        Assert.Equal(said, (await network.Service.SaidBodies()).Count);
    }

    [Fact]
    public async Task Is_shared_with_fellow_facilitators_by_name_and_taken_back_at_any_time()
    {
        var network = await assessment.Network();
        var (fellow, elsewhere) = (Guid.NewGuid(), (await assessment.Network()).Facilitator);
        await network.Service.Belong(network.Fact(fellow, Standing.Facilitator));
        var me = network.Service.As(network.Facilitator);
        var scan = await me.Send(new StartSelfScan(Guid.NewGuid(), "FCS"));
        await me.Send(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("FCS-3a", 2, "Dit wil ik bespreken.")]));
        Assert.Equal([fellow], (await me.Ask(new MySelfScans())).FellowIds);

        foreach (var person in (Guid[])[network.Participants[0], network.Sponsor, elsewhere])
            await me.SendRefused(new ShareSelfScan(Guid.NewGuid(), scan.Id, [person]), HttpStatusCode.BadRequest, "assessment.scan-shared-with-fellows");
        await me.SendRefused(new ShareSelfScan(Guid.NewGuid(), scan.Id, [], WithHomeBase: true), HttpStatusCode.BadRequest, "assessment.scan-not-for-the-home-base");
        Assert.Equal([fellow], (await me.Send(new ShareSelfScan(Guid.NewGuid(), scan.Id, [fellow]))).SharedWithIds);

        var told = Assert.Single((await network.Service.As(fellow).Ask(new MySelfScans())).ToldToMe);
        Assert.Equal((network.Facilitator, "Dit wil ik bespreken."), (told.PersonId, told.Answers.Single().Words));
        await network.Service.As(fellow).SendRefused(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("FCS-3a", 4)]), HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await network.Someone.Ask(new MySelfScans())).ToldToMe);

        Assert.Empty((await me.Send(new ShareSelfScan(Guid.NewGuid(), scan.Id, []))).SharedWithIds);
        Assert.Empty((await network.Service.As(fellow).Ask(new MySelfScans())).ToldToMe);
    }

    [Fact]
    public async Task Tells_what_home_is_like_to_the_contact_of_ones_own_organisation_and_to_no_other()
    {
        var network = await assessment.Network();
        var (me, contact, other, home) = (network.Participants[0], Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var scan = await network.Someone.Send(new StartSelfScan(Guid.NewGuid(), "HOM"));
        await network.Someone.Send(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("HOM-8", 5, "Ik mis een maatje.")]));
        await network.Someone.SendRefused(new ShareSelfScan(Guid.NewGuid(), scan.Id, [], WithHomeBase: true), HttpStatusCode.Conflict, "assessment.scan-without-home-base");
        await network.Service.Belong(
            Home(me, Standing.HomeBaseMember, home), Home(contact, Standing.HomeBaseContact, home), Home(other, Standing.HomeBaseContact, Guid.NewGuid()));

        await network.Someone.SendRefused(new ShareSelfScan(Guid.NewGuid(), scan.Id, [network.Facilitator]), HttpStatusCode.BadRequest, "assessment.scan-shared-with-fellows");
        Assert.Equal(home, (await network.Someone.Send(new ShareSelfScan(Guid.NewGuid(), scan.Id, [], WithHomeBase: true))).SharedWithOrganisationId);
        Assert.Equal("Ik mis een maatje.", Assert.Single((await network.Service.As(contact).Ask(new MySelfScans())).ToldToMe).Answers.Single().Words);
        foreach (var person in (Guid[])[other, network.Facilitator, network.Participants[1], network.Sponsor]) Assert.Empty((await network.Service.As(person).Ask(new MySelfScans())).ToldToMe);

        await network.Someone.Send(new ShareSelfScan(Guid.NewGuid(), scan.Id, []));
        Assert.Empty((await network.Service.As(contact).Ask(new MySelfScans())).ToldToMe);
    }

    [Fact]
    public async Task Is_deleted_whole_by_oneself_and_when_one_is_erased()
    {
        var network = await assessment.Network();
        var me = network.Participants[1];
        var scan = await network.Service.As(me).Send(new StartSelfScan(Guid.NewGuid(), "HOM"));
        await network.Service.As(me).Send(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("HOM-1", 2, "zwaluw-weg")]));
        Assert.Empty((await network.Service.As(me).Send(new DeleteSelfScan(Guid.NewGuid(), scan.Id))).Answers);
        Assert.Empty((await network.Service.As(me).Ask(new MySelfScans())).Scans);

        await network.Service.As(me).Send(new StartSelfScan(Guid.NewGuid(), "HOM"));
        Assert.Single(AssessmentUnderTest.Query(assessment.PeopleConnection, $"SELECT 1 FROM SelfScans WHERE lower(AuthorId) = '{me}'"));
        await network.Service.Hear(new PersonErased(me, [network.Fact(me, Standing.Participant, until: assessment.Now, version: 2)], Guid.NewGuid()));
        Assert.Empty(AssessmentUnderTest.Query(assessment.PeopleConnection, $"SELECT 1 FROM SelfScans WHERE lower(AuthorId) = '{me}'"));
    }

    [Fact]
    public async Task Goes_along_in_ones_own_archive()
    {
        var network = await assessment.Network();
        var scan = await network.Someone.Send(new StartSelfScan(Guid.NewGuid(), "HOM"));
        await network.Someone.Send(new AnswerSelfScan(Guid.NewGuid(), scan.Id, [new("HOM-3", 4, "Soms een kaartje.")]));
        using var response = await network.Someone.Get("/exports/assessment/my-data.json");
        using var mine = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var kept = Assert.Single(mine.RootElement.GetProperty("selfScans").EnumerateArray());
        Assert.Equal("Mijn thuisbasis", kept.GetProperty("instrument").GetString());
        Assert.Equal("Mijn inzet in het netwerk wordt gezien en op prijs gesteld. grotendeels · Soms een kaartje.", Assert.Single(kept.GetProperty("answers").EnumerateArray()).GetString());
        using var others = JsonDocument.Parse(await (await network.Service.As(network.Facilitator).Get("/exports/assessment/my-data.json")).Content.ReadAsStringAsync());
        Assert.Empty(others.RootElement.GetProperty("selfScans").EnumerateArray());
    }

    private BelongingFact Home(Guid person, Standing standing, Guid organisation) =>
        new(person, Guid.Empty, standing, organisation, assessment.Now.AddYears(-1), null, assessment.Now.AddYears(-1), 1);
}
