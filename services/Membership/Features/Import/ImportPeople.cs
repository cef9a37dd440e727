using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Import;

internal static class ImportPeopleHandler
{
    public static async Task<Result<PeopleImport>> Handle(ImportPeople command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await Facilitators.Refuse(command.NetworkId, db, call, stop) is { } refusal) return refusal;
        if ((await db.Networks.AsNoTracking().SingleOrDefaultAsync(n => n.Id == command.NetworkId, stop))?.HasEnded == true) return Refusals.NetworkHasEnded;
        var read = PeopleFile.Read(command.File, DateOnly.FromDateTime(call.Now.UtcDateTime));
        if (read.IsRefused(out var unread)) return unread;
        var file = read.Value;
        if (file.Problems is [var first, ..]) return AccountRefusals.NotClear(file.Problems.Count, first.Line, first.Message);

        var plan = await PeoplePlan.Make(file, command.NetworkId, call.Me, db, call.Now, stop);
        if (plan.People.Count == 0) return AccountRefusals.FileEmpty;

        var organisations = plan.NewOrganisations.ToDictionary(o => o.Key, o => Organisation.Register(Call.NewId(), o.Value, OrganisationKind.Other, null, null, null, call.Me, call.Now));
        db.AddRange(organisations.Values);

        var toTakeIn = plan.People.Where(p => p.Outcome == ImportOutcome.TakeIn).ToList();
        var onTheWay = await db.Participations.Include(p => p.Steps).Where(p => p.NetworkId == command.NetworkId && p.State != ParticipationState.TakingPart && p.State != ParticipationState.SteppingBack)
            .ToDictionaryAsync(p => p.PersonId, stop);
        var earlier = (await db.Belongings.Where(b => b.NetworkId == command.NetworkId && b.Until != null).ToListAsync(stop)).ToDictionary(b => (b.PersonId, b.Standing, b.CircleId));
        var facts = new List<BelongingFact>(toTakeIn.Count);
        foreach (var planned in toTakeIn)
        {
            var person = planned.PersonId ?? Welcome(planned, organisations, db, call.Now);
            TakeIn(planned.Line, person, command.NetworkId, onTheWay, db);
            facts.Add(Belong(planned.Line, person, command.NetworkId, earlier, db, call.Now));
        }

        // Saving looks for changes once by itself; with twenty thousand new rows every further look takes a second.
        db.ChangeTracker.AutoDetectChangesEnabled = false;

        var importId = Call.NewId();
        foreach (var (part, some) in facts.Chunk(ParticipantsImported.MaxPeople).Index())
        {
            db.Publish(new ParticipantsImported(command.NetworkId, importId, part + 1, [.. some.Select(f => f.PersonId)], some), AudienceLevel.Inside, call, actor: call.Me);
        }

        return new PeopleImport(command.NetworkId, toTakeIn.Count, plan.People.Count - toTakeIn.Count, organisations.Count);
    }

    private static Guid Welcome(PlannedPerson planned, Dictionary<string, Organisation> added, MembershipDb db, DateTimeOffset now)
    {
        var line = planned.Line;
        var home = planned.OrganisationId ?? (line.Organisation is { } name ? added[Organisation.SortNameOf(name)].Id : (Guid?)null);
        var person = Person.Welcome(Call.NewId(), line.Name, line.Language, home, now);
        db.Add(person);
        db.Add(Account.Import(person.Id, line.Mail, now));
        return person.Id;
    }

    private static void TakeIn(PersonLine line, Guid person, Guid networkId, Dictionary<Guid, Participation> onTheWay, MembershipDb db)
    {
        if (line.Role is { } role) db.Add(RoleAssignment.Assign(Call.NewId(), networkId, person, role, null, null, MomentOf(line)));
        if (PeoplePlan.StandingOf(line) != Standing.Participant) return;

        if (onTheWay.TryGetValue(person, out var participation))
        {
            participation.BringOnBoard(line.JoinedOn);
        }
        else
        {
            participation = Participation.Imported(Call.NewId(), person, networkId, line.JoinedOn);
            db.Add(participation);
        }

        if (line.Gives.Count + line.Seeks.Count > 0) participation.StateGivesAndSeeks(line.Gives, line.Seeks);
    }

    private static BelongingFact Belong(PersonLine line, Guid person, Guid networkId, Dictionary<(Guid, Standing, Guid), Belonging> earlier, MembershipDb db, DateTimeOffset now)
    {
        var standing = PeoplePlan.StandingOf(line);
        var from = MomentOf(line);
        // Who takes part reads from their own first day; who comes from outside reads what arises from now on, until the group accepts more.
        var readsFrom = standing == Standing.Participant ? from : now;
        earlier.TryGetValue((person, standing, Guid.Empty), out var row);
        var fact = new BelongingFact(person, networkId, standing, Guid.Empty, from, null, readsFrom, (row?.FactVersion ?? 0) + 1);
        if (row is null) db.Belongings.Add(new Belonging(fact));
        else row.Take(fact);
        return fact;
    }

    private static DateTimeOffset MomentOf(PersonLine line) => new(line.JoinedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
