using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Tells of a session that was held, and forms the circle of those present here and elsewhere.</summary>
internal static class Held
{
    public static async Task Tell(SessionsDb db, Session session, IReadOnlyCollection<Guid> named, Call call, CancellationToken stop)
    {
        var belongings = await People.Belongings(db, session.NetworkId, named, stop);
        var facts = named.Select(person => Circle.Fact(session, person, came: true, belongings[person], call.Now)).ToList();
        await db.ApplyBelongings(facts, stop);

        var (held, number) = (session.HeldAt!.Value, session.NumberPresent ?? named.Count);
        db.Publish(
            new SessionHeld(
                session.Id, session.NetworkId, session.Kind, session.GroupId, session.StartsAt!.Value, held, Circle.Participants(named, belongings, session), number,
                session.Agenda.Any(a => a.GroupsOf is not null), session.MinutesContent, session.MinutesProcess, session.MinutesReflection, facts),
            session.Audience, call, actor: call.Me);
        if (session.FromOutside) db.Publish(new OutsideStimulusHeld(session.Id, session.NetworkId, held), session.Audience, call);
        if (session.Kind == SessionKind.KitchenVisit) db.Publish(new KitchenVisitHeld(session.Id, session.NetworkId, held, number), session.Audience, call);
    }
}
