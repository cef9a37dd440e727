using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>What is kept of people for how long, in words; a test compares it with the tables by which the four services really remove things.</summary>
public static class PrivacyKept
{
    /// <summary>What the services keep beside this has nothing of a person in it, or is gone before anybody could ask for it.</summary>
    public static readonly IReadOnlyList<Kept> All =
    [
        new(RetentionClass.RunOfNetwork, new("uitnodigingen en namen die iemand voorstelde", "invitations and names that somebody suggested"), ["membership/invitations", "membership/suggestions"]),
        new(RetentionClass.RunOfNetwork, new("wie zich aanbood voor een klus en wie een bijeenkomst beoordeelde", "who offered to do a task and who gave a reading of a meeting"), ["sessions/task-offers", "sessions/pulse-givers"]),
        new(RetentionClass.RunOfNetwork, new("of je bijeenkomsten meetellen in de cijfers van het netwerk, als je daar ja op zei", "whether your meetings count in the figures of the network, if you said yes to that"), ["sessions/meeting-shares"]),
        new(RetentionClass.RunOfNetwork, new("aantekeningen van begeleiders en voorstellen voor de tijdlijn", "notes of facilitators and suggestions for the timeline"), ["learninglog/facilitator-notes", "learninglog/suggestions"]),
        new(RetentionClass.AfterEnding, new("dat je meedeed, je rollen en je groepen", "that you took part, your roles and your groups"), ["membership/participations", "membership/roles", "membership/groups", "membership/belongings"]),
        new(RetentionClass.AfterEnding, new("korte lijnen die twee mensen samen noteerden; alleen zij lezen ze", "short lines that two people noted together; only they read them"), ["membership/short-lines"]),
        new(RetentionClass.AfterEnding, new("wat het netwerk samen afsprak", "what the network agreed on together"), ["membership/goals", "membership/rules", "membership/statements-shared", "membership/sharing-agreements", "membership/privacy-statements", "assessment/conversations", "assessment/checklist-lines", "assessment/ripe-parts", "assessment/tie-rounds"]),
        new(RetentionClass.AfterEnding, new("bijeenkomsten, wie er was en wat eruit kwam", "meetings, who was there and what came of them"), ["sessions/sessions", "sessions/attendance", "sessions/assignments", "sessions/look-backs"]),
        new(RetentionClass.AfterEnding, new("vragen en aanbod op de beursvloer", "asks and offers on the market floor"), ["sessions/exchanges", "sessions/matches", "sessions/reactions"]),
        new(RetentionClass.AfterEnding, new("wat in het logboek en op de tijdlijn met anderen gedeeld is", "what is shared with others in the log and on the timeline"), ["learninglog/entries-shared", "learninglog/insights-shared", "learninglog/returns-shared", "learninglog/timeline-shared"]),
        new(RetentionClass.AfterEnding, new("antwoorden en opmerkingen op vragenlijsten, zonder naam", "answers and remarks on questionnaires, without a name"), ["assessment/answers", "assessment/remarks"]),
        new(RetentionClass.UntilWithdrawn, new("wie je bent en hoe je je aanmeldt", "who you are and how you sign in"), ["membership/people", "membership/accounts", "membership/passkeys", "membership/access-tokens", "membership/sign-in-links"]),
        new(RetentionClass.UntilWithdrawn, new("bij welke organisatie je hoort en waar je voor haar spreekt", "to which organisation you belong and where you speak for it"), ["membership/affiliations", "membership/organisation-contacts"]),
        new(RetentionClass.UntilWithdrawn, new("wat je voor jezelf schreef", "what you wrote for yourself"), ["membership/statements-own", "learninglog/entries-own", "learninglog/insights-own", "learninglog/returns-own", "learninglog/timeline-own", "assessment/self-scans"]),
        new(RetentionClass.Short, new("waar je aangemeld was, brieven die we je stuurden en hun codes", "where you were signed in, letters that we sent you and their codes"), ["membership/sign-ins", "membership/refresh-tokens", "membership/letters", "membership/codes"]),
    ];

    /// <summary>One thing that is kept.</summary>
    /// <param name="Class">How long.</param>
    /// <param name="Words">What it is, for people.</param>
    /// <param name="Kinds">Which kinds of which services that are.</param>
    public sealed record Kept(RetentionClass Class, Text Words, IReadOnlyList<string> Kinds);
}
