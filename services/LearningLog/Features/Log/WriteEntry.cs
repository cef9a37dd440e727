using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.LearningLog.Features.Sharing;

namespace LivingNetworks.LearningLog.Features.Log;

/// <summary>Answers <see cref="WriteEntry"/>.</summary>
internal static class WriteEntryHandler
{
    public static async Task<Result<EntryView>> Handle(WriteEntry command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var place = reader.In(command.NetworkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        if (command.Kind != EntryKind.StoryOrImage && await db.HasEnded(command.NetworkId, stop)) return Refusals.NetworkHasEnded;
        if (command.PromptCode is { } code && PromptLibrary.Current.Prompts.All(p => p.Code != code)) return Refusals.PromptUnknown;
        if (await UnknownPerson(command, db, stop) is { } unknown) return unknown;

        var origin = Reach.Own;
        if (command.SessionId is { } sessionId)
        {
            // A session that this service has not heard of yet is no reason to lose somebody's words; its own circle is the smallest.
            var session = await db.Sessions.FindAsync([sessionId], stop);
            if (session is not null && session.NetworkId != command.NetworkId) return CommonRefusals.NotFound("sessionId");
            origin = session?.Circle ?? Reach.Circle(sessionId);
        }

        var wish = command.Audience is { } level ? Reach.Of(level, command.CircleId ?? command.SessionId, command.ConfidantIds, command.OrganisationId ?? reader.HomeOrganisationId) : origin;
        if (wish.OrganisationId is { } home && home != reader.HomeOrganisationId) return Refusals.NotYourHomeBase;
        if (wish.Incomplete() is { } incomplete) return incomplete;
        if (wish.Level == AudienceLevel.Open && await db.IsBrooding(command.NetworkId, stop)) return Refusals.Brooding with { Field = "audience" };
        if (wish.CircleId is { } circle && circle != command.SessionId && !place.Circles.Contains(circle)) return CommonRefusals.NotFound("circleId");

        var entry = LogEntry.Write(Call.NewId(), call.Me, command, origin, PromptLibrary.Current.Version, call.Now);
        db.Entries.Add(entry);
        var readers = await db.ReadersAmong(wish.ConfidantIds, entry, call.Now, stop);
        AudienceLevel? waitsFor = null;
        if (!wish.LiesWithin(entry.Reach, readers.Contains))
        {
            var request = WideningRequest.Ask(Call.NewId(), ItemKind.Entry, entry, wish, entry.Recognisable, call.Me, null, call.Now);
            if (!request.Settle(entry, call.Now))
            {
                db.Widenings.Add(request);
                waitsFor = wish.Level;
            }
        }
        else if (entry.Narrow(wish, readers.Contains, call.Me) is { } refusal)
        {
            return refusal;
        }

        db.Announce(entry, call);
        return EntryViews.Of(entry, call.Me, waitsFor, db.VersionOf(entry));
    }

    private static async Task<Refusal?> UnknownPerson(WriteEntry command, LearningLogDb db, CancellationToken stop)
    {
        if (!await db.HaveBelonged(command.NetworkId, command.ConfidantIds ?? [], stop)) return Refusals.PersonNotInNetwork("confidantIds");
        if (!await db.HaveBelonged(command.NetworkId, command.RecognisablePersonIds ?? [], stop)) return Refusals.PersonNotInNetwork("recognisablePersonIds");
        return command.QuotedPersonId is { } quoted && !await db.HaveBelonged(command.NetworkId, [quoted], stop) ? Refusals.PersonNotInNetwork("quotedPersonId") : null;
    }
}
