using LivingNetworks.Hosting;

namespace LivingNetworks.Gateway;

/// <summary>An operator's words for the gateway, which keeps nothing but the keys of its cookies.</summary>
internal static class GatewayWords
{
    public static async Task<int> Do(string word, IServiceProvider services, TextWriter output)
    {
        if (word == "help") return await OperatorCommand.List([new("rotate-keys", "makes the next key that seals cookies; --now after a leak", (_, _, _) => Task.FromResult(WordExit.CouldNot))], output);
        if (word != "rotate-keys") throw new StartRefusedException($"'{word}' is not known; choose rotate-keys.", WordExit.CouldNot);
        if (OperatorCommand.IsDryRun(services))
        {
            await output.WriteLineAsync("Would make the next key that seals cookies.");
            return WordExit.Done;
        }

        var from = DataProtectionKeys.Rotate(services, services.GetRequiredService<IConfiguration>().GetValue("Operator:Now", false));
        await output.WriteLineAsync($"Cookies are sealed by a new key from {from:u}; earlier ones are still opened.");
        return WordExit.Done;
    }
}
