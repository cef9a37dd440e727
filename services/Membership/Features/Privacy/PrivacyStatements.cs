using System.Text.Json;
using System.Text.RegularExpressions;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Privacy;

internal static class PrivacyStatementHandler
{
    public static async Task<Result<PrivacyStatementView>> Handle(PrivacyStatement query, MembershipDb db, Call call, CancellationToken stop)
    {
        var network = await db.Networks.AsNoTracking().SingleOrDefaultAsync(n => n.Id == query.NetworkId, stop);
        if (network is null) return CommonRefusals.NotFound("networkId");

        var place = await call.PlaceIn(network.Id, db, stop);
        var mayChange = place.IsFacilitator || await PrivacyStatements.IsSteward(network.Id, db, call, stop);
        var belongs = place.IsInside || mayChange || await IsInvited(query, db, call, stop);
        if (!belongs && network.Openness != OpennessMode.Open) return CommonRefusals.NotFound("networkId");
        return await PrivacyStatements.Of(network, [], belongs, mayChange, db, call, stop);
    }

    private static async Task<bool> IsInvited(PrivacyStatement query, MembershipDb db, Call call, CancellationToken stop)
    {
        var (me, now, code) = (call.PersonId, call.Now, query.Code);
        var waiting = db.Invitations.Where(i => i.NetworkId == query.NetworkId && i.State == InvitationState.Sent && i.ExpiresAt > now);
        if (code is not null && await waiting.AnyAsync(i => i.Code == code, stop)) return true;
        return me is not null && (await waiting.AnyAsync(i => i.PersonId == me, stop)
            || await db.Participations.AnyAsync(p => p.NetworkId == query.NetworkId && p.PersonId == me
                && (p.State == ParticipationState.Invited || p.State == ParticipationState.InConversation || p.State == ParticipationState.Welcomed), stop));
    }
}

internal static class WritePrivacyStatementHandler
{
    public static async Task<Result<PrivacyStatementView>> Handle(WritePrivacyStatement command, MembershipDb db, Call call, CancellationToken stop)
    {
        var place = await call.PlaceIn(command.NetworkId, db, stop);
        var isSteward = await PrivacyStatements.IsSteward(command.NetworkId, db, call, stop);
        if (!place.IsInside && !isSteward) return CommonRefusals.NotFound("networkId");
        if (!place.IsFacilitator && !isSteward) return Refusals.StatementByFacilitator;
        if (await db.WhyEnded(command.NetworkId, stop) is { } ended) return ended;
        if (string.IsNullOrWhiteSpace(command.AdditionsNl) != string.IsNullOrWhiteSpace(command.AdditionsEn))
        {
            return Refusals.StatementInBothLanguages with { Field = string.IsNullOrWhiteSpace(command.AdditionsNl) ? "additionsNl" : "additionsEn" };
        }

        var network = await db.Networks.AsNoTracking().SingleAsync(n => n.Id == command.NetworkId, stop);
        var last = await db.PrivacyStatements.Where(v => v.NetworkId == network.Id).MaxAsync(v => (int?)v.Number, stop) ?? 0;
        if (command.ExpectedVersion is { } expected && expected != last) return CommonRefusals.ChangedMeanwhile;

        var wording = JsonSerializer.Serialize(PrivacyWording.Of(await PrivacyStatements.Facts(network, null, db, call, stop)), Wire.Views);
        var next = new PrivacyStatementVersion(
            Call.NewId(), network.Id, last + 1, wording, Written(command.AdditionsNl), Written(command.AdditionsEn), command.Reason, call.Me, call.Now);
        db.PrivacyStatements.Add(next);
        return await PrivacyStatements.Of(network, [next], true, true, db, call, stop);
    }

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>How the privacy statement of a network is put together.</summary>
internal static partial class PrivacyStatements
{
    /// <summary>Whether the caller is the network's data steward now.</summary>
    public static async Task<bool> IsSteward(Guid networkId, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = call.PersonId;
        return me is not null && await db.Roles.AnyAsync(r => r.NetworkId == networkId && r.PersonId == me && r.Role == NetworkRole.DataSteward && r.Until == null, stop);
    }

    /// <summary>The statement as it is now, with its earlier versions.</summary>
    /// <param name="network">The network.</param>
    /// <param name="unsaved">Versions that the command adds.</param>
    /// <param name="belongs">Whether the reader is inside, invited or the steward; only they read the name of a facilitator who became the steward by default.</param>
    /// <param name="mayChange">Whether the reader can write a next version.</param>
    /// <param name="db">The database.</param>
    /// <param name="call">Who asks.</param>
    /// <param name="stop">Stops the work.</param>
    public static async Task<PrivacyStatementView> Of(
        Network network, IEnumerable<PrivacyStatementVersion> unsaved, bool belongs, bool mayChange, MembershipDb db, Call call, CancellationToken stop)
    {
        var versions = unsaved.Concat(await db.PrivacyStatements.AsNoTracking().Where(v => v.NetworkId == network.Id).OrderByDescending(v => v.Number).ToListAsync(stop)).ToList();
        var (now, facts) = (versions.FirstOrDefault(), await Facts(network, belongs, db, call, stop));
        Guid[] named = [.. versions.SelectMany(v => PersonId().Matches(v.Wording)).Select(m => Guid.Parse(m.Groups[1].Value)).Distinct()];
        var names = named.Length == 0 ? [] : await db.People.Where(p => named.Contains(p.Id) && p.State == PersonState.Active).ToDictionaryAsync(p => p.Id, p => p.DisplayName, stop);
        return new PrivacyStatementView(
            network.Id, network.Name, now?.Number ?? 0, PrivacyWording.Of(facts), Additions(now), now?.WrittenAt, now?.Reason,
            [.. versions.Skip(1).Select(v => new PrivacyVersionView(v.Number, v.WrittenAt, v.Reason, Filled(v.Wording, names), Additions(v)))], (await call.PlaceIn(network.Id, db, stop)).IsInside, mayChange);
    }

    /// <summary>What the network really set, for a reader who belongs here or not; without a reader for what is written down, in which an id stands for the steward.</summary>
    public static async Task<PrivacyFacts> Facts(Network network, bool? belongs, MembershipDb db, Call call, CancellationToken stop)
    {
        var today = call.Today();
        var organisations = await (
            from relation in db.Relations
            join organisation in db.Organisations on relation.OrganisationId equals organisation.Id
            where relation.NetworkId == network.Id && relation.State == RelationState.Standing && relation.From <= today && (relation.To == null || relation.To >= today)
            orderby organisation.Name
            select organisation.Name).Distinct().ToListAsync(stop);
        var months = network.Conclusion?.RetentionMonths ?? call.Service<IOptions<MembershipPolicy>>().Value.RetentionMonths;
        return new PrivacyFacts(network, await Steward(network.Id, belongs, db, call, stop), organisations, months, call.Service<PrivacySettings>().AnnounceWithin);
    }

    /// <summary>Who was given the role; without anybody the first facilitator, but by name only for those who belong: nobody becomes public by default.</summary>
    private static async Task<string?> Steward(Guid networkId, bool? belongs, MembershipDb db, Call call, CancellationToken stop)
    {
        var roles = await (
            from role in db.Roles
            join person in db.People on role.PersonId equals person.Id
            where role.NetworkId == networkId && role.Until == null && person.State == PersonState.Active && (role.Role == NetworkRole.DataSteward || role.Role == NetworkRole.Facilitator)
            orderby role.From, role.Id
            select new { role.Role, person.Id, person.DisplayName }).ToListAsync(stop);
        var steward = roles.Find(r => r.Role == NetworkRole.DataSteward) ?? (belongs == true ? roles.FirstOrDefault() : null);
        return steward is null ? null : belongs is null ? $"{{{steward.Id}}}" : steward.DisplayName;
    }

    /// <summary>The wording of an earlier version, with the name of whoever is still here in the place of each id.</summary>
    private static List<PrivacySectionView> Filled(string wording, IReadOnlyDictionary<Guid, string> names) =>
    [
        .. from section in JsonSerializer.Deserialize<List<PrivacySectionView>>(wording, Wire.Views)!
           select section with { Lines = [.. section.Lines.Select(l => new Text(Filled(l.Nl, names, "iemand die hier niet meer is"), Filled(l.En, names, "Somebody who is not here any more")))] },
    ];

    private static string Filled(string line, IReadOnlyDictionary<Guid, string> names, string somebody) =>
        PersonId().Replace(line, id => names.GetValueOrDefault(Guid.Parse(id.Groups[1].Value), somebody));

    [GeneratedRegex(@"\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}")]
    private static partial Regex PersonId();

    private static Text? Additions(PrivacyStatementVersion? version) => version is { AdditionsNl: { } dutch, AdditionsEn: { } english } ? new Text(dutch, english) : null;
}
