namespace LivingNetworks.Membership.Contracts;

/// <summary>Where the emphasis lay at one moment; the three sum to 100.</summary>
public sealed record PhaseReadingView(
    Guid Id, Guid NetworkId, DateOnly On, int Connect, int Experiment, int Motion, string? Why, ReadingBy By, Guid? SessionId);
