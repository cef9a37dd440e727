using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Gateway.Exports;

/// <summary>The caller's own learning log as statements of xAPI 1.0.3, for a record store that they choose themselves. Only on their own request.</summary>
/// <remarks>
/// It is made of the parts of their own data of three services; the fourth, with the questionnaires, is not asked: neither an answer nor that one answered can
/// get in. A statement says what one did, where and when, and not one word that anybody wrote, neither their own: those may be about others, and a record
/// store is no circle of ours. The same export again gives the same ids. Either all of it or nothing: a log with a hole would not say that it has one.
/// </remarks>
internal static class LearningRecord
{
    public const string Path = "/exports/my-log.xapi.json";

    /// <summary>The header that says which xAPI this is.</summary>
    public const string VersionHeader = "X-Experience-API-Version";

    /// <summary>The version.</summary>
    public const string Version = "1.0.3";

    private const string Adl = "http://adlnet.gov/expapi/verbs/", Meeting = "http://adlnet.gov/expapi/activities/meeting", Group = "http://activitystrea.ms/group";
    private const string Resource = "http://id.tincanapi.com/activitytype/resource", Discussion = "http://id.tincanapi.com/activitytype/discussion", Note = "https://w3id.org/xapi/acrossx/activities/note";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string[] Services = ["membership", "sessions", "learninglog"];

    /// <summary>Roles in a meeting by which somebody led it.</summary>
    private static readonly string[] Leading = ["Host", "Moderator", "Chair", "Master"];

    private static readonly Verb
        Attended = new(Adl + "attended", new("nam deel aan", "attended")), Registered = new(Adl + "registered", new("ging meedoen met", "registered")),
        Shared = new(Adl + "shared", new("deelde", "shared")), Asked = new(Adl + "asked", new("vroeg", "asked")), Commented = new(Adl + "commented", new("reageerde op", "commented")),
        Experienced = new(Adl + "experienced", new("dacht na over", "experienced")), Hosted = new("http://activitystrea.ms/host", new("begeleidde", "hosted"));

    private static readonly Text
        OfNetwork = new("Een leernetwerk", "A learning network"), OfMeeting = new("Een bijeenkomst van een leernetwerk", "A meeting of a learning network"),
        OfLesson = new("Een les uit de praktijk", "A lesson from practice"), OfNote = new("Een eigen aantekening", "A note of one's own"), OfQuestion = new("Een vraag", "A question"),
        Rests = new(
            "Een deel van het platform rust even. Haal je log over een paar minuten nog eens op; er is niets verloren.",
            "A part of the platform is resting. Fetch your log again in a few minutes; nothing is lost.");

    public static async Task Give(HttpContext http, OwnDataParts parts)
    {
        var (language, stop, exportId) = (Languages.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), http.RequestAborted, Guid.NewGuid());
        var own = new Dictionary<string, JsonObject>();
        foreach (var service in Services)
        {
            if (await Part(parts, service, exportId, stop) is { } part) own[service] = part;
            else
            {
                http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                http.Response.ContentType = "text/plain; charset=utf-8";
                await http.Response.WriteAsync(Rests.In(language), stop);
                return;
            }
        }

        var home = $"{http.Request.Scheme}://{http.Request.Host}";
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers[VersionHeader] = Version;
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = new ContentDisposition { FileName = language == Languages.En ? "my-log.xapi.json" : "mijn-log.xapi.json" }.ToString();
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var statement in new Log(home, Call.Of(http).Me, language).Of(own["membership"], own["sessions"], own["learninglog"]))
        {
            statement.WriteTo(json);
            await json.FlushAsync(stop);
        }

        json.WriteEndArray();
    }

    private static async Task<JsonObject?> Part(OwnDataParts parts, string service, Guid exportId, CancellationToken stop)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(Patience);
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/exports/{service}/my-data.json");
            request.Headers.Add(OwnDataExport.ExportIdHeader, exportId.ToString());
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            using var answer = await parts.Of(service).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return answer.IsSuccessStatusCode ? await JsonNode.ParseAsync(await answer.Content.ReadAsStreamAsync(patience.Token), cancellationToken: patience.Token) as JsonObject : null;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return null;
        }
    }

    private sealed record Verb(string Id, Text Display);

    /// <summary>One person's statements, under a name that is not theirs.</summary>
    private sealed class Log(string home, Guid person, string language)
    {
        /// <summary>The same each time, on no page of ours and with no way back to the person.</summary>
        private readonly string _name = "p-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"xapi {person:N}")))[..20];

        public IEnumerable<JsonObject> Of(JsonObject people, JsonObject meetings, JsonObject log)
        {
            foreach (var one in Items(people, "participations").Where(p => p["joinedOn"] is not null && p["networkId"] is not null))
            {
                yield return Statement(Registered, $"networks/{Text(one, "networkId")}", Group, OfNetwork, $"{Text(one, "joinedOn")}T00:00:00Z", null);
            }

            foreach (var one in Items(meetings, "attendance").Where(a => a["came"]?.GetValue<bool>() == true && a["startsAt"] is not null))
            {
                var statement = Statement(Attended, $"sessions/{Text(one, "sessionId")}", Meeting, OfMeeting, Text(one, "startsAt")!, one);
                if (Moment(one, "startsAt") is { } from && Moment(one, "endsAt") is { } until && until > from) statement["result"] = new JsonObject { ["duration"] = XmlConvert.ToString(until - from) };
                yield return statement;
            }

            foreach (var one in Items(meetings, "sessionRoles").Where(r => r["held"]?.GetValue<bool>() == true && r["startsAt"] is not null && (r["roles"] as JsonArray)?.Any(role => Leading.Contains(role?.GetValue<string>())) == true))
            {
                yield return Statement(Hosted, $"sessions/{Text(one, "sessionId")}", Meeting, OfMeeting, Text(one, "startsAt")!, one);
            }

            foreach (var one in Items(meetings, "exchanges").Where(e => e["isOffer"]?.GetValue<bool>() == false))
            {
                yield return Statement(Asked, $"asks/{Text(one, "id")}", Discussion, OfQuestion, Text(one, "at")!, one);
            }

            foreach (var one in Items(meetings, "reactions")) yield return Statement(Commented, $"asks/{Text(one, "askId")}", Discussion, OfQuestion, Text(one, "at")!, one, Text(one, "id"));
            foreach (var one in Items(log, "entries").Where(e => e["withdrawnAt"] is null))
            {
                yield return !IsShared(one) ? Statement(Experienced, $"entries/{Text(one, "id")}", Note, OfNote, Text(one, "at")!, one)
                    : Text(one, "kind") == "Question" ? Statement(Asked, $"entries/{Text(one, "id")}", Discussion, OfQuestion, Text(one, "at")!, one)
                    : Statement(Shared, $"entries/{Text(one, "id")}", Resource, OfLesson, Text(one, "at")!, one);
            }

            foreach (var one in Items(log, "insights"))
            {
                yield return IsShared(one)
                    ? Statement(Shared, $"insights/{Text(one, "id")}", Resource, OfLesson, Text(one, "at")!, one)
                    : Statement(Experienced, $"insights/{Text(one, "id")}", Note, OfNote, Text(one, "at")!, one);
            }
        }

        /// <summary>Whether others than a few confidants may read it.</summary>
        private static bool IsShared(JsonObject item) => Text(item, "audience") is not (null or nameof(AudienceLevel.Own) or nameof(AudienceLevel.Confidant));

        private JsonObject Statement(Verb verb, string activity, string type, Text name, string at, JsonObject? of, string? one = null)
        {
            // The parties of a network are named as a group, never as people.
            var context = new JsonObject { ["language"] = language };
            if (of is not null && Text(of, "networkId") is { } network)
            {
                context["team"] = new JsonObject { ["objectType"] = "Group", ["account"] = new JsonObject { ["homePage"] = home, ["name"] = $"network-{network}" } };
                var activities = new JsonObject { ["grouping"] = new JsonArray(new JsonObject { ["id"] = $"{home}/networks/{network}" }) };
                if (Text(of, "seriesId") is { } series) activities["parent"] = new JsonArray(new JsonObject { ["id"] = $"{home}/series/{series}" });
                context["contextActivities"] = activities;
            }

            return new JsonObject
            {
                ["id"] = IdOf($"{verb.Id} {activity} {one}").ToString(),
                ["actor"] = new JsonObject { ["objectType"] = "Agent", ["account"] = new JsonObject { ["homePage"] = home, ["name"] = _name } },
                ["verb"] = new JsonObject { ["id"] = verb.Id, ["display"] = Both(verb.Display) },
                ["object"] = new JsonObject { ["objectType"] = "Activity", ["id"] = $"{home}/{activity}", ["definition"] = new JsonObject { ["type"] = type, ["name"] = Both(name) } },
                ["context"] = context,
                ["timestamp"] = at,
                ["version"] = Version,
            };
        }

        /// <summary>A UUID made from a name: the same person doing the same thing has the same. Marked as version 5, the highest that many record stores let in.</summary>
        private Guid IdOf(string what)
        {
            var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{_name} {what}"))[..16];
            (bytes[6], bytes[8]) = ((byte)((bytes[6] & 0x0F) | 0x50), (byte)((bytes[8] & 0x3F) | 0x80));
            return new Guid(bytes, bigEndian: true);
        }

        private static JsonObject Both(Text text) => new() { ["nl"] = text.In(Languages.Nl), ["en"] = text.In(Languages.En) };

        private static IEnumerable<JsonObject> Items(JsonObject part, string name) => (part[name] as JsonArray ?? []).OfType<JsonObject>();

        private static string? Text(JsonObject item, string field) => item[field]?.GetValue<string>();

        private static DateTimeOffset? Moment(JsonObject item, string field) => Text(item, field) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : null;
    }
}
