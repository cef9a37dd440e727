using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>What a study noted of a talk, or of documents. The notes are read by who recorded them and by nobody else.</summary>
public sealed class ConversationRecord
{
    private readonly List<Guid> _recordedByIds = [];
    private readonly List<Guid> _respondentIds = [];

    private ConversationRecord()
    {
    }

    /// <summary>The record.</summary>
    public Guid Id { get; private set; }

    /// <summary>The study.</summary>
    public Guid StudyId { get; private set; }

    /// <summary>What it was.</summary>
    public StudyStepKind Kind { get; private set; }

    /// <summary>In which network; null for one across networks, and for documents of all.</summary>
    public Guid? NetworkId { get; private set; }

    /// <summary>When it was held.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>By what the researchers know it.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What was noted.</summary>
    public string? Notes { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Who recorded it.</summary>
    public IReadOnlyList<Guid> RecordedByIds => _recordedByIds;

    /// <summary>Who spoke.</summary>
    public IReadOnlyList<Guid> RespondentIds => _respondentIds;

    /// <summary>Whether it is a talk with a group, which changes something by itself.</summary>
    public bool IsIntervention => Kind is StudyStepKind.FocusGroup or StudyStepKind.CrossFocusGroup;

    /// <summary>Records; the caller has made sure that the respondents are of the study and agreed, and that the researchers are of the study.</summary>
    public static Result<ConversationRecord> Record(RecordConversation record, IReadOnlyCollection<Guid> recordedBy, IReadOnlyCollection<Respondent> respondents, Guid id, DateTimeOffset now)
    {
        if (record.HeldOn > DateOnly.FromDateTime(now.UtcDateTime)) return Refusals.StudyTalkNotHeldYet;
        var people = respondents.Count;
        var fits = record.Kind switch
        {
            StudyStepKind.Documents => people == 0 && record.Excerpts is null or { Count: 0 },
            StudyStepKind.Interview => people == 1 && respondents.All(r => r.NetworkId == record.NetworkId),
            StudyStepKind.FocusGroup => people > 1 && record.NetworkId is not null && respondents.All(r => r.NetworkId == record.NetworkId),
            StudyStepKind.CrossFocusGroup => people > 1 && record.NetworkId is null && respondents.Select(r => r.NetworkId).Distinct().Count() > 1,
            _ => false,
        };
        if (!fits) return Refusals.StudyTalkWithItsPeople;
        if ((record.Excerpts ?? []).Any(e => !record.RespondentIds.Contains(e.RespondentId))) return Refusals.StudyTalkWithItsPeople;

        var made = new ConversationRecord
        {
            Id = id, StudyId = record.StudyId, Kind = record.Kind, NetworkId = record.NetworkId, HeldOn = record.HeldOn, Title = record.Title.Trim(),
            Notes = string.IsNullOrWhiteSpace(record.Notes) ? null : record.Notes.Trim(), RecordedAt = now,
        };
        made._recordedByIds.AddRange(recordedBy);
        made._respondentIds.AddRange(respondents.Select(r => r.Id));
        return made;
    }

    /// <summary>Somebody who spoke took their consent back. Nobody can tell which of the notes are theirs, so all go.</summary>
    public void Forget(Guid respondentId)
    {
        _respondentIds.Remove(respondentId);
        Notes = null;
    }
}

/// <summary>Something that a respondent said. It is theirs: until they approve it, it is read by them and by who recorded it.</summary>
public sealed class Excerpt : IAudienced
{
    private readonly List<Guid> _readerIds = [];
    private readonly List<string> _codes = [];

    private Excerpt()
    {
    }

    /// <summary>The excerpt.</summary>
    public Guid Id { get; private set; }

    /// <summary>The study.</summary>
    public Guid StudyId { get; private set; }

    /// <summary>Of which talk.</summary>
    public Guid RecordId { get; private set; }

    /// <summary>Who said it.</summary>
    public Guid RespondentId { get; private set; }

    /// <inheritdoc/>
    public Guid NetworkId { get; private set; }

    /// <summary>What was said.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Whether it was approved.</summary>
    public ExcerptState State { get; private set; }

    /// <summary>When it was approved.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>Whether that was on paper.</summary>
    public bool OnPaper { get; private set; }

    /// <inheritdoc/>
    public DateTimeOffset ArisenAt { get; private set; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Codes => _codes;

    /// <summary>Who reads it besides who said it: who recorded it, and once it is approved every researcher of the study.</summary>
    public IReadOnlyList<Guid> ReaderIds => _readerIds;

    // The respondent is its author; the id of a respondent is no person's, so the policy lets nobody in by it.
    Guid IAudienced.AuthorId => RespondentId;

    AudienceLevel IAudienced.Audience => AudienceLevel.Confidant;

    Guid? IAudienced.CircleId => null;

    Guid? IAudienced.AuthorOrganisationId => null;

    IReadOnlyList<Guid> IAudienced.ConfidantIds => _readerIds;

    /// <summary>Takes down what was said.</summary>
    public static Excerpt Of(ConversationRecord record, Respondent respondent, string words, Guid id)
    {
        var excerpt = new Excerpt
        {
            Id = id, StudyId = record.StudyId, RecordId = record.Id, RespondentId = respondent.Id, NetworkId = respondent.NetworkId, Words = words.Trim(), ArisenAt = record.RecordedAt,
        };
        excerpt._readerIds.AddRange(record.RecordedByIds);
        return excerpt;
    }

    /// <summary>The respondent approves it, perhaps in other words; those of before are not kept.</summary>
    public void Approve(string? words, DateOnly on, bool onPaper, IReadOnlyCollection<Guid> researchers)
    {
        if (!string.IsNullOrWhiteSpace(words)) Words = words.Trim();
        (State, ApprovedOn, OnPaper) = (ExcerptState.Approved, on, onPaper);
        _readerIds.AddRange(researchers.Except(_readerIds));
    }

    /// <summary>Says what it is about.</summary>
    public Refusal? Code(IReadOnlyList<string> codes)
    {
        if (State != ExcerptState.Approved) return Refusals.StudyExcerptNotApproved;
        if (codes.Except(GuideLibrary.Study.Codes.SelectMany(theme => theme.Codes).Select(c => c.Code), StringComparer.Ordinal).Any()) return Refusals.StudyUnknownCode;

        _codes.Clear();
        _codes.AddRange(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return null;
    }
}
