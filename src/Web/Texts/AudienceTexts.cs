namespace LivingNetworks.Web.Texts;

/// <summary>The seven circles of readers, by name and in a sentence.</summary>
public static class AudienceTexts
{
    public static readonly Codes Names = new(
        ("L0", new("alleen ik", "only me")),
        ("L1", new("in vertrouwen", "in confidence")),
        ("L2", new("onze kring", "our circle")),
        ("L3", new("binnen de muren", "inside these walls")),
        ("L4", new("thuisbasis", "home base")),
        ("L5", new("buitencirkel", "outer circle")),
        ("L6", new("open bron", "open to all")));

    public static readonly Codes Who = new(
        ("L0", new("Alleen jij leest dit.", "Only you read this.")),
        ("L1", new("Jij en de mensen die je zelf noemt lezen dit.", "You and the people you name read this.")),
        ("L2", new("De mensen van deze groep, of die bij de bijeenkomst waren, lezen dit.", "The people of this group, or who were at the meeting, read this.")),
        ("L3", new("De deelnemers en begeleiders van het netwerk lezen dit.", "The participants and facilitators of the network read this.")),
        ("L4", new("Ook de contactpersonen van je eigen organisatie lezen dit.", "The contacts at your own organisation read this too.")),
        ("L5", new("Ook sponsors, stuurgroep en klankbord lezen dit.", "Sponsors, steering group and sounding board read this too.")),
        ("L6", new("Iedereen leest dit, ook zonder aan te melden.", "Anyone reads this, without signing in.")));
}
