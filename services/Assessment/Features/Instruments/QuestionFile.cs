using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Instruments;

/// <summary>Questions out of the survey structure of LimeSurvey, as <c>.lss</c> (XML) or <c>.tsv</c>.</summary>
/// <remarks>
/// A network's own question is answered with a step of five or in own words, so that is what is taken: five points (5), a column of them (A), a list or an
/// array of five answers (L, !, F), yes or no (Y, with a note), and text (S, T, U). What fits in neither is named with its line, and what decides about it in
/// the file (conditions, quotas, sums) is not carried along. XML is read without a document type: nothing is fetched and nothing unfolds.
/// </remarks>
internal sealed partial record QuestionFile(IReadOnlyList<QuestionInFile> Questions, IReadOnlyList<QuestionFileProblem> Problems, IReadOnlyList<string> LanguagesLeftOut)
{
    private const int Steps = 5, MostQuestions = 500, Longest = 200;

    private static readonly CsvColumn[] Columns = [new("class", true), new("type", false, "type/scale"), new("name", false), new("text", false), new("language", false)];

    private static readonly Dictionary<string, string> TypeNames = new(StringComparer.Ordinal)
    {
        ["M"] = "multiple choice", ["P"] = "multiple choice with comments", ["N"] = "numerical input", ["K"] = "multiple numerical input", ["D"] = "date/time", ["R"] = "ranking", ["Q"] = "multiple short text",
        ["G"] = "gender", ["I"] = "language switch", ["X"] = "text display", ["|"] = "file upload", ["*"] = "equation", ["B"] = "array (10 point)", ["C"] = "array (yes/no/uncertain)",
        ["E"] = "array (increase/same/decrease)", ["H"] = "array by column", ["1"] = "array dual scale", [";"] = "array (texts)", [":"] = "array (numbers)", ["O"] = "list with comment",
    };

    /// <summary>Reads a file; a refusal where it is none of the two.</summary>
    public static Result<QuestionFile> Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > ImportQuestions.MaxBytes) return Refusals.QuestionFileTooLarge;
        // Both begin with text; what is neither says so in the same words.
        var begin = Encoding.UTF8.GetString(file.Span[..Math.Min(file.Length, 64)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        var read = begin.StartsWith('<') ? FromXml(file) : FromTable(file);
        if (read.IsRefused(out var refusal)) return refusal;
        if (read.Value.Count == 0) return Refusals.NoQuestionsInFile;
        if (read.Value.Count > MostQuestions) return Refusals.QuestionFileTooLarge;

        var (questions, problems, strange) = (new List<QuestionInFile>(), new List<QuestionFileProblem>(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var asked in read.Value) Take(asked, questions, problems, strange);
        return new QuestionFile(questions, problems, [.. strange]);
    }

    /// <summary>One question of the file becomes one or, of an array, one per line of it.</summary>
    private static void Take(Asked asked, List<QuestionInFile> questions, List<QuestionFileProblem> problems, SortedSet<string> strange)
    {
        var note = asked.Type == "Y" ? YesOrNo : asked.Type is "L" or "!" or "F" ? OurScale : asked.Type is "S" or "T" or "U" ? null : (Text?)null;
        switch (asked.Type)
        {
            case "5" or "Y" or "S" or "T" or "U": Add(asked.Code, asked.Line, asked.Words, null); break;
            case "L" or "!" when asked.Answers == Steps: Add(asked.Code, asked.Line, asked.Words, null); break;
            case "A": foreach (var line in asked.Lines) Add($"{asked.Code}_{line.Code}", line.Line, line.Words, asked.Words); break;
            case "F" when asked.Answers == Steps: foreach (var line in asked.Lines) Add($"{asked.Code}_{line.Code}", line.Line, line.Words, asked.Words); break;
            case "L" or "!" or "F": problems.Add(new(asked.Line, asked.Code, "assessment.question-with-other-steps", OtherSteps(asked.Answers))); break;
            case "X": break; // words between questions
            default: problems.Add(new(asked.Line, asked.Code, "assessment.question-of-another-type", OtherType(TypeNames.GetValueOrDefault(asked.Type, asked.Type)))); break;
        }

        void Add(string code, int line, Dictionary<string, string> words, Dictionary<string, string>? above)
        {
            var known = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (language, raw) in words)
            {
                var plain = Plain(raw);
                if (plain.Length == 0) continue;
                if (plain.Contains('{', StringComparison.Ordinal))
                {
                    problems.Add(new(line, code, "assessment.question-with-parts-from-elsewhere", PartsFromElsewhere));
                    return;
                }

                if (plain.Length > Longest)
                {
                    problems.Add(new(line, code, "assessment.question-too-long", TooLong));
                    return;
                }

                if (LanguageOf(language) is { } ours) known.TryAdd(ours, plain);
                else strange.Add(language);
            }

            if (known.Count == 0)
            {
                problems.Add(new(line, code, "assessment.question-without-words", WithoutWords));
                return;
            }

            if (questions.Exists(q => q.Code == code))
            {
                problems.Add(new(line, code, "assessment.question-code-twice", CodeTwice));
                return;
            }

            var others = known.Where(k => k.Key is not (Languages.Nl or Languages.En)).ToDictionary(StringComparer.Ordinal);
            questions.Add(new(code, line, known.GetValueOrDefault(Languages.Nl), known.GetValueOrDefault(Languages.En), asked.Type is "S" or "T" or "U", others, above is null ? note : asked.Type == "F" ? OurScale : UnderOneHeading));
        }
    }

    private static Result<List<Asked>> FromTable(ReadOnlyMemory<byte> file)
    {
        var table = CsvTable.Read(file.ToArray(), Columns);
        if (table.Problems.Count > 0 && table.Rows.Count == 0) return Refusals.NoQuestionFile(table.Problems[0].Line);

        var asked = new List<Asked>();
        Asked? question = null;
        foreach (var row in table.Rows)
        {
            var (name, language, text) = (row["name"], row["language"], row["text"]);
            switch (row["class"].ToUpperInvariant())
            {
                case "Q":
                    // The same survey again in each language.
                    if (asked.Find(a => a.Code == name) is { } known) question = known;
                    else asked.Add(question = new Asked(name, row["type"], row.Line));
                    question.Words.TryAdd(language, text);
                    break;
                case "SQ" when question is not null:
                    if (question.Lines.Find(l => l.Code == name) is not { } line) question.Lines.Add(line = new Asked(name, "", row.Line));
                    line.Words.TryAdd(language, text);
                    break;
                case "A" when question is not null: question.AnswerCodes.Add($"{row["type"]} {name}"); break;
                case "G": question = null; break;
            }
        }

        return asked;
    }

    private static Result<List<Asked>> FromXml(ReadOnlyMemory<byte> file)
    {
        XElement root;
        try
        {
            using var bytes = new MemoryStream(file.ToArray());
            using var xml = XmlReader.Create(bytes, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = ImportQuestions.MaxBytes, MaxCharactersFromEntities = 1024 });
            root = XDocument.Load(xml, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException broken)
        {
            return Refusals.NoQuestionFile(Math.Max(1, broken.LineNumber));
        }

        if (root.Name.LocalName != "document" || root.Element("LimeSurveyDocType")?.Value.Trim() != "Survey") return Refusals.NoQuestionFile(LineOf(root));

        var byId = new Dictionary<string, Asked>(StringComparer.Ordinal);
        var asked = new List<(int Group, int Order, Asked Question)>();
        // Older versions repeat a row per language; newer ones keep the words apart.
        foreach (var row in Rows(root, "questions").Where(r => (Field(r, "parent_qid") ?? "0") == "0"))
        {
            if (Field(row, "qid") is not { } id) return Refusals.NoQuestionFile(LineOf(row));
            if (!byId.TryGetValue(id, out var question))
            {
                byId[id] = question = new Asked(Field(row, "title") ?? id, Field(row, "type") ?? "", LineOf(row));
                asked.Add((Number(row, "gid"), Number(row, "question_order"), question));
            }

            if (Field(row, "question") is { } words) question.Words.TryAdd(Field(row, "language") ?? "", words);
        }

        foreach (var row in Rows(root, "subquestions").Concat(Rows(root, "questions").Where(r => (Field(r, "parent_qid") ?? "0") != "0")))
        {
            if (Field(row, "qid") is not { } id || Field(row, "parent_qid") is not { } parent || !byId.TryGetValue(parent, out var question)) return Refusals.NoQuestionFile(LineOf(row));
            if (!byId.TryGetValue(id, out var line))
            {
                byId[id] = line = new Asked(Field(row, "title") ?? id, "", LineOf(row));
                question.Lines.Add(line);
            }

            if (Field(row, "question") is { } words) line.Words.TryAdd(Field(row, "language") ?? "", words);
        }

        foreach (var row in Rows(root, "question_l10ns"))
        {
            if (Field(row, "qid") is { } id && byId.TryGetValue(id, out var question) && Field(row, "question") is { } words) question.Words.TryAdd(Field(row, "language") ?? "", words);
        }

        foreach (var row in Rows(root, "answers"))
        {
            if (Field(row, "qid") is { } id && byId.TryGetValue(id, out var question)) question.AnswerCodes.Add($"{Field(row, "scale_id")} {Field(row, "code")}");
        }

        return asked.OrderBy(a => a.Group).ThenBy(a => a.Order).Select(a => a.Question).ToList();
    }

    private static IEnumerable<XElement> Rows(XElement root, string table) => root.Elements(table).Elements("rows").Elements("row");

    private static string? Field(XElement row, string name) => row.Element(name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    private static int Number(XElement row, string name) => int.TryParse(Field(row, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;

    /// <summary>A language of ours for a code such as <c>de-informal</c> or <c>pt-BR</c>.</summary>
    private static string? LanguageOf(string code)
    {
        var plain = code.Split('-', '_')[0].ToLowerInvariant();
        return plain is Languages.Nl or Languages.En || OwnQuestionSet.Languages.Any(l => l.Code == plain) ? plain : null;
    }

    /// <summary>The words alone: without marks of a page, on one line.</summary>
    private static string Plain(string html) => Blanks().Replace(WebUtility.HtmlDecode(Marks().Replace(Hidden().Replace(html, " "), " ")), " ").Trim();

    [GeneratedRegex("<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex("[\\s\\p{C}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();

    private static readonly Text YesOrNo = new(
        "Dit was een vraag met ja of nee. Hier antwoorden mensen in stappen: maak er een zin van waar je het meer of minder mee eens kunt zijn.",
        "This was a question with yes or no. Here people answer in steps: make it a sentence with which one can agree more or less.");

    private static readonly Text OurScale = new(
        "De eigen antwoorden gaan niet mee: mensen antwoorden met de stappen van deze vragenlijst.", "Its own answers do not come along: people answer with the steps of this questionnaire.");

    private static readonly Text UnderOneHeading = new(
        "Dit stond met andere vragen onder één kop. Lees of de zin ook alleen te begrijpen is.", "This stood under one heading with other questions. Read whether the sentence can be understood by itself.");

    private static readonly Text PartsFromElsewhere = new(
        "In deze vraag staan delen tussen { } die ergens anders vandaan komen. Schrijf de vraag in LimeSurvey voluit, of kies hem niet.",
        "This question has parts between { } that come from elsewhere. Write the question out in LimeSurvey, or do not choose it.");

    private static readonly Text TooLong = new("Deze vraag is langer dan 200 tekens. Maak hem korter.", "This question is longer than 200 signs. Make it shorter.");

    private static readonly Text WithoutWords = new("Bij deze vraag staan geen woorden in een taal die het platform kent.", "This question has no words in a language that the platform knows.");

    private static readonly Text CodeTwice = new("Deze code staat twee keer in het bestand.", "This code stands in the file twice.");

    private static Text OtherSteps(int answers) => new(
        $"Deze vraag heeft {answers} antwoorden. Eigen vragen hebben vijf stappen of een open antwoord; stel hem anders.",
        $"This question has {answers} answers. Own questions have five steps or an open answer; ask it differently.");

    private static Text OtherType(string type) => new(
        $"Een vraag van deze soort ({type}) kan hier niet gesteld worden. Eigen vragen hebben vijf stappen of een open antwoord.",
        $"A question of this type ({type}) cannot be asked here. Own questions have five steps or an open answer.");

    /// <summary>A question, or a line of one, while the file is read.</summary>
    private sealed record Asked(string Code, string Type, int Line)
    {
        public Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

        public List<Asked> Lines { get; } = [];

        public HashSet<string> AnswerCodes { get; } = new(StringComparer.Ordinal);

        public int Answers => AnswerCodes.Count;
    }
}

/// <summary>A question that can be taken over.</summary>
internal sealed record QuestionInFile(string Code, int Line, string? Nl, string? En, bool IsOpen, IReadOnlyDictionary<string, string> Others, Text? Note)
{
    /// <summary>As it is shown before anything is saved.</summary>
    public FoundQuestion View => new(Code, Line, Nl, En, IsOpen, [.. Others.Keys.Order(StringComparer.Ordinal)], Note);
}
