using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Invitations;

/// <summary>Once a day deletes what is kept about people who were never asked or did not answer (M-INV-10).</summary>
public sealed partial class ForgetNames(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ForgetNames> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    /// <summary>Deletes suggestions and unanswered questions to ambassadors whose time has come, and blanks the names in invitations that expired.</summary>
    public static async Task Forget(MembershipDb db, DateTimeOffset now, CancellationToken stop)
    {
        // Housekeeping without events or versions: nobody edits these rows any more.
        await db.Suggestions.Where(s => s.ForgottenAt <= now).ExecuteDeleteAsync(stop);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        await db.AmbassadorCharges.Where(c => c.AgreedAt == null && c.To < today).ExecuteDeleteAsync(stop);
        await db.Invitations.Where(i => i.State == InvitationState.Sent && i.ExpiresAt <= now)
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.InviteeName, "").SetProperty(x => x.PersonalNote, (string?)null).SetProperty(x => x.Code, (string?)null), stop);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            do
            {
                try
                {
                    await using var scope = scopes.CreateAsyncScope();
                    await Forget(scope.ServiceProvider.GetRequiredService<MembershipDb>(), clock.GetUtcNow(), stoppingToken);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    LogLater(log, failure);
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The service stops.
        }
    }

    [LoggerMessage(LogLevel.Warning, "Names that should be forgotten are still there; tried again in a day.")]
    private static partial void LogLater(ILogger log, Exception failure);
}
