namespace LivingNetworks.Membership.Contracts;

/// <summary>What may be told to one circle outside.</summary>
public sealed record SharingAgreementView(Guid Id, Guid NetworkId, OuterCircle Circle, string MayTell, string MayNotTell, Guid AgreedInSessionId, DateTimeOffset AgreedAt);
