using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Import;

/// <summary>Lists whom a file names as present, so that the caller can find out who they are.</summary>
internal static class PeopleNamedInSessionsFileHandler
{
    public static async Task<Result<IReadOnlyList<string>>> Handle(PeopleNamedInSessionsFile query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Inside(db, query.NetworkId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        if (!reach.Value.IsFacilitator) return Refusals.ForFacilitators;
        if (query.File.Length > SessionsFile.MaxBytes) return CommonRefusals.TooLarge with { Field = "file" };
        return Result<IReadOnlyList<string>>.Of(SessionsFile.People(query.File));
    }
}
