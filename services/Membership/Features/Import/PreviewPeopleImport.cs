using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Accounts;

namespace LivingNetworks.Membership.Features.Import;

/// <summary>The dry run. It tells of a line what the network's own facilitators know anyhow, and never whether an address is known elsewhere on the platform.</summary>
internal static class PreviewPeopleImportHandler
{
    private const int MostProblems = 200;

    public static async Task<Result<PeopleImportPreview>> Handle(PreviewPeopleImport query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await Facilitators.Refuse(query.NetworkId, db, call, stop) is { } refusal) return refusal;
        var read = PeopleFile.Read(query.File, DateOnly.FromDateTime(call.Now.UtcDateTime));
        if (read.IsRefused(out var unread)) return unread;
        var file = read.Value;

        var plan = await PeoplePlan.Make(file, query.NetworkId, call.Me, db, call.Now, stop);
        var lines = plan.People.Where(p => p.Line.Line > query.AfterLine).Take(query.First + 1).ToList();
        return new PeopleImportPreview(
            query.NetworkId,
            CanImport: file.Problems.Count == 0 && plan.People.Count > 0,
            plan.ToTakeIn,
            plan.People.Count - plan.ToTakeIn,
            plan.NewOrganisations.Count,
            file.ColumnsUsed,
            file.ColumnsLeftOut,
            [.. file.Problems.Take(MostProblems)],
            file.Problems.Count,
            [.. lines.Take(query.First).Select(p => View(p, plan))],
            HasMoreLines: lines.Count > query.First);
    }

    private static ImportLine View(PlannedPerson planned, PeoplePlan plan)
    {
        var line = planned.Line;
        var isNew = line.Organisation is not null && plan.NewOrganisations.ContainsKey(Organisation.SortNameOf(line.Organisation));
        return new ImportLine(
            line.Line, line.Name, line.Mail.Written, line.Organisation, isNew, line.Role?.ToString(), line.Gives, line.Seeks, line.Language, line.JoinedOn, planned.Outcome);
    }
}
