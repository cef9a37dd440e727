using System.Linq.Expressions;

namespace LivingNetworks.Audience;

/// <summary>The one rule of who may read what, as a function for an item at hand and as an expression for queries.</summary>
/// <remarks>No service has a rule of its own. The two forms are tested against each other over the whole matrix.</remarks>
public static class AudiencePolicy
{
    /// <summary>Whether the reader may read the item.</summary>
    public static bool MayRead(Reader reader, IAudienced item)
    {
        if (item.Audience == AudienceLevel.Open) return true;
        if (reader.PersonId is not { } me) return false;
        if (item.AuthorId == me) return true;

        var place = reader.In(item.NetworkId);
        return item.Audience switch
        {
            AudienceLevel.Own => false,
            AudienceLevel.Confidant => item.ConfidantIds.Contains(me),
            AudienceLevel.Circle => item.CircleId is { } circle && place.Circles.Contains(circle),
            AudienceLevel.Inside => ReadsInside(place, item),
            AudienceLevel.HomeBase => ReadsInside(place, item) || (item.AuthorOrganisationId is { } home && reader.ContactOf.Contains(home)),
            AudienceLevel.OuterCircle => place.IsInside || place.ReadsOuterCircle || place.AgreedAuthors.Contains(item.AuthorId),
            AudienceLevel.Open => true,
        };
    }

    /// <summary>Whether the reader may read something that belongs to a person and to no network, such as a hat.</summary>
    /// <param name="reader">Who reads, and knows the person.</param>
    /// <param name="personId">Whose it is.</param>
    /// <param name="audience">How far the person shows it.</param>
    /// <param name="sharesInside">Whether they know each other from inside a network.</param>
    /// <param name="homeOrganisationId">Where the person comes from.</param>
    public static bool MayReadOf(Reader reader, Guid personId, AudienceLevel audience, bool sharesInside, Guid? homeOrganisationId) => audience switch
    {
        AudienceLevel.Inside => sharesInside,
        AudienceLevel.HomeBase => sharesInside || (homeOrganisationId is { } home && reader.ContactOf.Contains(home)),
        AudienceLevel.OuterCircle => sharesInside || reader.Networks.Any(network => reader.In(network).ReadsOuterCircle || reader.In(network).AgreedAuthors.Contains(personId)),
        AudienceLevel.Open => true,
        _ => false,
    };

    /// <summary>Whether the reader may read what a network itself released to its outer circle, such as results of a questionnaire: there is no author to ask
    /// for study consent, the group agreed together.</summary>
    public static bool MayReadReleased(Reader reader, Guid networkId) => reader.In(networkId) is { IsInside: true } or { IsOuter: true };

    /// <summary>The items of one network that the reader may read, as a condition of fixed shape that a database can answer.</summary>
    public static Expression<Func<T, bool>> Readable<T>(Reader reader, Guid networkId)
        where T : class, IAudienced
    {
        var place = reader.In(networkId);
        var (isSomebody, me) = (reader.PersonId is not null, reader.PersonId ?? Guid.Empty);
        var (inside, outside) = (place.IsInside, place.IsInside || place.ReadsOuterCircle);
        var from = place.ReadsInsideFrom;
        var circles = place.Circles.ToArray();
        var contactOf = reader.ContactOf.ToArray();
        var agreed = place.AgreedAuthors.ToArray();

        return item => item.NetworkId == networkId
            && (item.Audience == AudienceLevel.Open
                || (isSomebody && item.AuthorId == me)
                || (isSomebody && item.Audience == AudienceLevel.Confidant && item.ConfidantIds.Contains(me))
                || (item.Audience == AudienceLevel.Circle && item.CircleId != null && circles.Contains(item.CircleId.Value))
                || (inside && (item.Audience == AudienceLevel.Inside || item.Audience == AudienceLevel.HomeBase) && item.ArisenAt >= from)
                || (item.Audience == AudienceLevel.HomeBase && item.AuthorOrganisationId != null && contactOf.Contains(item.AuthorOrganisationId.Value))
                || (item.Audience == AudienceLevel.OuterCircle && (outside || agreed.Contains(item.AuthorId))));
    }

    /// <summary>What the people of one organisation told it, in any network, for a reader who is its contact: the part of <see cref="MayRead"/> that needs no network.</summary>
    public static Expression<Func<T, bool>> ToldTo<T>(Reader reader, Guid organisationId)
        where T : class, IAudienced
    {
        var isContact = reader.PersonId is not null && reader.ContactOf.Contains(organisationId);
        return item => isContact && item.Audience == AudienceLevel.HomeBase && item.AuthorOrganisationId == organisationId;
    }

    private static bool ReadsInside(Place place, IAudienced item) => place.IsInside && item.ArisenAt >= place.ReadsInsideFrom;
}
