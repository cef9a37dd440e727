using System.Text.Json;
using LivingNetworks.Audience;

namespace LivingNetworks.Messaging.Tests;

public sealed class The_envelope
{
    private static readonly WordSaid Word = new(Guid.Parse("11111111-1111-1111-1111-111111111111"), 7);

    private static readonly Guid Actor = Guid.Parse("22222222-2222-2222-2222-222222222222");

    private static readonly DateTimeOffset At = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    /// <summary>The wire form that other programs may rely on. Red once: with an enum written as a number.</summary>
    [Fact]
    public void Is_written_as_agreed()
    {
        var row = OutboxMessage.For(Word, AudienceLevel.Inside, Actor, At);

        Assert.Equal(
            $$$"""{"eventId":"{{{row.EventId}}}","type":"messaging.word-said","version":1,"occurredAt":"2026-03-04T05:06:07+00:00","networkId":"{{{Word.NetworkId}}}","actorRef":"{{{Actor}}}","audience":"Inside","subjectId":"{{{Word.NetworkId}}}","data":{"networkId":"{{{Word.NetworkId}}}","number":7}}""",
            row.Body);
        Assert.Equal(Word.NetworkId, row.StreamId);
    }

    [Theory]
    [InlineData(AudienceLevel.Own, false)]
    [InlineData(AudienceLevel.Confidant, false)]
    [InlineData(AudienceLevel.Circle, false)]
    [InlineData(AudienceLevel.Inside, true)]
    [InlineData(AudienceLevel.HomeBase, true)]
    [InlineData(AudienceLevel.OuterCircle, true)]
    [InlineData(AudienceLevel.Open, true)]
    public void Names_who_did_it_only_where_the_network_may_know(AudienceLevel audience, bool named) =>
        Assert.Equal(named, OutboxMessage.For(Word, audience, Actor, At).Body.Contains(Actor.ToString(), StringComparison.Ordinal));

    [Fact]
    public void Of_a_newer_version_is_read_without_what_is_unknown()
    {
        var envelope = JsonSerializer.Deserialize<Envelope<WordSaid>>(
            $$$"""{"eventId":"{{{Actor}}}","type":"messaging.word-said","version":2,"occurredAt":"2026-03-04T05:06:07Z","audience":"Inside","mood":"calm","subjectId":"{{{Word.NetworkId}}}","data":{"networkId":"{{{Word.NetworkId}}}","number":7,"loud":true}}""",
            EventJson.Options)!;

        Assert.Equal(Word, envelope.Data);
        Assert.Equal(2, envelope.Version);
    }
}
