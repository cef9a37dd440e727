using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Designs a study; nobody is asked anything yet. For researchers and facilitators of every network that it follows.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Questions">What it wants to know.</param>
/// <param name="ConsentTextNl">What people are asked to agree to, in Dutch.</param>
/// <param name="ConsentTextEn">The same in English.</param>
/// <param name="NetworkIds">The networks that it follows.</param>
/// <param name="ResearcherIds">Who would read; each is a researcher of one of these networks.</param>
public sealed record DesignStudy(
    Guid CommandId, [StringLength(200)] string Title, [MinLength(1), MaxLength(20)] IReadOnlyList<string> Questions, [StringLength(4000)] string ConsentTextNl,
    [StringLength(4000)] string ConsentTextEn, [MinLength(1), MaxLength(20)] IReadOnlyList<Guid> NetworkIds, [MinLength(1), MaxLength(20)] IReadOnlyList<Guid> ResearcherIds)
    : ICommand<StudyView>;

/// <summary>Asks people for their consent from now on; what was designed stays as it is.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record OpenStudy(Guid CommandId, Guid StudyId, long? ExpectedVersion = null) : ICommand<StudyView>;

/// <summary>Ends a study; its researchers read nothing for it any more, whoever agreed.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record CloseStudy(Guid CommandId, Guid StudyId, long? ExpectedVersion = null) : ICommand<StudyView>;

/// <summary>The caller agrees that the researchers of a study read what the caller tells the outer circle of a network; nobody can agree for somebody else.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkId">Where the caller takes part.</param>
public sealed record GiveStudyConsent(Guid CommandId, Guid StudyId, Guid NetworkId) : ICommand<StudyView>;

/// <summary>The caller takes their own consent back, at any moment and without a reason.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkId">The network for which it was given.</param>
public sealed record WithdrawStudyConsent(Guid CommandId, Guid StudyId, Guid NetworkId) : ICommand<StudyView>;
