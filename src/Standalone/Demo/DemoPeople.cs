using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Standalone.Demo;

/// <summary>Somebody of the story, signed in, who gives commands as anybody would.</summary>
internal sealed class DemoPerson
{
    private DemoPerson(string name, Guid id, Platform platform, string token)
    {
        (Name, Id) = (name, id);
        Membership = new MembershipClient(Client("membership"));
        Sessions = new SessionsClient(Client("sessions"));
        LearningLog = new LearningLogClient(Client("learninglog"));
        Assessment = new AssessmentClient(Client("assessment"));

        HttpClient Client(string service)
        {
            var http = new HttpClient { BaseAddress = platform.Services[service] };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return http;
        }
    }

    public string Name { get; }

    public Guid Id { get; }

    public MembershipClient Membership { get; }

    public SessionsClient Sessions { get; }

    public LearningLogClient LearningLog { get; }

    public AssessmentClient Assessment { get; }

    /// <summary>Signs in with the person's own password.</summary>
    public static async Task<DemoPerson> SignIn(Platform platform, string name, string password)
    {
        using var http = new HttpClient { BaseAddress = platform.Services["membership"] };
        var tokens = (await new SignInClient(http).SignIn(DemoAccounts.MailOf(name), password)).OrStop($"sign-in of {name}");
        var subject = new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(tokens.AccessToken).Subject;
        return new DemoPerson(name, Guid.Parse(subject), platform, tokens.AccessToken);
    }
}

/// <summary>What the loader needs of results and ids.</summary>
internal static class Story
{
    /// <summary>The id of a command, the same each time the story is told, so that a second telling changes nothing.</summary>
    public static Guid Id(string what) => new(SHA256.HashData(Encoding.UTF8.GetBytes("reggezoom:" + what)).AsSpan(0, 16));

    /// <summary>The value; a refusal here is a fault in the story.</summary>
    public static T OrStop<T>(this Result<T> result, string what) =>
        result.IsRefused(out var refusal) ? throw new StartRefusedException($"The demonstration stopped at {what}: {refusal.Message.En} ({refusal.Code}{(refusal.Field is null ? "" : ", " + refusal.Field)})") : result.Value;

    /// <summary>Tries again while another service has not heard yet of what happened.</summary>
    public static async Task<T> OnceHeard<T>(this Func<Task<Result<T>>> ask, string what)
    {
        for (var attempt = 1; ; attempt++)
        {
            var result = await ask();
            if (result.Refusal is null || attempt == Tries || result.Refusal.Kind is RefusalKind.Invalid) return result.OrStop(what);
            await Task.Delay(Pause);
        }
    }

    private const int Tries = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
}
