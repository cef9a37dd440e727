using LivingNetworks.Testing;

namespace LivingNetworks.Messaging.Tests;

public sealed class Events_in_one_process : Events_on_a_bus
{
    private readonly InProcessBus _bus = new("speaker");

    [Fact]
    public Task They_arrive_once_and_in_the_order_of_their_stream() => Arrive_once_and_in_the_order_of_their_stream();

    [Fact]
    public Task They_are_answered_with_an_event_saved_with_the_reaction() => Are_answered_with_an_event_saved_with_the_reaction();

    [Fact]
    public Task They_are_applied_once_when_they_come_again() => Are_applied_once_when_they_come_again();

    [Fact]
    public Task They_are_sent_once_and_in_order_by_two_replicas() => Are_sent_once_and_in_order_by_two_replicas();

    [Fact]
    public Task They_wait_in_the_error_queue_after_some_tries_and_can_be_replayed() => Wait_in_the_error_queue_after_some_tries_and_can_be_replayed();

    [Fact]
    public Task They_keep_their_trace_when_they_are_replayed() => Keep_their_trace_when_they_are_replayed();

    [Fact]
    public Task They_wait_for_a_database_that_cannot_save_just_now() => Wait_for_a_database_that_cannot_save_just_now();

    [Fact]
    public Task They_survive_a_listener_killed_in_the_middle() => Survive_a_listener_killed_in_the_middle();

    [Fact]
    public Task They_survive_a_speaker_killed_in_the_middle() => Survive_a_speaker_killed_in_the_middle();

    protected override Task<Member> Join(string name, TestDatabase database, Reactions<TalkDb> reactions, Dictionary<string, string?>? settings = null) =>
        Member.Start(name, database, reactions, _bus, settings: settings);
}
