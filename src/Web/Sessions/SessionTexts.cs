using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Sessions;

/// <summary>The words of the calendar and of the session room.</summary>
public static class SessionTexts
{
    public static readonly Text Calendar = new("Agenda", "Calendar");
    public static readonly Text Ahead = new("Wat eraan komt", "What is coming");
    public static readonly Text Behind = new("Wat geweest is", "What has been");
    public static readonly Text NothingAhead = new("Er staat niets gepland. Wie belt wie, om weer eens samen te komen?", "Nothing is planned. Who will call whom, to come together again?");
    public static readonly Text NothingBehind = new("Jullie zijn nog niet bij elkaar geweest.", "You have not been together yet.");
    public static readonly Text Month = new("Maandoverzicht", "Month view");
    public static readonly Text MonthBefore = new("Maand ervoor", "Month before");
    public static readonly Text MonthAfter = new("Maand erna", "Month after");
    public static readonly Text Balance = new("Inhoud, proces en terugkijken, per bijeenkomst", "Content, process and looking back, per meeting");
    public static readonly Text BalanceNone = new("Zodra agenda's minuten hebben, zie je hier de verdeling.", "As soon as agendas have minutes, you see the division here.");
    public static readonly Text MinutesAxis = new("minuten", "minutes");

    public static readonly Text Since = new("Vanaf {0}.", "Since {0}.");
    public static readonly Text Earlier = new("Nog een jaar verder terug", "One more year back");

    public static readonly Text Plan = new("Een bijeenkomst plannen", "Plan a meeting");
    public static readonly Text Name = new("Hoe heet de bijeenkomst?", "What is the meeting called?");
    public static readonly Text KindLabel = new("Wat voor bijeenkomst is het?", "What kind of meeting is it?");
    public static readonly Text Date = new("Op welke dag?", "On which day?");
    public static readonly Text From = new("Van", "From");
    public static readonly Text Until = new("Tot", "Until");
    public static readonly Text PlaceLabel = new("Waar?", "Where?");
    public static readonly Text PurposeLabel = new("Waarvoor komen jullie samen?", "What do you come together for?");
    public static readonly Text Planned = new("De bijeenkomst staat in de agenda.", "The meeting is in the calendar.");

    public static readonly Text Room = new("Bijeenkomst", "Meeting");
    public static readonly Text When = new("Wanneer", "When");
    public static readonly Text Where = new("Waar", "Where");
    public static readonly Text Host = new("Gastvrouw of gastheer", "Host");
    public static readonly Text Why = new("Waarvoor", "Why");
    public static readonly Text Rules = new("We openen met onze spelregels", "We open with our ground rules");
    public static readonly Text Agenda = new("Wat we gaan doen", "What we will do");
    public static readonly Text AgendaThen = new("Wat we deden", "What we did");
    public static readonly Text NoAgenda = new("De agenda is nog open.", "The agenda is still open.");
    public static readonly Text WillYouCome = new("Kom je?", "Will you come?");
    public static readonly Text ComeThanks = new("Dank je, het staat genoteerd. Je kunt het altijd veranderen.", "Thank you, it is noted. You can change it at any time.");
    public static readonly Text Attendance = new("Wie is er?", "Who is here?");
    public static readonly Text WhoComes = new("Wie komt er?", "Who is coming?");
    public static readonly Text BeginHelp = new("Op de dag zelf open je hier de bijeenkomst, met de spelregels.", "On the day itself you open the meeting here, with the ground rules.");
    public static readonly Text WhoCame = new("Wie was er?", "Who was there?");
    public static readonly Text AttendanceHelp = new("Tik aan wie er is. De lijst is voor wie er was en voor de begeleiders; er wordt niets geteld per persoon.", "Tap who is here. The list is for those present and the facilitators; nothing is counted per person.");
    public static readonly Text SavePresence = new("Aanwezigheid bewaren", "Save who is here");
    public static readonly Text PresentCount = new("{0} aanwezig", "{0} present");
    public static readonly Text Start = new("We beginnen", "We begin");
    public static readonly Text Finish = new("We sluiten af", "We close");
    public static readonly Text FinishHelp = new("Daarna is te zien hoe het was, en kijken jullie terug.", "After that one can see how it was, and you look back.");
    public static readonly Text Started = new("De bijeenkomst is begonnen.", "The meeting has begun.");

    public static readonly Text Pulse = new("Hoe was het?", "How was it?");
    public static readonly Text PulseHelp = new("Zonder naam. We tonen alleen het gemiddelde, en pas als genoeg mensen iets gaven.", "Without your name. We only show the mean, and only when enough people have given something.");
    public static readonly Text Mood = new("De energie in de groep", "The energy in the group");
    public static readonly Text RoomToSpeak = new("Ruimte om te spreken", "Room to speak");
    public static readonly Text Tempo = new("Het tempo", "The tempo");
    public static readonly Text GivePulse = new("Geven", "Give");
    public static readonly Text PulseThanks = new("Dank je. Dit is bewaard zonder je naam.", "Thank you. This is saved without your name.");
    public static readonly Text PulseShown = new("Gemiddelde van {0} mensen, van 1 tot 5", "Mean of {0} people, from 1 to 5");
    public static readonly Text PulseNotYet = new("Na de bijeenkomst staat hier hoe het was.", "After the meeting this shows how it was.");

    public static readonly Text LookBack = new("Terugkijken", "Looking back");
    public static readonly Text LookBackHelp = new("Eén gedachte per regel.", "One thought per line.");
    public static readonly Text DifferentNow = new("Wat doen we nu anders?", "What do we do differently now?");
    public static readonly Text GaveEnergy = new("Wat gaf energie?", "What gave energy?");
    public static readonly Text CostEnergy = new("Wat kostte energie?", "What cost energy?");
    public static readonly Text NextTime = new("Wat nemen we mee naar de volgende keer?", "What do we take along to the next time?");
    public static readonly Text WhereLookBack = new("Terugkijken doen jullie hier: {0}", "You will look back here: {0}");
    public static readonly Text NoLookBack = new("Er is nog niet teruggekeken.", "Nobody has looked back yet.");

    public static readonly Codes Kinds = new(
        ("PLENARY", new("Plenaire bijeenkomst", "Plenary")),
        ("CORE", new("Kerngroep", "Core group")),
        ("WORKING", new("Werkgroep", "Working group")),
        ("MASTERCIRCLE", new("Mastercircle", "Mastercircle")),
        ("LEARNING_CIRCLE", new("Leerkring", "Learning circle")),
        ("INTERVISION", new("Intervisie", "Intervision")),
        ("KITCHEN_VISIT", new("Kijkje in de keuken", "Kitchen visit")),
        ("WIDE_GATHERING", new("Brede netwerkbijeenkomst", "Wide gathering")),
        ("SPECIAL_ENCOUNTER", new("Bijzondere ontmoeting", "Special encounter")),
        ("THEMED_EVENING", new("Thema-avond", "Themed evening")),
        ("LOOK_BACK", new("Terugkijken", "Look-back")),
        ("HARVEST", new("Oogstbijeenkomst", "Harvest")),
        ("RESEARCH_CONVERSATION", new("Onderzoeksgesprek", "Research conversation")),
        ("MARKET", new("Beursvloer", "Market")),
        ("PREPARATORY_WORKSHOP", new("Voorbereidende workshop", "Preparatory workshop")),
        ("ONLINE_MEETING", new("Online bijeenkomst", "Online meeting")));

    public static readonly Codes States = new(
        ("IDEA", new("idee", "idea")),
        ("PLANNED", new("gepland", "planned")),
        ("INVITED", new("uitgenodigd", "invited")),
        ("UNDERWAY", new("bezig", "under way")),
        ("HELD", new("geweest", "held")),
        ("LOOKED_BACK", new("teruggekeken", "looked back")),
        ("CANCELLED", new("gaat niet door", "cancelled")));

    public static readonly Codes Modes = new(
        ("IN_PERSON", new("bij elkaar", "in person")),
        ("ONLINE", new("online", "online")),
        ("MIXED", new("deels online", "partly online")));

    public static readonly Codes Answers = new(
        ("YES", new("Ja", "Yes")),
        ("MAYBE", new("Misschien", "Maybe")),
        ("NO", new("Nee", "No")));

    public static readonly Codes MoodScale = new(
        ("1", new("heel laag", "very low")), ("2", new("laag", "low")), ("3", new("gewoon", "so-so")), ("4", new("goed", "good")), ("5", new("bruisend", "sparkling")));

    public static readonly Codes RoomScale = new(
        ("1", new("nauwelijks", "hardly any")), ("2", new("weinig", "little")), ("3", new("redelijk", "fair")), ("4", new("veel", "much")), ("5", new("alle ruimte", "all the room")));

    public static readonly Codes TempoScale = new(
        ("1", new("veel te langzaam", "much too slow")), ("2", new("wat langzaam", "a bit slow")), ("3", new("goed", "right")), ("4", new("wat snel", "a bit fast")), ("5", new("veel te snel", "much too fast")));
}
