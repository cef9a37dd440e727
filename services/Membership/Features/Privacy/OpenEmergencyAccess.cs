using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>The operator's word <c>open-emergency-access</c>, with <c>--Operator:Reason</c>, <c>--Operator:Minutes</c> and, for one network, <c>--Operator:Network</c>.</summary>
/// <remarks>It writes down and tells; it opens nothing in any screen. Who may reach the database is arranged where it runs.</remarks>
internal static class OpenEmergencyAccess
{
    /// <summary>Longer asks for a new reason.</summary>
    private const int MostMinutes = 24 * 60;

    public static readonly OperatorWord Word = new("open-emergency-access", Do);

    private static async Task<int> Do(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        var asked = services.GetRequiredService<IConfiguration>().GetSection("Operator");
        var (minutes, reason) = (asked.GetValue("Minutes", 0), asked["Reason"]?.Trim() ?? "");
        Guid? networkId = Guid.TryParse(asked["Network"], out var network) ? network : null;
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MembershipDb>();
        if (reason.Length is < 10 or > 500 || minutes is < 1 or > MostMinutes || (asked["Network"] is not null && !await db.Networks.AnyAsync(n => n.Id == networkId, stop)))
        {
            await output.WriteLineAsync($"Give a reason of 10 to 500 signs (--Operator:Reason), 1 to {MostMinutes} minutes (--Operator:Minutes) and, if it is about one network, its id (--Operator:Network).");
            return 2;
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var access = new EmergencyAccess(Call.NewId(), networkId, reason, now, now.AddMinutes(minutes), announceBy: now);
        access.NoteAnnounced(now);
        db.EmergencyAccesses.Add(access);
        db.Register.Add(new RegisterLine(access.Id, RegisterKind.EmergencyAccessOpened, now, personId: null, networkId));
        db.Outbox.Add(OutboxMessage.For(new EmergencyAccessOpened(access.Id, networkId, access.Until), AudienceLevel.Inside, actor: null, now));
        await db.SaveChangesAsync(stop);
        await output.WriteLineAsync($"Noted and told to the participants; it ends at {access.Until:u}.");
        return 0;
    }
}
