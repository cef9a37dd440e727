namespace LivingNetworks.LearningLog.Features.Sharing;

/// <summary>What holds in each circle, shown with every question whether more people may read something (L-INV-12). What a network agreed for
/// its outer circle in its own words is membership's to show beside it.</summary>
internal static class SharingAgreements
{
    public static Text Of(AudienceLevel level) => level switch
    {
        AudienceLevel.Own => new("Alleen wie het schreef leest dit.", "Only the person who wrote it reads this."),
        AudienceLevel.Confidant => new("Alleen wie genoemd is leest dit, in vertrouwen.", "Only those named read this, in confidence."),
        AudienceLevel.Circle => new("Alleen deze kring leest dit. Het blijft in de kring.", "Only this circle reads this. It stays in the circle."),
        AudienceLevel.Inside => new(
            "Iedereen binnen de muren leest dit. Wat binnen gezegd is, blijft binnen.", "Everyone inside reads this. What is said inside stays inside."),
        AudienceLevel.HomeBase => new(
            "Iedereen binnen de muren leest dit, en de contactpersonen van je eigen organisatie. Het is niet bedoeld om iemand te beoordelen.",
            "Everyone inside reads this, and the contacts of your own organisation. It is not meant for judging anyone."),
        AudienceLevel.OuterCircle => new(
            "Iedereen binnen de muren leest dit, en de buitencirkel: opdrachtgevers, stuurgroep, klankbordgroep. Houd je aan wat jullie daarover afspraken.",
            "Everyone inside reads this, and the outer circle: sponsors, steering group, sounding board. Keep to what you agreed about that."),
        AudienceLevel.Open => new(
            "Iedereen kan dit lezen, ook zonder aan te melden. Je kunt het later weghalen, maar kopieën elders niet.",
            "Anyone can read this, also without signing in. You can take it away later, but not copies elsewhere."),
    };
}
