namespace LivingNetworks.Membership.Domain;

/// <summary>Who should join, according to a participant; about somebody who is not asked yet, so it is forgotten after a while.</summary>
public sealed class Suggestion
{
    private Suggestion()
    {
    }

    public Suggestion(Guid id, Guid networkId, Guid suggestedBy, string name, string why, DateTimeOffset now, DateTimeOffset forgottenAt) =>
        (Id, NetworkId, SuggestedBy, Name, Why, SuggestedAt, ForgottenAt) = (id, networkId, suggestedBy, name.Trim(), why.Trim(), now, forgottenAt);

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public Guid SuggestedBy { get; private set; }

    public string Name { get; private set; } = "";

    public string Why { get; private set; } = "";

    public DateTimeOffset SuggestedAt { get; private set; }

    public DateTimeOffset ForgottenAt { get; private set; }
}
