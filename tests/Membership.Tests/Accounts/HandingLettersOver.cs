using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace LivingNetworks.Membership.Tests.Accounts;

public sealed class HandingLettersOver
{
    [Fact]
    public async Task To_a_mail_server_takes_each_once_with_the_address_alone_in_its_headers()
    {
        await using var server = new MailServer();
        await using var world = await AccountsWorld.Start(server.Settings);

        await world.Register("anna@example.org", name: "Anna de Vries");

        var letter = await server.Next();
        Assert.Equal(("<post@netwerken.example>", "<anna@example.org>"), (letter.From, letter.To));
        Assert.Contains("Auto-Submitted: auto-generated\r\n", letter.Headers, StringComparison.Ordinal);
        Assert.DoesNotContain("Vries", letter.Headers, StringComparison.Ordinal);
        await world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword); // the address comes first where letters reach people
        var code = letter.Body.Split("/account/confirm#")[1].Split('\r', '\n')[0].Trim();
        Assert.Equal("anna@example.org", (await world.Service.Anonymous.Send(new Contracts.ConfirmMail(Guid.NewGuid(), code, AccountsWorld.GoodPassword))).Mail);
        await world.SignedIn("anna@example.org");
        Assert.False(Directory.Exists(world.MailFolder));
    }

    [Fact]
    public async Task Tries_again_later_when_the_server_cannot_take_it_and_it_is_the_same_letter()
    {
        await using var server = new MailServer { Refusals = 1 };
        await using var world = await AccountsWorld.Start(server.Settings);

        await world.Register("bas@example.org");
        var refused = await server.Next();
        world.Clock.Advance(Domain.AccountLetter.SendingTime);
        await world.Register("cas@example.org");

        var letters = new[] { await server.Next(), await server.Next() };
        var again = letters.Single(l => l.To == "<bas@example.org>");
        Assert.Equal(refused.MessageId, again.MessageId);
        Assert.NotEqual(refused.MessageId, letters.Single(l => l.To == "<cas@example.org>").MessageId);
    }

    [Fact]
    public async Task Makes_the_health_say_how_many_nobody_takes()
    {
        await using var server = new MailServer { Refusals = int.MaxValue };
        await using var world = await AccountsWorld.Start(server.Settings);
        await world.Register("bas@example.org");
        await server.Next();
        using var http = new HttpClient { BaseAddress = world.Service.Address };
        Assert.DoesNotContain("letters", await http.GetStringAsync(new Uri("/health", UriKind.Relative)), StringComparison.Ordinal);

        world.Clock.Advance(TimeSpan.FromMinutes(6));

        var report = await http.GetStringAsync(new Uri("/health", UriKind.Relative)); // 200: it goes on serving
        Assert.Contains("\"name\":\"mail\",\"status\":\"Degraded\",\"description\":\"1 letters wait for more than 5 minutes", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_go_of_a_letter_that_no_server_took_for_a_month()
    {
        await using var server = new MailServer { Refusals = int.MaxValue };
        await using var world = await AccountsWorld.Start(server.Settings);
        await world.Register("bas@example.org");
        await server.Next();

        world.Clock.Advance(TimeSpan.FromDays(31));
        await world.Register("cas@example.org");

        for (var wait = 0; wait < 1_200 && await Waiting(world, "bas@example.org"); wait++) await Task.Delay(50);
        Assert.False(await Waiting(world, "bas@example.org"));
        Assert.True(await Waiting(world, "cas@example.org"));
    }

    private static async Task<bool> Waiting(AccountsWorld world, string mail)
    {
        await using var db = world.Database();
        return await db.Set<Domain.AccountLetter>().AnyAsync(l => l.Mail == mail);
    }

    [Theory]
    [InlineData("Mail:From", null)]
    [InlineData("Mail:From", "geen adres")]
    [InlineData("Mail:Port", "0")]
    [InlineData("Mail:Tls", "soms")]
    [InlineData("Mail:Tls", "false")]
    public void Is_refused_at_the_start_with_settings_that_cannot_be_right(string setting, string? value)
    {
        var settings = new Dictionary<string, string?> { ["Mail:Host"] = "mail.example", ["Mail:From"] = "post@netwerken.example", [setting] = value };

        var refused = Assert.Throws<StartRefusedException>(() => SmtpSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));

        Assert.Contains(setting, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A mail server of as few words as RFC 5321 asks for.</summary>
    private sealed class MailServer : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly BlockingCollection<Letter> _letters = [];
        private readonly CancellationTokenSource _stop = new();
        private readonly Task _listening;

        public MailServer()
        {
            _listener.Start();
            _listening = Listen();
        }

        /// <summary>How many letters it cannot take at first.</summary>
        public int Refusals { get; set; }

        public Dictionary<string, string?> Settings => new()
        {
            ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture), ["Mail:From"] = "post@netwerken.example", ["Mail:Tls"] = "false",
        };

        /// <summary>The next letter that was handed over, taken or not.</summary>
        public Task<Letter> Next() => Task.Run(() => _letters.TryTake(out var letter, TimeSpan.FromSeconds(40)) ? letter : throw new TimeoutException("No letter was handed over."));

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            _listener.Stop();
            await _listening;
            _stop.Dispose();
            _letters.Dispose();
        }

        private async Task Listen()
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                    await Serve(client);
                }
            }
            catch (Exception end) when (end is OperationCanceledException or SocketException or IOException)
            {
                // The test is over.
            }
        }

        private async Task Serve(TcpClient client)
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
            var (from, to) = ("", "");
            await writer.WriteLineAsync("220 mail");
            while (await reader.ReadLineAsync(_stop.Token) is { } line)
            {
                if (line == "DATA")
                {
                    await writer.WriteLineAsync("354 go on");
                    var text = new StringBuilder();
                    while (await reader.ReadLineAsync(_stop.Token) is { } part && part != ".") text.Append(part).Append("\r\n");
                    await writer.WriteLineAsync(Refusals-- > 0 ? "451 not now" : "250 taken");
                    var halves = text.ToString().Split("\r\n\r\n", 2);
                    _letters.Add(new Letter(from, to, halves[0] + "\r\n", Encoding.UTF8.GetString(Convert.FromBase64String(halves[1]))));
                    continue;
                }

                if (line.StartsWith("MAIL FROM:", StringComparison.Ordinal)) from = line["MAIL FROM:".Length..].Split(' ')[0];
                if (line.StartsWith("RCPT TO:", StringComparison.Ordinal)) to = line["RCPT TO:".Length..].Split(' ')[0];
                await writer.WriteLineAsync(line == "QUIT" ? "221 bye" : "250 mail");
                if (line == "QUIT") return;
            }
        }
    }

    private sealed record Letter(string From, string To, string Headers, string Body)
    {
        public string MessageId => Headers.Split("Message-ID: ")[1].Split('\r')[0];
    }
}
