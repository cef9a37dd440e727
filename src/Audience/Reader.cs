namespace LivingNetworks.Audience;

/// <summary>What one person may read in one network.</summary>
/// <param name="IsInside">Takes part or facilitates now.</param>
/// <param name="IsFacilitator">Facilitates now.</param>
/// <param name="IsOuter">Belongs to the outer circle now.</param>
/// <param name="IsResearcher">Was invited to the outer circle as a researcher.</param>
/// <param name="ReadsOuterCircle">Reads what is told to the outer circle, because of a place in it other than a researcher's.</param>
/// <param name="ReadsInsideFrom">Inside items that arose earlier stay closed.</param>
/// <param name="Circles">Groups and sessions whose circle includes the person now.</param>
/// <param name="AgreedAuthors">Persons who agreed now to a study for which this researcher reads.</param>
public sealed record Place(
    bool IsInside, bool IsFacilitator, bool IsOuter, bool IsResearcher, bool ReadsOuterCircle, DateTimeOffset ReadsInsideFrom, IReadOnlyList<Guid> Circles,
    IReadOnlyList<Guid> AgreedAuthors)
{
    /// <summary>The place of somebody who does not belong to the network.</summary>
    public static readonly Place None = new(false, false, false, false, false, DateTimeOffset.MaxValue, [], []);
}

/// <summary>The person who asks, with every place they have now: all that the one policy needs to know of a reader.</summary>
public sealed class Reader
{
    private readonly Dictionary<Guid, Place> _places = [];

    /// <summary>Somebody who did not sign in: reads open items only.</summary>
    public static readonly Reader Anonymous = new(null, [], DateTimeOffset.MinValue);

    /// <summary>Makes a reader from the person's belongings and from what others agreed to; what has ended does not count.</summary>
    public Reader(Guid? personId, IEnumerable<Belonging> belongings, DateTimeOffset now)
    {
        PersonId = personId;
        var all = belongings.Where(b => b.Until is null || b.Until > now).ToList();
        var current = all.Where(b => b.PersonId == personId).ToList();
        var agreed = all.Where(b => b.Standing == Standing.StudyConsent).ToLookup(b => (b.NetworkId, b.CircleId), b => b.PersonId);
        ContactOf = [.. current.Where(b => b.Standing == Standing.HomeBaseContact).Select(b => b.CircleId)];
        HomeOrganisationId = current.Where(b => b.Standing == Standing.HomeBaseMember).MaxBy(b => b.From)?.CircleId;
        foreach (var network in current.Where(b => IsPlace(b.Standing)).GroupBy(b => b.NetworkId))
        {
            var inside = network.Where(b => b.Standing is Standing.Participant or Standing.Facilitator).ToList();
            var isResearcher = network.Any(b => b.Standing == Standing.Researcher);
            var readsOuter = network.Any(b => b.Standing is Standing.Sponsor or Standing.Steering or Standing.SoundingBoard or Standing.LinkedNetwork);
            _places[network.Key] = new Place(
                IsInside: inside.Count > 0,
                IsFacilitator: inside.Any(b => b.Standing == Standing.Facilitator),
                IsOuter: isResearcher || readsOuter,
                IsResearcher: isResearcher,
                ReadsOuterCircle: readsOuter,
                ReadsInsideFrom: inside.Count > 0 ? inside.Min(b => b.ReadsInsideFrom) : DateTimeOffset.MaxValue,
                Circles: [.. network.Where(b => b.Standing == Standing.CircleMember).Select(b => b.CircleId)],
                AgreedAuthors: isResearcher ? [.. current.Where(b => IsStudyIn(b, network.Key)).SelectMany(b => agreed[(b.NetworkId, b.CircleId)]).Distinct()] : []);
        }
    }

    /// <summary>Who reads; null for somebody who did not sign in.</summary>
    public Guid? PersonId { get; }

    /// <summary>Organisations for which the person is the named home-base contact.</summary>
    public IReadOnlyList<Guid> ContactOf { get; }

    /// <summary>The person's home base, confirmed by both; null for somebody without one. It opens nothing: it says to whom their own L4 items go.</summary>
    public Guid? HomeOrganisationId { get; }

    /// <summary>The networks in which the person has any place.</summary>
    public IEnumerable<Guid> Networks => _places.Keys;

    /// <summary>The person's place in a network; <see cref="Place.None"/> for an outsider.</summary>
    public Place In(Guid networkId) => _places.GetValueOrDefault(networkId, Place.None);

    private static bool IsPlace(Standing standing) =>
        standing is not (Standing.HomeBaseContact or Standing.HomeBaseMember or Standing.StudyReader or Standing.StudyConsent);

    private static bool IsStudyIn(Belonging belonging, Guid networkId) => belonging.Standing == Standing.StudyReader && belonging.NetworkId == networkId;
}
