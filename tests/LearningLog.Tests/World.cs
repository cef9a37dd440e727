using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Reactions;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Testing;
using OpennessChanged = LivingNetworks.Membership.Contracts.OpennessChanged;
using OpennessMode = LivingNetworks.Membership.Contracts.OpennessMode;

namespace LivingNetworks.LearningLog.Tests;

/// <summary>The learning log on a database of its own; every test makes a network of its own in it.</summary>
public class World : IAsyncLifetime
{
    public ServiceUnderTest<LearningLogDb> Service { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Service = await ServiceUnderTest<LearningLogDb>.Start(LearningLogService.Build, "LearningLogDb", LearningLogReactions.All);

    public async Task DisposeAsync() => await Service.DisposeAsync();

    /// <summary>A network with three participants, a facilitator, a group of two, a sponsor and a home-base contact.</summary>
    public async Task<Net> Network()
    {
        var net = new Net(this);
        await net.Found();
        return net;
    }
}

/// <summary>A network with its people, and what they do.</summary>
public sealed class Net(World world)
{
    private long _facts;

    public Guid Id { get; } = Guid.NewGuid();

    public Guid Group { get; } = Guid.NewGuid();

    public Guid Organisation { get; } = Guid.NewGuid();

    /// <summary>Participant, member of the group; belongs to the organisation.</summary>
    public Guid Noor { get; } = Guid.NewGuid();

    /// <summary>Participant, member of the group.</summary>
    public Guid Rutger { get; } = Guid.NewGuid();

    /// <summary>Participant outside the group.</summary>
    public Guid Fenna { get; } = Guid.NewGuid();

    /// <summary>Facilitator outside the group.</summary>
    public Guid Bram { get; } = Guid.NewGuid();

    public Guid Sponsor { get; } = Guid.NewGuid();

    /// <summary>Home-base contact of the organisation.</summary>
    public Guid Contact { get; } = Guid.NewGuid();

    public Guid Outsider { get; } = Guid.NewGuid();

    public ServiceUnderTest<LearningLogDb> Service => world.Service;

    public ServiceUnderTest<LearningLogDb>.Caller As(Guid person) => Service.As(person);

    public async Task Found()
    {
        await Open();
        await Service.Belong(
            Fact(Noor, Standing.Participant), Fact(Rutger, Standing.Participant), Fact(Fenna, Standing.Participant), Fact(Bram, Standing.Facilitator),
            Fact(Noor, Standing.CircleMember, Group), Fact(Rutger, Standing.CircleMember, Group), Fact(Sponsor, Standing.Sponsor),
            new BelongingFact(Contact, Guid.Empty, Standing.HomeBaseContact, Organisation, DateTimeOffset.MinValue, null, DateTimeOffset.MaxValue, 1),
            new BelongingFact(Noor, Guid.Empty, Standing.HomeBaseMember, Organisation, DateTimeOffset.MinValue, null, DateTimeOffset.MinValue, 1));
    }

    /// <summary>The network opens its doors.</summary>
    public Task Open(OpennessMode mode = OpennessMode.Open) => Service.Hear(new OpennessChanged(Id, mode, Guid.NewGuid(), null));

    /// <summary>Somebody takes part from now on and reads nothing older.</summary>
    public async Task<Guid> Welcome()
    {
        Minute();
        var person = Guid.NewGuid();
        await Service.Belong(new BelongingFact(person, Id, Standing.Participant, Guid.Empty, Service.Clock.GetUtcNow(), null, Service.Clock.GetUtcNow(), ++_facts));
        return person;
    }

    /// <summary>Somebody leaves: inside and circle close at once.</summary>
    public Task Leave(Guid person) => Service.Belong(
        new BelongingFact(person, Id, Standing.Participant, Guid.Empty, DateTimeOffset.MinValue, Service.Clock.GetUtcNow(), DateTimeOffset.MinValue, 100 + ++_facts),
        new BelongingFact(person, Id, Standing.CircleMember, Group, DateTimeOffset.MinValue, Service.Clock.GetUtcNow(), DateTimeOffset.MinValue, 100 + ++_facts));

    /// <summary>A session was held, with these people present.</summary>
    public async Task<Guid> Held(SessionKind kind, params Guid[] present)
    {
        var session = Guid.NewGuid();
        await Hold(session, kind, present);
        return session;
    }

    public async Task Hold(Guid session, SessionKind kind, params Guid[] present)
    {
        var now = Service.Clock.GetUtcNow();
        await Service.Hear(new SessionHeld(
            session, Id, kind, null, now.AddHours(-2), now, present.Length, present.Length, true, 60, 30, 30,
            [.. present.Select(p => new BelongingFact(p, Id, Standing.CircleMember, session, now, null, now, ++_facts))]));
    }

    /// <summary>A minute passes.</summary>
    public void Minute() => Service.Clock.Advance(TimeSpan.FromMinutes(1));

    public Task<EntryView> Write(
        Guid author, string text = "Wij bellen elkaar nu eerst.", AudienceLevel? audience = null, EntryKind kind = EntryKind.Change, Guid? session = null,
        Guid? circle = null, Guid[]? confidants = null, Guid[]? recognisable = null, Guid? quoted = null, Guid? organisation = null, bool showsAuthor = false,
        CoarseDate? happenedOn = null)
    {
        Minute();
        return As(author).Send(Written(text, audience, kind, session, circle, confidants, recognisable, quoted, organisation, showsAuthor, happenedOn));
    }

    public WriteEntry Written(
        string text = "Wij bellen elkaar nu eerst.", AudienceLevel? audience = null, EntryKind kind = EntryKind.Change, Guid? session = null, Guid? circle = null,
        Guid[]? confidants = null, Guid[]? recognisable = null, Guid? quoted = null, Guid? organisation = null, bool showsAuthor = false, CoarseDate? happenedOn = null) =>
        new(
            Guid.NewGuid(), Id, kind, text, [LearningLevel.Network], Audience: audience, SessionId: session, CircleId: circle, ConfidantIds: confidants,
            RecognisablePersonIds: recognisable, QuotedPersonId: quoted, OrganisationId: organisation, ShowsAuthor: showsAuthor, HappenedOn: happenedOn);

    /// <summary>An insight that everyone inside may read.</summary>
    public async Task<InsightView> Insight(Guid author, string wording = "Wie vroeg belt, vraagt makkelijker om hulp.")
    {
        var entry = await Write(author, audience: AudienceLevel.Inside);
        return await As(author).Send(new FormInsight(Guid.NewGuid(), Id, wording, [entry.EntryId], [LearningLevel.Network]));
    }

    public Task<ReturnView> Return(Guid author, ReturnKind kind = ReturnKind.Relation, string text = "Ik bel de bouwer nu gewoon.", Guid? causedBy = null, AudienceLevel? audience = null)
    {
        Minute();
        return As(author).Send(new NoticeReturn(Guid.NewGuid(), Id, kind, LearningLevel.Network, text, Attribution.Contributed, CausedByReturnId: causedBy, Audience: audience));
    }

    public async Task<bool> Reads(Guid person, Guid entryId)
    {
        var found = await As(person).Ask(new EntriesOfIds([entryId]));
        return found.Count == 1;
    }

    public static CoarseDate Day(int year, int month, int day) => new(new DateOnly(year, month, day), DatePrecision.Day);

    private BelongingFact Fact(Guid person, Standing standing, Guid? circle = null) =>
        new(person, Id, standing, circle ?? Guid.Empty, DateTimeOffset.MinValue, null, DateTimeOffset.MinValue, ++_facts);
}
