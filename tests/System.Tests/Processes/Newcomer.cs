using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>Coming in as people do: by registering, with the letter that follows, and by signing in.</summary>
internal static partial class Newcomer
{
    /// <summary>Somebody registers, proves their address with the code from the letter, and signs in.</summary>
    public static async Task<Caller> Register(HttpClient gateway, string letters, string name, string mail, string password)
    {
        var anybody = new Caller(gateway, "somebody", Guid.Empty, null);
        await anybody.Do("registerAccount", new { mail, password, displayName = name }, "mail");
        await anybody.Do("confirmMail", new { code = await CodeFor(letters, mail), password }, "mail");
        var token = await SignIn(gateway, name, mail, password);
        var me = (await new Caller(gateway, name, Guid.Empty, token).Ask("{ me { person { id } } myAccount { state } }")).Whole();
        Assert.Equal("CONFIRMED", me.Text("myAccount.state"));
        return new Caller(gateway, name, me.Id("me.person.id"), token);
    }

    /// <summary>Signs in, and gives the access token.</summary>
    public static async Task<string?> SignIn(HttpClient gateway, string name, string mail, string password)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "password", ["username"] = mail, ["password"] = password });
        using var answer = await gateway.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        var tokens = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.IsSuccessStatusCode, $"{name} could not sign in: {tokens.GetRawText()}");
        return tokens.Text("access_token");
    }

    /// <summary>Reads the code in somebody's letter, as that person would.</summary>
    private static Task<string> CodeFor(string letters, string mail) => Waiting.For($"the letter to {mail}", async () =>
    {
        foreach (var file in Directory.Exists(letters) ? Directory.GetFiles(letters, "*.eml") : [])
        {
            var letter = await File.ReadAllTextAsync(file);
            if (!letter.Contains($"To: <{mail}>", StringComparison.Ordinal)) continue;
            var text = Encoding.UTF8.GetString(Convert.FromBase64String(letter[letter.IndexOf("\r\n\r\n", StringComparison.Ordinal)..].ReplaceLineEndings("")));
            if (ConfirmLink().Match(text) is { Success: true } link) return link.Groups[1].Value;
        }

        return "";
    }, code => code.Length > 0);

    [GeneratedRegex(@"/account/confirm#(\S+)")]
    private static partial Regex ConfirmLink();
}
