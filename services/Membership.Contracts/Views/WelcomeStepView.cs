namespace LivingNetworks.Membership.Contracts;

/// <summary>A step of the welcome that was taken.</summary>
public sealed record WelcomeStepView(WelcomeStep Step, DateOnly On, Guid ByPersonId);
