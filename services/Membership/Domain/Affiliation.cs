using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>The tie of one person and one organisation, from a day to a day; it counts only while both want it.</summary>
public sealed class Affiliation : IVersioned
{
    private Affiliation()
    {
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>Null for an invitation that waits for its answer.</summary>
    public Guid? PersonId { get; private set; }

    public AffiliationState State { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>How the organisation calls the invitee; removed once there is an answer.</summary>
    public string? InviteeName { get; private set; }

    /// <summary>What the invitee answers with; removed once there is an answer.</summary>
    public string? Code { get; private set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>The person asks.</summary>
    public static Affiliation Ask(Guid id, Guid organisationId, Guid personId, DateTimeOffset now) =>
        new() { Id = id, OrganisationId = organisationId, PersonId = personId, State = AffiliationState.Asked, AskedAt = now };

    /// <summary>The organisation invites.</summary>
    public static Affiliation Invite(Guid id, Guid organisationId, string inviteeName, string code, DateTimeOffset now, DateTimeOffset expiresAt) => new()
    {
        Id = id,
        OrganisationId = organisationId,
        InviteeName = inviteeName.Trim(),
        Code = code,
        State = AffiliationState.Invited,
        AskedAt = now,
        ExpiresAt = expiresAt,
    };

    /// <summary>The organisation says yes to somebody who asked.</summary>
    public Refusal? Confirm(DateOnly today, DateTimeOffset now)
    {
        if (State != AffiliationState.Asked) return Refusals.AffiliationAnswered;

        (State, From, AnsweredAt) = (AffiliationState.Confirmed, today, now);
        return null;
    }

    /// <summary>The invitee says yes.</summary>
    public Refusal? Accept(Guid personId, DateOnly today, DateTimeOffset now)
    {
        if (Answerable(now) is { } refusal) return refusal;

        (PersonId, State, From) = (personId, AffiliationState.Confirmed, today);
        Answer(now);
        return null;
    }

    /// <summary>The side that was asked says no.</summary>
    public Refusal? Decline(DateTimeOffset now)
    {
        if (State == AffiliationState.Invited && Answerable(now) is { } refusal) return refusal;
        if (State is not (AffiliationState.Asked or AffiliationState.Invited)) return Refusals.AffiliationAnswered;

        State = AffiliationState.Declined;
        Answer(now);
        return null;
    }

    /// <summary>Whoever asked takes it back, or one of the two leaves.</summary>
    public Refusal? End(DateOnly today, DateTimeOffset now)
    {
        switch (State)
        {
            case AffiliationState.Asked or AffiliationState.Invited:
                State = AffiliationState.TakenBack;
                Answer(now);
                return null;
            case AffiliationState.Confirmed:
                (State, To) = (AffiliationState.Ended, today);
                return null;
            default:
                return Refusals.AffiliationEnded;
        }
    }

    // A code that was answered, taken back or has run out is no code.
    private Refusal? Answerable(DateTimeOffset now) => State == AffiliationState.Invited && ExpiresAt > now ? null : CommonRefusals.NotFound("code");

    private void Answer(DateTimeOffset now) => (AnsweredAt, Code, InviteeName, ExpiresAt) = (now, null, null, null);
}
