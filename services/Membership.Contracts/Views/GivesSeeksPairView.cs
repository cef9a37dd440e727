namespace LivingNetworks.Membership.Contracts;

/// <summary>A suggested pair: what the one gives, the other seeks.</summary>
public sealed record GivesSeeksPairView(Guid NetworkId, Guid GiverId, string Gives, Guid SeekerId, string Seeks);
