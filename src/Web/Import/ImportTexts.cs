using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Import;

/// <summary>The words of bringing an existing network on board from files.</summary>
public static class ImportTexts
{
    public static readonly Text Title = new("Een bestaand netwerk inlezen", "Bring an existing network on board");
    public static readonly Text Intro = new("Uit een rekenblad, bewaard als CSV. We laten eerst regel voor regel zien wat er zou gebeuren. Er wordt niets bewaard tot je dat zelf zegt.", "From a spreadsheet, saved as CSV. First we show line by line what would happen. Nothing is saved until you say so.");
    public static readonly Text ForFacilitators = new("Een begeleider van het netwerk kan dit doen.", "A facilitator of the network can do this.");
    public static readonly Text People = new("Mensen", "People");
    public static readonly Text Sessions = new("Bijeenkomsten met wie er was", "Meetings with who was there");
    public static readonly Text PeopleColumns = new("Kolommen: naam, e-mail, organisatie, rol, brengt, zoekt, taal, sinds. De volgorde maakt niet uit.", "Columns: name, mail, organisation, role, gives, seeks, language, joined on. Any order will do.");
    public static readonly Text SessionColumns = new("Kolommen: titel, soort, datum, begin, eind, plek, aanwezig (e-mailadressen).", "Columns: title, kind, date, from, until, place, present (mail addresses).");
    public static readonly Text Choose = new("Kies een bestand", "Choose a file");
    public static readonly Text TooLarge = new("Dit bestand is groter dan 5 MB. Verdeel het over meer bestanden.", "This file is larger than 5 MB. Spread it over several files.");
    public static readonly Text NotRead = new("Het bestand kon niet worden gelezen. Kies het nog eens.", "The file could not be read. Please choose it again.");
    public static readonly Text Reading = new("We lezen het bestand…", "Reading the file…");
    public static readonly Text WouldHappen = new("Wat er zou gebeuren", "What would happen");
    public static readonly Text ToTakeIn = new("mensen gaan meedoen", "people would take part");
    public static readonly Text AlreadyThere = new("blijven zoals ze zijn", "stay as they are");
    public static readonly Text NewOrganisations = new("nieuwe organisaties", "new organisations");
    public static readonly Text ToAdd = new("bijeenkomsten erbij", "meetings to add");
    public static readonly Text LeftOut = new("Deze kolommen herkennen we niet en lezen we niet: {0}", "We do not recognise these columns and do not read them: {0}");
    public static readonly Text Unclear = new("Wat nog niet duidelijk is", "What is not clear yet");
    public static readonly Text UnclearWords = new("Pas dit aan in je rekenblad en kies het bestand opnieuw. Er is niets bewaard.", "Change this in your spreadsheet and choose the file again. Nothing has been saved.");
    public static readonly Text MoreUnclear = new("En nog {0} andere.", "And {0} more.");
    public static readonly Text Line = new("Regel", "Line");
    public static readonly Text Column = new("Kolom", "Column");
    public static readonly Text WholeLine = new("hele regel", "whole line");
    public static readonly Text Reason = new("Wat er is", "What it is");
    public static readonly Text LineByLine = new("Regel voor regel", "Line by line");
    public static readonly Text MoreLines = new("Dit zijn de eerste regels; de rest gaat net zo.", "These are the first lines; the rest goes the same way.");
    public static readonly Text Name = new("Naam", "Name");
    public static readonly Text Mail = new("E-mail", "Mail");
    public static readonly Text Organisation = new("Organisatie", "Organisation");
    public static readonly Text Since = new("Sinds", "Since");
    public static readonly Text Result = new("Wat er gebeurt", "What happens");
    public static readonly Text Meeting = new("Bijeenkomst", "Meeting");
    public static readonly Text Kind = new("Soort", "Kind");
    public static readonly Text When = new("Wanneer", "When");
    public static readonly Text Present = new("Aanwezig", "Present");
    public static readonly Text IsNew = new("nieuw", "new");
    public static readonly Text Save = new("Nu inlezen", "Bring them in now");
    public static readonly Text SavedAll = new("Alles is ingelezen.", "Everything has been brought in.");
    public static readonly Text ToPeople = new("Naar de mensen", "To the people");
    public static readonly Text ToCalendar = new("Naar de agenda", "To the calendar");

    public static readonly Codes Outcomes = new(
        ("TAKE_IN", new("gaat meedoen", "would take part")),
        ("ADD", new("komt erbij", "would be added")),
        ("ALREADY_THERE", new("stond er al", "was already there")),
        ("REPEATED", new("stond hoger ook al", "stood higher up too")),
        ("LEFT_ALONE", new("is eerder weggegaan of deed niet mee; nodig zo iemand persoonlijk uit", "left or declined before; invite such a person in person")));
}
