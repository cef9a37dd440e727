using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LivingNetworks.Membership.Identity;

/// <summary>Tells of letters that nobody takes: people wait for them, and nothing else fails.</summary>
internal sealed class MailHealth(IServiceScopeFactory scopes, TimeProvider clock) : IHealthCheck
{
    /// <summary>A mail server may be away for some tries.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        var (soon, late) = (now + AccountLetter.SendingTime, now - Late);
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var waiting = await scope.ServiceProvider.GetRequiredService<MembershipDb>().Set<AccountLetter>().CountAsync(l => l.TryAt != null && l.TryAt <= soon && l.WrittenAt < late, cancellationToken);
            return waiting == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded($"{waiting} letters wait for more than {Late.TotalMinutes:0} minutes; the log says why the mail server does not take them.");
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Healthy(); // a database that is away is told of elsewhere
        }
    }
}
