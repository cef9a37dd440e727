using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>The operator's word <c>announce-access</c>, with <c>--kind</c>, <c>--reason</c>, <c>--minutes</c> and, for one network, <c>--network</c>.</summary>
/// <remarks>It writes down and tells; it opens nothing in any screen. Who may reach the database is arranged where it runs.</remarks>
internal static class OpenEmergencyAccess
{
    /// <summary>Longer asks for a new reason.</summary>
    private const int MostMinutes = 24 * 60;

    /// <summary>How often the command looks whether the letters left, before it leaves that to the running service.</summary>
    private const int Looks = 12;

    public static readonly OperatorWord Word = new("announce-access", "tells everybody concerned that an operator will look into the database", Do);

    private static async Task<int> Do(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        var asked = services.GetRequiredService<IConfiguration>().GetSection("Operator");
        var (minutes, reason) = (asked.GetValue("Minutes", 0), asked["Reason"]?.Trim() ?? "");
        Guid? networkId = Guid.TryParse(asked["Network"], out var network) ? network : null;
        var clock = services.GetRequiredService<TimeProvider>();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MembershipDb>();
        if (!Enum.GetNames<EmergencyReason>().Contains(asked["Kind"]) || reason.Length is < 10 or > 500 || minutes is < 1 or > MostMinutes
            || (asked["Network"] is not null && !await db.Networks.AnyAsync(n => n.Id == networkId, stop)))
        {
            await output.WriteLineAsync($"Give the kind of reason (--kind: {string.Join(", ", Enum.GetNames<EmergencyReason>())}), a reason of 10 to 500 signs for the operators (--reason), 1 to {MostMinutes} minutes (--minutes) and, if it is about one network, its id (--network).");
            return 2;
        }

        if (OperatorCommand.IsDryRun(services))
        {
            await output.WriteLineAsync($"Would tell {(networkId is { } one ? $"the participants of network {one}" : "everybody")} and begin once the letters are sent. Nothing was written down.");
            return 0;
        }

        var now = clock.GetUtcNow();
        var access = new EmergencyAccess(
            Call.NewId(), networkId, Enum.Parse<EmergencyReason>(asked["Kind"]!), reason, now, TimeSpan.FromMinutes(minutes), services.GetRequiredService<PrivacySettings>().AnnounceWithin);
        db.EmergencyAccesses.Add(access);
        db.Register.Add(new RegisterLine(access.Id, RegisterKind.EmergencyAccessAsked, now, personId: null, networkId));
        await EmergencyAnnouncements.Write(access, db, now, stop);
        await db.SaveChangesAsync(stop);

        // Another process may have taken some of the letters; whoever sends the last one lets the access begin.
        for (var look = 0; look < Looks; look++)
        {
            if (look > 0) await Task.Delay(TimeSpan.FromMilliseconds(250), stop);
            await services.GetRequiredService<Postman>().SendAll(stop);
            await db.Entry(access).ReloadAsync(stop);
            if (access.AnnouncedAt is null) continue;
            await output.WriteLineAsync($"Told to the participants. The access has begun; it ends at {access.Until:u}.");
            return 0;
        }

        await output.WriteLineAsync($"Not every letter could be sent yet: the access has NOT begun. It begins when they are sent; after {access.AnnounceBy:u} it is closed. Look with emergency-accesses.");
        return 0;
    }
}
