using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Answers <c>/health</c>: degraded with 200, for it goes on serving; unhealthy with 503. However many ask, it looks once at a time.</summary>
internal sealed class HealthReports(HealthCheckService checks)
{
    private readonly Lock _lock = new();
    private Task<HealthReport>? _looking;

    public async Task Answer(HttpContext http)
    {
        var report = await Look().WaitAsync(http.RequestAborted);
        http.Response.StatusCode = report.Status == HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        http.Response.Headers.CacheControl = "no-store";
        await HealthReportJson.Write(http, report);
    }

    private Task<HealthReport> Look()
    {
        lock (_lock) return _looking is { IsCompleted: false } looking ? looking : _looking = Task.Run(() => checks.CheckHealthAsync());
    }
}
