using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Domain;

/// <summary>The public half of a passkey, whose private half stays on a device of its owner.</summary>
public sealed class AccountPasskey : IVersioned
{
    /// <summary>The longest id that WebAuthn knows, in bytes.</summary>
    public const int MaxCredentialId = 1023;

    /// <summary>How many one person may have.</summary>
    public const int Most = 20;

    private AccountPasskey()
    {
    }

    /// <summary>Notes a passkey.</summary>
    public AccountPasskey(Guid id, Guid personId, string name, string credentialHash, byte[] credentialId, byte[] publicKey, DateTimeOffset now) =>
        (Id, PersonId, Name, CredentialHash, CredentialId, PublicKey, AddedAt) = (id, personId, name, credentialHash, credentialId, publicKey, now);

    /// <summary>Identifies the passkey.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>By which its owner knows it again; nobody else reads it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The hash of <see cref="CredentialId"/>, which is too long for an index.</summary>
    public string CredentialHash { get; private set; } = "";

    /// <summary>By which the device knows it.</summary>
    public byte[] CredentialId { get; private set; } = [];

    /// <summary>The public key, as WebAuthn writes it.</summary>
    public byte[] PublicKey { get; private set; } = [];

    /// <summary>How often it signed, where the device counts; one that counts backwards was copied.</summary>
    public long SignCount { get; private set; }

    /// <summary>The ways to reach the device, with spaces between; null where it did not say.</summary>
    public string? Transports { get; private set; }

    /// <summary>Whether the device asked for a finger, a face or a code.</summary>
    public bool IsUserVerified { get; private set; }

    /// <summary>Whether its owner's other devices may have it too.</summary>
    public bool IsBackupEligible { get; private set; }

    /// <summary>Whether they do.</summary>
    public bool IsBackedUp { get; private set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>The day of its last use; null before the first.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>What the device said of it when it was made.</summary>
    public void Describe(long signCount, IReadOnlyCollection<string>? transports, bool isUserVerified, bool isBackupEligible, bool isBackedUp) =>
        (SignCount, Transports, IsUserVerified, IsBackupEligible, IsBackedUp) =
        (signCount, transports is null ? null : string.Join(' ', transports), isUserVerified, isBackupEligible, isBackedUp);

    /// <summary>It signed somebody in.</summary>
    public void NoteUse(long signCount, bool isBackedUp, DateTimeOffset now) =>
        (SignCount, IsBackedUp, LastUsedOn) = (signCount, isBackedUp, DateOnly.FromDateTime(now.UtcDateTime));
}
