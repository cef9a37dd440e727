using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using LivingNetworks.Gateway.Clients;
using LivingNetworks.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace LivingNetworks.Gateway.Exports;

/// <summary>Everything that the system keeps of the caller, as one archive: a file per service for programs, and one page to read.</summary>
/// <remarks>It is written while it arrives. A service that rests, or stops halfway, takes nothing of the others with it: a note says what is missing.</remarks>
internal static class OwnDataArchive
{
    public const string Path = "/exports/my-data.zip";

    /// <summary>How long a service may take before it begins to answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly (string Service, Text Title)[] Parts =
    [
        ("membership", new("Mensen en netwerken", "People and networks")),
        ("sessions", new("Bijeenkomsten en beursvloer", "Meetings and market")),
        ("learninglog", new("Logboek en tijdlijn", "Log and timeline")),
        ("assessment", new("Vragenlijsten", "Questionnaires")),
    ];

    private const string Look =
        "body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}article{border-top:1px solid #ccc;padding:.5rem 0}" +
        "dt{font-weight:600}dd{margin:0 0 .4rem;white-space:pre-wrap}.when{color:#555;margin:0}";

    private static readonly Text Title = new("Mijn gegevens", "My data");

    private static readonly Text Words = new(
        "Dit is alles wat we van je bewaren en wat van jou is. Wat anderen zeiden staat er niet in. Antwoorden op vragenlijsten staan er ook niet in: die zijn bij niemand terug te vinden, ook niet bij jou.",
        "This is everything that we keep of you and that is yours. What others said is not in it. Answers to questionnaires are not in it either: they lead back to nobody, not even to you.");

    private static readonly Text Missing = new(
        "Dit deel rustte even toen je dit ophaalde. Haal je gegevens later nog een keer op; de rest is wel compleet.",
        "This part was resting when you fetched this. Fetch your data again later; the rest is complete.");

    public static async Task Give(HttpContext http, OwnDataParts parts)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var (exportId, stop) = (Guid.NewGuid(), http.RequestAborted);
        var isEnglish = Languages.Of(language) == Languages.En;
        http.Response.ContentType = "application/zip";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = new ContentDisposition { FileName = isEnglish ? "my-data.zip" : "mijn-gegevens.zip" }.ToString();

        // The end of a file in an archive, a few bytes, is written synchronously by .NET 10 itself.
        http.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        var missing = new List<Text>();
        await using var archive = await ZipArchive.CreateAsync(http.Response.Body, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, stop);
        foreach (var (service, title) in Parts)
        {
            if (!await Copy(parts, service, "json", language, exportId, async () => await archive.CreateEntry($"{service}.json").OpenAsync(stop), keepOpen: false, stop)) missing.Add(title);
            await http.Response.Body.FlushAsync(stop);
        }

        await WritePage(archive.CreateEntry(isEnglish ? "my-data.html" : "mijn-gegevens.html"), parts, language, exportId, missing, stop);
        if (missing.Count > 0) await WriteNote(archive.CreateEntry(isEnglish ? "READ-ME.txt" : "LEES-MIJ.txt"), missing, language, stop);
    }

    private static async Task WritePage(ZipArchiveEntry entry, OwnDataParts parts, string language, Guid exportId, List<Text> missing, CancellationToken stop)
    {
        await using var page = await entry.OpenAsync(stop);
        await Write(page, $"""
            <!doctype html>
            <html lang="{Languages.Of(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{Title.In(language)}</title>
            <style>{Look}</style>
            </head><body><main><h1>{Title.In(language)}</h1><p>{WebUtility.HtmlEncode(Words.In(language))}</p>

            """, stop);
        foreach (var (service, title) in Parts)
        {
            await Write(page, $"<section><h2>{title.In(language)}</h2>\n", stop);
            if (!await Copy(parts, service, "html", language, exportId, () => Task.FromResult(page), keepOpen: true, stop) && !missing.Contains(title)) missing.Add(title);

            if (missing.Contains(title)) await Write(page, $"<p><strong>{WebUtility.HtmlEncode(Missing.In(language))}</strong></p>\n", stop);
            await Write(page, "</section>\n", stop);
        }

        await Write(page, "</main></body></html>\n", stop);
    }

    private static async Task WriteNote(ZipArchiveEntry entry, List<Text> missing, string language, CancellationToken stop)
    {
        await using var note = await entry.OpenAsync(stop);
        foreach (var title in missing) await Write(note, $"{title.In(language)}: {Missing.In(language)}\n", stop);
    }

    /// <summary>Whether the whole part was copied. Nothing is begun for a service that does not answer.</summary>
    private static async Task<bool> Copy(
        OwnDataParts parts, string service, string form, string language, Guid exportId, Func<Task<Stream>> open, bool keepOpen, CancellationToken stop)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(Patience);
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/exports/{service}/my-data.{form}");
            request.Headers.Add(OwnDataExport.ExportIdHeader, exportId.ToString());
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
            using var answer = await parts.Of(service).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (!answer.IsSuccessStatusCode) return false;
            var into = await open();
            try
            {
                await answer.Content.CopyToAsync(into, stop);
            }
            finally
            {
                if (!keepOpen) await into.DisposeAsync();
            }

            return true;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return false;
        }
    }

    private static ValueTask Write(Stream page, string text, CancellationToken stop) => page.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
}
