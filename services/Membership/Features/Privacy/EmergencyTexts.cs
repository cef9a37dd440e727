using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>The kinds of reason in words, for a letter.</summary>
internal static class EmergencyTexts
{
    public static Text Why(EmergencyReason reason) => reason switch
    {
        EmergencyReason.Repair => new("er is iets kapot in de database dat niet anders te herstellen is.", "something in the database is broken that cannot be mended otherwise."),
        EmergencyReason.Security => new("er zijn tekenen van misbruik of van een lek.", "there are signs of misuse or of a leak."),
        EmergencyReason.LegalDuty => new("de wet vraagt het.", "the law asks for it."),
        EmergencyReason.LostAccess => new("niemand van het netwerk kan er nog bij.", "nobody of the network can get in any more."),
    };
}
