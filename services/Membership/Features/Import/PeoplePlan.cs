using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Import;

/// <summary>What becomes of one line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="PersonId">Who it is, if known already.</param>
/// <param name="OrganisationId">The organisation, if known already.</param>
internal sealed record PlannedPerson(PersonLine Line, ImportOutcome Outcome, Guid? PersonId, Guid? OrganisationId);

/// <summary>What an import makes of a file: the same for the dry run and for the import itself.</summary>
/// <param name="People">The lines with what becomes of them, in the order of the file.</param>
/// <param name="NewOrganisations">Names of organisations to add, by the form in which names are compared.</param>
internal sealed record PeoplePlan(IReadOnlyList<PlannedPerson> People, IReadOnlyDictionary<string, string> NewOrganisations)
{
    /// <summary>How many keys one question to the database holds.</summary>
    private const int Handful = 1000;

    public int ToTakeIn => People.Count(p => p.Outcome == ImportOutcome.TakeIn);

    /// <summary>Recognises people by mail and organisations by name, in as many questions as there are thousands of lines.</summary>
    public static async Task<PeoplePlan> Make(PeopleFile file, Guid networkId, Guid me, MembershipDb db, DateTimeOffset now, CancellationToken stop)
    {
        var standings = (await db.Belongings.AsNoTracking().Where(b => b.NetworkId == networkId && (b.Until == null || b.Until > now)).Select(b => new { b.PersonId, b.Standing }).ToListAsync(stop))
            .ToLookup(b => b.PersonId, b => b.Standing);
        var states = await db.Participations.AsNoTracking().Where(p => p.NetworkId == networkId).Select(p => new { p.PersonId, p.State }).ToDictionaryAsync(p => p.PersonId, p => p.State, stop);
        var people = await Known(file.Lines.Select(l => l.Mail.Normalised), standings, me, db, stop);
        var organisations = await Organisations(file.Lines, db, stop);

        var planned = file.Lines.Select(line =>
        {
            Guid? person = people.TryGetValue(line.Mail.Normalised, out var id) ? id : null;
            var outcome = person is { } known ? Outcome(line, standings[known], states.TryGetValue(known, out var state) ? state : null) : ImportOutcome.TakeIn;
            return new PlannedPerson(line, outcome, person, line.Organisation is { } name && organisations.TryGetValue(Organisation.SortNameOf(name), out var organisation) ? organisation : null);
        });
        var all = planned.Concat(file.Repeated.Select(l => new PlannedPerson(l, ImportOutcome.Repeated, null, null))).OrderBy(p => p.Line.Line).ToList();

        // Also for people who are known elsewhere: otherwise a new name beside an address would tell whether the address is known.
        var added = all.Where(p => p is { Outcome: ImportOutcome.TakeIn, OrganisationId: null } && p.Line.Organisation is not null)
            .DistinctBy(p => Organisation.SortNameOf(p.Line.Organisation!)).ToDictionary(p => Organisation.SortNameOf(p.Line.Organisation!), p => p.Line.Organisation!);
        return new PeoplePlan(all, added);
    }

    /// <summary>As what a line lets somebody belong: some roles stand beside the network, the others take part in it.</summary>
    public static Standing StandingOf(PersonLine line) => (line.Role is { } role ? RoleAssignment.StandingOf(role) : null) ?? Standing.Participant;

    private static ImportOutcome Outcome(PersonLine line, IEnumerable<Standing> has, ParticipationState? state)
    {
        var wanted = StandingOf(line);
        if (has.Any(s => s == wanted || s is Standing.Participant or Standing.Facilitator)) return ImportOutcome.AlreadyThere;
        return state is ParticipationState.Left or ParticipationState.Declined ? ImportOutcome.LeftAlone : ImportOutcome.TakeIn;
    }

    /// <summary>Who has which address. An address that was registered but not proved counts only for people who belong here already, and for the caller.</summary>
    private static async Task<Dictionary<string, Guid>> Known(IEnumerable<string> mails, ILookup<Guid, Standing> standings, Guid me, MembershipDb db, CancellationToken stop)
    {
        var known = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var handful in mails.Chunk(Handful))
        {
            var accounts = await db.Set<Account>().AsNoTracking()
                .Where(a => handful.Contains(a.HeldMail!) || handful.Contains(a.SignInName!))
                .Select(a => new { a.PersonId, a.HeldMail, a.SignInName }).ToListAsync(stop);
            foreach (var account in accounts.Where(a => a.HeldMail is not null)) known[account.HeldMail!] = account.PersonId;
            foreach (var account in accounts.Where(a => a.HeldMail is null && (a.PersonId == me || standings.Contains(a.PersonId)))) known.TryAdd(account.SignInName!, account.PersonId);
        }

        return known;
    }

    private static async Task<Dictionary<string, Guid>> Organisations(IEnumerable<PersonLine> lines, MembershipDb db, CancellationToken stop)
    {
        var known = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var handful in lines.Where(l => l.Organisation is not null).Select(l => Organisation.SortNameOf(l.Organisation!)).Distinct().Chunk(Handful))
        {
            var found = await db.Organisations.AsNoTracking().Where(o => handful.Contains(o.SortName)).OrderBy(o => o.Id).Select(o => new { o.SortName, o.Id }).ToListAsync(stop);
            foreach (var organisation in found) known.TryAdd(organisation.SortName, organisation.Id);
        }

        return known;
    }
}
