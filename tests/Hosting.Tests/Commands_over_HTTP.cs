using System.Net;
using System.Text;
using System.Text.Json;
using LivingNetworks.Testing;

namespace LivingNetworks.Hosting.Tests;

public sealed class Commands_over_HTTP : IAsyncLifetime
{
    private static readonly Guid Me = Guid.NewGuid();

    private readonly Guid _shelf = Guid.NewGuid();
    private ServiceUnderTest<ShopDb> _shop = null!;

    private ServiceUnderTest<ShopDb>.Caller I => _shop.As(Me);

    public async Task InitializeAsync()
    {
        _shop = await Shop.Open();
        await I.Send(new MakeShelf(Guid.NewGuid(), _shelf, "boven"));
    }

    public async Task DisposeAsync() => await _shop.DisposeAsync();

    [Fact]
    public async Task Save_the_change_the_event_and_the_answer_together()
    {
        var view = await I.Send(new PutBox(Guid.NewGuid(), _shelf, "thee"));

        Assert.Equal(["thee"], view.Boxes);
        Assert.Equal(2, view.Version);
        Assert.Equivalent(view, await I.Ask(new ShelfOf(_shelf)));
        var said = Assert.Single(await _shop.Said<BoxPut>());
        Assert.Equal(("hosting.box-put", Me, "thee"), (said.Type, said.ActorRef, said.Data.Box));
    }

    [Fact]
    public async Task Act_once_when_sent_again()
    {
        var put = new PutBox(Guid.NewGuid(), _shelf, "thee");
        var first = await I.Send(put);
        await I.Send(new PutBox(Guid.NewGuid(), _shelf, "koffie"));

        Assert.Equivalent(first, await I.Send(put)); // the first answer, not the present state
        Assert.Equal(["koffie", "thee"], (await I.Ask(new ShelfOf(_shelf))).Boxes.Order());
        Assert.Equal(2, (await _shop.Said<BoxPut>()).Count);
    }

    /// <summary>What is shed had no effect at all, what had begun is finished, and the place is free again at once.</summary>
    [Fact]
    public async Task Are_shed_before_anything_is_done_and_can_be_sent_again_as_they_are()
    {
        await using var small = await Shop.Open(settings: new Dictionary<string, string?> { ["Overload:Places"] = "1", ["Overload:Queue"] = "1", ["Overload:LongestWait"] = "00:00:00.3" });
        var me = small.As(Me);
        await me.Send(new MakeShelf(Guid.NewGuid(), _shelf, "boven"));
        var (begun, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        Shop.AtStart = put =>
        {
            if (put.Box != "thee") return Task.CompletedTask;
            begun.TrySetResult();
            return go.Task;
        };
        try
        {
            var slow = me.Send(new PutBox(Guid.NewGuid(), _shelf, "thee"));
            await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));

            var shed = new PutBox(Guid.NewGuid(), _shelf, "koffie");
            var problem = await me.SendRefused(shed, HttpStatusCode.ServiceUnavailable, "request.too-busy");
            Assert.StartsWith("Het is nu even druk", problem.Title, StringComparison.Ordinal);
            using (var answer = await me.Post("/queries/shelf-of", JsonSerializer.Serialize(new { shelfId = _shelf }), "en"))
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
                Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 3);
                Assert.Contains("It is busy right now", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }

            go.SetResult();
            Assert.Equal(["thee"], (await slow).Boxes);
            Assert.Equal(["thee"], (await me.Ask(new ShelfOf(_shelf))).Boxes);
            Assert.Single(await small.Said<BoxPut>());

            Assert.Equal(["koffie", "thee"], (await me.Send(shed)).Boxes.Order());
            await me.Send(shed);
            Assert.Equal(2, (await small.Said<BoxPut>()).Count);
        }
        finally
        {
            go.TrySetResult();
            Shop.AtStart = _ => Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Are_refused_under_an_id_that_was_used_for_another_or_by_another()
    {
        var put = new PutBox(Guid.NewGuid(), _shelf, "thee");
        await I.Send(put);

        await I.SendRefused(put with { Box = "koffie" }, HttpStatusCode.Conflict, "request.command-id-reused");
        await _shop.As(Guid.NewGuid()).SendRefused(put, HttpStatusCode.Conflict, "request.command-id-reused");
        await I.SendRefused(put with { CommandId = Guid.Empty }, HttpStatusCode.BadRequest, "request.command-id-missing");
        Assert.Equal(["thee"], (await I.Ask(new ShelfOf(_shelf))).Boxes);
    }

    /// <summary>Twins that are decided at the same moment: one acts and both get its answer.</summary>
    [Fact]
    public async Task Act_once_when_twins_run_beside_each_other()
    {
        for (var round = 0; round < 5; round++)
        {
            var shelf = Guid.NewGuid();
            await I.Send(new MakeShelf(Guid.NewGuid(), shelf, $"plank {round}"));
            var put = new PutBox(Guid.NewGuid(), shelf, "thee");

            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => I.Send(put)));

            Assert.All(answers, a => Assert.Equal((2, "thee"), (a.Version, Assert.Single(a.Boxes))));
            Assert.Equal(["thee"], (await I.Ask(new ShelfOf(shelf))).Boxes);
        }

        Assert.Equal(5, (await _shop.Said<BoxPut>()).Count);
    }

    /// <summary>Both twins have begun; then one fills the shelf, and the other finds it full.
    /// Red once: without a second look after a refusal, the other hears that it is full.</summary>
    [Fact]
    public async Task Answer_a_twin_as_done_when_the_other_just_changed_what_it_looks_at()
    {
        await I.Send(new PutBox(Guid.NewGuid(), _shelf, "1"));
        await I.Send(new PutBox(Guid.NewGuid(), _shelf, "2"));
        var last = new PutBox(Guid.NewGuid(), _shelf, "3");
        var (begun, oneIsDone, bothHaveBegun) = (0, new TaskCompletionSource(), new TaskCompletionSource());
        Shop.AtStart = put =>
        {
            if (put != last) return Task.CompletedTask;
            if (Interlocked.Increment(ref begun) == 1) return bothHaveBegun.Task;
            bothHaveBegun.SetResult();
            return oneIsDone.Task;
        };

        var twins = new[] { I.Send(last), I.Send(last) };
        await await Task.WhenAny(twins).WaitAsync(TimeSpan.FromSeconds(30));
        oneIsDone.SetResult();

        Assert.All(await Task.WhenAll(twins), a => Assert.Equal(["1", "2", "3"], a.Boxes.Order()));
        await I.SendRefused(new PutBox(Guid.NewGuid(), _shelf, "4"), HttpStatusCode.Conflict, "shop.full");
    }

    /// <summary>Red once: with the concurrency token taken off Version, boxes beyond the third are put. The boxes are owned children: the shelf
    /// itself has no other column that changes.</summary>
    [Fact]
    public async Task Keep_the_rules_of_a_thing_when_many_change_what_it_owns_at_once()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 12).Select(async n =>
        {
            using var answer = await I.Post("/commands/put-box", JsonSerializer.Serialize(new { commandId = Guid.NewGuid(), shelfId = _shelf, box = $"doos {n}" }));
            return answer.StatusCode;
        }));

        var shelf = await I.Ask(new ShelfOf(_shelf));
        Assert.Equal(3, shelf.Boxes.Count);
        Assert.Equal(4, shelf.Version);
        Assert.Equal(3, statuses.Count(s => s == HttpStatusCode.OK));
        Assert.All(statuses, s => Assert.True(s is HttpStatusCode.OK or HttpStatusCode.Conflict));
        Assert.Equal(3, (await _shop.Said<BoxPut>()).Count);
    }

    [Fact]
    public async Task Are_refused_when_someone_changed_it_since_it_was_read()
    {
        await I.Send(new PutBox(Guid.NewGuid(), _shelf, "thee", ExpectedVersion: 1));
        await I.SendRefused(new PutBox(Guid.NewGuid(), _shelf, "koffie", ExpectedVersion: 1), HttpStatusCode.Conflict, "request.changed-meanwhile");
        Assert.Equal(["thee"], (await I.Ask(new ShelfOf(_shelf))).Boxes);
    }

    [Fact]
    public async Task Are_refused_when_the_name_is_taken() =>
        await I.SendRefused(new MakeShelf(Guid.NewGuid(), Guid.NewGuid(), "boven"), HttpStatusCode.Conflict, "request.already-there");

    [Theory]
    [InlineData("", "request.malformed", null)]
    [InlineData("{", "request.malformed", null)]
    [InlineData("null", "request.malformed", null)]
    [InlineData("[]", "request.malformed", null)]
    [InlineData("""{"commandId":"ID","shelfId":"ID","box":"a","colour":"red"}""", "request.malformed", "colour")]
    [InlineData("""{"commandId":"ID","shelfId":"ID"}""", "request.malformed", "box")]
    [InlineData("""{"commandId":"ID","shelfId":"no","box":"a"}""", "request.malformed", "shelfId")]
    [InlineData("""{"commandId":"ID","shelfId":"ID","box":null}""", "request.malformed", "box")]
    [InlineData("""{"commandId":"ID","shelfId":"ID","box":"a","weight":"2"}""", "request.malformed", "weight")]
    [InlineData("""{"commandId":"ID","shelfId":"ID","box":" "}""", "field.empty", "box")]
    [InlineData("""{"commandId":"ID","shelfId":"ID","box":"123456789012345678901"}""", "field.too-long", "box")]
    [InlineData("""{"commandId":"ID","shelfId":"ID","box":"a","weight":10}""", "field.out-of-range", "weight")]
    public async Task Are_refused_with_the_field_to_blame(string json, string code, string? field)
    {
        using var answer = await I.Post("/commands/put-box", json.Replace("ID", _shelf.ToString(), StringComparison.Ordinal), "en");
        var problem = JsonSerializer.Deserialize<Problem>(await answer.Content.ReadAsStringAsync(), Wire.Answers)!;

        Assert.Equal((HttpStatusCode.BadRequest, code, field), (answer.StatusCode, problem.Code, problem.Field));
        Assert.Equal(problem.Message.En, problem.Title);
        Assert.Empty((await I.Ask(new ShelfOf(_shelf))).Boxes);
    }

    [Theory]
    [InlineData("null", "field.empty")]
    [InlineData("\"LONG\"", "field.too-long")]
    public async Task Are_refused_with_the_item_of_a_list_to_blame(string item, string code)
    {
        using var answer = await I.Post(
            "/commands/make-shelf",
            $$"""{"commandId":"{{_shelf}}","shelfId":"{{_shelf}}","name":"x","labels":["a",{{item.Replace("LONG", new string('x', 4001), StringComparison.Ordinal)}}]}""");
        var problem = JsonSerializer.Deserialize<Problem>(await answer.Content.ReadAsStringAsync(), Wire.Answers)!;
        Assert.Equal((HttpStatusCode.BadRequest, code, "labels[1]"), (answer.StatusCode, problem.Code, problem.Field));
    }

    [Theory]
    [InlineData("""[]""", "field.too-few", "Geef hier ten minste 1 op.", "Give at least 1 here.")]
    [InlineData("""["a","b","c","d"]""", "field.too-many", "Geef hier hoogstens 3 op.", "Give at most 3 here.")]
    public async Task Are_refused_with_a_list_too_short_or_too_long(string labels, string code, string nl, string en)
    {
        using var answer = await I.Post("/commands/make-shelf", $$"""{"commandId":"{{_shelf}}","shelfId":"{{_shelf}}","name":"x","labels":{{labels}}}""");
        var problem = JsonSerializer.Deserialize<Problem>(await answer.Content.ReadAsStringAsync(), Wire.Answers)!;
        Assert.Equal((HttpStatusCode.BadRequest, code, "labels", nl, en), (answer.StatusCode, problem.Code, problem.Field, problem.Message.Nl, problem.Message.En));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Are_refused_when_too_large(bool saysItsLength)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_shop.Address, "/commands/put-box"));
        request.Headers.Authorization = new("Bearer", TestTokens.For(Me, _shop.Clock.GetUtcNow()));
        request.Headers.TransferEncodingChunked = !saysItsLength;
        request.Content = new StringContent($"{{\"box\":\"{new string('x', 9 * 1024 * 1024)}\"}}", Encoding.UTF8, "application/json");
        try
        {
            using var answer = await http.SendAsync(request);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
            Assert.Contains("request.too-large", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        catch (HttpRequestException reset) when (reset.InnerException is IOException)
        {
            // The server may close while we still send; then there is no answer to read, and nothing was done either.
        }

        Assert.Empty((await I.Ask(new ShelfOf(_shelf))).Boxes);
    }

    [Fact]
    public async Task Tell_nothing_of_a_bug_but_a_reference()
    {
        var problem = await I.SendRefused(new Explode(Guid.NewGuid()), HttpStatusCode.ServiceUnavailable, "request.failed");
        Assert.DoesNotContain("recipe", JsonSerializer.Serialize(problem), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", JsonSerializer.Serialize(problem), StringComparison.Ordinal);
        Assert.Matches("[0-9a-f]{32}", problem.Message.En);
    }

    [Fact]
    public async Task Ask_for_a_sign_in_first()
    {
        await _shop.Anonymous.SendRefused(new PutBox(Guid.NewGuid(), _shelf, "thee"), HttpStatusCode.Unauthorized, "request.sign-in-first");
        await _shop.Anonymous.AskRefused(new ShelfOf(_shelf), HttpStatusCode.Unauthorized, "request.sign-in-first");
        await _shop.Anonymous.Ask(new EveryShelf());
    }

    [Fact]
    public async Task Are_described_from_their_records()
    {
        using var http = new HttpClient { BaseAddress = _shop.Address };
        using var document = JsonDocument.Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var root = document.RootElement;

        Assert.Equal("3.1.0", root.GetProperty("openapi").GetString());
        Assert.Equal(Shop.Routes.Routes.Select(r => r.Path), root.GetProperty("paths").EnumerateObject().Select(p => p.Name));
        var put = root.GetProperty("components").GetProperty("schemas").GetProperty("PutBox");
        Assert.Equal(20, put.GetProperty("properties").GetProperty("box").GetProperty("maxLength").GetInt32());
        Assert.Equal(9, put.GetProperty("properties").GetProperty("weight").GetProperty("maximum").GetInt32());
        Assert.Contains("box", put.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal(0, root.GetProperty("paths").GetProperty("/queries/every-shelf").GetProperty("post").GetProperty("security").GetArrayLength());
        foreach (var pointer in Pointers(root)) Assert.True(Resolves(root, pointer), pointer);
    }

    private static IEnumerable<string> Pointers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Pointers),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "$ref" ? [p.Value.GetString()!] : Pointers(p.Value)),
        _ => [],
    };

    private static bool Resolves(JsonElement root, string pointer)
    {
        var at = root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(step, out at)) return false;
        }

        return true;
    }
}
