using LivingNetworks.Audience;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A statement by the network or by one person: a desire, an urgency, a drive or an expectation.</summary>
public sealed record StatementView(
    Guid Id, Guid NetworkId, StatementKind Kind, string Wording, Guid? PersonId, int Number, Guid? SessionId, AudienceLevel Audience, Guid? CircleId, DateTimeOffset SaidAt);
