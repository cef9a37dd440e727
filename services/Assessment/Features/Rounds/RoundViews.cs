using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Answers;
using LivingNetworks.Assessment.Features.Instruments;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Measurement;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Shows rounds as the caller may see them.</summary>
internal static class RoundViews
{
    /// <summary>One round, as a command answers it.</summary>
    public static async Task<RoundView> View(this AssessmentDb db, Round round, Call call, CancellationToken stop) =>
        (await db.Views([round], call, stop))[0];

    /// <summary>Several rounds that the caller may see, with one question per kind of thing.</summary>
    public static async Task<List<RoundView>> Views(this AssessmentDb db, IReadOnlyCollection<Round> rounds, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var dialogues = rounds.Select(r => r.DialogueSessionId).OfType<Guid>().Distinct().ToList();
        var sessions = dialogues.Count == 0 ? [] : await db.Sessions.AsNoTracking().Where(s => dialogues.Contains(s.SessionId)).ToDictionaryAsync(s => s.SessionId, stop);
        var running = rounds.Where(r => r.IsRunning).ToList();
        var networks = running.Select(r => r.NetworkId).Distinct().ToList();
        var participants = networks.Count == 0 ? [] : await db.Participants(networks, call.Now, stop);
        var open = running.Where(r => r.State == RoundState.Open).Select(r => r.Id).ToList();
        var counts = open.Count == 0 ? [] : await call.Service<AnswersDb>().Counts(open, stop);

        var own = await db.QuestionsOf(rounds, stop);

        return [.. rounds.Select(round => AudiencePolicy.MayRead(reader, round.Inside)
            ? FromInside(
                round, db.VersionOf(round), sessions.GetValueOrDefault(round.DialogueSessionId ?? Guid.Empty),
                round.State == RoundState.Open ? Disclosure.Count(counts.GetValueOrDefault(round.Id), round.FewestAnswers) : round.Answers, participants.GetValueOrDefault(round.NetworkId), own.Of(round))
            : FromOutside(round))];
    }

    private static RoundView FromInside(Round round, long version, KnownSession? dialogue, int? answers, int participants, OwnQuestionSet? own) => new(
        round.Id, round.NetworkId, round.Instrument, round.InstrumentVersion, round.Moment, round.State, round.OpensAt, round.ClosesAt, round.ClosedOn,
        round.DialogueSessionId, dialogue?.StartsAt, dialogue?.IsCancelled ?? false, round.InterventionNote, answers, round.Invited,
        round.Reading is { } reading ? new ReadingView(reading.SessionId, reading.MadeOfIt, reading.Surprises, reading.Actions) : null,
        [.. round.Released], round.IsImported, round.Groups, round.FewestAnswers, round.RemindedAt, [.. Guidance(round, dialogue, participants)], version)
    {
        OwnItems = [.. own?.Items.Select(i => i.View) ?? []],
        Translations = OwnQuestionSets.Translations(own),
        Languages = [.. OwnQuestionSet.Languages.Where(l => own?.Translations.Any(t => t.Language == l.Code) is true)],
        AboutPersonId = round.AboutId,
        PaperSheets = round.PaperSheets == 0 ? null : round.PaperSheets,
    };

    private static RoundView FromOutside(Round round) => new(
        round.Id, round.NetworkId, round.Instrument, round.InstrumentVersion, round.Moment, round.State, round.OpensAt, round.ClosesAt, round.ClosedOn,
        null, null, false, null, round.Answers, round.Invited, null, [.. round.Released], round.IsImported, [], round.FewestAnswers, null, [], round.Version);

    private static IEnumerable<Text> Guidance(Round round, KnownSession? dialogue, int participants)
    {
        if (round.State == RoundState.Prepared)
        {
            yield return new("Vertel er eerst in een bijeenkomst over: waarom, en wie wat te zien krijgt.", "Tell people about it in a meeting first: why, and who gets to see what.");
        }

        if (round.State < RoundState.Open && participants < Disclosure.SmallestNetwork)
        {
            yield return new(
                "Een ronde kan vanaf acht deelnemers. Jullie zijn met minder: praat liever samen aan de hand van de vragen.",
                "A round needs eight participants. You are fewer: rather talk together, with the questions at hand.");
        }

        if (dialogue is { IsCancelled: true } && round.State <= RoundState.Closed)
        {
            yield return new("De bijeenkomst voor het gesprek gaat niet door. Kies een andere.", "The meeting for the conversation was called off. Choose another one.");
        }
    }
}
