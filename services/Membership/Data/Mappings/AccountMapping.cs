using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Membership.Data.Mappings;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.HasKey(a => a.PersonId);
        account.Property(a => a.PersonId).ValueGeneratedNever();
        account.HasOne<Person>().WithOne().HasForeignKey<Account>(a => a.PersonId).OnDelete(DeleteBehavior.Cascade);
        account.Property(a => a.Mail).HasMaxLength(MailAddress.MaxLength);
        account.Property(a => a.HeldMail).HasMaxLength(MailAddress.MaxLength);
        account.Property(a => a.SignInName).HasMaxLength(MailAddress.MaxLength);
        account.Property(a => a.PasswordHash).HasMaxLength(200);
        account.HasIndex(a => a.HeldMail).IsUnique();
        account.HasIndex(a => a.SignInName).IsUnique();
    }
}

internal sealed class AccountSignInMapping : IEntityTypeConfiguration<AccountSignIn>
{
    public void Configure(EntityTypeBuilder<AccountSignIn> signIn)
    {
        signIn.ToTable("SignIns");
        signIn.Property(s => s.Id).ValueGeneratedNever();
        signIn.HasIndex(s => s.PersonId);
        signIn.HasIndex(s => s.EndsAt);
    }
}

internal sealed class AccountRefreshTokenMapping : IEntityTypeConfiguration<AccountRefreshToken>
{
    public void Configure(EntityTypeBuilder<AccountRefreshToken> token)
    {
        token.ToTable("RefreshTokens");
        token.HasKey(t => t.Hash);
        token.Property(t => t.Hash).HasMaxLength(60);
        token.HasOne<AccountSignIn>().WithMany().HasForeignKey(t => t.SignInId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AccountAccessTokenMapping : IEntityTypeConfiguration<AccountAccessToken>
{
    public void Configure(EntityTypeBuilder<AccountAccessToken> token)
    {
        token.ToTable("AccessTokens");
        token.Property(t => t.Id).ValueGeneratedNever();
        token.HasOne<Account>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Cascade);
        token.Property(t => t.Name).HasMaxLength(80);
        token.Property(t => t.Hash).HasMaxLength(60);
        token.HasIndex(t => t.Hash).IsUnique();
        token.Ignore(t => t.Scopes);
    }
}

internal sealed class AccountPasskeyMapping : IEntityTypeConfiguration<AccountPasskey>
{
    public void Configure(EntityTypeBuilder<AccountPasskey> passkey)
    {
        passkey.ToTable("Passkeys");
        passkey.Property(p => p.Id).ValueGeneratedNever();
        passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Cascade);
        passkey.Property(p => p.Name).HasMaxLength(80);
        passkey.Property(p => p.CredentialHash).HasMaxLength(60);
        passkey.Property(p => p.CredentialId).HasMaxLength(AccountPasskey.MaxCredentialId);
        passkey.Property(p => p.PublicKey).HasMaxLength(2048);
        passkey.Property(p => p.Transports).HasMaxLength(200);
        passkey.HasIndex(p => p.CredentialHash).IsUnique();
    }
}

internal sealed class AccountCodeMapping : IEntityTypeConfiguration<AccountCode>
{
    public void Configure(EntityTypeBuilder<AccountCode> code)
    {
        code.ToTable("AccountCodes");
        code.HasKey(c => c.Hash);
        code.Property(c => c.Hash).HasMaxLength(60);
        code.HasIndex(c => c.PersonId);
        code.HasIndex(c => c.ExpiresAt);
    }
}

internal sealed class AccountLetterMapping : IEntityTypeConfiguration<AccountLetter>
{
    public void Configure(EntityTypeBuilder<AccountLetter> letter)
    {
        letter.ToTable("AccountLetters");
        letter.Property(l => l.Id).ValueGeneratedNever();
        letter.Property(l => l.Mail).HasMaxLength(MailAddress.MaxLength);
        letter.Property(l => l.Language).HasMaxLength(10);
        letter.Property(l => l.SealedCode).HasMaxLength(1000);
        letter.HasIndex(l => l.TryAt);
        letter.HasIndex(l => l.SentAt);
        letter.HasIndex(l => l.AccessId);
    }
}

internal sealed class AccountSigningKeyMapping : IEntityTypeConfiguration<AccountSigningKey>
{
    public void Configure(EntityTypeBuilder<AccountSigningKey> key)
    {
        key.ToTable("SigningKeys");
        key.HasKey(k => k.Number);
        key.Property(k => k.Number).ValueGeneratedNever();
        key.Property(k => k.KeyId).HasMaxLength(60);
        key.Property(k => k.PublicX).HasMaxLength(60);
        key.Property(k => k.PublicY).HasMaxLength(60);
    }
}
