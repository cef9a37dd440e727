using LivingNetworks.Hosting;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>The operator's word <c>emergency-accesses</c>: which access was asked for, and whether it began.</summary>
internal static class ListEmergencyAccesses
{
    public static readonly OperatorWord Word = new("emergency-accesses", "tells which were asked for and whether they began", Do);

    private static async Task<int> Do(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        await services.GetRequiredService<Postman>().SendAll(stop);
        await using var scope = services.CreateAsyncScope();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        foreach (var access in await scope.ServiceProvider.GetRequiredService<MembershipDb>().EmergencyAccesses.AsNoTracking().OrderBy(a => a.AskedAt).ToListAsync(stop))
        {
            await output.WriteLineAsync($"{access.Id} asked {access.AskedAt:u} ({access.Kind}, {(access.NetworkId is { } network ? $"network {network}" : "all networks")}): {State(access, now)}");
        }

        return 0;
    }

    private static string State(EmergencyAccess access, DateTimeOffset now) => access switch
    {
        { ClosedAt: { } closed, AnnouncedAt: null } => $"closed at {closed:u}, never begun",
        { ClosedAt: { } closed } => $"closed at {closed:u}",
        { AnnouncedAt: null } => $"not begun; letters wait until {access.AnnounceBy:u}",
        _ when access.Until <= now => $"ended at {access.Until:u}",
        _ => $"open until {access.Until:u}",
    };
}
