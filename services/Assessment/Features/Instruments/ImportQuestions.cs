using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Instruments;

/// <summary>Shows what a file holds.</summary>
internal static class PreviewQuestionImportHandler
{
    public static async Task<Result<QuestionImportPreview>> Handle(PreviewQuestionImport query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(query.NetworkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        if (!place.IsFacilitator) return Refusals.OnlyFacilitatorsAddQuestions;

        var read = QuestionFile.Read(query.File);
        if (read.IsRefused(out var unread)) return unread;
        return new QuestionImportPreview(query.NetworkId, [.. read.Value.Questions.Select(q => q.View)], read.Value.Problems, read.Value.LanguagesLeftOut);
    }
}

/// <summary>Adds what was chosen to the network's own questions, with the wordings that the file has in other languages.</summary>
internal static class ImportQuestionsHandler
{
    private const int AtMost = 5;

    public static Task<Result<OwnQuestionsView>> Handle(ImportQuestions command, AssessmentDb db, Call call, CancellationToken stop) =>
        db.Change(command.NetworkId, command.Instrument, command.ExpectedVersion, (set, instrument, versions) =>
        {
            var read = QuestionFile.Read(command.File);
            if (read.IsRefused(out var unread)) return unread;
            var chosen = new List<(ChosenQuestion Words, QuestionInFile Found)>();
            foreach (var one in command.Chosen)
            {
                if (read.Value.Questions.FirstOrDefault(q => q.Code == one.Code) is { } found) chosen.Add((one, found));
                else if (read.Value.Problems.FirstOrDefault(p => p.Question == one.Code) is { } problem) return Refusals.QuestionNotTaken(problem);
                else return Refusals.QuestionNotInFile;
            }

            if (set.Items.Count + chosen.Count > AtMost) return Refusals.TooManyOwnQuestions;
            List<OwnQuestion> all = [.. set.Items.Select(i => new OwnQuestion(i.Nl, i.En, i.IsOpen)), .. chosen.Select(c => new OwnQuestion(c.Words.Nl, c.Words.En, c.Found.IsOpen))];
            if (set.Ask(all, versions.SelectMany(v => v.Items)) is { } refusal) return refusal;

            foreach (var (item, found) in set.Items.Skip(all.Count - chosen.Count).Zip(chosen.Select(c => c.Found)))
            {
                foreach (var (language, words) in found.Others)
                {
                    if (set.Translate(instrument, item.Code, language, words) is { } untranslated) return untranslated;
                }
            }

            return null;
        }, call, stop);
}
