using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Open;

/// <summary>The words of the pages for anybody.</summary>
public static class OpenTexts
{
    public static readonly Text Title = new("Open netwerken", "Open networks");
    public static readonly Text Words = new("Deze netwerken laten zich zien aan iedereen. Wat er binnen gezegd wordt, blijft binnen.", "These networks show themselves to everyone. What is said inside stays inside.");
    public static readonly Text Nothing = new("Er staat nu geen netwerk open.", "No network is open now.");
    public static readonly Text More = new("Meer netwerken", "More networks");
    public static readonly Text All = new("Alle open netwerken", "All open networks");
    public static readonly Text Since = new("Sinds {0}", "Since {0}");
    public static readonly Text Question = new("Waar dit netwerk naar verlangt", "What this network longs for");
    public static readonly Text WhyNow = new("Waarom nu", "Why now");
    public static readonly Text Ambassadors = new("Wie het verder vertellen", "Who carry it outward");
    public static readonly Text Contact = new("In contact komen", "Getting in touch");
    public static readonly Text NoContact = new("Ken je iemand die meedoet? Vraag het diegene; iedereen komt hier binnen via een gesprek.", "Do you know somebody who takes part? Ask them; everybody comes in here through a talk.");
    public static readonly Text ToOpen = new("Kijk bij netwerken die openstaan, zonder account", "Look at networks that are open, without an account");
}
