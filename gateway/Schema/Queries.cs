using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Gateway.Schema.Assessment;
using LivingNetworks.Gateway.Schema.LearningLog;
using LivingNetworks.Gateway.Schema.Membership;
using LivingNetworks.Gateway.Schema.Sessions;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema;

/// <summary>What one can ask: things by id here, and the questions of each service in its own folder.</summary>
public sealed class Query
{
    /// <summary>A network, as far as the caller may see it.</summary>
    public async Task<NetworkView?> Network(Guid id, NetworkById networks, CancellationToken stop) => (await networks.LoadAsync(id, stop)).OrNotFound();

    /// <summary>A person, as far as the caller may know them.</summary>
    public async Task<PersonView?> Person(Guid id, PersonById people, CancellationToken stop) => (await people.LoadAsync(id, stop)).OrNotFound();

    /// <summary>An organisation.</summary>
    public async Task<OrganisationView?> Organisation(Guid id, OrganisationById organisations, CancellationToken stop) => (await organisations.LoadAsync(id, stop)).OrNotFound();

    /// <summary>A meeting.</summary>
    public async Task<SessionView?> Session(Guid id, SessionById sessions, CancellationToken stop) => (await sessions.LoadAsync(id, stop)).OrNotFound();

    /// <summary>A meeting with everything that the caller may see of it.</summary>
    public async Task<SessionRoomView?> SessionRoom(Guid id, SessionRoomById rooms, CancellationToken stop) => (await rooms.LoadAsync(id, stop)).OrNotFound();

    /// <summary>An activity.</summary>
    public async Task<ActivityView?> Activity(Guid id, ActivityById activities, CancellationToken stop) => (await activities.LoadAsync(id, stop)).OrNotFound();

    /// <summary>An insight.</summary>
    public async Task<InsightView?> Insight(Guid id, InsightById insights, CancellationToken stop) => (await insights.LoadAsync(id, stop)).OrNotFound();

    /// <summary>A round of a questionnaire.</summary>
    public async Task<RoundView?> Round(Guid id, RoundById rounds, CancellationToken stop) => (await rounds.LoadAsync(id, stop)).OrNotFound();

    /// <summary>Further people of a network and what they bring.</summary>
    [UsePaging]
    public async Task<Connection<ParticipantView>?> PeopleOfNetwork(Guid networkId, MembershipClient membership, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        var people = (await membership.AskAsync(new PeopleAndWhatTheyBring([networkId], page.Size, page.After), stop)).OrRefused();
        return people.FirstOrDefault().OrNotFound().People.ToConnection(page);
    }
}

/// <summary>What one can do: the commands of the services, one mutation each.</summary>
public sealed class Mutation;

/// <summary>What one can follow while it happens.</summary>
public sealed class Subscription;
