using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Changes;

/// <summary>The words of our changes and the staircase of insights.</summary>
public static class ChangeTexts
{
    public static readonly Text Title = new("Onze veranderingen", "Our changes");
    public static readonly Text Question = new("Wat doen we nu anders?", "What do we do differently now?");
    public static readonly Text QuestionHelp = new("Klein is goed. Wat zie, doe of lukt je nu, dat eerst anders was?", "Small is good. What do you see, do or manage now that was different before?");
    public static readonly Text KindLabel = new("Wat is het?", "What is it?");
    public static readonly Text LevelsLabel = new("Waar is het te merken?", "Where can it be noticed?");
    public static readonly Text HappenedOn = new("Wanneer was het?", "When was it?");
    public static readonly Text WhoReads = new("Wie leest mee?", "Who reads along?");
    public static readonly Text FromWhichHat = new("Met welke pet op zeg je dit?", "Which hat are you wearing as you say this?");
    public static readonly Text HatHelp = new("De pet staat bij je naam, voor wie haar mag zien.", "The hat stands with your name, for those who may see it.");
    public static readonly Text AsMyself = new("geen, ik zeg het als mezelf", "none, I say it as myself");
    public static readonly Text ShowMyName = new("Mijn naam mag erbij staan", "My name may stand with it");
    public static readonly Text Write = new("Opschrijven", "Write it down");
    public static readonly Text Written = new("Het staat erbij.", "It has been added.");
    public static readonly Text Entries = new("Wat er anders is", "What is different");
    public static readonly Text NoEntries = new("Nog niets opgeschreven.", "Nothing written down yet.");
    public static readonly Text More = new("Laat meer zien", "Show more");
    public static readonly Text Staircase = new("De trap van inzichten", "The staircase of insights");
    public static readonly Text StaircaseWords = new("Wat een van ons merkt, kan groeien tot iets van ons allemaal. Een stap terug mag ook.", "What one of us notices can grow into something of us all. A step back is fine too.");
    public static readonly Text NoInsights = new("Er zijn nog geen inzichten verwoord.", "No insights have been worded yet.");
    public static readonly Text AnchoredIn = new("Vastgehouden in: {0}", "Kept in: {0}");

    public static readonly Codes Kinds = new(
        ("CHANGE", new("een verandering", "a change")),
        ("SUCCESS", new("iets dat lukte", "something that worked")),
        ("FAILURE", new("iets dat niet lukte", "something that did not work")),
        ("BUMP", new("een hobbel", "a bump")),
        ("SIDE_ROAD", new("een zijweg", "a side road")),
        ("BY_CATCH", new("bijvangst", "by-catch")),
        ("LET_GO", new("iets losgelaten", "something let go")),
        ("INSIGHT", new("een inzicht", "an insight")),
        ("QUESTION", new("een vraag", "a question")),
        ("STORY_OR_IMAGE", new("een verhaal of beeld", "a story or image")));

    public static readonly Codes Levels = new(
        ("INDIVIDUAL", new("bij mijzelf", "with myself")),
        ("ORGANISATION", new("in mijn organisatie", "in my organisation")),
        ("NETWORK", new("in ons netwerk", "in our network")));
}
