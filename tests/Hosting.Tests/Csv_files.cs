using System.Text;

namespace LivingNetworks.Hosting.Tests;

public sealed class Csv_files
{
    private static readonly CsvColumn[] People =
    [
        new("name", true, "Naam", "Full name"),
        new("email", true, "E-mailadres", "E-mail", "Email address"),
        new("organisation", false, "Organisatie"),
    ];

    [Theory]
    [InlineData("Naam;E-mailadres;Organisatie\r\nÉlise Bos;elise@voorbeeld.nl;De Brug\r\n")]
    [InlineData("full name,EMAIL ADDRESS,organisation\nÉlise Bos,elise@voorbeeld.nl,De Brug")]
    [InlineData("E-mail\tNaam\tOrganisatie\nelise@voorbeeld.nl\t\"Élise Bos\"\tDe Brug\n")]
    [InlineData("sep=,\nNaam,Email,Organisatie\n Élise Bos ,elise@voorbeeld.nl,De Brug\n")]
    public void Are_read_whatever_the_delimiter_and_language_of_the_header(string text)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text) })
        {
            var table = CsvTable.Read(bytes, People);

            Assert.Empty(table.Problems);
            var row = Assert.Single(table.Rows);
            Assert.Equal("Élise Bos", row["name"]);
            Assert.Equal("elise@voorbeeld.nl", row["email"]);
            Assert.Equal("De Brug", row["organisation"]);
        }
    }

    [Fact]
    public void Keep_line_numbers_over_blank_lines_and_quoted_line_breaks()
    {
        var table = Read("Naam;Email\n\"Bos,\nElise\";a@b.nl\n\n;c@d.nl\nJan;\n");

        Assert.Equal([2, 5, 6], table.Rows.Select(r => r.Line));
        Assert.Equal("Bos,\nElise", table.Rows[0]["name"]);
        Assert.Equal([(5, 1, "csv.value-missing"), (6, 2, "csv.value-missing")], table.Problems.Select(p => (p.Line, p.Column, p.Code)));
    }

    [Fact]
    public void Say_which_columns_are_missing_or_twice_there()
    {
        var table = Read("Naam;naam;Telefoon\nJan;Jan;1\n");

        Assert.Equal([(1, 2, "csv.column-twice"), (1, 0, "csv.column-missing")], table.Problems.Select(p => (p.Line, p.Column, p.Code)));
        Assert.Equal(["Telefoon"], table.Unused);
        Assert.Empty(table.Rows);
    }

    [Fact]
    public void Say_what_is_wrong_with_a_line_and_read_the_others()
    {
        var table = Read("Naam;Email\nJan;a@b.nl;nog iets\n\"Piet\" de Vries;p@d.nl\nAn \"zus\" Vos;an@d.nl;\n");

        Assert.Equal([(2, 3, "csv.too-many-fields"), (3, 0, "csv.bad-quotes")], table.Problems.Select(p => (p.Line, p.Column, p.Code)));
        Assert.Equal("An \"zus\" Vos", Assert.Single(table.Rows)["name"]);
    }

    [Fact]
    public void Name_the_line_where_a_quotation_that_does_not_end_begins() =>
        Assert.Equal([(3, 0, "csv.bad-quotes")], Read("Naam;Email\nJan;a@b.nl\n\"Piet;p@d.nl\nAn;an@d.nl\n").Problems.Select(p => (p.Line, p.Column, p.Code)));

    [Theory]
    [InlineData("", "csv.empty")]
    [InlineData(" \r\n\r\n", "csv.empty")]
    [InlineData(";;\n;;\n", "csv.empty")]
    [InlineData("PK\u0003\u0004\0\0", "csv.not-text")]
    public void That_are_no_table_are_refused_calmly(string text, string code) => Assert.Equal(code, Assert.Single(Read(text).Problems).Code);

    [Fact]
    public void Stop_at_the_largest_number_of_rows()
    {
        var table = Read("Naam;Email\n" + string.Concat(Enumerable.Repeat("Jan;a@b.nl\n", CsvTable.MaxRows + 1)));

        Assert.Equal(CsvTable.MaxRows, table.Rows.Count);
        Assert.Equal((CsvTable.MaxRows + 2, "csv.too-many-rows"), table.Problems.Select(p => (p.Line, p.Code)).Single());
    }

    [Fact]
    public void Never_make_a_spreadsheet_calculate_and_come_back_as_they_were()
    {
        string[] dangerous = ["=1+1", "+31 6", "-2+3", "@SUM(A1)", "-5", "a;b", "zeg \"ja\"", "een\ntwee", "gewoon"];
        var bytes = CsvText.Write(["Naam", "Email"], dangerous.Select(d => new[] { d, "a@b.nl" }));
        var text = Encoding.UTF8.GetString(bytes);

        foreach (var line in text[1..].Split("\r\n").Where(l => !l.StartsWith("-5;", StringComparison.Ordinal))) Assert.DoesNotMatch("^\"?[=+\\-@]", line);
        Assert.Equal(dangerous, CsvTable.Read(bytes, People).Rows.Select(r => r["name"]));
    }

    private static CsvTable Read(string text) => CsvTable.Read(Encoding.UTF8.GetBytes(text), People);
}
