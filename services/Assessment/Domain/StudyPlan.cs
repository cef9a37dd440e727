using System.Security.Cryptography;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>The work of a study: what is planned, and how far it is. What was realised is never kept here, it follows from what was recorded.</summary>
public sealed class StudyPlan : IVersioned
{
    private const int KeyLength = 32;

    private static readonly (StudyPhase Phase, StudyStepKind Step)[] _collecting =
    [
        (StudyPhase.Documents, StudyStepKind.Documents), (StudyPhase.Interviews, StudyStepKind.Interview),
        (StudyPhase.FocusGroups, StudyStepKind.FocusGroup), (StudyPhase.CrossFocusGroup, StudyStepKind.CrossFocusGroup),
    ];

    private readonly List<PlannedStep> _steps = [];
    private readonly List<PlannedSide> _sides = [];

    private StudyPlan()
    {
    }

    /// <summary>Starts the plan of a study.</summary>
    public StudyPlan(Guid studyId) => (StudyId, CoverageKey) = (studyId, RandomNumberGenerator.GetBytes(KeyLength));

    /// <summary>The study.</summary>
    public Guid StudyId { get; private set; }

    /// <summary>The last step that was taken.</summary>
    public StudyPhase Reached { get; private set; }

    /// <summary>The group that accompanies the study.</summary>
    public Guid? CommitteeGroupId { get; private set; }

    /// <summary>From which the key of a respondent's mark in the coverage is made; without it no mark leads to anybody.</summary>
    public byte[] CoverageKey { get; private set; } = [];

    /// <summary>What is planned.</summary>
    public IReadOnlyList<PlannedStep> Steps => _steps;

    /// <summary>How many of each side are planned.</summary>
    public IReadOnlyList<PlannedSide> Sides => _sides;

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>How far the study is.</summary>
    public StudyPhase PhaseOf(Study study) =>
        Reached > StudyPhase.Consented ? Reached : study.OpenedAt is null ? StudyPhase.Designed : StudyPhase.Consented;

    /// <summary>How many of a step are planned, in all.</summary>
    public int Planned(StudyStepKind kind) => _steps.Where(s => s.Kind == kind).Sum(s => s.Planned);

    /// <summary>Plans steps and the committee.</summary>
    public Refusal? Plan(Study study, PlanStudy plan)
    {
        if (PhaseOf(study) == StudyPhase.Published) return Refusals.StudyStepOver;
        if (plan.Steps.Any(s => IsOfOneNetwork(s.Kind) != (s.NetworkId is { } network && study.NetworkIds.Contains(network)))) return Refusals.StudyStepInItsNetworks;
        if (plan.Steps.GroupBy(s => (s.Kind, s.NetworkId)).Any(same => same.Count() > 1)) return Refusals.StudyPlannedTwice;

        _steps.Clear();
        _steps.AddRange(plan.Steps.Where(s => s.Planned > 0).OrderBy(s => s.Kind).ThenBy(s => s.NetworkId));
        CommitteeGroupId = plan.CommitteeGroupId;
        return null;
    }

    /// <summary>Plans how many of each side are to be heard.</summary>
    public Refusal? Plan(IReadOnlyList<PlannedSide> sides)
    {
        if (sides.Any(s => Coverage.PairOf(s.Side) is null)) return Refusals.StudyUnknownSide;
        if (sides.GroupBy(s => s.Side, StringComparer.Ordinal).Any(same => same.Count() > 1)) return Refusals.StudyPlannedTwice;

        _sides.Clear();
        _sides.AddRange(sides.Where(s => s.Planned > 0));
        return null;
    }

    /// <summary>Takes the next step.</summary>
    public Refusal? MoveOn(Study study, StudyPhase to, StudyWork done)
    {
        var phase = PhaseOf(study);
        if (to <= phase) return Refusals.StudyStepTaken;
        if (!NextAfter(phase).Contains(to)) return Refusals.StudyStepSkipped;
        if (_collecting.FirstOrDefault(c => c.Phase == phase && Planned(c.Step) > 0) is { Step: var step, Phase: > 0 } && done.Realised(step) == 0) return Refusals.StudyStepNotDone;
        if (to is StudyPhase.Interviews or StudyPhase.FocusGroups or StudyPhase.CrossFocusGroup && !done.SomebodyAgreed) return Refusals.StudyBeforeConsent;
        if (to == StudyPhase.Analysis && !done.SomethingApproved) return Refusals.StudyNothingApproved;
        if (to == StudyPhase.GivenBack && !done.EveryFindingGivenBack) return Refusals.StudyFindingNotGivenBack;

        Reached = to;
        return null;
    }

    /// <summary>Publishes; the caller has seen to how far the groups let the findings go.</summary>
    public Refusal? Publish(Study study, StudyWork done)
    {
        var phase = PhaseOf(study);
        if (phase == StudyPhase.Published) return Refusals.StudyStepTaken;
        if (phase != StudyPhase.GivenBack || !done.EveryFindingGivenBack) return Refusals.StudyFindingNotGivenBack;

        Reached = StudyPhase.Published;
        return null;
    }

    /// <summary>Whether a talk of a kind can be recorded now.</summary>
    public Refusal? MayRecord(Study study, StudyStepKind kind)
    {
        var phase = PhaseOf(study);
        if (phase > StudyPhase.Analysis) return Refusals.StudyStepOver;
        return phase < _collecting.First(c => c.Step == kind).Phase ? Refusals.StudyStepPremature : null;
    }

    /// <summary>Whether what was said can be coded, and findings formed.</summary>
    public Refusal? MayAnalyse(Study study) => PhaseOf(study) switch
    {
        < StudyPhase.Analysis => Refusals.StudyStepPremature,
        StudyPhase.Analysis => null,
        _ => Refusals.StudyStepOver,
    };

    /// <summary>Where a study can go from a step: on to the next, past what was not planned.</summary>
    public IReadOnlyList<StudyPhase> NextAfter(StudyPhase phase)
    {
        var next = new List<StudyPhase>();
        for (var to = phase + 1; to <= StudyPhase.Published; to++)
        {
            if (to is StudyPhase.Consented) break; // by opening it
            next.Add(to);
            if (!_collecting.Any(c => c.Phase == to && Planned(c.Step) == 0)) break;
        }

        return next;
    }

    /// <summary>Whether a step is held in one network.</summary>
    public static bool IsOfOneNetwork(StudyStepKind kind) => kind is StudyStepKind.Interview or StudyStepKind.FocusGroup or StudyStepKind.Feedback;
}

/// <summary>What of a study was done, as its records say.</summary>
/// <param name="Realised">How many of a step.</param>
/// <param name="SomebodyAgreed">Whether anybody agreed to talk.</param>
/// <param name="SomethingApproved">Whether anything that was said is approved.</param>
/// <param name="EveryFindingGivenBack">Whether there are findings, each on ground that still stands, and each given back to every network.</param>
public sealed record StudyWork(Func<StudyStepKind, int> Realised, bool SomebodyAgreed, bool SomethingApproved, bool EveryFindingGivenBack);
