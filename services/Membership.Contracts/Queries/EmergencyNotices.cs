using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Operators' access to the database that concerns a network, now and in the last weeks, latest first; for those inside.</summary>
public sealed record EmergencyNotices(Guid NetworkId) : IQuery<IReadOnlyList<EmergencyNoticeView>>;
