using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Testing;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Tests;

/// <summary>The membership service with what its scenarios start from; one per class of tests, which each make networks of their own.</summary>
public sealed class MembershipWorld : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase _database = new();

    public ServiceUnderTest<MembershipDb> Service { get; private set; } = null!;

    public TestClock Clock => Service.Clock;

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    public async Task InitializeAsync() => Service = await ServiceUnderTest<MembershipDb>.Start(
        MembershipService.Build, "MembershipDb", MembershipReactions.All, new Dictionary<string, string?> { ["ConnectionStrings:MembershipDb"] = _database.Connection });

    public async Task DisposeAsync() => await Service.DisposeAsync();

    public void Dispose() => _database.Dispose();

    public ServiceUnderTest<MembershipDb>.Caller As(Guid person) => Service.As(person);

    /// <summary>Somebody the platform knows. Registering has tests of its own, and a password costs a tenth of a second.</summary>
    public async Task<Guid> Person(string name = "Aicha Benali", Guid? home = null)
    {
        await using var db = Database();
        var person = Domain.Person.Welcome(Guid.NewGuid(), name, "nl", home, Clock.GetUtcNow());
        db.People.Add(person);
        await db.SaveChangesAsync();
        return person.Id;
    }

    /// <summary>The service's own database, for what no query shows.</summary>
    public MembershipDb Database() => Open(_database.Connection);

    public static MembershipDb Open(string connection) => TestDatabase.Context<MembershipDb, SqliteMembershipDb, SqlServerMembershipDb>(connection);

    public async Task<(Guid Facilitator, Guid Network)> Guided(string name = "Reggezoom Samen")
    {
        var facilitator = await Person("Bram Wolbers");
        var network = await As(facilitator).Send(new BringNetworkOnBoard(Guid.NewGuid(), name, "Dat niemand langs elkaar heen werkt.", Today.AddYears(-1)));
        return (facilitator, network.Id);
    }

    public async Task<Guid> Organisation(Guid by, string? name = null) =>
        (await As(by).Send(new RegisterOrganisation(Guid.NewGuid(), name ?? $"Gemeente {Guid.NewGuid():N}", OrganisationKind.Municipality))).Id;

    /// <summary>An organisation with somebody who speaks for it and reads what its people tell it.</summary>
    public async Task<(Guid Organisation, Guid Coordinator)> Spoken(string name = "Hilde Pasman")
    {
        var registrar = await Person();
        var organisation = await Organisation(registrar);
        var coordinator = await Person(name, organisation);
        await As(registrar).Send(new NameContact(Guid.NewGuid(), organisation, coordinator, ContactPurpose.Coordinator));
        await As(coordinator).Send(new NameContact(Guid.NewGuid(), organisation, coordinator, ContactPurpose.HomeBase));
        return (organisation, coordinator);
    }

    /// <summary>A person asked and the organisation said yes.</summary>
    public async Task<Guid> Belongs(Guid person, Guid organisation, Guid coordinator)
    {
        var asked = await As(person).Send(new AskOrganisation(Guid.NewGuid(), organisation));
        return (await As(coordinator).Send(new AcceptAffiliation(Guid.NewGuid(), asked.Id))).Id;
    }

    /// <summary>Invites somebody after a call and gets the code.</summary>
    public async Task<InvitationView> Invited(Guid network, Guid by, NetworkRole? role = null, Guid? onBehalfOf = null)
    {
        var invitation = await As(by).Send(new DraftInvitation(Guid.NewGuid(), network, "Rutger", AsRole: role, OnBehalfOfOrganisationId: onBehalfOf));
        await As(by).Send(new LogPersonalContact(Guid.NewGuid(), invitation.Id, FirstContact.Call));
        return await As(by).Send(new SendInvitation(Guid.NewGuid(), invitation.Id));
    }

    /// <summary>Somebody who said yes to a conversation.</summary>
    public async Task<Guid> InConversation(Guid network, Guid by, Guid person)
    {
        var invitation = await Invited(network, by);
        return (await As(person).Send(new AcceptInvitation(Guid.NewGuid(), invitation.Code!))).ParticipationId!.Value;
    }

    /// <summary>Somebody new who takes part, after a talk and the rules.</summary>
    public async Task<(Guid Person, Guid Participation)> Participant(Guid network, Guid by, string name = "Rutger Nijland", Guid? home = null)
    {
        var person = await Person(name, home);
        var participation = await InConversation(network, by, person);
        await As(by).Send(new StartWelcome(Guid.NewGuid(), participation));
        await As(by).Send(new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.PersonalTalk));
        await As(by).Send(new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.RulesTold));
        await As(by).Send(new TakePart(Guid.NewGuid(), participation));
        return (person, participation);
    }

    /// <summary>Somebody with a role around the network.</summary>
    public async Task<(Guid Person, Guid Role)> WithRole(Guid network, Guid by, NetworkRole role, Guid? onBehalfOf = null)
    {
        var person = await Person("Ottolien Kuipers");
        var invitation = await Invited(network, by, role, onBehalfOf);
        return (person, (await As(person).Send(new AcceptInvitation(Guid.NewGuid(), invitation.Code!))).RoleId!.Value);
    }

    /// <summary>Somebody who speaks for an organisation that supports the network, since long before it came here.</summary>
    public async Task<Guid> Sponsor(Guid network, Guid by)
    {
        var organisation = await Organisation(by);
        await As(by).Send(new RelateOrganisation(Guid.NewGuid(), network, organisation, RelationKind.Sponsors, Today.AddYears(-1)));
        return (await WithRole(network, by, NetworkRole.SponsorContact, organisation)).Person;
    }

    /// <summary>A session was held, as the sessions service tells it.</summary>
    public async Task<Guid> Held(Guid network, int participants = 6, SessionKind kind = SessionKind.Plenary, Guid? sessionId = null)
    {
        var id = sessionId ?? Guid.NewGuid();
        var now = Clock.GetUtcNow();
        await Service.Hear(new SessionHeld(id, network, kind, null, now.AddHours(-2), now, participants, participants + 1, false, 60, 30, 20, []));
        return id;
    }

    /// <summary>The event of a type about one network that was said last.</summary>
    public async Task<TEvent> LastSaid<TEvent>(Guid network)
        where TEvent : class, Messaging.IEvent => (await Service.Said<TEvent>()).Last(e => e.NetworkId == network).Data;

    public async Task<int> TimesSaid<TEvent>(Guid network)
        where TEvent : class, Messaging.IEvent => (await Service.Said<TEvent>()).Count(e => e.NetworkId == network);
}
