using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Writes a health report with what each check found, so that an operator sees what is wrong and not only that something is.</summary>
internal static class HealthReportJson
{
    public static Task Write(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(new
    {
        Status = report.Status.ToString(),
        Checks = report.Entries.Select(e => new { Name = e.Key, Status = e.Value.Status.ToString(), e.Value.Description }),
    });
}
