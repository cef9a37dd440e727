using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Answers;

/// <summary>The open rounds of the caller's networks, with whether the caller's own ticket was used.</summary>
internal static class MyOpenRoundsHandler
{
    public static async Task<Result<IReadOnlyList<MyOpenRoundView>>> Handle(MyOpenRounds query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var mine = reader.Networks.Where(n => reader.In(n) is { IsInside: true, IsFacilitator: false }).ToList();
        var open = await db.Rounds.AsNoTracking().Where(r => r.State == RoundState.Open && mine.Contains(r.NetworkId)).AsSplitQuery().ToListAsync(stop);
        var rounds = open.Where(r => AudiencePolicy.MayRead(reader, r.Inside)).OrderBy(r => r.ClosesAt).ThenBy(r => r.Id).ToList();

        var keys = rounds.ToDictionary(r => r.Id, r => AnswerTicket.SpentKey(AnswerTicket.For(r.Id, r.TicketKey!, call.Me)));
        var spent = (await call.Service<AnswersDb>().SpentTickets.Where(t => keys.Values.Contains(t.Key)).Select(t => t.Key).ToListAsync(stop)).ToHashSet();
        var dialogues = rounds.Select(r => r.DialogueSessionId).OfType<Guid>().ToList();
        var starts = await db.Sessions.Where(s => dialogues.Contains(s.SessionId) && !s.IsCancelled).ToDictionaryAsync(s => s.SessionId, s => s.StartsAt, stop);

        return Result<IReadOnlyList<MyOpenRoundView>>.Of([.. rounds.Select(r => new MyOpenRoundView(
            r.Id, r.NetworkId, r.Instrument, r.InstrumentVersion, r.Moment, r.ClosesAt, starts.GetValueOrDefault(r.DialogueSessionId ?? Guid.Empty), spent.Contains(keys[r.Id])))]);
    }
}
