using LivingNetworks.Hosting;
using LivingNetworks.Measurement.Networks;
using Attended = LivingNetworks.Measurement.Networks.Attendance;

namespace LivingNetworks.Sessions.Domain;

/// <summary>That a network lets its meetings be looked at as ties, after it was told so. Without this row nothing is kept and nothing worked out.</summary>
public sealed class MeetingTiesAllowed
{
    private MeetingTiesAllowed()
    {
    }

    public Guid NetworkId { get; private set; }

    /// <summary>When the group was told.</summary>
    public DateOnly AnnouncedOn { get; private set; }

    /// <summary>Meetings that began before this are never used.</summary>
    public DateTimeOffset From { get; private set; }

    public static Result<MeetingTiesAllowed> Of(Guid networkId, DateOnly? announcedOn, DateTimeOffset now)
    {
        // Today begins in the east first: whoever announces it there in the morning is not told that it is still to come.
        if (announcedOn is not { } told || told > DateOnly.FromDateTime(now.AddHours(14).UtcDateTime)) return Refusals.MeetingTiesAnnounceFirst;
        return new MeetingTiesAllowed { NetworkId = networkId, AnnouncedOn = told, From = now };
    }
}

/// <summary>That somebody lets the meetings they came to count in the figures of the network. Taken back, the row is gone.</summary>
public sealed class MeetingShare
{
    private MeetingShare()
    {
    }

    public MeetingShare(Guid networkId, Guid personId, DateTimeOffset sharedAt) => (NetworkId, PersonId, SharedAt) = (networkId, personId, sharedAt);

    public Guid NetworkId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTimeOffset SharedAt { get; private set; }
}

/// <summary>What meeting each other says of a network as a whole, fixed at one moment: figures, and neither ties nor people.</summary>
/// <remarks>When and what is told stands in <see cref="PeoplePicture"/>.</remarks>
public sealed class MeetingPicture
{
    private MeetingPicture()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public DateTimeOffset CountedAt { get; private set; }

    public int Members { get; private set; }

    public int People { get; private set; }

    public int Ties { get; private set; }

    public KeptPicture Kept { get; private set; } = null!;

    /// <summary>Works it out.</summary>
    /// <param name="id">Of the picture.</param>
    /// <param name="allowed">Since when meetings count.</param>
    /// <param name="members">Everybody inside now.</param>
    /// <param name="meetings">The meetings that count, with those present who share.</param>
    /// <param name="before">When it was worked out last.</param>
    /// <param name="now">When.</param>
    public static Result<MeetingPicture> Of(
        Guid id, MeetingTiesAllowed allowed, IReadOnlyList<Member> members, IReadOnlyList<HeldMeeting> meetings, DateTimeOffset? before, DateTimeOffset now)
    {
        if (PeoplePicture.IsTooSoon(before, now)) return Refusals.MeetingTiesCountedRecently;
        var rule = MeetingRule.Usual;
        var people = members.Where(m => m.SharedAt is not null).ToList();
        var graph = Met(people, meetings, now).Ties(rule);
        var then = before is { } last ? Met(people, [.. meetings.Where(m => m.HeldAt <= last)], now, last).Ties(rule) : null;
        if (PeoplePicture.Refused(members.Count, graph, then) is { } refused) return refused == NotPictured.TooFewNew ? Refusals.MeetingTiesTooFewNew : Refusals.MeetingTiesTooFew;

        var figures = PeoplePicture.Figures(members.Count, graph, [.. people.Select(p => p.OrganisationId)], [.. people.Index().Where(p => p.Item.IsFacilitator).Select(p => p.Index)]);
        return new MeetingPicture
        {
            Id = id, NetworkId = allowed.NetworkId, CountedAt = now, Members = members.Count, People = people.Count, Ties = graph.Ties,
            Kept = new(figures, allowed.From, meetings.Count, rule.Shared, rule.LargestMeeting, rule.HalfLifeInDays),
        };
    }

    /// <summary>Who met, of those who shared by then; everybody has a number, so that two moments can be compared.</summary>
    private static Attended Met(List<Member> people, IReadOnlyList<HeldMeeting> meetings, DateTimeOffset now, DateTimeOffset? by = null)
    {
        var places = people.Index().Where(p => by is null || p.Item.SharedAt <= by).ToDictionary(p => p.Item.PersonId, p => p.Index);
        return new Attended(people.Count, [.. meetings.Select(m => new Meeting([.. m.Sharing.Where(places.ContainsKey).Select(p => places[p])], Math.Max(0, (now - m.HeldAt).TotalDays), m.Present))]);
    }

    /// <summary>Somebody in the network, where they are at home as both said, and since when they share their meetings; null is not at all.</summary>
    public sealed record Member(Guid PersonId, Guid? OrganisationId, bool IsFacilitator, DateTimeOffset? SharedAt);

    /// <summary>A meeting, how many were there, and who of them share.</summary>
    public sealed record HeldMeeting(DateTimeOffset HeldAt, int Present, IReadOnlyCollection<Guid> Sharing);
}

/// <summary>Figures as they are kept, with how they were worked out.</summary>
/// <param name="Figures">Every figure.</param>
/// <param name="From">Since when meetings count.</param>
/// <param name="Meetings">How many meetings.</param>
/// <param name="FewestShared">From how many shared meetings on two people have a tie.</param>
/// <param name="LargestMeeting">Of at most so many people.</param>
/// <param name="HalfLifeInDays">After how many days a meeting weighs half.</param>
public sealed record KeptPicture(IReadOnlyList<Figure> Figures, DateTimeOffset From, int Meetings, int FewestShared, int LargestMeeting, double HalfLifeInDays);
