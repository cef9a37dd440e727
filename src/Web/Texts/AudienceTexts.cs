namespace LivingNetworks.Web.Texts;

/// <summary>The seven circles of readers, by name and in a sentence.</summary>
public static class AudienceTexts
{
    public static readonly Codes Names = new(
        ("OWN", new("alleen ik", "only me")),
        ("CONFIDANT", new("in vertrouwen", "in confidence")),
        ("CIRCLE", new("onze kring", "our circle")),
        ("INSIDE", new("binnen de muren", "inside these walls")),
        ("HOME_BASE", new("thuisbasis", "home base")),
        ("OUTER_CIRCLE", new("buitencirkel", "outer circle")),
        ("OPEN", new("open bron", "open to all")));

    public static readonly Codes Who = new(
        ("OWN", new("Alleen jij leest dit.", "Only you read this.")),
        ("CONFIDANT", new("Jij en de mensen die je zelf noemt lezen dit.", "You and the people you name read this.")),
        ("CIRCLE", new("De mensen van deze groep, of die bij de bijeenkomst waren, lezen dit.", "The people of this group, or who were at the meeting, read this.")),
        ("INSIDE", new("De deelnemers en begeleiders van het netwerk lezen dit.", "The participants and facilitators of the network read this.")),
        ("HOME_BASE", new("Ook de contactpersonen van je eigen organisatie lezen dit.", "The contacts at your own organisation read this too.")),
        ("OUTER_CIRCLE", new("Ook sponsors, stuurgroep en klankbord lezen dit.", "Sponsors, steering group and sounding board read this too.")),
        ("OPEN", new("Iedereen leest dit, ook zonder aan te melden.", "Anyone reads this, without signing in.")));
}
