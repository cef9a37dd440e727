using System.Net.Mime;
using System.Xml;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Ties;

/// <summary>A fixed picture as files, for programs that draw and count networks: GraphML, and two tables. Of organisations only.</summary>
/// <remarks>A facilitator takes it along with names. A researcher of the network takes what was released, with numbers in place of names. For anybody else
/// there is nothing, and of an open round there is nothing for anybody.</remarks>
internal static class TieExports
{
    public const string Graph = "/exports/assessment/tie-rounds/{roundId:guid}/{item}.graphml";
    public const string Organisations = "/exports/assessment/tie-rounds/{roundId:guid}/organisations.csv";
    public const string Ties = "/exports/assessment/tie-rounds/{roundId:guid}/ties.csv";

    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>One question as GraphML.</summary>
    public static async Task AnswerGraph(Guid roundId, string item, HttpContext http, AssessmentDb db)
    {
        if (await Taken(roundId, http, db) is not { } taken || taken.Questions.FirstOrDefault(q => q.Item == item) is not { } question)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await taken.Note();
        http.Response.ContentType = "application/graphml+xml; charset=utf-8";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = new ContentDisposition { FileName = $"{question.Item}.graphml" }.ToString();
        await using var xml = XmlWriter.Create(http.Response.Body, new XmlWriterSettings { Async = true, Indent = true });
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "graphml", Namespace);
        foreach (var (id, name) in new[] { ("name", "name"), ("kind", "kind") })
        {
            await xml.WriteStartElementAsync(null, "key", Namespace);
            await xml.WriteAttributeStringAsync(null, "id", null, id);
            await xml.WriteAttributeStringAsync(null, "for", null, "node");
            await xml.WriteAttributeStringAsync(null, "attr.name", null, name);
            await xml.WriteAttributeStringAsync(null, "attr.type", null, "string");
            await xml.WriteEndElementAsync();
        }

        await xml.WriteStartElementAsync(null, "graph", Namespace);
        await xml.WriteAttributeStringAsync(null, "id", null, question.Item);
        await xml.WriteAttributeStringAsync(null, "edgedefault", null, TieRound.IsWish(taken.Round.Questions.Single(q => q.Code == item)) ? "undirected" : "directed");
        foreach (var node in taken.Nodes)
        {
            await xml.WriteStartElementAsync(null, "node", Namespace);
            await xml.WriteAttributeStringAsync(null, "id", null, node.Key);
            foreach (var (key, value) in new[] { ("name", node.Name), ("kind", node.Kind) })
            {
                if (value is null) continue;
                await xml.WriteStartElementAsync(null, "data", Namespace);
                await xml.WriteAttributeStringAsync(null, "key", null, key);
                await xml.WriteStringAsync(value);
                await xml.WriteEndElementAsync();
            }

            await xml.WriteEndElementAsync();
        }

        foreach (var tie in question.Ties)
        {
            await xml.WriteStartElementAsync(null, "edge", Namespace);
            await xml.WriteAttributeStringAsync(null, "source", null, taken.KeyOf(tie.From));
            await xml.WriteAttributeStringAsync(null, "target", null, taken.KeyOf(tie.To));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    /// <summary>The organisations in the picture.</summary>
    public static async Task AnswerOrganisations(Guid roundId, HttpContext http, AssessmentDb db)
    {
        if (await Taken(roundId, http, db) is not { } taken)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await taken.Note();
        await CsvDownload.Write(http, "organisations.csv", ["id", "name", "kind"], taken.Nodes.Select(n => new[] { n.Key, n.Name, n.Kind }));
    }

    /// <summary>Who names whom.</summary>
    public static async Task AnswerTies(Guid roundId, HttpContext http, AssessmentDb db)
    {
        if (await Taken(roundId, http, db) is not { } taken)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await taken.Note();
        await CsvDownload.Write(http, "ties.csv", ["question", "from", "to"],
            from question in taken.Questions from tie in question.Ties select new[] { question.Item, taken.KeyOf(tie.From), taken.KeyOf(tie.To) });
    }

    private static async Task<TakenAlong?> Taken(Guid roundId, HttpContext http, AssessmentDb db)
    {
        var (call, stop) = (Call.Of(http), http.RequestAborted);
        if (await db.TieRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId, stop) is not { Picture: { } picture } round) return null;
        var (reader, asked) = (await call.Reader(db, stop), round.Asked.All.ToDictionary(o => o.OrganisationId));
        Task Note() => db.NoteExport(http, ExportKind.TiesOfNetwork, round.NetworkId, call);
        if (reader.In(round.NetworkId).IsFacilitator && reader.SeesWhole(round))
        {
            return new TakenAlong(round, picture.Questions, [.. picture.ShownIds.Select((id, place) => new Node(id, Key(place), asked[id].Name, asked[id].Kind))], Note);
        }

        // In the order of ids, which says nothing: not in the order in which the round named them.
        return reader.In(round.NetworkId).IsResearcher && round.Released.Count > 0
            ? new TakenAlong(round, [.. picture.Questions.Where(q => round.Released.Contains(q.Item))], [.. picture.ShownIds.Order().Select((id, place) => new Node(id, Key(place), null, null))], Note)
            : null;

        static string Key(int place) => FormattableString.Invariant($"o{place + 1}");
    }

    private sealed record Node(Guid Id, string Key, string? Name, string? Kind);

    private sealed record TakenAlong(TieRound Round, IReadOnlyList<DrawnQuestion> Questions, IReadOnlyList<Node> Nodes, Func<Task> Note)
    {
        public string KeyOf(Guid id) => Nodes.Single(n => n.Id == id).Key;
    }
}
