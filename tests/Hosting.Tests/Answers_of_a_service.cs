using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Hosting.Tests;

/// <summary>What a client makes of the bytes that a service sends.</summary>
public sealed class Answers_of_a_service : IAsyncLifetime
{
    private readonly WebApplication _service;
    private string _answer = "";
    private ShopClient _shop = null!;

    public Answers_of_a_service()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _service = builder.Build();
        _service.MapPost("/queries/{name}", http =>
        {
            http.Response.ContentType = "application/json";
            return http.Response.WriteAsync(_answer); // without a length, in chunks
        });
    }

    public async Task InitializeAsync()
    {
        await _service.StartAsync();
        _shop = new ShopClient(new HttpClient { BaseAddress = new Uri(_service.Urls.First()) });
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Are_read_afresh_when_one_letter_is_another()
    {
        Assert.Equal("thee", await BoxOf("thee"));
        Assert.Equal("thee", await BoxOf("thee"));
        Assert.Equal("thoe", await BoxOf("thoe"));
        Assert.Equal("thee", await BoxOf("thee"));
    }

    [Fact]
    public async Task Are_not_taken_for_an_answer_to_another_question()
    {
        _answer = """{"items":[],"hasNextPage":false,"shelfId":"5a3bd4b0-9e1b-4bd0-8d5a-0d2f0b6c3e11","name":"boven","boxes":["thee"],"version":1}""";
        Assert.Empty((await _shop.AskAsync(new EveryShelf())).Value.Items);
        Assert.Equal("boven", (await _shop.AskAsync(new ShelfOf(Guid.NewGuid()))).Value.Name);
    }

    [Theory]
    [InlineData(15_000)]
    [InlineData(16_384)]
    [InlineData(200_000)]
    public async Task Are_read_whole_however_long(int length)
    {
        var name = new string('x', length);
        Assert.Equal(name, await BoxOf(name));
        Assert.Equal(name, await BoxOf(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"shelfId\":")]
    public async Task Count_as_resting_where_nothing_can_be_made_of_them(string answer)
    {
        _answer = answer;
        Assert.True((await _shop.AskAsync(new ShelfOf(Guid.NewGuid()))).IsRefused(out var refusal));
        Assert.Equal(RefusalKind.Resting, refusal.Kind);
    }

    private async Task<string> BoxOf(string box)
    {
        _answer = JsonSerializer.Serialize(new ShelfView(Guid.Empty, "boven", [box], 1), Wire.Views);
        return (await _shop.AskAsync(new ShelfOf(Guid.Empty))).Value.Boxes.Single();
    }

    private sealed class ShopClient(HttpClient http) : ServiceClient(http);
}
