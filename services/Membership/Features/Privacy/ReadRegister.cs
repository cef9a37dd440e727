using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>The operator's word <c>register</c>: the whole register, oldest first, one line of JSON each. It holds ids, no names and no content.</summary>
internal static class ReadRegister
{
    public static readonly OperatorWord Word = new("register", "prints the register of exports and of what operators did", Do);

    private static async Task<int> Do(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var lines = scope.ServiceProvider.GetRequiredService<MembershipDb>().Register.AsNoTracking().OrderBy(l => l.At).ThenBy(l => l.Id)
            .Select(l => new RegisterLineView(l.Id, l.Kind, l.At, l.PersonId, l.NetworkId)).AsAsyncEnumerable();
        await foreach (var line in lines.WithCancellation(stop)) await output.WriteLineAsync(JsonSerializer.Serialize(line, Wire.Json));
        return 0;
    }
}
