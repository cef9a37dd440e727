using System.Globalization;
using System.Net.Mime;
using System.Text.Encodings.Web;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Instruments;

/// <summary>A questionnaire with the network's own questions as files: JSON, and a codebook as a table. For those inside; there are questions in it and no answers.</summary>
internal static class QuestionnaireExports
{
    public const string Json = "/exports/assessment/networks/{networkId:guid}/questionnaires/{code}.json";
    public const string Codebook = "/exports/assessment/networks/{networkId:guid}/questionnaires/{code}.csv";

    private static readonly JsonSerializerOptions Readable = new(Wire.Views) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>Everything that people read of it, in every language that there is.</summary>
    public static async Task AnswerJson(Guid networkId, string code, HttpContext http, AssessmentDb db)
    {
        if (await Asked(networkId, code, http, db) is not { } asked) return;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = new ContentDisposition { FileName = $"{asked.Text.Code.ToLowerInvariant()}.json" }.ToString();
        await JsonSerializer.SerializeAsync(http.Response.Body, new { questionnaire = asked.Text, own = asked.Own.Select(i => i.View), translations = asked.Translations }, Readable, http.RequestAborted);
    }

    /// <summary>One line per question: its code, its words, what it measures and what each value means.</summary>
    public static async Task AnswerCodebook(Guid networkId, string code, HttpContext http, AssessmentDb db)
    {
        if (await Asked(networkId, code, http, db) is not { } asked) return;
        var (text, languages) = (asked.Text, asked.Translations.Select(t => t.Language).Distinct().Order(StringComparer.Ordinal).ToList());
        string Values(string language) => string.Join(" | ", text.Scale.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Value} = {a.Label.In(language)}")));
        IEnumerable<string?> Line(string item, string nl, string en, string? dimension, bool isReversed, bool isOpen) =>
        [
            item, text.Code, text.Version.ToString(CultureInfo.InvariantCulture), nl, en, dimension, isReversed ? "1" : "0", isOpen ? "text" : "scale", isOpen ? null : Values(Languages.Nl), isOpen ? null : Values(Languages.En),
            .. languages.Select(l => asked.Translations.FirstOrDefault(t => t.Item == item && t.Language == l)?.Words),
        ];
        await CsvDownload.Write(
            http, $"{text.Code.ToLowerInvariant()}-codebook.csv",
            ["variable", "questionnaire", "version", "label_nl", "label_en", "dimension", "reversed", "type", "values_nl", "values_en", .. languages.Select(l => $"label_{l}")],
            [
                .. text.Items.Select(i => Line(i.Code, i.Text.Nl, i.Text.En, i.Dimension, i.IsReversed, isOpen: i.Answer == AnswerKind.Text)),
                .. asked.Own.Select(i => Line(i.Code, i.Nl, i.En, null, isReversed: false, i.IsOpen)),
            ]);
    }

    private static async Task<Questionnaire?> Asked(Guid networkId, string code, HttpContext http, AssessmentDb db)
    {
        var (call, stop) = (Call.Of(http), http.RequestAborted);
        if ((await call.Reader(db, stop)).In(networkId).IsInside && InstrumentLibrary.Find(code) is { } instrument && instrument.Serves(InstrumentUse.Survey))
        {
            var own = await db.NewestQuestions(networkId, instrument.Text.Code, stop);
            return new(instrument.Text, own?.Items ?? [], OwnQuestionSets.Translations(own));
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return null;
    }

    private sealed record Questionnaire(InstrumentView Text, IReadOnlyList<AskedQuestion> Own, IReadOnlyList<TranslationView> Translations);
}
