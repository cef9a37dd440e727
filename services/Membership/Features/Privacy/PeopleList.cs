using System.Globalization;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Privacy;

/// <summary>The people of a network as a table for its facilitators: <c>GET /exports/membership/networks/{id}/people.csv</c>.</summary>
/// <remarks>It says who takes part and what they bring. How often somebody came, and what they said, is in no table about persons (CR-12).</remarks>
internal static class PeopleList
{
    public const string Path = "/exports/membership/networks/{networkId:guid}/people.csv";

    public static async Task Answer(Guid networkId, HttpContext http, MembershipDb db)
    {
        var (call, stop) = (Call.Of(http), http.RequestAborted);
        if (!(await call.PlaceIn(networkId, db, stop)).IsFacilitator)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await db.NoteExport(http, ExportKind.PeopleOfNetwork, networkId, call);
        var people = await (
            from participation in db.Participations.AsNoTracking()
            join person in db.People.AsNoTracking() on participation.PersonId equals person.Id
            where participation.NetworkId == networkId && (participation.State == ParticipationState.TakingPart || participation.State == ParticipationState.SteppingBack)
            orderby participation.TakesPartSince, participation.Id
            select new { person.DisplayName, participation.JoinedOn, participation.Gives, participation.Seeks, participation.Commitment }).ToListAsync(stop);
        Text[] header = [new("naam", "name"), new("sinds", "since"), new("brengt", "brings"), new("zoekt", "seeks"), new("toezegging", "commitment")];
        await CsvDownload.Write(http, "people.csv", header.Select(h => h.In(call.Language)), people.Select(p => new[]
        {
            p.DisplayName, p.JoinedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join("; ", p.Gives), string.Join("; ", p.Seeks), p.Commitment,
        }));
    }
}
