using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LivingNetworks.Audience;
using LivingNetworks.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>Gives people their own data as a file: <c>GET /exports/{service}/my-data.json</c>, and the same to read as <c>my-data.html</c>.</summary>
/// <remarks>Both are written while they are read from the database, however much there is. The gateway makes one archive of the parts of all services.</remarks>
public static class OwnDataExport
{
    /// <summary>The header by which the gateway says that parts belong to one export.</summary>
    public const string ExportIdHeader = "X-Export-Id";

    private const int FlushAt = 32 * 1024;

    private static readonly JsonSerializerOptions Readable = new(Wire.Views) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Puts the two files on the web server, for whoever signed in and of nobody else.</summary>
    public static void MapOwnData<TDb>(this WebApplication app, string service, OwnData<TDb> data)
        where TDb : ServiceDb
    {
        app.MapGet($"/exports/{service}/my-data.json", http => Answer(http, data, "application/json; charset=utf-8", WriteJson)).RequireAuthorization();
        app.MapGet($"/exports/{service}/my-data.html", http => Answer(http, data, "text/html; charset=utf-8", WriteHtml)).RequireAuthorization();
    }

    /// <summary>Notes that something leaves the system; saved before the first byte goes out.</summary>
    public static async Task NoteExport(this ServiceDb db, HttpContext http, ExportKind kind, Guid? networkId, Call call)
    {
        // Only parts of one's own data go together; every other export is a line of its own.
        var exportId = kind == ExportKind.OwnData && Guid.TryParse(http.Request.Headers[ExportIdHeader], out var given) ? given : Call.NewId();
        db.Outbox.Add(OutboxMessage.For(new ExportMade(exportId, kind, call.Me, networkId), AudienceLevel.Own, actor: null, call.Now));
        await db.SaveChangesAsync(http.RequestAborted);
    }

    private static async Task Answer<TDb>(HttpContext http, OwnData<TDb> data, string contentType, Func<HttpContext, OwnData<TDb>, TDb, Call, Task> write)
        where TDb : ServiceDb
    {
        var (db, call) = (http.RequestServices.GetRequiredService<TDb>(), Call.Of(http));
        if (await db.IsErased(call.Me, http.RequestAborted))
        {
            await HttpExchange.Write(http, CommonRefusals.SignInFirst);
            return;
        }

        await db.NoteExport(http, ExportKind.OwnData, null, call);
        db.ChangeTracker.Clear();
        http.Response.ContentType = contentType;
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["Content-Security-Policy"] = "default-src 'none'";
        await write(http, data, db, call);
    }

    private static async Task WriteJson<TDb>(HttpContext http, OwnData<TDb> data, TDb db, Call call)
        where TDb : ServiceDb
    {
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { Indented = true, Encoder = Readable.Encoder });
        json.WriteStartObject();
        foreach (var part in data.Parts)
        {
            json.WriteStartArray(part.Code);
            await foreach (var item in part.Items(db, call.Me).WithCancellation(http.RequestAborted))
            {
                json.WriteStartObject();
                if (item.At is { } at) json.WriteString("at", at);
                foreach (var field in item.Fields.Where(f => f.Value is not null))
                {
                    json.WritePropertyName(field.Name);
                    JsonSerializer.Serialize(json, field.Value, field.Value!.GetType(), Readable);
                }

                json.WriteEndObject();
                if (json.BytesPending > FlushAt) await FlushJson(json, http);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        await FlushJson(json, http);
    }

    private static async Task FlushJson(Utf8JsonWriter json, HttpContext http)
    {
        await json.FlushAsync(http.RequestAborted);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    /// <summary>A piece of a page: headings, and lists of what is said. It holds no script, and what people wrote is text in it.</summary>
    private static async Task WriteHtml<TDb>(HttpContext http, OwnData<TDb> data, TDb db, Call call)
        where TDb : ServiceDb
    {
        var html = new StringBuilder();
        foreach (var part in data.Parts)
        {
            var isEmpty = true;
            await foreach (var item in part.Items(db, call.Me).WithCancellation(http.RequestAborted))
            {
                if (isEmpty) html.Append("<h3>").Append(Encoded(part.Title.In(call.Language))).Append("</h3>\n");
                isEmpty = false;
                Write(html, item, call.Language);
                if (html.Length < FlushAt) continue;
                await http.Response.WriteAsync(html.ToString(), http.RequestAborted);
                html.Clear();
            }
        }

        await http.Response.WriteAsync(html.ToString(), http.RequestAborted);
    }

    private static void Write(StringBuilder html, OwnItem item, string language)
    {
        html.Append("<article>");
        if (item.At is { } at) html.Append("<p class=\"when\">").Append(Encoded(Shown(at, language))).Append("</p>");
        html.Append("<dl>");
        foreach (var field in item.Fields)
        {
            if (field is not { Label: { } label, Value: { } value } || Shown(value, language) is not { Length: > 0 } shown) continue;
            html.Append("<dt>").Append(Encoded(label.In(language))).Append("</dt><dd>").Append(Encoded(shown)).Append("</dd>");
        }

        html.Append("</dl></article>\n");
    }

    private static string Shown(object value, string language) => value switch
    {
        string text => text,
        Text text => text.In(language),
        bool yes => (yes ? new Text("ja", "yes") : new Text("nee", "no")).In(language),
        DateTimeOffset moment => moment.ToString("d MMMM yyyy HH:mm 'UTC'", CultureInfo.GetCultureInfo(language)),
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(language)),
        AudienceLevel level => AudienceNames.Of(level).In(language),
        IEnumerable<string> texts => string.Join("; ", texts),
        IFormattable other => other.ToString(null, CultureInfo.GetCultureInfo(language)),
        _ => $"{value}",
    };

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}

/// <summary>What the levels of audience are called.</summary>
public static class AudienceNames
{
    /// <summary>The name of a level.</summary>
    public static Text Of(AudienceLevel level) => level switch
    {
        AudienceLevel.Own => new("alleen ik", "only I"),
        AudienceLevel.Confidant => new("in vertrouwen", "in confidence"),
        AudienceLevel.Circle => new("onze kring", "our circle"),
        AudienceLevel.Inside => new("binnen de muren", "inside"),
        AudienceLevel.HomeBase => new("thuisbasis", "home base"),
        AudienceLevel.OuterCircle => new("buitencirkel", "outer circle"),
        AudienceLevel.Open => new("open bron", "open"),
    };
}
