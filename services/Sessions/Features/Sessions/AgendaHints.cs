using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Domain;
using LivingNetworks.Sessions.Features.Library;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Friendly remarks on an agenda: one line of advice each, never a block.</summary>
internal static class AgendaHints
{
    public static IReadOnlyList<HintView> For(Session session, int expected, SessionsPolicy policy)
    {
        if (session.Agenda.Count == 0 || session.WasHeld || session.State == SessionState.Cancelled) return [];
        var hints = new List<HintView>();
        var agenda = session.Agenda.OrderBy(a => a.Order).ToList();

        if (agenda[0].Kind != AgendaItemKind.OpeningWithRules)
        {
            hints.Add(new("sessions.opens-with-rules", new(
                "De spelregels komen aan het begin in beeld; houd er even ruimte voor.", "The ground rules are shown at the start; keep a moment for them."), 1, []));
        }

        if (expected > policy.PassiveRiskAbove && session.Kind != SessionKind.Market)
        {
            hints.AddRange(agenda.Where(MaySitBack).Select(item => new HintView("sessions.passive-risk", new(
                $"Met {expected} mensen in één kring leunt een deel achterover. Deze werkvormen brengen iedereen aan het woord.",
                $"With {expected} people in one circle some sit back. These work forms get everybody talking."), item.Order, WorkFormLibrary.ForLargeGroups(expected))));
        }

        var total = session.MinutesContent + session.MinutesProcess + session.MinutesReflection;
        var share = total == 0 ? 0 : (double)session.MinutesReflection / total;
        if (share < policy.ReflectionShareLow && session.WhereLookBack is null)
        {
            hints.Add(new("sessions.reflection-short", new(
                "Er is weinig tijd om terug te kijken; daar zit het leren.", "There is little time to look back; that is where the learning is."), null, ["look-back", "process-watching"]));
        }
        else if (share > policy.ReflectionShareHigh)
        {
            hints.Add(new("sessions.reflection-long", new(
                "Het grootste deel is terugkijken; is er ook iets om samen te doen?", "Most of it is looking back; is there something to do together too?"), null, []));
        }

        if (session.EndsAt - session.StartsAt is { } length && agenda.Sum(a => a.Minutes) > length.TotalMinutes)
        {
            hints.Add(new("sessions.agenda-longer", new(
                "De agenda duurt langer dan de bijeenkomst.", "The agenda takes longer than the session."), null, []));
        }

        return hints;
    }

    private static bool MaySitBack(AgendaItem item) =>
        item.GroupsOf is null
        && item.Kind is AgendaItemKind.Content or AgendaItemKind.Process or AgendaItemKind.Decision or AgendaItemKind.Asks or AgendaItemKind.Harvest
        && (item.WorkForm is null || WorkFormLibrary.Find(item.WorkForm)?.ForLargeGroups != true);
}
