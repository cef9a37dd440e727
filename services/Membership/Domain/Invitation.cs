using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>The invitation of one person, by one person; there is no other way in for somebody new.</summary>
public sealed class Invitation : IVersioned
{
    private Invitation()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    /// <summary>How the inviter calls the invitee; removed once there is an answer.</summary>
    public string InviteeName { get; private set; } = "";

    public Channel Channel { get; private set; }

    /// <summary>The role that goes with it; null for an invitation to take part.</summary>
    public NetworkRole? AsRole { get; private set; }

    public Guid? OnBehalfOfOrganisationId { get; private set; }

    public Guid InvitedBy { get; private set; }

    public Guid? PersonId { get; private set; }

    public FirstContact? FirstContact { get; private set; }

    public DateOnly? SpokenOn { get; private set; }

    public string? SkippedContactBecause { get; private set; }

    public string? PersonalNote { get; private set; }

    public InvitationState State { get; private set; }

    /// <summary>What the invitee answers with; removed once there is an answer.</summary>
    public string? Code { get; private set; }

    public DateTimeOffset DraftedAt { get; private set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    public long Version { get; private set; }

    public static Invitation Draft(
        Guid id, Guid networkId, string inviteeName, Channel channel, NetworkRole? asRole, Guid? onBehalfOf, string? personalNote, Guid? personId, Guid invitedBy, DateTimeOffset now) => new()
        {
            Id = id,
            NetworkId = networkId,
            InviteeName = inviteeName.Trim(),
            Channel = channel,
            AsRole = asRole,
            OnBehalfOfOrganisationId = onBehalfOf,
            PersonalNote = personalNote,
            PersonId = personId,
            InvitedBy = invitedBy,
            DraftedAt = now,
        };

    /// <summary>The state as it is now: time alone lets an invitation expire.</summary>
    public InvitationState StateAt(DateTimeOffset now) => State == InvitationState.Sent && ExpiresAt <= now ? InvitationState.Expired : State;

    /// <summary>The invitee was erased.</summary>
    public void ForgetName() => (InviteeName, PersonalNote, SkippedContactBecause) = ("", null, null);

    public Refusal? LogContact(FirstContact contact, DateOnly on)
    {
        if (State is not (InvitationState.Drafted or InvitationState.Spoken)) return Refusals.InvitationOnItsWay;

        (FirstContact, SpokenOn, State) = (contact, on, InvitationState.Spoken);
        return null;
    }

    /// <summary>Personal contact comes first; who skips it says why.</summary>
    public Refusal? Send(string? skippedContactBecause, string code, DateTimeOffset now, DateTimeOffset expiresAt)
    {
        var state = StateAt(now);
        if (state is InvitationState.Accepted or InvitationState.Declined or InvitationState.Sent) return Refusals.InvitationOnItsWay;
        if (FirstContact is null && string.IsNullOrWhiteSpace(skippedContactBecause)) return Refusals.ContactFirst;

        (State, Code, ExpiresAt) = (InvitationState.Sent, code, expiresAt);
        if (FirstContact is null) SkippedContactBecause = skippedContactBecause!.Trim();
        return null;
    }

    public Refusal? Accept(Guid personId, DateTimeOffset now)
    {
        if (Answerable(personId, now) is { } refusal) return refusal;

        PersonId = personId;
        Answer(InvitationState.Accepted);
        return null;
    }

    public Refusal? Decline(Guid personId, DateTimeOffset now)
    {
        if (Answerable(personId, now) is { } refusal) return refusal;

        Answer(InvitationState.Declined);
        return null;
    }

    private Refusal? Answerable(Guid personId, DateTimeOffset now)
    {
        // A code that was meant for somebody else, or that was answered, is no code.
        if (PersonId is { } meant && meant != personId) return CommonRefusals.NotFound("code");
        return StateAt(now) switch
        {
            InvitationState.Sent => null,
            InvitationState.Expired => Refusals.InvitationExpired,
            _ => CommonRefusals.NotFound("code"),
        };
    }

    private void Answer(InvitationState state) => (State, Code, InviteeName, PersonalNote) = (state, null, "", null);
}
