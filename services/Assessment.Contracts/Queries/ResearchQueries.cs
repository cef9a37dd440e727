using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>What a study can start from: questions, pairs of criteria and codes.</summary>
public sealed record StudyTemplate : IQuery<StudyTemplateView>;

/// <summary>How far a study is; for its researchers and its guidance committee.</summary>
/// <param name="StudyId">The study.</param>
public sealed record StudyProgress(Guid StudyId) : IQuery<StudyProgressView>;

/// <summary>Whom a study planned to hear and whom it heard; for its researchers.</summary>
/// <param name="StudyId">The study.</param>
public sealed record CoverageMatrix(Guid StudyId) : IQuery<CoverageMatrixView>;

/// <summary>What a study recorded, newest first, as far as the caller may read it; for its researchers, while it is open.</summary>
/// <param name="StudyId">The study.</param>
public sealed record ConversationRecords(Guid StudyId) : IQuery<IReadOnlyList<ConversationRecordView>>;

/// <summary>The caller's own part in studies: what they said, to look at.</summary>
public sealed record MyPartInStudies : IQuery<MyPartInStudiesView>;

/// <summary>What studies of a network found, newest first, as far as the caller may read it.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="StudyId">Of one study; left out for all.</param>
public sealed record Findings(Guid NetworkId, Guid? StudyId = null) : IQuery<IReadOnlyList<FindingView>>;
