using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.Sessions.Data.Mappings;

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("Sessions");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.Title).HasMaxLength(200);
        session.Property(s => s.Purpose).HasMaxLength(2000);
        session.Property(s => s.Place).HasMaxLength(300);
        session.Property(s => s.CancelReason).HasMaxLength(500);
        session.Property(s => s.WhereLookBack).HasMaxLength(500);
        session.Property(s => s.InKind).HasMaxLength(300);
        session.PrimitiveCollection(s => s.Setting).ElementType(e => e.HasConversion<string>());
        // Calendars and the next session; the balance and the open ends; the sessions of a series and of an edition.
        session.HasIndex(s => new { s.NetworkId, s.StartsAt, s.Id });
        session.HasIndex(s => new { s.NetworkId, s.State, s.HeldAt });
        session.HasIndex(s => s.SeriesId);
        session.HasIndex(s => s.EditionId);
        session.OwnsMany(s => s.Agenda, agenda => agenda.ToJson());
        session.OwnsMany(s => s.Roles, role =>
        {
            role.ToTable("SessionRoles");
            role.WithOwner().HasForeignKey("SessionId");
            role.HasKey("SessionId", nameof(RoleHolder.PersonId), nameof(RoleHolder.Role));
            role.Property(r => r.PersonId).ValueGeneratedNever();
            role.HasIndex(r => r.PersonId);
        });
        session.OwnsMany(s => s.Guests, guest =>
        {
            guest.ToTable("SessionGuests");
            guest.WithOwner().HasForeignKey("SessionId");
            guest.HasKey("SessionId", nameof(Guest.Id));
            guest.Property(g => g.Id).ValueGeneratedNever();
            guest.Property(g => g.Name).HasMaxLength(120);
            guest.Property(g => g.OrganisationName).HasMaxLength(160);
            guest.Property(g => g.Brings).HasMaxLength(300);
            guest.HasIndex(g => g.PersonId);
        });
    }
}

internal sealed class SeriesMapping : IEntityTypeConfiguration<SessionSeries>
{
    public void Configure(EntityTypeBuilder<SessionSeries> series)
    {
        series.ToTable("Series");
        series.Property(s => s.Id).ValueGeneratedNever();
        series.Property(s => s.Title).HasMaxLength(200);
        series.Property(s => s.TimeZone).HasMaxLength(60);
    }
}

internal sealed class AttendanceMapping : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.ToTable("Attendances");
        attendance.HasKey(a => new { a.SessionId, a.PersonId });
        attendance.HasIndex(a => a.PersonId);
    }
}

internal sealed class PulseMapping : IEntityTypeConfiguration<Pulse>
{
    public void Configure(EntityTypeBuilder<Pulse> pulse)
    {
        pulse.ToTable("Pulses");
        pulse.HasKey(p => p.SessionId);
        pulse.Property(p => p.SessionId).ValueGeneratedNever();
        pulse.OwnsOne(p => p.Mood);
        pulse.OwnsOne(p => p.Tempo);
        pulse.OwnsOne(p => p.RoomToSpeak);
        pulse.Navigation(p => p.Mood).IsRequired();
        pulse.Navigation(p => p.Tempo).IsRequired();
        pulse.Navigation(p => p.RoomToSpeak).IsRequired();
    }
}

internal sealed class PulseGiverMapping : IEntityTypeConfiguration<PulseGiver>
{
    public void Configure(EntityTypeBuilder<PulseGiver> giver)
    {
        giver.ToTable("PulseGivers");
        giver.HasKey(g => new { g.SessionId, g.PersonId });
        giver.HasIndex(g => g.PersonId);
    }
}

internal sealed class LookBackMapping : IEntityTypeConfiguration<SessionLookBack>
{
    public void Configure(EntityTypeBuilder<SessionLookBack> lookBack)
    {
        lookBack.ToTable("LookBacks");
        lookBack.HasKey(l => l.SessionId);
        lookBack.Property(l => l.SessionId).ValueGeneratedNever();
        lookBack.Property(l => l.WatcherNote).HasMaxLength(2000);
        lookBack.HasIndex(l => l.AuthorId);
    }
}

internal sealed class ConcludedNetworkMapping : IEntityTypeConfiguration<ConcludedNetwork>
{
    public void Configure(EntityTypeBuilder<ConcludedNetwork> network)
    {
        network.ToTable("ConcludedNetworks");
        network.HasKey(n => n.NetworkId);
        network.Property(n => n.NetworkId).ValueGeneratedNever();
    }
}
