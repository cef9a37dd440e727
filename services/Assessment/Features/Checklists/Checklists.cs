using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Checklists;

/// <summary>What a network arranged and chose. Like its charter it holds as it stands today, for whoever takes part today.</summary>
internal static class ChecklistHandler
{
    /// <summary>The nine lists, as they are now.</summary>
    public static PublishedInstrument Lists => InstrumentLibrary.Find("ALW")!;

    public static async Task<Result<ChecklistView>> Handle(Checklist query, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (!(await call.Reader(db, stop)).In(query.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (query.Theme is { } theme && !Lists.Measures(theme)) return CommonRefusals.NotFound("theme");

        return View(query.NetworkId, query.Theme, await db.ChecklistLines.AsNoTracking().Where(l => l.NetworkId == query.NetworkId).ToListAsync(stop));
    }

    /// <summary>The lines of a theme, or of all, in the order of the lists.</summary>
    public static ChecklistView View(Guid networkId, string? theme, IEnumerable<ChecklistLine> lines) => new(
        networkId, theme, Lists.Text.Version,
        [.. from line in lines
            let item = Lists.Item(line.Item)
            where item is not null && (theme is null || item.Dimension == theme)
            orderby Lists.PlaceOf(line.Item)
            select new ChecklistLineView(line.Item, item.Dimension, line.Value, line.Choice, line.Reason, line.ReviewOn, line.ChangedAt)]);
}

/// <summary>Notes how it stands with one line.</summary>
internal static class SetChecklistLineHandler
{
    public static async Task<Result<ChecklistView>> Handle(SetChecklistLine command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (!(await call.Reader(db, stop)).In(command.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (ChecklistLine.Refused(command, ChecklistHandler.Lists) is { } refusal) return refusal;

        var lines = await db.ChecklistLines.Where(l => l.NetworkId == command.NetworkId).ToListAsync(stop);
        var line = lines.SingleOrDefault(l => l.Item == command.Item);
        if (line is null)
        {
            line = new ChecklistLine(command.NetworkId, command.Item);
            lines.Add(line);
            db.ChecklistLines.Add(line);
        }

        line.Set(command, call.Now);
        return ChecklistHandler.View(command.NetworkId, ChecklistHandler.Lists.Item(command.Item)!.Dimension, lines);
    }
}
