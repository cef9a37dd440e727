using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>The agenda that a planned session starts with: it opens with the rules and ends with looking back.</summary>
public static class AgendaTemplate
{
    private const int Opening = 10;
    private const int CheckIn = 10;

    /// <summary>The smallest part of a session that is kept for looking back (reflection.shareLow).</summary>
    private const double ReflectionShare = 0.15;

    /// <summary>The template for a session of so many minutes; a very short one keeps opening, content and reflection.</summary>
    public static IReadOnlyList<AgendaItem> For(int minutes)
    {
        var reflection = Math.Max(5, (int)Math.Ceiling(minutes * ReflectionShare / 5) * 5);
        var checkIn = minutes >= 60 ? CheckIn : 0;
        var opening = minutes >= 60 ? Opening : 5;
        var content = Math.Max(5, minutes - opening - checkIn - reflection);
        List<AgendaItem> items = [new(0, AgendaItemKind.OpeningWithRules, "Opening", opening, null, null)];
        if (checkIn > 0) items.Add(new(0, AgendaItemKind.CheckIn, "Inchecken / Check-in", checkIn, null, null));
        items.Add(new(0, AgendaItemKind.Content, "Programma / Programme", Math.Min(content, 600), null, null));
        items.Add(new(0, AgendaItemKind.Reflection, "Terugkijken / Looking back", reflection, null, null));
        return items;
    }
}
