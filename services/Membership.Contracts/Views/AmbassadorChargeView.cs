namespace LivingNetworks.Membership.Contracts;

/// <summary>A message that an ambassador carries to circles outside for a period. The person is named as long as it lasts, afterwards only to themself.</summary>
public sealed record AmbassadorChargeView(
    Guid Id, Guid NetworkId, Guid? PersonId, ChargeState State, IReadOnlyList<string> Circles, IReadOnlyList<AmbassadorMessageView> Messages, DateOnly From, DateOnly To,
    DateOnly? AgreedOn, int? AgreedToMessage, bool NamedPublicly, Guid? RoleId, DateOnly? EndedOn, string? AboutMessage, string? AboutApproach, DateOnly? LookedBackOn, long Version);

/// <summary>One wording of the message, and why it was reworded.</summary>
public sealed record AmbassadorMessageView(int Number, string Wording, string? Because, DateTimeOffset WrittenAt);

/// <summary>An ambassadorship as the person who is asked sees it.</summary>
public sealed record MyAmbassadorshipView(Guid Id, string NetworkName, string? AskedByName, AmbassadorChargeView Charge);

/// <summary>An ambassador who chose to be named to everyone, with the message they said yes to.</summary>
public sealed record PublicAmbassadorView(string Name, string Message);
