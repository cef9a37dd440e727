using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Standalone.Demo;

/// <summary>A study that follows the network (domain.md 6.4, as far as one network goes): four interviews, a group talk, two findings given back and published.</summary>
internal sealed partial class DemoLoader
{
    private readonly List<Guid> _respondents = [];
    private Guid _study;

    private DemoPerson Ottolien => _people[ReggezoomSamen.Researcher];

    private async Task DesignStudy()
    {
        await Invite(await Register(ReggezoomSamen.Researcher), NetworkRole.Researcher, 19.9);
        var committee = (await Saar.Membership.SendAsync(new FormGroup(
            Story.Id("committee"), _network, GroupKind.StudyCommittee, "Begeleidingscommissie onderzoek", "Meedenken met het onderzoek.", MemberIds: [.. ReggezoomSamen.Committee.Select(n => _people[n].Id)],
            From: Day(19.9)))).OrStop("the guidance committee");
        var template = (await Ottolien.Assessment.AskAsync(new StudyTemplate())).OrStop("the questions of a study");
        var study = await Story.OnceHeard(() => Ottolien.Assessment.SendAsync(new DesignStudy(
            Story.Id("study"), "Leren in netwerken", [.. template.Questions.Select(q => q.Nl)],
            "Mogen we lezen wat je met de buitencirkel deelt, en je vragen om een gesprek? Je leest zelf na wat we ervan gebruiken.",
            "May we read what you share with the outer circle, and ask you for a talk? You look yourself at what we use of it.", [_network], [Ottolien.Id])), "designing the study");
        _study = study.Id;
        (await Ottolien.Assessment.SendAsync(new OpenStudy(Story.Id("open-study"), _study))).OrStop("opening the study");
        await Story.OnceHeard(() => Ottolien.Assessment.SendAsync(new PlanStudy(Story.Id("plan-study"), _study,
        [
            new(StudyStepKind.Documents, 1), new(StudyStepKind.Interview, 4, _network), new(StudyStepKind.FocusGroup, 1, _network), new(StudyStepKind.Analysis, 2), new(StudyStepKind.Feedback, 1, _network),
        ], committee.Id)), "planning the study");
        (await Ottolien.Assessment.SendAsync(new PlanRespondents(Story.Id("plan-respondents"), _study,
            [new("PULLER", 3), new("FOLLOWER", 3), new("PROFESSIONAL", 3), new("VOLUNTEER", 3), new("WOMAN", 3), new("MAN", 3), new("OLD_HAND", 5), new("NEWCOMER", 1), new("SATISFIED", 3), new("CRITICAL", 3)]))).OrStop("whom to hear");
        foreach (var told in ReggezoomSamen.Told) _respondents.Add(await Join(_people[told.Person], told.Pseudonym, told.Sides));
        foreach (var (pseudonym, sides) in ReggezoomSamen.OnPaper)
        {
            _respondents.Add((await Ottolien.Assessment.SendAsync(new AddRespondent(Story.Id("respondent:" + pseudonym), _study, _network, pseudonym, sides, Day(19.9)))).OrStop("a respondent on paper").RespondentId);
        }
    }

    /// <summary>Somebody says yes and joins with the code. A code is told once: where the telling was interrupted in between, there is another place with another code.</summary>
    private async Task<Guid> Join(DemoPerson person, string pseudonym, string[] sides)
    {
        await Story.OnceHeard(() => person.Assessment.SendAsync(new GiveStudyConsent(Story.Id("consent:" + person.Name), _study, _network)), "a yes to the study");
        for (var place = 0; ; place++)
        {
            var added = (await Ottolien.Assessment.SendAsync(new AddRespondent(Story.Id($"respondent:{pseudonym}:{place}"), _study, _network, pseudonym, sides))).OrStop("a respondent");
            var joined = await person.Assessment.SendAsync(new JoinAsRespondent(Story.Id($"join:{pseudonym}:{place}"), added.Code ?? "told-before"));
            if (joined.Refusal is not null && added.Code is null) continue;
            joined.OrStop("joining a study");
            return added.RespondentId;
        }
    }

    private async Task TalkWithResearcher()
    {
        await MoveStudy(20.1, StudyPhase.Documents);
        await Record("documents", StudyStepKind.Documents, 20.1, "De tussenevaluatie", [], []);
        await MoveStudy(20.2, StudyPhase.Interviews);
        for (var i = 0; i < ReggezoomSamen.Told.Length; i++)
        {
            await Record($"interview:{i}", StudyStepKind.Interview, 20.2, "Gesprek met " + ReggezoomSamen.Told[i].Pseudonym, [_respondents[i]], [new(_respondents[i], ReggezoomSamen.Told[i].Said)]);
        }

        await MoveStudy(20.4, StudyPhase.FocusGroups);
        await Record("group", StudyStepKind.FocusGroup, 20.4, "Groepsgesprek in het dorpshuis", _respondents, []);
        var excerpts = new List<Guid>();
        foreach (var told in ReggezoomSamen.Told)
        {
            var said = (await _people[told.Person].Assessment.AskAsync(new MyPartInStudies())).OrStop("what was said").Excerpts.Single(e => e.StudyId == _study);
            excerpts.Add(said.Id);
            if (told.Approved) (await _people[told.Person].Assessment.SendAsync(new ApproveExcerpt(Story.Id("approve:" + told.Pseudonym), said.Id))).OrStop("approving what was said");
        }

        await MoveStudy(20.5, StudyPhase.Analysis);
        foreach (var (excerpt, codes) in excerpts.Zip<Guid, string[]>([["LEVEL_NETWORK", "DP2", "CHANGE_SEES"], ["LEVEL_INDIVIDUAL", "CHANGE_DOES"], ["LEVEL_NETWORK", "DP3"]]))
        {
            (await Ottolien.Assessment.SendAsync(new CodeExcerpt(Story.Id($"code:{excerpt}"), excerpt, codes))).OrStop("coding what was said");
        }

        for (var i = 0; i < ReggezoomSamen.Found.Length; i++)
        {
            (await Ottolien.Assessment.SendAsync(new FormFinding(Story.Id($"finding:{i}"), _study, ReggezoomSamen.Found[i].Statement, [.. ReggezoomSamen.Found[i].On.Select(on => excerpts[on])]))).OrStop("a finding");
        }
    }

    private async Task GiveFindingsBack()
    {
        _clock.Set(At(22.1));
        var findings = (await Ottolien.Assessment.AskAsync(new Findings(_network, _study))).OrStop("the findings");
        foreach (var (statement, _, surprise) in ReggezoomSamen.Found)
        {
            var finding = findings.Single(f => f.Statement == statement).Id;
            await Story.OnceHeard(() => Ottolien.Assessment.SendAsync(new GiveBackFinding(Story.Id("back:" + statement), finding, _network, AudienceLevel.OuterCircle, _sessions["y4"], Surprise: surprise)), "giving a finding back");
        }

        await MoveStudy(22.1, StudyPhase.GivenBack);
        (await Ottolien.Assessment.SendAsync(new PublishFindings(Story.Id("publish"), _study, AudienceLevel.OuterCircle))).OrStop("publishing the findings");
    }

    private async Task MoveStudy(double month, StudyPhase phase)
    {
        _clock.Set(At(month));
        (await Ottolien.Assessment.SendAsync(new MoveStudyOn(Story.Id("study:" + phase), _study, phase))).OrStop("a step of the study");
    }

    private async Task Record(string key, StudyStepKind kind, double month, string title, IReadOnlyList<Guid> people, IReadOnlyList<SaidWords> said) =>
        (await Ottolien.Assessment.SendAsync(new RecordConversation(
            Story.Id("talk:" + key), _study, kind, Day(month), title, people, kind == StudyStepKind.Documents ? null : _network, Excerpts: said))).OrStop("a talk of the study");
}
