using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.People;

/// <summary>The words of people and what they bring.</summary>
public static class PeopleTexts
{
    public static readonly Text Title = new("Mensen en wat ze brengen", "People and what they bring");
    public static readonly Text Mine = new("Wat breng ik, wat zoek ik?", "What do I bring, what do I look for?");
    public static readonly Text MineHelp = new("Eén ding per regel. Anderen zien het, zodat ze je kunnen bellen.", "One thing per line. Others see it, so that they can call you.");
    public static readonly Text IBring = new("Ik breng", "I bring");
    public static readonly Text ILookFor = new("Ik zoek", "I look for");
    public static readonly Text Brings = new("Brengt", "Brings");
    public static readonly Text LooksFor = new("Zoekt", "Looks for");
    public static readonly Text Nobody = new("Er doet nog niemand mee.", "Nobody takes part yet.");
    public static readonly Text Find = new("Zoek een naam, of iets dat iemand brengt of zoekt", "Find a name, or something that someone brings or looks for");
    public static readonly Text NothingFound = new("Niemand gevonden met ‘{0}’.", "Nobody found with ‘{0}’.");
    public static readonly Text ForThemselves = new("voor zichzelf", "for themselves");
    public static readonly Text More = new("Laat meer mensen zien", "Show more people");
    public static readonly Text Contact = new("Hoe komt iemand van buiten met ons in contact?", "How does somebody from outside get in touch with us?");
    public static readonly Text ContactHelp = new("Bijvoorbeeld een adres van het netwerk. Wie onze pagina mag zien, leest dit; zet er geen gegevens van iemand in zonder dat die dat wil.",
        "For example an address of the network. Whoever may see our page reads this; put nobody's details in it unless they want that.");
    public static readonly Text PublicPage = new("Onze openbare pagina", "Our public page");
}
