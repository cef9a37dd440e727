namespace LivingNetworks.LearningLog.Domain;

/// <summary>Somebody asks whether more people may read an item; everybody whom it touches answers for themselves.</summary>
public sealed class WideningRequest : IVersioned
{
    private readonly List<WideningAnswer> _answers = [];

    private WideningRequest()
    {
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its network.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>What it is about.</summary>
    public ItemKind ItemKind { get; private set; }

    /// <summary>Which one.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>Who wrote it.</summary>
    public Guid ItemAuthorId { get; private set; }

    /// <summary>Who asks.</summary>
    public Guid RequesterId { get; private set; }

    /// <summary>Who could read it when it was asked.</summary>
    public AudienceLevel FromAudience { get; private set; }

    /// <summary>Who could read it then.</summary>
    public AudienceLevel ToAudience { get; private set; }

    /// <summary>The circle it would go to.</summary>
    public Guid? ToCircleId { get; private set; }

    /// <summary>The persons it would go to.</summary>
    public IReadOnlyList<Guid> ToConfidantIds { get; private set; } = [];

    /// <summary>The organisation whose contacts it would go to.</summary>
    public Guid? ToOrganisationId { get; private set; }

    /// <summary>The session in which the group agreed.</summary>
    public Guid? DecidedInSessionId { get; private set; }

    /// <summary>How far it has come.</summary>
    public WideningState State { get; private set; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When the last answer decided it.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Who is asked; the answers are wiped once it is decided, so that nobody can look up who declined.</summary>
    public IReadOnlyList<WideningAnswer> Answers => _answers;

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>The reach that it asks for.</summary>
    public Reach To => new(ToAudience, ToCircleId, ToConfidantIds, ToOrganisationId);

    /// <summary>Whether the author agreed, by asking or by answering; then those who are asked may see the words.</summary>
    public bool AuthorAgreed => RequesterId == ItemAuthorId || _answers.Any(a => a.PersonId == ItemAuthorId && a.Agrees == true);

    /// <summary>Asks the author and everybody recognisable; who asks, agrees for themselves.</summary>
    public static WideningRequest Ask(
        Guid id, ItemKind kind, SharedItem item, Reach to, IEnumerable<Guid> recognisable, Guid requesterId, Guid? decidedInSessionId, DateTimeOffset now)
    {
        var request = new WideningRequest
        {
            Id = id,
            NetworkId = item.NetworkId,
            ItemKind = kind,
            ItemId = item.Id,
            ItemAuthorId = item.AuthorId,
            RequesterId = requesterId,
            FromAudience = item.Audience,
            ToAudience = to.Level,
            ToCircleId = to.CircleId,
            ToConfidantIds = to.ConfidantIds,
            ToOrganisationId = to.OrganisationId,
            DecidedInSessionId = decidedInSessionId,
            State = WideningState.Asked,
            AskedAt = now,
        };
        request._answers.AddRange((item.IsAuthorForgotten ? recognisable : recognisable.Append(item.AuthorId)).Where(p => p != requesterId).Distinct().Select(p => new WideningAnswer(p)));
        return request;
    }

    /// <summary>Whether somebody is or was asked.</summary>
    public bool Asks(Guid personId) => _answers.Any(a => a.PersonId == personId);

    /// <summary>Whether somebody is asked and has not answered.</summary>
    public bool WaitsFor(Guid personId) => State == WideningState.Asked && _answers.Any(a => a.PersonId == personId && a.Agrees is null);

    /// <summary>Keeps an answer; the caller then settles the request.</summary>
    public Refusal? Answer(Guid personId, bool agrees, DateTimeOffset now)
    {
        if (State != WideningState.Asked) return Refusals.WideningDecided;
        if (!WaitsFor(personId)) return Refusals.WideningAnswered;

        _answers.Single(a => a.PersonId == personId).Give(agrees, now);
        return null;
    }

    /// <summary>Decides when there is something to decide: one decline closes it, the last agreement widens the item.</summary>
    public bool Settle(SharedItem item, DateTimeOffset now)
    {
        if (State != WideningState.Asked) return false;
        if (_answers.Any(a => a.Agrees == false))
        {
            Close(WideningState.NotWidened, now);
            return true;
        }

        if (_answers.Any(a => a.Agrees is null)) return false;

        // The consent was for a step from where the item was; once its author changed that, it no longer counts.
        var stillThere = !item.IsWithdrawn && item.Audience == FromAudience;
        if (stillThere) item.Widen(To);
        Close(stillThere ? WideningState.Widened : WideningState.NotWidened, now);
        return true;
    }

    /// <summary>Closes it unwidened: the item went, was narrowed, or somebody who was asked is no longer there.</summary>
    public void Lapse(DateTimeOffset now) => Close(WideningState.NotWidened, now);

    /// <summary>Somebody who is erased is no longer found here.</summary>
    /// <param name="personId">Who is erased.</param>
    /// <param name="nobody">A new id that leads to no person.</param>
    public void Forget(Guid personId, Guid nobody)
    {
        _answers.RemoveAll(a => a.PersonId == personId);
        if (RequesterId == personId) RequesterId = nobody;
        if (ItemAuthorId == personId) ItemAuthorId = nobody;
    }

    private void Close(WideningState state, DateTimeOffset now)
    {
        (State, DecidedAt) = (state, now);
        foreach (var answer in _answers) answer.Wipe();
    }
}

/// <summary>One person's part in a request to widen.</summary>
public sealed class WideningAnswer
{
    private WideningAnswer()
    {
    }

    internal WideningAnswer(Guid personId) => PersonId = personId;

    /// <summary>Who is asked.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The answer; null while there is none.</summary>
    public bool? Agrees { get; private set; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    internal void Wipe() => (Agrees, AnsweredAt) = (null, null);

    internal void Give(bool agrees, DateTimeOffset now) => (Agrees, AnsweredAt) = (agrees, now);
}
