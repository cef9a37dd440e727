using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Ends one of one's own sign-ins, on whichever device it is.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="SignInId">The sign-in.</param>
public sealed record EndSignIn(Guid CommandId, Guid SignInId) : ICommand<SignInsLeft>;

/// <summary>The sign-ins that go on.</summary>
/// <param name="SignIns">The newest first.</param>
public sealed record SignInsLeft(IReadOnlyList<SignInView> SignIns);
