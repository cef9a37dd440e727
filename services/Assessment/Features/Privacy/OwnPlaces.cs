using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Research;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Privacy;

/// <summary>What the assessment service keeps of a person: where they belong, what they agreed to, studies that they designed, and scans that they filled in for themselves. Answers to questionnaires cannot be found by person, not even for themselves.</summary>
internal static class OwnPlaces
{
    public static readonly OwnData<AssessmentDb> Data = new OwnData<AssessmentDb>()
        .Part("studyConsents", new("Onderzoek waarmee je instemde", "Studies that you agreed to"), (db, me) =>
            (from consent in db.Belongings.AsNoTracking()
             join study in db.Studies.AsNoTracking() on consent.CircleId equals study.Id
             where consent.PersonId == me && consent.Standing == Standing.StudyConsent
             orderby consent.From, study.Id
             select new { consent.From, consent.Until, consent.NetworkId, study.Id, study.Title }).AsAsyncEnumerable().Select(c => new OwnItem(
                c.From, new("studyId", null, c.Id), new("networkId", null, c.NetworkId), new("title", new("Onderzoek", "Study"), c.Title),
                new("withdrawnAt", new("Teruggenomen op", "Taken back on"), c.Until))))
        .Part("studies", new("Onderzoek dat je opzette", "Studies that you designed"), (db, me) => db.Studies.AsNoTracking().Where(s => s.DesignerId == me)
            .OrderBy(s => s.DesignedAt).ThenBy(s => s.Id).AsAsyncEnumerable().Select(s => new OwnItem(
                s.DesignedAt, new("id", null, s.Id), new("networkIds", null, s.NetworkIds), new("title", new("Onderzoek", "Study"), s.Title), new("questions", new("Vragen", "Questions"), s.Questions),
                new("consentTextNl", new("Wat je mensen vroeg", "What you asked people"), s.ConsentTextNl), new("consentTextEn", new("Hetzelfde in het Engels", "The same in English"), s.ConsentTextEn),
                new("state", null, s.State))))
        .Part("studyTalks", new("Gesprekken met onderzoekers", "Talks with researchers"), Talks)
        .Part("selfScans", new("Lijsten die je voor jezelf invulde", "Lists that you filled in for yourself"), (db, me) => db.SelfScans.AsNoTracking().Where(s => s.AuthorId == me)
            .OrderBy(s => s.StartedAt).ThenBy(s => s.Id).AsAsyncEnumerable().Select(s => new OwnItem(
                s.StartedAt, new("id", null, s.Id), new("instrument", new("Lijst", "List"), InstrumentLibrary.Of(s.Instrument, s.InstrumentVersion).Text.Title.Nl),
                new("answers", new("Wat je bewaarde", "What you kept"), s.Answers.Select(a => Said(InstrumentLibrary.Of(s.Instrument, s.InstrumentVersion), a)).ToList()),
                new("sharedWithIds", null, s.ConfidantIds), new("sharedWithOrganisationId", null, s.AuthorOrganisationId))))
        .Part("askedAboutMe", new("Wat deelnemers zeiden over hoe jij begeleidt", "What participants said about how you facilitate"), (db, me) => db.Rounds.AsNoTracking().Where(r => r.AboutId == me)
            .OrderBy(r => r.ArisenAt).ThenBy(r => r.Id).AsSplitQuery().AsAsyncEnumerable().Select(r => new OwnItem(
                r.ArisenAt, new("id", null, r.Id), new("networkId", null, r.NetworkId), new("state", null, r.State), new("answers", new("Antwoorden", "Answers"), r.Answers),
                new("means", new("Gemiddelden", "Means"), r.Results.Where(d => d.N is not null)
                    .Select(d => $"{InstrumentLibrary.Of(r.Instrument, r.InstrumentVersion).Text.Dimensions.Single(x => x.Code == d.Code).Label.Nl} {d.Mean ?? d.AtLeast ?? d.AtMost:0}").ToList()))))
        .Part("places", new("Waar vragenlijsten je kenden", "Where questionnaires knew you"), (db, me) => Places.Of(db, me, new("Netwerk", "Network")));

    private static async IAsyncEnumerable<OwnItem> Talks(AssessmentDb db, Guid me)
    {
        foreach (var place in await db.Respondents.AsNoTracking().Where(r => r.PersonId == me).OrderBy(r => r.Id).ToListAsync())
        {
            var title = await db.Studies.Where(s => s.Id == place.StudyId).Select(s => s.Title).SingleAsync();
            var mark = await db.MarkOf(place, CancellationToken.None);
            var said = await db.Excerpts.AsNoTracking().Where(e => e.RespondentId == place.Id).OrderBy(e => e.Id).Select(e => e.Words).ToListAsync();
            yield return new OwnItem(
                null, new("studyId", null, place.StudyId), new("networkId", null, place.NetworkId), new("title", new("Onderzoek", "Study"), title),
                new("pseudonym", new("Hoe onderzoekers je noemen", "What researchers call you"), place.Pseudonym),
                new("sides", new("Wat zij over je noteerden", "What they noted about you"), mark?.Sides.Select(Coverage.NameOf).ToList() ?? []), new("words", new("Wat je zei", "What you said"), said));
        }
    }

    private static string Said(PublishedInstrument instrument, OwnAnswer answer)
    {
        var label = answer.Value is { } value ? instrument.Text.Scale.FirstOrDefault(a => a.Value == value)?.Label.Nl ?? "ja" : null;
        return $"{instrument.Item(answer.Item)!.Text.Nl} {string.Join(" · ", new[] { label, answer.Words }.OfType<string>())}";
    }
}
