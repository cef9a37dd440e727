using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Notes;

/// <summary>The words of a facilitator's own notes.</summary>
public static class NoteTexts
{
    public static readonly Text Title = new("Mijn notities", "My notes");
    public static readonly Text Words = new("Waar zit de energie? Alleen jij leest dit. Het gaat niet mee in een overdracht, een zoekvraag, onderzoek of een bestand. Schrijf over thema's en momenten, niet over mensen.", "Where does the energy sit? Only you read this. It goes into no hand-over, search, research or file. Write about themes and moments, not about people.");
    public static readonly Text Question = new("Wat merk je?", "What do you notice?");
    public static readonly Text Themes = new("Over welke thema's? Eén per regel.", "About which themes? One per line.");
    public static readonly Text Conditions = new("Wat hielp, of zat in de weg? Eén per regel.", "What helped, or stood in the way? One per line.");
    public static readonly Text Encounter = new("Bij welke ontmoeting?", "At which encounter?");
    public static readonly Text None = new("geen", "none");
    public static readonly Text Keep = new("Bewaar", "Keep");
    public static readonly Text Earlier = new("Eerder genoteerd", "Noted before");
    public static readonly Text Nothing = new("Nog niets.", "Nothing yet.");
    public static readonly Text Forget = new("Wis de notitie van {0}", "Remove the note of {0}");
    public static readonly Text ForFacilitators = new("Deze notities zijn er voor wie begeleidt.", "These notes are for whoever facilitates.");
}
