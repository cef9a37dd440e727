using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>The operator's word <c>close-emergency-access</c>: ends every access that is open or was asked for, before its time.</summary>
internal static class CloseEmergencyAccess
{
    public static readonly OperatorWord Word = new("close-emergency-access", "ends every such access", Do);

    private static async Task<int> Do(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MembershipDb>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var open = await db.EmergencyAccesses.Where(a => a.ClosedAt == null && a.Until > now).ToListAsync(stop);
        if (OperatorCommand.IsDryRun(services))
        {
            await output.WriteLineAsync($"{open.Count} would be closed.");
            return WordExit.Done;
        }

        foreach (var access in open) await EmergencyAnnouncements.Close(access, RegisterKind.EmergencyAccessClosed, db, now, stop);
        await db.SaveChangesAsync(stop);
        await output.WriteLineAsync($"{open.Count} closed.");
        return WordExit.Done;
    }
}
