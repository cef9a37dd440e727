using LivingNetworks.Hosting;
using Microsoft.Extensions.Configuration;

namespace LivingNetworks.Membership.Identity;

/// <summary>The operator's word <c>rotate-keys</c>: the next key that signs access tokens, and the next that seals cookies and letters.</summary>
/// <remarks>Planned, both are known two days before they are used, so nobody notices. With <c>--now</c> they are used at once and earlier signing keys
/// are accepted for one hour more, which is longer than any access token lives; people stay signed in by their refresh token.</remarks>
internal static class RotateKeys
{
    public static readonly OperatorWord Word = new("rotate-keys", "makes the next keys for signing in; --now after a leak", Do);

    private static async Task<int> Do(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        var atOnce = services.GetRequiredService<IConfiguration>().GetValue("Operator:Now", false);
        var keys = services.GetRequiredService<SigningKeys>();
        if (OperatorCommand.IsDryRun(services))
        {
            await output.WriteLineAsync($"Would make a key that signs {(atOnce ? "at once; earlier ones would be accepted for an hour" : "two days from now")}. {await keys.Count(stop)} keys are published now.");
            return WordExit.Done;
        }

        await services.GetRequiredService<IOperatorActs>().Say(OperatorAct.RotatedKeys, stop);
        var sealedFrom = DataProtectionKeys.Rotate(services, atOnce);
        var signsFrom = await keys.Rotate(atOnce, stop);
        await output.WriteLineAsync($"The next key signs from {signsFrom:u}; cookies and letters are sealed by a new key from {sealedFrom:u}.");
        return WordExit.Done;
    }
}
