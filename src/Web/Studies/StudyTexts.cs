using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Studies;

/// <summary>The words of studies and of agreeing to them.</summary>
public static class StudyTexts
{
    public static readonly Text Title = new("Onderzoek", "Research");
    public static readonly Text Words = new(
        "Een onderzoeker leest alleen mee bij wie daar zelf ja op zei. Niemand ziet wie ja zei en wie niet, ook je begeleider niet, en niemand telt het.",
        "A researcher reads along only with those who said yes themselves. Nobody sees who said yes and who did not, not your facilitator either, and nobody counts it.");
    public static readonly Text None = new("Er is nu geen onderzoek dat dit netwerk volgt.", "No study follows this network now.");
    public static readonly Text By = new("Wie lezen mee", "Who would read");
    public static readonly Text Questions = new("Wat zij willen weten", "What they want to know");
    public static readonly Text Asked = new("Wat zij vragen", "What they ask");
    public static readonly Text WouldRead = new(
        "Wat zij dan lezen: wat jij hier met de buitencirkel deelt, ook van eerder. Wat je binnen de muren of in kleinere kring deelt, lezen zij niet.",
        "What they then read: what you share with the outer circle here, also from before. What you share inside or in a smaller circle they do not read.");
    public static readonly Text Free = new(
        "Je hoeft niets te doen. Wil je niet, dan verandert er niets. Zeg je ja, dan kun je dat altijd terugnemen.",
        "You need not do anything. If you do not want this, nothing changes. If you say yes, you can always take it back.");
    public static readonly Text Yes = new("Ja, lees bij mij mee voor ‘{0}’", "Yes, read along with me for ‘{0}’");
    public static readonly Text YouSaidYes = new("Je zei ja op {0}.", "You said yes on {0}.");
    public static readonly Text TakeBack = new("Neem mijn ja voor ‘{0}’ terug", "Take my yes for ‘{0}’ back");
    public static readonly Codes States = new(
        ("DESIGNED", new("In voorbereiding. Er wordt nog niemand iets gevraagd.", "Being prepared. Nobody is asked anything yet.")),
        ("OPEN", new("Vraagt om toestemming sinds {0}.", "Asks for consent since {0}.")),
        ("CLOSED", new("Afgesloten op {0}. Niemand leest er nog voor mee.", "Closed on {0}. Nobody reads along for it any more.")));
    public static readonly Text OpenIt = new("Vraag mensen om toestemming voor ‘{0}’", "Ask people for their consent to ‘{0}’");
    public static readonly Text OpenWords = new("Praat er eerst samen over. Daarna verandert er niets meer aan de tekst of aan wie meelezen.", "Talk about it together first. After that nothing changes in the text or in who would read.");
    public static readonly Text CloseIt = new("Sluit ‘{0}’ af", "Close ‘{0}’");
    public static readonly Text Design = new("Zet een onderzoek op", "Design a study");
    public static readonly Text DesignWords = new("Zo lang het in voorbereiding is, zien alleen de begeleiders en de onderzoekers het.", "While it is being prepared only the facilitators and the researchers see it.");
    public static readonly Text NoResearcher = new("Nodig eerst een onderzoeker uit voor dit netwerk.", "First invite a researcher to this network.");
    public static readonly Text Name = new("Hoe heet het?", "What is it called?");
    public static readonly Text WhatToKnow = new("Wat willen jullie weten? Eén vraag per regel.", "What do you want to know? One question per line.");
    public static readonly Text InDutch = new("Wat vraag je aan mensen? In het Nederlands.", "What do you ask people? In Dutch.");
    public static readonly Text InEnglish = new("Hetzelfde in het Engels.", "The same in English.");
    public static readonly Text Researchers = new("Wie lezen mee?", "Who would read?");
    public static readonly Text Designed = new("Het onderzoek staat hierboven, in voorbereiding.", "The study stands above, being prepared.");
}
