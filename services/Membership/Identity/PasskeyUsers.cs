using System.Buffers.Text;
using System.Security.Cryptography;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Identity;

/// <summary>Our accounts and passkeys as ASP.NET Core's handler of passkeys asks for them. It reads; what changes is saved by our own handlers (decision 11).</summary>
internal sealed class PasskeyUsers(MembershipDb db) : IUserPasskeyStore<Account>
{
    /// <summary>By which a credential is found: its id is too long for an index.</summary>
    public static string HashOf(byte[] credentialId) => Base64Url.EncodeToString(SHA256.HashData(credentialId));

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PersonId.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Mail);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.SignInName);

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var person) ? await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == person, cancellationToken) : null;

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.Set<Account>().SingleOrDefaultAsync(a => a.SignInName == normalizedUserName, cancellationToken);

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await db.Set<AccountPasskey>().Where(p => p.PersonId == user.PersonId).ToListAsync(cancellationToken)).Select(Info)];

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await Find(credentialId, cancellationToken) is { } passkey ? await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == passkey.PersonId, cancellationToken) : null;

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await Find(credentialId, cancellationToken) is { } passkey && passkey.PersonId == user.PersonId ? Info(passkey) : null;

    /// <summary>The row of a credential.</summary>
    public Task<AccountPasskey?> Find(byte[] credentialId, CancellationToken stop)
    {
        var hash = HashOf(credentialId);
        return db.Set<AccountPasskey>().SingleOrDefaultAsync(p => p.CredentialHash == hash, stop);
    }

    public void Dispose()
    {
        // The database belongs to the request.
    }

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw OnlyReads();

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => throw OnlyReads();

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw OnlyReads();

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw OnlyReads();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw OnlyReads();

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw OnlyReads();

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw OnlyReads();

    private static UserPasskeyInfo Info(AccountPasskey passkey) => new(
        passkey.CredentialId, passkey.PublicKey, passkey.AddedAt, (uint)passkey.SignCount, passkey.Transports?.Split(' '),
        passkey.IsUserVerified, passkey.IsBackupEligible, passkey.IsBackedUp, [], []);

    private static NotSupportedException OnlyReads() => new("Accounts are saved by the handlers of commands.");
}
