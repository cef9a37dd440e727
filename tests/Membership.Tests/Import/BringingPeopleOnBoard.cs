using System.Net;
using System.Text;
using System.Text.Json;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Tests.Accounts;

namespace LivingNetworks.Membership.Tests.Import;

public sealed class BringingPeopleOnBoard : IAsyncLifetime
{
    /// <summary>As a Dutch spreadsheet program writes it: semicolons, CRLF, quoted cells with line breaks and quotation marks, d-m-yyyy.</summary>
    private const string DutchFile =
        "Naam;E-mailadres;Organisatie;Rol;Brengt;Zoekt;Taal;Lid sinds;Telefoon\r\n" +
        "Zoë van Mörik;zoe@gemeente.example;Gemeente Étten;;\"kennis van subsidies\r\neen zaal voor \"\"dertig\"\" mensen\";bewoners;nl;3-9-2024;06\r\n" +
        "René d'Été;Rene@Kerk.example;;trekker;koffie;;Nederlands;2024-09-17;06\r\n" +
        "Ömer Çelik;omer@gemeente.example;GEMEENTE ÉTTEN;begeleider;;;en;01-10-2024;06\r\n" +
        "Sanne de Wit;sanne@fonds.example;Fonds Oost;sponsor;;;;;06\r\n";

    private ImportWorld _world = null!;

    public async Task InitializeAsync() => _world = await ImportWorld.Start();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "windows-1252", "utf-8, commas"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Shows_what_a_file_from_a_spreadsheet_would_do_and_saves_nothing(string encoding)
    {
        var before = await _world.Rows();

        var preview = await _world.Preview(FileIn(encoding));

        Assert.Empty(preview.Problems);
        Assert.True(preview.CanImport);
        Assert.Equal((4, 0, 2), (preview.ToTakeIn, preview.AlreadyThere, preview.OrganisationsToAdd));
        Assert.Equal(["Telefoon"], preview.ColumnsLeftOut);
        Assert.Equal(8, preview.ColumnsUsed.Count);
        var zoe = preview.Lines[0];
        Assert.Equal((2, "Zoë van Mörik", "zoe@gemeente.example", "Gemeente Étten", true), (zoe.Line, zoe.Name, zoe.Mail, zoe.Organisation, zoe.OrganisationIsNew));
        Assert.Equal(["kennis van subsidies", "een zaal voor \"dertig\" mensen"], zoe.Gives);
        Assert.Equal(new DateOnly(2024, 9, 3), zoe.JoinedOn);
        Assert.Equal((4, "Puller", "nl", (string?)null), (preview.Lines[1].Line, preview.Lines[1].Role, preview.Lines[1].Language, preview.Lines[1].Organisation));
        Assert.Equal(("Facilitator", "en"), (preview.Lines[2].Role, preview.Lines[2].Language));
        Assert.Equal(new DateOnly(2026, 1, 15), preview.Lines[3].JoinedOn);
        Assert.Equal(before, await _world.Rows());
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Takes_people_in_as_taking_part_since_they_joined(string encoding)
    {
        var import = await _world.Import(FileIn(encoding));

        Assert.Equal((4, 0, 2), (import.TakenIn, import.AlreadyThere, import.OrganisationsAdded));
        var zoe = await _world.PersonWith("zoe@gemeente.example");
        var omer = await _world.PersonWith("OMER@gemeente.example");
        Assert.Equal("Zoë van Mörik", await _world.Cell($"SELECT DisplayName FROM People WHERE Id = '{zoe.ToString().ToUpperInvariant()}'"));
        Assert.Equal("TakingPart Import 2024-09-03", await _world.Cell($"SELECT CONCAT(State, ' ', JoinedVia, ' ', JoinedOn) FROM Participations WHERE PersonId = '{zoe.ToString().ToUpperInvariant()}'"));
        Assert.Equal("1", await _world.Cell("SELECT COUNT(DISTINCT HomeOrganisationId) FROM People WHERE DisplayName IN ('Zoë van Mörik', 'Ömer Çelik')"));

        // Taking part, guiding and sponsoring are three places; the sponsor is not inside.
        var told = Assert.Single(await _world.Accounts.Service.Said<ParticipantsImported>()).Data;
        Assert.Equal([Standing.Participant, Standing.Participant, Standing.Facilitator, Standing.Sponsor], told.Belongings.Select(b => b.Standing));
        Assert.Equal(new DateTimeOffset(2024, 9, 3, 0, 0, 0, TimeSpan.Zero), told.Belongings.Single(b => b.PersonId == zoe).ReadsInsideFrom);
        Assert.Equal(_world.Accounts.Clock.GetUtcNow(), told.Belongings.Single(b => b.PersonId == omer).ReadsInsideFrom);
        Assert.Empty(await _world.Accounts.Service.As(_world.Facilitator).Ask(new PeopleOfNetworkByMail(_world.Network, ["sanne@fonds.example"])));
        Assert.Equal("2", await _world.Cell("SELECT COUNT(*) FROM Participations"));
        Assert.Equal("Facilitator,Puller,SponsorContact", await _world.Cell("SELECT CONCAT(MIN(Role), ',', MAX(CASE WHEN Role = 'Puller' THEN Role END), ',', MAX(Role)) FROM Roles HAVING COUNT(*) = 3"));
    }

    [Fact]
    public async Task Tells_no_name_mail_or_word_of_anybody_in_its_event()
    {
        await _world.Import(ImportWorld.Utf8(DutchFile));

        foreach (var body in await _world.Accounts.Service.SaidBodies())
        {
            foreach (var word in new[] { "Mörik", "M\\u00F6rik", "example", "subsidies", "Fonds" }) Assert.DoesNotContain(word, body, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Changes_nothing_when_the_file_comes_again()
    {
        var commandId = Guid.NewGuid();
        var first = await _world.Import(ImportWorld.Utf8(DutchFile), commandId);
        var rows = await _world.Rows();

        Assert.Equal(first, await _world.Import(ImportWorld.Utf8(DutchFile), commandId));
        Assert.Equal(rows, await _world.Rows());

        var again = await _world.Import(ImportWorld.Utf8(DutchFile));
        Assert.Equal((0, 4, 0), (again.TakenIn, again.AlreadyThere, again.OrganisationsAdded));
        Assert.Equal(rows.Replace("DoneCommands", "", StringComparison.Ordinal).Split('\n').SkipLast(2), (await _world.Rows()).Replace("DoneCommands", "", StringComparison.Ordinal).Split('\n').SkipLast(2));
        Assert.All((await _world.Preview(ImportWorld.Utf8(DutchFile))).Lines, line => Assert.Equal(ImportOutcome.AlreadyThere, line.Outcome));
    }

    [Fact]
    public async Task Names_every_unclear_cell_with_line_column_and_reason_and_saves_nothing()
    {
        var file = ImportWorld.Utf8(
            "Name,Mail,Role,Language,Joined on,Gives\n" +
            "Ada,ada@example.com,queen,en,2024-01-31,\n" +
            "Bob,bob at example.com,,fr,31-02-2024,\n" +
            ",cor@example.com,,,,\n" +
            "Dee,dee@example.com,Ambassador,,2030-01-01,\n" +
            "Eve,ada@example.com,,,1-1-24,\n" +
            $"Fay,fay@example.com,,,,{new string('x', 201)}\n" +
            "Gus,gus@example.com,,,,,too many\n" +
            "Hal,dee@example.com,,,,\n" +
            "Ida,ida@example.com,,,,\n");
        var before = await _world.Rows();

        var preview = await _world.Preview(file);

        (int, string?, string)[] expected =
        [
            (2, "Role", "import.role-not-recognised"),
            (3, "Mail", "import.mail-not-recognised"),
            (3, "Language", "import.language-not-recognised"),
            (3, "Joined on", "import.date-not-recognised"),
            (4, "Name", "csv.value-missing"),
            (5, "Role", "import.ambassador-is-asked"),
            (5, "Joined on", "import.date-ahead"),
            (6, "Joined on", "import.date-not-recognised"),
            (7, "Gives", "import.list-too-long"),
            (8, null, "csv.too-many-fields"),
        ];
        Assert.Equal(expected, preview.Problems.Select(p => (p.Line, p.Column, p.Code)));
        Assert.All(preview.Problems, p => Assert.False(string.IsNullOrWhiteSpace(p.Message.Nl) || string.IsNullOrWhiteSpace(p.Message.En)));
        Assert.Equal((false, 10), (preview.CanImport, preview.ProblemCount));
        Assert.Equal([9, 10], preview.Lines.Select(l => l.Line));

        var refused = await _world.Accounts.Service.As(_world.Facilitator).SendRefused(new ImportPeople(Guid.NewGuid(), _world.Network, file), HttpStatusCode.BadRequest, "import.not-clear");
        Assert.Equal("file", refused.Field);
        Assert.Contains("regel 2", refused.Message.Nl, StringComparison.Ordinal);
        Assert.Equal(before, await _world.Rows()); // seen red with the clear lines imported all the same
    }

    [Fact]
    public async Task Takes_a_person_who_stands_twice_once_and_asks_about_one_address_for_two_people()
    {
        var twice = await _world.Preview(ImportWorld.Utf8("naam;mail\nAda;ada@example.com\nADA;Ada@Example.com\n"));
        Assert.Equal((1, 1, true), (twice.ToTakeIn, twice.AlreadyThere, twice.CanImport));
        Assert.Equal([ImportOutcome.TakeIn, ImportOutcome.Repeated], twice.Lines.Select(l => l.Outcome));

        var two = await _world.Preview(ImportWorld.Utf8("naam;mail\nAda;ada@example.com\nBob;ada@example.com\n"));
        var problem = Assert.Single(two.Problems);
        Assert.Equal((3, "mail", "import.mail-of-two-people"), (problem.Line, problem.Column, problem.Code));
    }

    [Fact]
    public async Task Leaves_the_caller_and_those_who_are_there_already_as_they_are()
    {
        var file = ImportWorld.Utf8("naam;mail;rol\nIemand Anders;fatma@example.org;deelnemer\n");

        var import = await _world.Import(file);

        Assert.Equal((0, 1), (import.TakenIn, import.AlreadyThere));
        Assert.Equal("Anna Visser", await _world.Cell($"SELECT DisplayName FROM People WHERE Id = '{_world.Facilitator.ToString().ToUpperInvariant()}'"));
    }

    [Fact]
    public async Task Does_not_bring_back_who_left()
    {
        await _world.Import(ImportWorld.Utf8("naam;mail\nAda;ada@example.com\n"));
        var ada = await _world.PersonWith("ada@example.com");
        await _world.Cell($"UPDATE Participations SET State = 'Left' WHERE PersonId = '{ada.ToString().ToUpperInvariant()}'");
        await _world.Cell($"UPDATE Belongings SET Until = ReadsInsideFrom WHERE PersonId = '{ada.ToString().ToUpperInvariant()}'");

        Assert.Equal(ImportOutcome.LeftAlone, Assert.Single((await _world.Preview(ImportWorld.Utf8("naam;mail\nAda;ada@example.com\n"))).Lines).Outcome);
        Assert.Equal(0, (await _world.Import(ImportWorld.Utf8("naam;mail\nAda;ada@example.com\n"))).TakenIn);

        Assert.Equal("Left", await _world.Cell($"SELECT State FROM Participations WHERE PersonId = '{ada.ToString().ToUpperInvariant()}'"));
    }

    [Fact]
    public async Task Tells_nobody_whether_an_address_is_known_elsewhere()
    {
        await _world.Accounts.Register("known@example.com");
        await _world.Accounts.Service.Anonymous.Send(new ConfirmMail(Guid.NewGuid(), await _world.Accounts.CodeTo("known@example.com"), AccountsWorld.GoodPassword));

        var known = await _world.Preview(ImportWorld.Utf8("naam;mail;organisatie\nAda;known@example.com;Nieuw Huis\n"));
        var unknown = await _world.Preview(ImportWorld.Utf8("naam;mail;organisatie\nAda;other@example.com;Nieuw Huis\n"));

        // Seen red when organisations were added for new people only.
        Assert.Equal(JsonSerializer.Serialize(known, Wire.Json), JsonSerializer.Serialize(unknown, Wire.Json).Replace("other@", "known@", StringComparison.Ordinal));
        var first = await _world.Import(ImportWorld.Utf8("naam;mail;organisatie\nAda;known@example.com;Nieuw Huis\n"));
        Assert.Equal((1, 1), (first.TakenIn, first.OrganisationsAdded));
        Assert.Equal("1", await _world.Cell("SELECT COUNT(*) FROM Accounts WHERE Mail = 'known@example.com'"));
    }

    [Fact]
    public async Task Takes_nobody_in_who_registered_an_address_without_proving_it()
    {
        var squatter = await _world.Accounts.Newcomer("ceo@example.com");

        await _world.Import(ImportWorld.Utf8("naam;mail\nDe directeur;ceo@example.com\n"));

        // Seen red when people were recognised by the name they sign in with.
        var director = await _world.PersonWith("ceo@example.com");
        Assert.NotEqual(squatter, director);
        await _world.Accounts.Service.As(squatter).AskRefused(new PeopleOfNetworkByMail(_world.Network, ["ceo@example.com"]), HttpStatusCode.NotFound, "not-found");

        // The owner proves the address, and the squatter is out.
        await _world.Accounts.MailsTo("ceo@example.com", 1);
        await _world.Accounts.Service.As(_world.Facilitator).Send(new InviteToSignIn(Guid.NewGuid(), _world.Network, [director]));
        var ready = await _world.Accounts.Service.Anonymous.Send(new ClaimAccount(Guid.NewGuid(), await _world.Accounts.CodeTo("ceo@example.com", mails: 2), "acht ganzen in de wei"));
        Assert.Equal("ceo@example.com", ready.Mail);
        Assert.Equal(director, AccountsWorld.PersonOf(await _world.Accounts.SignedIn("ceo@example.com", "acht ganzen in de wei")));
        await _world.Accounts.SignInRefused("ceo@example.com", AccountsWorld.GoodPassword);
        Assert.Equal(AccountState.Closed, (await _world.Accounts.Service.As(squatter).Ask(new MyAccount())).State);
    }

    [Fact]
    public async Task Keeps_a_formula_out_of_what_is_read_and_lets_it_stand_as_text()
    {
        var preview = await _world.Preview(ImportWorld.Utf8("naam;mail;brengt\n\"=HYPERLINK(\"\"http://x\"\")\";ada@example.com;'=1+1\n"));

        // An export writes through CsvText, which marks it; here it is a name like any other.
        var line = Assert.Single(preview.Lines);
        Assert.Equal("=HYPERLINK(\"http://x\")", line.Name);
        var exported = Encoding.UTF8.GetString(CsvText.Write(["naam"], [[line.Name]]));
        Assert.Contains("'=HYPERLINK", exported, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_long_file_page_by_page()
    {
        var file = ImportWorld.Utf8("naam;mail\n" + string.Concat(Enumerable.Range(1, 25).Select(i => $"P{i};p{i}@example.com\n")));

        var first = await _world.Preview(file, first: 10);
        var last = await _world.Preview(file, first: 10, after: 21);

        Assert.Equal((10, true, 25), (first.Lines.Count, first.HasMoreLines, first.ToTakeIn));
        Assert.Equal([22, 23, 24, 25, 26], last.Lines.Select(l => l.Line));
        Assert.False(last.HasMoreLines);
    }

    private static byte[] FileIn(string encoding) => encoding switch
    {
        "windows-1252" => Windows1252(DutchFile),
        "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. ImportWorld.Utf8(DutchFile)],
        "utf-8, commas" => ImportWorld.Utf8(DutchFile.Replace(';', ',')),
        _ => ImportWorld.Utf8(DutchFile),
    };

    /// <summary>Written out here, so that the reader's own decoder is not tested against itself: these letters have one byte each.</summary>
    private static byte[] Windows1252(string text) => [.. text.Select(c => c <= 0xFF ? (byte)c : throw new ArgumentException($"{c} has no byte here", nameof(text)))];
}
