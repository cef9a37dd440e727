using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Groups;

/// <summary>How a group is shown; whose painful matter an aspirin group thinks along in, only to its members.</summary>
internal static class GroupViews
{
    public static GroupView Of(Group group, Guid reader, MembershipPolicy policy, long? version = null) => new(
        group.Id, group.NetworkId, group.Kind, group.Name, IsClosedTo(group, reader) ? null : group.Purpose, group.Focus, group.State,
        [.. group.Members.OrderBy(m => m.From).Select(m => new GroupMemberView(m.PersonId, m.From))], group.From, group.Until,
        group is { MatterOfOrganisationId: { } organisation, CloseBy: { } closeBy } && group.Memberships.Any(m => m.PersonId == reader)
            ? new PainfulMatterView(organisation, group.Boundaries, group.KeptApart, closeBy)
            : null,
        [.. Hints(group, policy)], version ?? group.Version);

    /// <summary>What an aspirin group is for tells of the matter, so it stays among its members too.</summary>
    private static bool IsClosedTo(Group group, Guid reader) => group.MatterOfOrganisationId is not null && group.Memberships.All(m => m.PersonId != reader);

    private static IEnumerable<HintView> Hints(Group group, MembershipPolicy policy)
    {
        var members = group.Members.Count();
        if (group.Kind == GroupKind.Core && members > policy.CoreAdviceSize)
        {
            yield return new HintView("group.larger-than-core", new Text(
                $"Een kerngroep werkt het prettigst met zo'n {policy.CoreAdviceSize} mensen.", $"A core group works best with about {policy.CoreAdviceSize} people."));
        }
        else if (members > policy.GroupAdviceMax)
        {
            yield return new HintView("group.larger-than-advised", new Text(
                $"Boven de {policy.GroupAdviceMax} mensen wordt het stiller; ga eens in kleinere groepen uiteen.",
                $"Above {policy.GroupAdviceMax} people it grows quieter; try splitting into smaller groups."));
        }
    }
}
