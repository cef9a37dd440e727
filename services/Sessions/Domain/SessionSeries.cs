using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>Meetings with the same rhythm, which may be changed for those still to come.</summary>
public sealed class SessionSeries : IVersioned
{
    private SessionSeries()
    {
    }

    public SessionSeries(Guid id, Guid networkId, Guid? groupId, SessionKind kind, string title, int everyWeeks, string timeZone) =>
        (Id, NetworkId, GroupId, Kind, Title, EveryWeeks, TimeZone) = (id, networkId, groupId, kind, title, everyWeeks, timeZone);

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public Guid? GroupId { get; private set; }

    public SessionKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public int EveryWeeks { get; private set; }

    public string TimeZone { get; private set; } = "";

    public long Version { get; private set; }

    public void Keep(int everyWeeks) => EveryWeeks = everyWeeks;

    /// <summary>The start of the meeting so many turns after the first, at the same time of day there, whatever the season.</summary>
    public DateTimeOffset Start(DateTimeOffset first, int turn)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
        var local = DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(first, zone).DateTime.AddDays(7 * EveryWeeks * turn), DateTimeKind.Unspecified);
        // A time that the clock skips in spring is an hour later that day.
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
