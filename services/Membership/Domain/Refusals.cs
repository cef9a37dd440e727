using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Domain;

/// <summary>Every way in which membership says no.</summary>
internal static class Refusals
{
    public static readonly Refusal PersonWasErased = Refusal.Conflict(
        "membership.person-was-erased", "Deze persoon is hier niet meer bekend.", "This person is no longer known here.");

    public static readonly Refusal TimeZoneUnknown = Refusal.Invalid(
        "membership.time-zone-unknown", "Kies een tijdzone zoals Europe/Amsterdam.", "Choose a time zone such as Europe/Amsterdam.", "timeZone");

    public static readonly Refusal LanguageUnknown = Refusal.Invalid(
        "membership.language-unknown", "Kies Nederlands (nl) of Engels (en).", "Choose Dutch (nl) or English (en).", "language");

    public static Refusal TooManyHats(int most) => Refusal.Conflict(
        "membership.too-many-hats", $"Je hebt al {most} petten; zet er eerst een af.", $"You wear {most} hats already; take one off first.", "label");

    public static readonly Refusal HatAudience = Refusal.Invalid(
        "membership.hat-audience", "Kies wie deze pet ziet: alleen jij, binnen de muren, de thuisbasis, de buitencirkel of iedereen.",
        "Choose who sees this hat: only you, inside, the home base, the outer circle or everyone.", "audience");

    public static readonly Refusal HatWornAlready = Refusal.Conflict(
        "membership.hat-worn-already", "Deze pet draag je al.", "You wear this hat already.", "label");

    public static readonly Refusal OrganisationUnknown = Refusal.NotFound(
        "membership.organisation-unknown", "Deze organisatie is hier nog niet bekend; meld haar eerst aan.",
        "This organisation is not known here yet; register it first.", "organisationId");
}
