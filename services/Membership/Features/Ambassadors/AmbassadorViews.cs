using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Ambassadors;

/// <summary>How an ambassadorship is shown to the person, to whoever asked, and inside.</summary>
internal static class AmbassadorViews
{
    /// <summary>To the person themself.</summary>
    public static AmbassadorChargeView Own(AmbassadorCharge charge, DateTimeOffset now, long version) => Of(charge, charge.PersonId, now, version);

    /// <summary>To others inside: with the name as long as it lasts, afterwards as a message that was carried.</summary>
    public static AmbassadorChargeView ForInside(AmbassadorCharge charge, DateTimeOffset now, long version) =>
        Of(charge, charge.StateAt(now) == ChargeState.Ended ? null : charge.PersonId, now, version);

    public static AmbassadorChargeView For(AmbassadorCharge charge, Call call, long version) =>
        charge.PersonId == call.Me ? Own(charge, call.Now, version) : ForInside(charge, call.Now, version);

    private static AmbassadorChargeView Of(AmbassadorCharge charge, Guid? personId, DateTimeOffset now, long version)
    {
        var state = charge.StateAt(now);
        return new AmbassadorChargeView(
            charge.Id, charge.NetworkId, personId, state, charge.Circles,
            [.. charge.Messages.OrderBy(m => m.Number).Select(m => new AmbassadorMessageView(m.Number, m.Wording, m.Because, m.WrittenAt))], charge.From, charge.To,
            DayOf(charge.AgreedAt), charge.AgreedToMessage, charge.NamedPublicly, personId is null ? null : charge.RoleId,
            state == ChargeState.Ended ? DayOf(charge.EndedAt) ?? charge.To : null, charge.AboutMessage, charge.AboutApproach, DayOf(charge.LookedBackAt), version);
    }

    private static DateOnly? DayOf(DateTimeOffset? moment) => moment is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;
}
