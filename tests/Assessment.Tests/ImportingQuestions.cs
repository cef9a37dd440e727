using System.Net;
using System.Text;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Tests;

/// <summary>Questions out of LimeSurvey: looked at first, chosen, and then all of them or none; and our own questionnaire as files.</summary>
public class ImportingQuestions(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    /// <summary>As LimeSurvey 3 writes it: a row per language.</summary>
    private const string Older =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <document>
         <LimeSurveyDocType>Survey</LimeSurveyDocType>
         <DBVersion>359</DBVersion>
         <languages><language>nl-informal</language><language>en</language><language>pt-BR</language><language>tlh</language></languages>
         <answers><rows>
          <row><qid>12</qid><code><![CDATA[A1]]></code><answer><![CDATA[een]]></answer><language>nl-informal</language><scale_id>0</scale_id></row>
          <row><qid>12</qid><code>A2</code><answer>b</answer><language>nl-informal</language><scale_id>0</scale_id></row>
          <row><qid>12</qid><code>A3</code><answer>c</answer><language>nl-informal</language><scale_id>0</scale_id></row>
          <row><qid>12</qid><code>A4</code><answer>d</answer><language>nl-informal</language><scale_id>0</scale_id></row>
          <row><qid>12</qid><code>A5</code><answer>e</answer><language>nl-informal</language><scale_id>0</scale_id></row>
          <row><qid>12</qid><code>A1</code><answer>one</answer><language>en</language><scale_id>0</scale_id></row>
          <row><qid>17</qid><code>A1</code><answer>rood</answer><language>nl-informal</language><scale_id>0</scale_id></row>
          <row><qid>17</qid><code>A2</code><answer>groen</answer><language>nl-informal</language><scale_id>0</scale_id></row>
         </rows></answers>
         <questions><rows>
          <row><qid>11</qid><parent_qid>0</parent_qid><gid>1</gid><type>5</type><title>lopen</title><question><![CDATA[<p>We lopen&nbsp;genoeg <b>samen</b>
             buiten.</p><script>alert(1)</script>]]></question><question_order>2</question_order><language>nl-informal</language></row>
          <row><qid>11</qid><parent_qid>0</parent_qid><gid>1</gid><type>5</type><title>lopen</title><question>We walk outside together enough.</question><question_order>2</question_order><language>en</language></row>
          <row><qid>11</qid><parent_qid>0</parent_qid><gid>1</gid><type>5</type><title>lopen</title><question>Caminhamos juntos.</question><question_order>2</question_order><language>pt-BR</language></row>
          <row><qid>11</qid><parent_qid>0</parent_qid><gid>1</gid><type>5</type><title>lopen</title><question>maSaq</question><question_order>2</question_order><language>tlh</language></row>
          <row><qid>12</qid><parent_qid>0</parent_qid><gid>1</gid><type>L</type><title>lijst</title><question>Hoe vaak eten we samen?</question><question_order>1</question_order><language>nl-informal</language></row>
          <row><qid>13</qid><parent_qid>0</parent_qid><gid>2</gid><type>A</type><title>rij</title><question>Wat vind je?</question><question_order>1</question_order><language>nl-informal</language></row>
          <row><qid>14</qid><parent_qid>0</parent_qid><gid>3</gid><type>T</type><title>open</title><question>Wat missen we?</question><question_order>1</question_order><language>nl-informal</language></row>
          <row><qid>15</qid><parent_qid>0</parent_qid><gid>3</gid><type>Y</type><title>ja</title><question>Komen we op tijd?</question><question_order>2</question_order><language>nl-informal</language></row>
          <row><qid>16</qid><parent_qid>0</parent_qid><gid>3</gid><type>N</type><title>getal</title><question>Hoeveel mensen ken je?</question><question_order>3</question_order><language>nl-informal</language></row>
          <row><qid>17</qid><parent_qid>0</parent_qid><gid>3</gid><type>L</type><title>kleur</title><question>Welke kleur?</question><question_order>4</question_order><language>nl-informal</language></row>
          <row><qid>18</qid><parent_qid>0</parent_qid><gid>3</gid><type>5</type><title>naam</title><question>Werkt {TOKEN:FIRSTNAME} graag mee?</question><question_order>5</question_order><language>nl-informal</language></row>
          <row><qid>19</qid><parent_qid>0</parent_qid><gid>3</gid><type>X</type><title>uitleg</title><question>Bijna klaar.</question><question_order>6</question_order><language>nl-informal</language></row>
         </rows></questions>
         <subquestions><rows>
          <row><qid>131</qid><parent_qid>13</parent_qid><gid>2</gid><type>T</type><title>SQ001</title><question>Aan tafel komt iedereen aan het woord.</question><language>nl-informal</language></row>
          <row><qid>131</qid><parent_qid>13</parent_qid><gid>2</gid><type>T</type><title>SQ001</title><question>At the table everyone gets to speak.</question><language>en</language></row>
          <row><qid>132</qid><parent_qid>13</parent_qid><gid>2</gid><type>T</type><title>SQ002</title><question></question><language>nl-informal</language></row>
         </rows></subquestions>
        </document>
        """;

    /// <summary>As LimeSurvey 5 and 6 write it: words apart from questions.</summary>
    private const string Newer =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>638</DBVersion>
         <questions><rows>
          <row><qid>1</qid><parent_qid>0</parent_qid><gid>1</gid><type>5</type><title>Q1</title><question_order>1</question_order></row>
          <row><qid>3</qid><parent_qid>0</parent_qid><gid>1</gid><type>F</type><title>Q2</title><question_order>2</question_order></row></rows></questions>
         <subquestions><rows><row><qid>4</qid><parent_qid>3</parent_qid><title>S1</title></row></rows></subquestions>
         <answers><rows><row><qid>3</qid><code>1</code></row><row><qid>3</qid><code>2</code></row><row><qid>3</qid><code>3</code></row><row><qid>3</qid><code>4</code></row><row><qid>3</qid><code>5</code></row></rows></answers>
         <question_l10ns><rows>
          <row><id>1</id><qid>1</qid><question><![CDATA[We lachen genoeg.]]></question><language>nl</language></row>
          <row><id>2</id><qid>1</qid><question>We laugh enough.</question><language>en</language></row>
          <row><id>3</id><qid>4</qid><question>We bellen elkaar.</question><language>nl</language></row></rows></question_l10ns>
        </document>
        """;

    private const string Table =
        "id\trelated_id\tclass\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\n" +
        "\t\tS\t\tlanguage\t1\tnl\t\t\n" +
        "\t\tG\tG1\tGroep\t1\t\t\tnl\n" +
        "7\t\tQ\t5\tlopen\t1\t\"<p>We lopen\n\"\"genoeg\"\" buiten.</p>\"\t\tnl\n" +
        "8\t\tQ\tM\tmeer\t1\tWat doen we?\t\tnl\n" +
        "\t\tSQ\t\tSQ1\t1\tSamen eten\t\tnl\n" +
        "9\t\tQ\tU\topen\t1\tEn verder?\t\tnl\n" +
        "\t\tG\tG1\tGroup\t1\t\t\ten\n" +
        "7\t\tQ\t5\tlopen\t1\tWe walk \"enough\" outside.\t\ten\n" +
        "9\t\tQ\tU\topen\t1\tAnything else?\t\tfy\n";

    [Fact]
    public async Task Shows_what_can_be_taken_and_says_of_the_rest_why_and_on_which_line()
    {
        var network = await assessment.Network();
        var facilitator = network.Service.As(network.Facilitator);
        var older = await facilitator.Ask(new PreviewQuestionImport(network.Id, Bytes(Older)));
        Assert.Equal(
            [
                ("lijst", "Hoe vaak eten we samen?", null, false), ("lopen", "We lopen genoeg samen buiten.", "We walk outside together enough.", false),
                ("rij_SQ001", "Aan tafel komt iedereen aan het woord.", "At the table everyone gets to speak.", false), ("open", "Wat missen we?", null, true), ("ja", "Komen we op tijd?", null, false),
            ],
            older.Questions.Select(q => (q.Code, q.Nl, q.En, q.IsOpen)));
        Assert.Equal([true, false, true, false, true], older.Questions.Select(q => q.Note is not null));
        Assert.Equal(["pt"], older.Questions[1].Languages);
        Assert.Equal(["tlh"], older.LanguagesLeftOut);
        Assert.Equal(
            [
                (Line("<title>SQ002"), "rij_SQ002", "assessment.question-without-words"), (Line("<title>getal"), "getal", "assessment.question-of-another-type"),
                (Line("<title>kleur"), "kleur", "assessment.question-with-other-steps"), (Line("<title>naam"), "naam", "assessment.question-with-parts-from-elsewhere"),
            ],
            older.Problems.Select(p => (p.Line, p.Question!, p.Code)));
        Assert.All(older.Problems, p => Assert.True(p.Message.Nl.Length > 20 && p.Message.En.Length > 20));

        var newer = await facilitator.Ask(new PreviewQuestionImport(network.Id, Bytes(Newer)));
        Assert.Equal([("Q1", "We lachen genoeg.", "We laugh enough."), ("Q2_S1", "We bellen elkaar.", null)], newer.Questions.Select(q => (q.Code, q.Nl, q.En)));
        var table = await facilitator.Ask(new PreviewQuestionImport(network.Id, Bytes(Table)));
        Assert.Equal([("lopen", 4, "We lopen \"genoeg\" buiten.", "We walk \"enough\" outside.", false), ("open", 8, "En verder?", null, true)], table.Questions.Select(q => (q.Code, q.Line, q.Nl, q.En, q.IsOpen)));
        Assert.Equal(["fy"], table.Questions[1].Languages);
        Assert.Equal((6, "meer", "assessment.question-of-another-type"), table.Problems.Select(p => (p.Line, p.Question, p.Code)).Single());

        // Looking saves nothing.
        Assert.Equal(0, (await facilitator.Ask(new OwnQuestions(network.Id))).Number);

        static int Line(string part) => Older[..Older.IndexOf(part, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
    }

    /// <summary>Red once: with documents that say what their type is let in.</summary>
    [Fact]
    public async Task Reads_no_file_that_unfolds_fetches_or_is_something_else()
    {
        var network = await assessment.Network();
        var facilitator = network.Service.As(network.Facilitator);
        var bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE document [<!ENTITY a \"zwaluw\">" + string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&{(i == 1 ? "a" : $"a{i - 1}")};", 10))}\">")) + "]>\n" + Newer[Newer.IndexOf("<document>", StringComparison.Ordinal)..].Replace("We laugh enough.", "&a9;", StringComparison.Ordinal);
        var fetching = "<!DOCTYPE document [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + Newer[Newer.IndexOf("<document>", StringComparison.Ordinal)..].Replace("We laugh enough.", "&f;", StringComparison.Ordinal);
        foreach (var (file, line) in (((string File, int Line)[])[(bomb, 1), (fetching, 1), ("<document><LimeSurveyDocType>Survey", 1), ("<html>\n<body/></html>", 1), ("naam;mail\nNoor;noor@example.org\n", 1), ("PK\u0003\u0004\0\0", 1)]))
        {
            var refusal = await facilitator.AskRefused(new PreviewQuestionImport(network.Id, Bytes(file)), HttpStatusCode.BadRequest, "assessment.no-question-file");
            Assert.Equal("file", refusal.Field);
            Assert.True(refusal.Message.Nl.Contains($" {line} ", StringComparison.Ordinal), $"{file[..Math.Min(60, file.Length)]}: {refusal.Message.Nl}");
            Assert.DoesNotContain("root:", refusal.Message.Nl + refusal.Message.En, StringComparison.Ordinal);
        }

        await facilitator.AskRefused(new PreviewQuestionImport(network.Id, new byte[ImportQuestions.MaxBytes + 1]), HttpStatusCode.BadRequest, "assessment.question-file-too-large");
        await facilitator.AskRefused(new PreviewQuestionImport(network.Id, Bytes("<document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>")), HttpStatusCode.BadRequest, "assessment.no-questions-in-file");
        await network.Someone.AskRefused(new PreviewQuestionImport(network.Id, Bytes(Newer)), HttpStatusCode.Forbidden, "assessment.only-facilitators-add-questions");
        await network.Service.As(network.Sponsor).AskRefused(new PreviewQuestionImport(network.Id, Bytes(Newer)), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Adds_what_was_chosen_with_its_languages_or_nothing_at_all()
    {
        var network = await assessment.Network();
        var facilitator = network.Service.As(network.Facilitator);
        await facilitator.Send(new PublishInstrumentVersion(Guid.NewGuid(), network.Id, [new("Wat valt op?", "What strikes you?", IsOpen: true)]));
        ImportQuestions Import(params ChosenQuestion[] chosen) => new(Guid.NewGuid(), network.Id, Bytes(Older), chosen);
        var (walk, table) = (new ChosenQuestion("lopen", "We lopen genoeg samen buiten.", "We walk outside together enough."), new ChosenQuestion("rij_SQ001", "Aan tafel praat iedereen.", "Everyone talks at the table."));

        foreach (var (chosen, code) in (((ChosenQuestion[] Chosen, string Code)[])
        [
            ([walk, new("getal", "Hoeveel?", "How many?")], "assessment.question-not-taken"), ([walk, new("nergens", "Wat?", "What?")], "assessment.question-not-in-file"),
            ([walk, new("open", "Wat missen we?", "What do we miss?")], "assessment.one-open-question"), ([walk, walk], "assessment.own-question-twice"),
            ([walk, table, new("lijst", "a", "b"), new("ja", "c", "d"), new("rij_SQ001", "e", "f")], "assessment.too-many-own-questions"), ([walk, table with { En = " " }], "field.empty"),
        ]))
        {
            var refusal = await facilitator.SendRefused(Import(chosen), HttpStatusCode.BadRequest, code);
            if (code == "assessment.question-not-taken") Assert.Equal(("chosen", true), (refusal.Field, refusal.Message.En.Contains("This is about line ", StringComparison.Ordinal)));
            Assert.Equal(["OWN-1"], (await facilitator.Ask(new OwnQuestions(network.Id))).Items.Select(i => i.Code)); // nothing half-saved
        }

        await network.Someone.SendRefused(Import(walk), HttpStatusCode.Forbidden, "assessment.only-facilitators-add-questions");
        await facilitator.SendRefused(Import(walk) with { ExpectedVersion = 99 }, HttpStatusCode.Conflict, "request.changed-meanwhile");
        await facilitator.SendRefused(Import(), HttpStatusCode.BadRequest, "field.too-few");

        var command = Import(walk, table);
        var own = await facilitator.Send(command);
        Assert.Equal(own.Version, (await facilitator.Send(command)).Version); // the same command again adds nothing
        Assert.Equal([("OWN-1", "Wat valt op?"), ("OWN-2", "We lopen genoeg samen buiten."), ("OWN-3", "Aan tafel praat iedereen.")], own.Items.Select(i => (i.Code, i.Text.Nl)));
        Assert.Equal([new TranslationView("OWN-2", "pt", "Caminhamos juntos.")], own.Translations);
        Assert.Equal(3, (await network.Opened()).OwnItems.Count);
    }

    [Fact]
    public async Task Goes_along_as_our_own_json_and_as_a_codebook_for_those_inside()
    {
        var network = await assessment.Network();
        var facilitator = network.Service.As(network.Facilitator);
        await facilitator.Send(new PublishInstrumentVersion(Guid.NewGuid(), network.Id, [new("=Samen; of niet?", "Together; or not?"), new("Wat missen we?", "What do we miss?", IsOpen: true)]));
        await facilitator.Send(new TranslateItem(Guid.NewGuid(), network.Id, "VIT-S1", "fy", "Ik kin hjir alles sizze."));
        var place = $"/exports/assessment/networks/{network.Id}/questionnaires/VIT";

        using var json = await network.Someone.Get(place + ".json");
        var file = JsonElement.Parse(await json.Content.ReadAsStringAsync());
        Assert.Equal(25, file.GetProperty("questionnaire").GetProperty("items").GetArrayLength());
        Assert.Equal(["OWN-1", "OWN-2"], file.GetProperty("own").EnumerateArray().Select(i => i.GetProperty("code").GetString()));
        Assert.Equal("fy", Assert.Single(file.GetProperty("translations").EnumerateArray()).GetProperty("language").GetString());

        using var csv = await network.Someone.Get(place + ".csv");
        var lines = (await csv.Content.ReadAsStringAsync()).TrimStart('\uFEFF').TrimEnd().Split("\r\n");
        Assert.Equal("variable;questionnaire;version;label_nl;label_en;dimension;reversed;type;values_nl;values_en;label_fy", lines[0]);
        Assert.Equal(28, lines.Length);
        Assert.Equal(2, lines.Count(l => l.Split(';') is [_, _, _, _, _, _, "1", ..]));
        Assert.Contains(lines, l => l.StartsWith("VIT-S1;VIT;", StringComparison.Ordinal) && l.EndsWith(";Ik kin hjir alles sizze.", StringComparison.Ordinal) && l.Contains("1 = ", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("OWN-1;VIT;1;\"'=Samen; of niet?\"", StringComparison.Ordinal)); // no formula in a spreadsheet
        Assert.EndsWith(";;0;text;;;", lines[^1], StringComparison.Ordinal);

        foreach (var (who, path) in (((Guid Who, string Path)[])[(network.Sponsor, place + ".json"), (Guid.NewGuid(), place + ".csv"), (network.Participants[0], place.Replace("VIT", "SUI", StringComparison.Ordinal) + ".json")]))
        {
            using var nothing = await network.Service.As(who).Get(path);
            Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
        }
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
