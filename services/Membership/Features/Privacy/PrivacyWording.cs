using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>What a network really set, as far as its privacy statement speaks of it.</summary>
/// <param name="Network">The network.</param>
/// <param name="Steward">The name of the data steward; null where no name is shown.</param>
/// <param name="Organisations">The names of the organisations that stand around it now.</param>
/// <param name="RetentionMonths">For how many months history is kept after the end.</param>
/// <param name="AnnounceWithin">Within what time an operator's access is told.</param>
internal sealed record PrivacyFacts(Network Network, string? Steward, IReadOnlyList<string> Organisations, int RetentionMonths, TimeSpan AnnounceWithin);

/// <summary>The wording of a privacy statement: one text for every network, filled in with what this one set.</summary>
internal static class PrivacyWording
{
    public static IReadOnlyList<PrivacySectionView> Of(PrivacyFacts facts) =>
    [
        new(new("Wie hiervoor zorgt", "Who takes care of this"),
        [
            facts.Steward is { } steward
                ? new($"Over wat dit netwerk van mensen bewaart gaat {steward}. Stel daar je vragen. Diegene mag daardoor niet meer lezen dan anders.",
                    $"{steward} looks after what this network keeps of people. Ask your questions there. It gives that person no more to read than before.")
                : new("Over wat dit netwerk van mensen bewaart gaat een begeleider van het netwerk. Stel daar je vragen.",
                    "A facilitator of the network looks after what it keeps of people. Ask your questions there."),
            facts.Organisations.Count > 0
                ? new($"Organisaties om het netwerk heen: {string.Join(", ", facts.Organisations)}. Geen van hen is eigenaar van het netwerk, en geen van hen leest wat binnen gezegd wordt.",
                    $"Organisations around the network: {string.Join(", ", facts.Organisations)}. None of them owns the network, and none of them reads what is said inside.")
                : new("Er staan geen organisaties om het netwerk heen. Niemand is eigenaar van het netwerk.", "No organisations stand around the network. Nobody owns the network."),
        ]),
        new(new("Wat we bewaren, en waarom", "What we keep, and why"),
        [
            new("Je naam, je e-mailadres, je taal en je tijdzone: om je te herkennen en je te bereiken.", "Your name, your e-mail address, your language and your time zone: to recognise you and to reach you."),
            new("Wat je over jezelf zegt: je petten, wat je brengt en zoekt, en je thuisorganisatie als je die noemt. Het hoeft niet.",
                "What you say about yourself: your hats, what you bring and seek, and your home organisation if you name it. You need not."),
            new("Wat je schrijft in het logboek, op de tijdlijn en op de beursvloer, om samen te leren.", "What you write in the log, on the timeline and on the market floor, to learn together."),
            new("Bij welke bijeenkomsten je was en wat je op je nam, om samen af te spreken.", "At which meetings you were and what you took on, to make arrangements together."),
            new("Je antwoorden op vragenlijsten staan apart en zonder je naam. Uitkomsten gaan over de groep, nooit over jou.",
                "Your answers to questionnaires are kept apart and without your name. Results are about the group, never about you."),
            new("Geen foto's, geen geboortedatum, geen cijfers over personen. In je browser staat één cookie om je aangemeld te houden, en je keuze van taal en kleur.",
                "No photographs, no date of birth, no figures about persons. In your browser there is one cookie to keep you signed in, and your choice of language and colours."),
        ]),
        new(new("Wie wat leest", "Who reads what"),
        [
            new("Per stukje kies jij wie het leest: alleen jij, wie je in vertrouwen neemt, je kring, binnen de muren, je thuisbasis, de buitencirkel of iedereen.",
                "For each piece you choose who reads it: you alone, whom you confide in, your circle, those inside, your home base, the outer circle or everyone."),
            new("Zonder keuze is het de kleinste kring waarin het ontstond. Verder openen kan alleen als jij en wie erin te herkennen is dat goed vinden.",
                "Without a choice it is the smallest circle in which it arose. It is opened further only if you and whoever can be recognised in it agree."),
            facts.Network.Openness switch
            {
                OpennessMode.Open => new("Dit netwerk staat open: iedereen ziet de buitenpagina en deze tekst.", "This network is open: everyone sees its outer page and this text."),
                OpennessMode.Selective => new("Dit netwerk laat zijn buitenpagina zien aan wie eromheen staat.", "This network shows its outer page to those around it."),
                OpennessMode.Brooding => new("Dit netwerk broedt nog: wie er niet bij hoort, ziet het niet.", "This network is still brooding: whoever does not belong to it does not see it."),
            },
            facts.Network.HistoryForNewcomers == HistoryForNewcomers.None
                ? new("Wie nieuw is leest wat er binnen gezegd wordt vanaf de eerste eigen dag.", "Newcomers read what is said inside from their own first day on.")
                : new("Wie nieuw is leest ook van wat er eerder binnen gezegd werd; dat besloot het netwerk in een bijeenkomst.", "Newcomers also read of what was said inside before; the network decided so in a meeting."),
        ]),
        new(new("Hoe lang we het bewaren", "How long we keep it"),
        [
            new($"Zolang het netwerk loopt: {Kept(RetentionClass.RunOfNetwork, t => t.Nl)}.", $"As long as the network runs: {Kept(RetentionClass.RunOfNetwork, t => t.En)}."),
            new($"Tot {Months(facts.RetentionMonths, "maand", "maanden")} na het einde van het netwerk: {Kept(RetentionClass.AfterEnding, t => t.Nl)}.",
                $"Until {Months(facts.RetentionMonths, "month", "months")} after the end of the network: {Kept(RetentionClass.AfterEnding, t => t.En)}."),
            new($"Tot je het terugneemt of je laat wissen: {Kept(RetentionClass.UntilWithdrawn, t => t.Nl)}.", $"Until you take it back or are erased: {Kept(RetentionClass.UntilWithdrawn, t => t.En)}."),
            new($"Dagen of weken: {Kept(RetentionClass.Short, t => t.Nl)}. Het register en bewijzen van wissen: {MembershipRetention.YearsOfRegister} jaar.",
                $"Days or weeks: {Kept(RetentionClass.Short, t => t.En)}. The register and receipts of erasure: {MembershipRetention.YearsOfRegister} years."),
        ]),
        new(new("Wat jij kunt doen", "What you can do"),
        [
            new("Lezen en meenemen: op 'Mijn gegevens', onder aan elke pagina, haal je alles op wat van jou is.", "Read and take along: on 'My data', at the foot of every page, you fetch everything that is yours."),
            new("Verbeteren: wat je over jezelf zegt verander je zelf, en wat je schreef maak je kleiner of haal je weg.", "Put right: what you say about yourself you change yourself, and what you wrote you narrow or take away."),
            new("Wissen: op 'Mijn gegevens' laat je je wissen. Je ziet er ook wat er dan blijft, zonder je naam.", "Erase: on 'My data' you have yourself erased. There you also see what stays then, without your name."),
            new("Terugnemen: een ja dat je gaf neem je op elk moment terug. Dat heeft geen gevolgen voor je plek.", "Take back: a yes that you gave you take back at any moment. It changes nothing about your place."),
            new("Klagen: zeg het tegen wie hiervoor zorgt. Je kunt ook naar de toezichthouder gaan, in Nederland de Autoriteit Persoonsgegevens.",
                "Complain: tell whoever takes care of this. You can also go to the supervisor, in the Netherlands the Autoriteit Persoonsgegevens."),
        ]),
        new(new("Wat beheerders kunnen", "What operators can do"),
        [
            new("Beheerders van het systeem zien in geen enkel scherm wat jullie schrijven.", "Operators of the system see nothing of what you write in any screen."),
            new($"Moet een beheerder in nood in de database kijken, dan krijgt het netwerk dat eerst te horen, binnen {Months((int)facts.AnnounceWithin.TotalMinutes, "minuut", "minuten")}; lukt dat niet, dan gaat het niet door.",
                $"If an operator must look into the database in an emergency, the network is told first, within {Months((int)facts.AnnounceWithin.TotalMinutes, "minute", "minutes")}; if that cannot be done, it does not happen."),
            new("Wat uit het netwerk wordt opgehaald en wat beheerders doen staat in een register dat iedereen binnen kan lezen en niemand kan veranderen.",
                "What is taken out of the network and what operators do stands in a register that everybody inside can read and nobody can change."),
        ]),
    ];

    private static string Months(int count, string one, string more) => $"{count} {(count == 1 ? one : more)}";

    private static string Kept(RetentionClass @class, Func<Text, string> language) => string.Join("; ", PrivacyKept.All.Where(k => k.Class == @class).Select(k => language(k.Words)));
}
