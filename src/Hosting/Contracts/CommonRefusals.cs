namespace LivingNetworks.Hosting;

/// <summary>The ways in which every service says no.</summary>
public static class CommonRefusals
{
    /// <summary>Nobody signed in.</summary>
    public static readonly Refusal SignInFirst = new(
        RefusalKind.Unauthenticated, "request.sign-in-first", new("Meld je eerst aan.", "Please sign in first."));

    /// <summary>A program asks for more than its token is good for.</summary>
    public static readonly Refusal OutsideScope = Refusal.Forbidden(
        "request.outside-scope", "De toegangscode van dit programma is hier niet voor bedoeld.", "The access token of this program is not meant for this.");

    /// <summary>The body is not JSON of the expected shape.</summary>
    public static Refusal Malformed(string? field) => Refusal.Invalid(
        "request.malformed", "Deze vraag is niet leesbaar; controleer de velden.", "This request cannot be read; check the fields.", field);

    /// <summary>The body is larger than a service takes.</summary>
    public static readonly Refusal TooLarge = new(
        RefusalKind.TooLarge, "request.too-large", new("Dit is te groot om in één keer te versturen.", "This is too large to send at once."));

    /// <summary>More is asked at this moment than can be done; nothing was done, so it can be sent again as it is.</summary>
    public static readonly Refusal TooBusy = new(
        RefusalKind.Resting, "request.too-busy", new("Het is nu even druk. Probeer het over een paar tellen opnieuw.", "It is busy right now. Please try again in a few seconds."));

    /// <summary>A command came without its id.</summary>
    public static readonly Refusal CommandIdMissing = Refusal.Invalid(
        "request.command-id-missing", "Geef de opdracht een eigen kenmerk mee.", "Give the command an id of its own.", "commandId");

    /// <summary>The command id was used for something else.</summary>
    public static readonly Refusal CommandIdReused = Refusal.Conflict(
        "request.command-id-reused", "Dit kenmerk is al voor een andere opdracht gebruikt.", "This id was already used for another command.", "commandId");

    /// <summary>Somebody changed it in the meantime.</summary>
    public static readonly Refusal ChangedMeanwhile = Refusal.Conflict(
        "request.changed-meanwhile", "Iemand heeft dit intussen gewijzigd. Bekijk de nieuwste versie en probeer het opnieuw.",
        "Someone changed this in the meantime. Look at the newest version and try again.", "expectedVersion");

    /// <summary>Something with the same key exists already.</summary>
    public static readonly Refusal AlreadyThere = Refusal.Conflict(
        "request.already-there", "Dit bestaat al.", "This exists already.");

    /// <summary>A text is empty.</summary>
    public static Refusal Empty(string field) => Refusal.Invalid("field.empty", "Vul dit veld in.", "Fill in this field.", field);

    /// <summary>A text is too long.</summary>
    public static Refusal TooLong(string field, int max) => Refusal.Invalid(
        "field.too-long", $"Houd dit veld korter dan {max} tekens.", $"Keep this field under {max} characters.", field);

    /// <summary>A number is outside its bounds.</summary>
    public static Refusal OutOfRange(string field, string from, string to) => Refusal.Invalid(
        "field.out-of-range", $"Kies een waarde van {from} tot en met {to}.", $"Choose a value from {from} to {to}.", field);

    /// <summary>A list is too short.</summary>
    public static Refusal TooFew(string field, int min) => Refusal.Invalid(
        "field.too-few", $"Geef hier ten minste {min} op.", $"Give at least {min} here.", field);

    /// <summary>A list is too long.</summary>
    public static Refusal TooMany(string field, int max) => Refusal.Invalid(
        "field.too-many", $"Geef hier hoogstens {max} op.", $"Give at most {max} here.", field);

    /// <summary>A text does not have the expected form.</summary>
    public static Refusal NotRecognised(string field) => Refusal.Invalid(
        "field.not-recognised", "Dit heeft niet de verwachte vorm.", "This does not have the expected form.", field);

    /// <summary>Anything that does not exist, or not for this person.</summary>
    public static Refusal NotFound(string? field = null) => Refusal.NotFound(
        "not-found", "Dit is niet gevonden.", "This was not found.", field);
}
