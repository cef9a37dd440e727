using System.Text;
using LivingNetworks.GraphQL.Tests.Fixtures;
using LivingNetworks.GraphQL.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.WebSockets;

/// <summary>Messages that no client would send: each is answered, or the connection is closed with a code of the protocol.</summary>
public sealed class MutatedMessageTests
{
    private const int Messages = 800;

    private static readonly string[] _seeds =
    [
        """{"type":"connection_init","payload":{"a":[1,2.5e3,null,true]}}""",
        """{"id":"1","type":"subscribe","payload":{"query":"subscription S($n: Int!) { count(to: $n) }","operationName":"S","variables":{"n":2},"extensions":{}}}""",
        """{"id":"2","type":"subscribe","payload":{"query":"{ hello(name: \"\u00e9\ud83d\ude00\") }"}}""",
        """{"id":"1","type":"complete"}""",
        """{"type":"ping","payload":{"a":1}}""",
        """{"type":"pong"}""",
    ];

    private static readonly string[] _pieces =
        ["\"", "{", "}", "[", "]", ":", ",", "\\", "\\ud800", "\0", "null", "1e999", "-", "\"id\":\"1\",", "\"type\":", "subscribe", "💥", "\n", new string('[', 100), new string('9', 400)];

    [Fact]
    public async Task Never_hang_nor_break_the_server()
    {
        await using var server = await LibraryServer.Start(builder => builder.AddSubscriptions());
        var random = new Random(20261122);
        var client = await SocketClient.Introduced(server.Url);
        var closings = new Dictionary<string, int>();
        for (var i = 0; i < Messages; i++)
        {
            var message = Mutate(_seeds[random.Next(_seeds.Length)], random);
            await client.Send(message);
            await client.Send("""{"type":"ping"}""");
            string heard;
            do heard = await client.Hear();
            while (heard[0] == '{' && heard != """{"type":"pong"}""");
            if (heard[0] == '{') continue;

            var code = heard[..4];
            closings[code] = closings.GetValueOrDefault(code) + 1;
            client.Dispose();
            client = await SocketClient.Introduced(server.Url);
        }

        client.Dispose();
        await server.Services.GetRequiredService<Watch>().UntilRunning(0);
        Assert.Subset(new HashSet<string> { "4400", "4409", "4429" }, closings.Keys.ToHashSet());
        Assert.True(closings["4400"] > Messages / 4, string.Join(", ", closings));
    }

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var i = random.Next(3); i >= 0; i--)
        {
            var at = random.Next(mutated.Length);
            switch (random.Next(4))
            {
                case 0: mutated.Remove(at, Math.Min(random.Next(1, 6), mutated.Length - at)); break;
                case 1: mutated.Insert(at, _pieces[random.Next(_pieces.Length)]); break;
                case 2: mutated[at] = (char)random.Next(32, 127); break;
                default: mutated.Insert(at, mutated.ToString(at, Math.Min(random.Next(1, 12), mutated.Length - at))); break;
            }

            if (mutated.Length == 0) mutated.Append('{');
        }

        return mutated.ToString();
    }
}
