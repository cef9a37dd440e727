using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using LivingNetworks.Hosting;

namespace LivingNetworks.Standalone.Demo;

/// <summary>The people of the demonstration who can sign in, each with a password of this data folder alone; kept in <c>demo-accounts.json</c>.</summary>
internal sealed class DemoAccounts
{
    private const string FileName = "demo-accounts.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The accounts that are shown to whoever starts the demonstration: role, and the person who has it.</summary>
    private static readonly Dictionary<string, (string Person, string What)> Shown = new()
    {
        ["facilitator"] = ("Saar Engbers", "begeleider / facilitator"),
        ["participant"] = ("Aicha Benali", "deelnemer / participant"),
        ["newcomer"] = ("Jesse Vermeer", "nieuwkomer / newcomer"),
        ["sponsor"] = ("Karin Holtslag", "sponsor"),
        ["coordinator"] = ("Wim Dekkers", "programmacoördinator / coordinator"),
        ["researcher"] = (ReggezoomSamen.Researcher, "onderzoeker / researcher"),
    };

    /// <summary>The names that one can give to <c>token</c>.</summary>
    public static IEnumerable<string> Names => Shown.Keys;

    /// <summary>Whether everything was loaded.</summary>
    public bool Loaded { get; set; }

    /// <summary>The password of each person, by name.</summary>
    public Dictionary<string, string> Passwords { get; init; } = [];

    /// <summary>The sign-in name of a person.</summary>
    public static string MailOf(string person) => person.ToLowerInvariant().Replace(' ', '.').Replace("é", "e", StringComparison.Ordinal).Replace("ï", "i", StringComparison.Ordinal) + "@reggezoom.example";

    /// <summary>What the folder knows; empty where nothing was loaded.</summary>
    public static DemoAccounts Of(string folder)
    {
        var file = Path.Combine(folder, FileName);
        return File.Exists(file) ? JsonSerializer.Deserialize<DemoAccounts>(File.ReadAllText(file), Json)! : new DemoAccounts();
    }

    /// <summary>The person's password; made on first use.</summary>
    public string PasswordOf(string person)
    {
        if (Passwords.TryGetValue(person, out var known)) return known;
        return Passwords[person] = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 4)));
    }

    /// <summary>Writes the file, for the owner of the folder alone.</summary>
    public void Save(string folder)
    {
        var file = Path.Combine(folder, FileName);
        File.WriteAllText(file, JsonSerializer.Serialize(this, Json));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>Tells how to sign in.</summary>
    public static void Print(string folder, Uri address)
    {
        var accounts = Of(folder);
        if (!accounts.Loaded) return;
        Console.WriteLine($"Sign in at {address} as:");
        // A folder that an earlier version loaded does not know everybody.
        foreach (var (name, (person, what)) in Shown)
        {
            if (accounts.Passwords.TryGetValue(person, out var password)) Console.WriteLine($"  {name,-12} {MailOf(person),-36} {password,-20} {what}");
        }

        Console.WriteLine("For curl: dotnet run --project src/Standalone -- token facilitator");
    }

    /// <summary>Prints an access token, from the platform that runs at the address.</summary>
    public static async Task<int> PrintToken(string name, Uri address, string folder)
    {
        if (!Shown.TryGetValue(name, out var shown)) throw new StartRefusedException($"There is no demonstration account {name}. Known: {string.Join(", ", Names)}.");
        var accounts = Of(folder);
        if (!accounts.Loaded) throw new StartRefusedException($"The data folder {folder} holds no demonstration. Load it with --demo.");
        if (!accounts.Passwords.TryGetValue(shown.Person, out var password)) throw new StartRefusedException($"The data folder {folder} was loaded by an earlier version and has no {name}. Empty it and load it with --demo.");
        try
        {
            using var http = new HttpClient { BaseAddress = address };
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "password", ["username"] = MailOf(shown.Person), ["password"] = password,
            });
            using var response = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            if (!response.IsSuccessStatusCode) throw new StartRefusedException($"Signing in did not work: {answer}");
            Console.WriteLine(answer.GetProperty("access_token").GetString());
            return 0;
        }
        catch (HttpRequestException)
        {
            throw new StartRefusedException($"Nothing answers at {address}. Start the platform first, in another window.");
        }
    }
}
