using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Domain;

/// <summary>How far somebody has come who went to their organisation's provider.</summary>
public enum OrganisationSignInStage
{
    /// <summary>At the provider.</summary>
    Away,

    /// <summary>Back, as somebody whom we do not know yet: asked whether to link.</summary>
    Asked,

    /// <summary>Said yes, and shows that the account with this address is theirs.</summary>
    Proving,

    /// <summary>Over.</summary>
    Over,
}

/// <summary>One sign-in through an organisation's provider under way: it belongs to one browser, leads to one end, and has little time.</summary>
public sealed class OrganisationSignInAttempt : IVersioned
{
    /// <summary>How long one may be away at the provider.</summary>
    public static readonly TimeSpan TimeAway = TimeSpan.FromMinutes(10);

    /// <summary>How long one may think before the yes or no.</summary>
    public static readonly TimeSpan TimeToAnswer = TimeSpan.FromMinutes(30);

    /// <summary>How long the letter with the proof works.</summary>
    public static readonly TimeSpan TimeToProve = TimeSpan.FromHours(24);

    private OrganisationSignInAttempt()
    {
    }

    /// <summary>Somebody leaves for the provider.</summary>
    public OrganisationSignInAttempt(string ticketHash, Guid organisationSignInId, string stateHash, string sealedContent, DateTimeOffset now) =>
        (TicketHash, OrganisationSignInId, StateHash, SealedContent, ExpiresAt) = (ticketHash, organisationSignInId, stateHash, sealedContent, now + TimeAway);

    /// <summary>The hash of what the browser keeps in a cookie.</summary>
    public string TicketHash { get; private set; } = "";

    /// <summary>Through which provider.</summary>
    public Guid OrganisationSignInId { get; private set; }

    /// <summary>The hash of what travels along to the provider and back.</summary>
    public string StateHash { get; private set; } = "";

    /// <summary>What only we may know: first nonce and verifier, later what the provider said; sealed.</summary>
    public string SealedContent { get; private set; } = "";

    /// <summary>How far it has come.</summary>
    public OrganisationSignInStage Stage { get; private set; }

    /// <summary>The hash of the code in the letter; null without one.</summary>
    public string? CodeHash { get; private set; }

    /// <summary>Until when it goes on.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>Whether it is at this stage now.</summary>
    public bool IsAt(OrganisationSignInStage stage, DateTimeOffset now) => Stage == stage && now < ExpiresAt;

    /// <summary>The browser came back: whatever follows, the answer of the provider has had its use.</summary>
    public void ComeBack() => Stage = OrganisationSignInStage.Over;

    /// <summary>The provider named somebody whom we do not know yet.</summary>
    public void Ask(string sealedContent, DateTimeOffset now) =>
        (Stage, SealedContent, ExpiresAt) = (OrganisationSignInStage.Asked, sealedContent, now + TimeToAnswer);

    /// <summary>A letter goes to the address of an account that exists.</summary>
    public void AskForProof(string codeHash, DateTimeOffset now) => (Stage, CodeHash, ExpiresAt) = (OrganisationSignInStage.Proving, codeHash, now + TimeToProve);
}

/// <summary>Somebody at a provider is somebody here: they said so themselves, and can undo it.</summary>
public sealed class SignInLink
{
    private SignInLink()
    {
    }

    /// <summary>Links.</summary>
    public SignInLink(Guid id, string key, Guid personId, Guid organisationId, DateTimeOffset now) =>
        (Id, Key, PersonId, OrganisationId, LinkedAt) = (id, key, personId, organisationId, now);

    /// <summary>Identifies the link.</summary>
    public Guid Id { get; private set; }

    /// <summary>The hash of issuer and subject: a database that does not tell capitals apart must not take one subject for another.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Who it is here.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Through which organisation it was linked.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset LinkedAt { get; private set; }
}
