using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Sessions.Data.Mappings;

internal sealed class EditionMapping : IEntityTypeConfiguration<MarketEdition>
{
    public void Configure(EntityTypeBuilder<MarketEdition> edition)
    {
        edition.ToTable("MarketEditions");
        edition.Property(e => e.Id).ValueGeneratedNever();
        edition.Property(e => e.Title).HasMaxLength(200);
        edition.Property(e => e.Place).HasMaxLength(300);
        edition.Property(e => e.RulesText).HasMaxLength(2000);
        edition.HasIndex(e => new { e.NetworkId, e.Number }).IsUnique();
    }
}

internal sealed class ExchangeMapping : IEntityTypeConfiguration<Exchange>
{
    public void Configure(EntityTypeBuilder<Exchange> exchange)
    {
        exchange.ToTable("Exchanges");
        exchange.Property(e => e.Id).ValueGeneratedNever();
        exchange.Property(e => e.PartyName).HasMaxLength(160);
        exchange.Property(e => e.PartyKey).HasMaxLength(200);
        exchange.Property(e => e.Text).HasMaxLength(1000);
        exchange.HasOne<MarketEdition>().WithMany().HasForeignKey(e => e.EditionId).OnDelete(DeleteBehavior.NoAction);
        // The floor and its totals; the standing asks; what one person placed.
        exchange.HasIndex(e => new { e.EditionId, e.IsOffer, e.ArisenAt, e.Id });
        exchange.HasIndex(e => new { e.NetworkId, e.EditionId, e.ArisenAt, e.Id });
        exchange.HasIndex(e => e.AuthorId);
        exchange.HasIndex(e => e.PartyId);
    }
}

internal sealed class ReactionMapping : IEntityTypeConfiguration<Reaction>
{
    public void Configure(EntityTypeBuilder<Reaction> reaction)
    {
        reaction.ToTable("AskReactions");
        reaction.Property(r => r.Id).ValueGeneratedNever();
        reaction.Property(r => r.Text).HasMaxLength(1000);
        reaction.HasOne<Exchange>().WithMany().HasForeignKey(r => r.AskId).OnDelete(DeleteBehavior.NoAction);
        reaction.HasIndex(r => r.PersonId);
    }
}

internal sealed class MatchMapping : IEntityTypeConfiguration<Match>
{
    public void Configure(EntityTypeBuilder<Match> match)
    {
        match.ToTable("Matches");
        match.Property(m => m.Id).ValueGeneratedNever();
        match.Property(m => m.ValuationBasis).HasMaxLength(200);
        match.Property(m => m.BroughtAsker).HasMaxLength(1000);
        match.Property(m => m.BroughtOfferer).HasMaxLength(1000);
        match.HasOne<Exchange>().WithMany().HasForeignKey(m => m.AskId).OnDelete(DeleteBehavior.NoAction);
        match.HasOne<Exchange>().WithMany().HasForeignKey(m => m.OfferId).OnDelete(DeleteBehavior.NoAction);
        match.HasIndex(m => new { m.EditionId, m.AgreedAt, m.Id });
        match.HasIndex(m => new { m.AskId, m.OfferId }).IsUnique();
    }
}
