using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The invitations that wait for the caller's answer.</summary>
public sealed record MyInvitations : IQuery<IReadOnlyList<MyInvitationView>>;
