using System.Net.Mime;
using Microsoft.AspNetCore.Http;

namespace LivingNetworks.Hosting;

/// <summary>Gives a table as a file.</summary>
public static class CsvDownload
{
    /// <summary>Writes it, with everything that a spreadsheet would calculate made harmless.</summary>
    public static Task Write(HttpContext http, string fileName, IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = new ContentDisposition { FileName = fileName }.ToString();
        return http.Response.Body.WriteAsync(CsvText.Write(header, rows), http.RequestAborted).AsTask();
    }
}
