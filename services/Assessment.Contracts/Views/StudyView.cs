using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>The life of a study, as far as it asks people anything.</summary>
public enum StudyState
{
    /// <summary>Designed; nobody is asked anything.</summary>
    Designed,

    /// <summary>People can agree, and its researchers read what those who agreed tell the outer circle.</summary>
    Open,

    /// <summary>Over; nobody reads for it any more.</summary>
    Closed,
}

/// <summary>A study, as the reader may see it. It says nothing of who agreed but to those themselves, not even how many.</summary>
/// <param name="Id">The study.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Questions">What it wants to know.</param>
/// <param name="ConsentText">What people are asked to agree to.</param>
/// <param name="NetworkIds">The networks that it follows, of those that the reader has a place in.</param>
/// <param name="ResearcherIds">Who reads for it.</param>
/// <param name="State">Where it is in its life.</param>
/// <param name="DesignedAt">When it was designed.</param>
/// <param name="OpenedAt">Since when it asks people; null before.</param>
/// <param name="ClosedAt">When it ended; null before.</param>
/// <param name="MyConsents">What the reader agreed to and did not take back.</param>
/// <param name="MayGuide">Whether the reader can open and close it.</param>
/// <param name="Version">For the next edit.</param>
/// <param name="Phase">How far its work is.</param>
/// <param name="MayResearch">Whether the reader does the research.</param>
/// <param name="Interventions">Talks that it held with groups of the reader's networks: talking together changes something by itself.</param>
public sealed record StudyView(
    Guid Id, string Title, IReadOnlyList<string> Questions, Text ConsentText, IReadOnlyList<Guid> NetworkIds, IReadOnlyList<Guid> ResearcherIds, StudyState State,
    DateTimeOffset DesignedAt, DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt, IReadOnlyList<StudyConsentView> MyConsents, bool MayGuide, long Version,
    StudyPhase Phase, bool MayResearch, IReadOnlyList<InterventionView> Interventions);

/// <summary>The reader's own consent to a study, in one network.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="GivenAt">Since when.</param>
public sealed record StudyConsentView(Guid NetworkId, DateTimeOffset GivenAt);

/// <summary>The studies that follow one network.</summary>
/// <param name="NetworkId">The network that was asked for.</param>
/// <param name="Studies">Those that the reader may see, newest first.</param>
/// <param name="MayConsent">Whether the reader takes part, and so can agree.</param>
/// <param name="MayDesign">Whether the reader can design one.</param>
/// <param name="ResearcherIds">The researchers of the network now, for whoever can design one; empty for others.</param>
public sealed record StudiesOfNetworkView(Guid NetworkId, IReadOnlyList<StudyView> Studies, bool MayConsent, bool MayDesign, IReadOnlyList<Guid> ResearcherIds);
