using LivingNetworks.Testing;

namespace LivingNetworks.Messaging.Tests;

[Collection(RabbitMq.Collection)]
public sealed class Events_over_RabbitMQ(RabbitMq broker) : Events_on_a_bus
{
    /// <summary>Queues outlive a test, so every test has names of its own.</summary>
    private readonly string _run = Guid.NewGuid().ToString("N")[..6];

    [RabbitMqFact]
    public Task They_arrive_once_and_in_the_order_of_their_stream() => Arrive_once_and_in_the_order_of_their_stream();

    [RabbitMqFact]
    public Task They_are_answered_with_an_event_saved_with_the_reaction() => Are_answered_with_an_event_saved_with_the_reaction();

    [RabbitMqFact]
    public Task They_are_applied_once_when_they_come_again() => Are_applied_once_when_they_come_again();

    [RabbitMqFact]
    public Task They_are_sent_once_and_in_order_by_two_replicas() => Are_sent_once_and_in_order_by_two_replicas();

    [RabbitMqFact]
    public Task They_wait_in_the_error_queue_after_some_tries_and_can_be_replayed() => Wait_in_the_error_queue_after_some_tries_and_can_be_replayed();

    [RabbitMqFact]
    public Task They_survive_a_listener_killed_in_the_middle() => Survive_a_listener_killed_in_the_middle();

    [RabbitMqFact]
    public Task They_survive_a_speaker_killed_in_the_middle() => Survive_a_speaker_killed_in_the_middle();

    protected override Task<Member> Join(string name, TestDatabase database, Reactions<TalkDb> reactions, Dictionary<string, string?>? settings = null) =>
        Member.Start($"{name}-{_run}", database, reactions, broker: broker.Connection, settings: settings);
}
