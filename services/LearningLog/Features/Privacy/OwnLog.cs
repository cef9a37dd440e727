using LivingNetworks.LearningLog.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Privacy;

/// <summary>What the learning log keeps of a person, wherever they belong now. Who else is in it stays out; so does what others answered or wrote.</summary>
internal static class OwnLog
{
    private static readonly Text What = new("Tekst", "Text"), ForWhom = new("Voor wie te lezen", "Who may read it"), Network = new("Netwerk", "Network");

    public static readonly OwnData<LearningLogDb> Data = new OwnData<LearningLogDb>()
        .Part("entries", new("Wat je in het logboek schreef", "What you wrote in the log"), (db, me) => db.Entries.AsNoTracking().Where(e => e.AuthorId == me)
            .OrderBy(e => e.CreatedAt).ThenBy(e => e.Id).AsAsyncEnumerable().Select(e => new OwnItem(
                e.CreatedAt, new("id", null, e.Id), new("networkId", null, e.NetworkId), new("kind", null, e.Kind), new("text", What, e.Text), new("audience", ForWhom, e.Audience),
                new("happenedFrom", new("Wanneer", "When"), e.HappenedFrom), new("sessionId", null, e.SessionId), new("withdrawnAt", new("Teruggenomen op", "Taken back on"), e.WithdrawnAt))))
        .Part("insights", new("Inzichten die je verwoordde", "Insights that you put into words"), (db, me) => db.Insights.AsNoTracking().Where(i => i.AuthorId == me)
            .OrderBy(i => i.CreatedAt).ThenBy(i => i.Id).AsAsyncEnumerable().Select(i => new OwnItem(
                i.CreatedAt, new("id", null, i.Id), new("networkId", null, i.NetworkId), new("wording", What, i.Wording), new("stage", null, i.Stage), new("audience", ForWhom, i.Audience))))
        .Part("returns", new("Opbrengsten die je opmerkte", "Returns that you noticed"), (db, me) => db.Returns.AsNoTracking().Where(r => r.AuthorId == me)
            .OrderBy(r => r.CreatedAt).ThenBy(r => r.Id).AsAsyncEnumerable().Select(r => new OwnItem(
                r.CreatedAt, new("id", null, r.Id), new("networkId", null, r.NetworkId), new("kind", null, r.Kind), new("text", What, r.Text),
                new("quantity", new("Hoeveel", "How much"), r.Quantity), new("unit", new("Eenheid", "Unit"), r.Unit), new("audience", ForWhom, r.Audience))))
        .Part("expectations", new("Wat je verwachtte", "What you expected"), (db, me) => db.Expectations.AsNoTracking().Where(e => e.PersonId == me)
            .OrderBy(e => e.StatedAt).ThenBy(e => e.Id).AsAsyncEnumerable().Select(e => new OwnItem(
                e.StatedAt, new("id", null, e.Id), new("networkId", null, e.NetworkId), new("kind", null, e.Kind), new("text", What, e.Text))))
        .Part("timelinePoints", new("Punten die je op een tijdlijn zette", "Points that you put on a timeline"), (db, me) => db.Points.AsNoTracking().Where(p => p.AuthorId == me)
            .OrderBy(p => p.OnDate).ThenBy(p => p.Id).AsAsyncEnumerable().Select(p => new OwnItem(
                p.CreatedAt, new("id", null, p.Id), new("networkId", null, p.NetworkId), new("onDate", new("Wanneer", "When"), p.OnDate), new("title", What, p.Title),
                new("height", new("Hoogte", "Height"), p.Height), new("audience", ForWhom, p.Audience))))
        .Part("curves", new("Lijnen die je tekende", "Lines that you drew"), (db, me) => db.Curves.AsNoTracking().Where(c => c.DrawnBy == me)
            .OrderBy(c => c.DrawnAt).ThenBy(c => c.Id).AsAsyncEnumerable().Select(c => new OwnItem(
                c.DrawnAt, new("id", null, c.Id), new("networkId", null, c.NetworkId), new("points", null, c.Points),
                new("labels", What, c.Points.Select(p => p.Label).OfType<string>().ToList()), new("sharedAt", new("Gedeeld op", "Shared on"), c.SharedAt))))
        .Part("wideningRequests", new("Waarvoor je vroeg het verder te mogen delen", "What you asked to share further"), (db, me) => db.Widenings.AsNoTracking().Where(w => w.RequesterId == me)
            .OrderBy(w => w.AskedAt).ThenBy(w => w.Id).AsAsyncEnumerable().Select(w => new OwnItem(
                w.AskedAt, new("id", null, w.Id), new("networkId", null, w.NetworkId), new("itemKind", null, w.ItemKind), new("itemId", null, w.ItemId),
                new("toAudience", new("Tot", "As far as"), w.ToAudience), new("state", null, w.State))))
        .Part("places", new("Waar het logboek je kende", "Where the log knew you"), (db, me) => Places.Of(db, me, Network));
}
