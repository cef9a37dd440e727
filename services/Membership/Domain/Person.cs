using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>Somebody on the platform, with or without an organisation and with or without an account.</summary>
public sealed class Person : IVersioned
{
    /// <summary>The time zone of somebody who chose none.</summary>
    public const string DefaultTimeZone = "Europe/Amsterdam";

    private const int MostHats = 20;

    private readonly List<Hat> _hats = [];

    private Person()
    {
    }

    public Guid Id { get; private set; }

    public string DisplayName { get; private set; } = "";

    /// <summary><c>nl</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = Languages.Nl;

    public Channel? PreferredChannel { get; private set; }

    public string TimeZone { get; private set; } = DefaultTimeZone;

    /// <summary>Null for somebody who takes part without an organisation.</summary>
    public Guid? HomeOrganisationId { get; private set; }

    public PersonState State { get; private set; }

    public DateTimeOffset KnownSince { get; private set; }

    public IReadOnlyList<Hat> Hats => _hats;

    public long Version { get; private set; }

    /// <summary>Somebody becomes known: by registering, or because a facilitator brings their network on board.</summary>
    public static Person Welcome(Guid id, string displayName, string language, Guid? homeOrganisationId, DateTimeOffset now) => new()
    {
        Id = id,
        DisplayName = displayName.Trim(),
        Language = Languages.Of(language),
        HomeOrganisationId = homeOrganisationId,
        KnownSince = now,
    };

    public Refusal? Describe(string? displayName, string? language, Channel? preferredChannel, string? timeZone, Guid? homeOrganisationId, bool withoutOrganisation)
    {
        if (State == PersonState.Erased) return Refusals.PersonWasErased;
        if (timeZone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _)) return Refusals.TimeZoneUnknown;
        if (language is not null && language is not (Languages.Nl or Languages.En)) return Refusals.LanguageUnknown;

        if (!string.IsNullOrWhiteSpace(displayName)) DisplayName = displayName.Trim();
        Language = language ?? Language;
        PreferredChannel = preferredChannel ?? PreferredChannel;
        TimeZone = timeZone ?? TimeZone;
        HomeOrganisationId = withoutOrganisation ? null : homeOrganisationId ?? HomeOrganisationId;
        return null;
    }

    /// <summary>The organisation that counts as home base; null for none.</summary>
    public void ComesFrom(Guid? organisationId) => HomeOrganisationId = organisationId;

    public Refusal? AddHat(Guid id, string label, Guid? organisationId, AudienceLevel audience)
    {
        if (_hats.Count >= MostHats) return Refusals.TooManyHats(MostHats);
        // A hat has no circle and names nobody, so these levels would show it to no one or to the wrong people.
        if (audience is AudienceLevel.Confidant or AudienceLevel.Circle) return Refusals.HatAudience;
        if (_hats.Any(h => string.Equals(h.Label, label.Trim(), StringComparison.OrdinalIgnoreCase))) return Refusals.HatWornAlready;

        _hats.Add(new Hat(id, label.Trim(), organisationId, audience));
        return null;
    }

    public Refusal? RemoveHat(Guid hatId) => _hats.RemoveAll(h => h.Id == hatId) == 0 ? CommonRefusals.NotFound("hatId") : null;

    /// <summary>Takes away everything that tells who it was; the id stays, so that what others keep remains whole.</summary>
    public void Erase()
    {
        State = PersonState.Erased;
        (DisplayName, PreferredChannel, HomeOrganisationId, TimeZone) = ("", null, null, DefaultTimeZone);
        _hats.Clear();
    }
}

/// <summary>A role from which somebody may speak.</summary>
public sealed class Hat
{
    private Hat()
    {
    }

    internal Hat(Guid id, string label, Guid? organisationId, AudienceLevel audience) => (Id, Label, OrganisationId, Audience) = (id, label, organisationId, audience);

    public Guid Id { get; private set; }

    public string Label { get; private set; } = "";

    public Guid? OrganisationId { get; private set; }

    public AudienceLevel Audience { get; private set; }
}
