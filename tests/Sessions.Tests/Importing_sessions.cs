using System.Net;
using System.Text;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Tests;

public sealed class Importing_sessions(Village village) : IClassFixture<Village>
{
    private const string Dutch = """
        Titel;Soort;Datum;Begin;Uren;Plaats;Aanwezig;Aantal aanwezig
        Plenair 1;Plenair;18-1-2024;13:30;4;Gemeentehuis;noor@zoom.example|Tijmen Haverkort;24
        Beursvloer;Beursvloer;19-9-2024;13.00;4;Sporthal;;140
        Café-avond;Thema-avond;1-9-2026;20:00;2,5;Café De Zoom;;
        """;

    private static ImportSessions File(Network network, string text, bool dryRun = false, Encoding? encoding = null) => new(
        Guid.NewGuid(), network.Id, (encoding ?? Encoding.UTF8).GetBytes(text),
        new Dictionary<string, Guid> { ["NOOR@zoom.example"] = network.ParticipantIds[0], ["Tijmen Haverkort"] = network.ParticipantIds[1] }, dryRun);

    [Fact]
    public async Task Names_the_people_whom_it_needs_to_know()
    {
        var network = await village.Network();
        Assert.Equal(["noor@zoom.example", "Tijmen Haverkort"], await network.Facilitator.Ask(new PeopleNamedInSessionsFile(network.Id, Encoding.UTF8.GetBytes(Dutch))));
        await network.Participant(0).AskRefused(new PeopleNamedInSessionsFile(network.Id, []), HttpStatusCode.Forbidden, "sessions.for-facilitators");
    }

    [Fact]
    public async Task Says_in_a_dry_run_what_it_would_do_and_does_nothing()
    {
        var network = await village.Network();
        var tried = await network.Facilitator.Send(File(network, Dutch, dryRun: true));
        Assert.Equal((true, false, 0), (tried.DryRun, tried.Saved, tried.Remarks.Count));
        Assert.Equal([(2, SessionKind.Plenary, SessionState.Held, 2, 24), (3, SessionKind.Market, SessionState.Held, 0, 140)],
            tried.Sessions.Take(2).Select(s => (s.Line, s.Kind, s.State, s.Named, s.NumberPresent!.Value)));
        Assert.Equal(SessionState.Planned, tried.Sessions[2].State);
        Assert.Empty(await network.Said<SessionPlanned>());
    }

    [Fact]
    public async Task Brings_past_sessions_along_as_held_with_their_attendance()
    {
        var network = await village.Network();
        // As a Dutch spreadsheet program writes it: Windows-1252, semicolons, d-m-yyyy.
        var saved = await network.Facilitator.Send(File(network, Dutch, encoding: CodePagesEncodingProvider.Instance.GetEncoding(1252)!));
        Assert.True(saved.Saved, string.Join("; ", saved.Remarks));

        var sessions = (await network.Participant(0).Ask(new CalendarOfNetwork(network.Id, new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2026, 12, 31, 0, 0, 0, TimeSpan.Zero)))).Items;
        Assert.Equal([("Plenair 1", SessionState.Held, 24), ("Beursvloer", SessionState.Held, 140), ("Café-avond", SessionState.Planned, 0)],
            sessions.Select(s => (s.Title, s.State, s.NumberPresent ?? 0)));
        Assert.Equal(new DateTimeOffset(2024, 1, 18, 12, 30, 0, TimeSpan.Zero), sessions[0].StartsAt);
        Assert.Equal(network.ParticipantIds[..2].Order(), (await network.Room(sessions[0].Id, network.Participant(0))).Attendance!.Select(a => a.PersonId).Order());
        var held = await network.Said<SessionHeld>();
        Assert.Equal((2, 24, 0), (held[0].PresentParticipants, held[0].NumberPresent, held[0].MinutesContent));
        Assert.Equal(2, held.Count);
    }

    [Fact]
    public async Task Names_every_unclear_line_with_column_and_reason_and_saves_nothing()
    {
        var network = await village.Network();
        var refused = await network.Facilitator.Send(File(network, """
            title,kind,date,start,end,hours,present,number present
            Plenary 1,plenary,2024-01-18,13:30,17:30,,noor@zoom.example,24
            Plenary 2,dinner,2024-02-18,13:30,17:30,,,
            Plenary 3,plenary,32-1-2024,half two,,,unknown@zoom.example,1
            ,plenary,2024-03-01,,,many,,few
            """));
        Assert.False(refused.Saved);
        Assert.Equal(
            [
                (3, "kind", "sessions.kind-not-recognised"), (4, "date", "sessions.date-not-recognised"), (4, "start", "sessions.time-not-recognised"),
                (4, "present", "sessions.person-not-found"), (5, "title", "csv.value-missing"), (5, "hours", "sessions.hours-not-recognised"),
                (5, "number present", "sessions.number-not-recognised"),
            ],
            refused.Remarks.Select(r => (r.Line, r.Column ?? "", r.Code)));
        Assert.Empty(await network.Said<SessionPlanned>());
        Assert.Empty((await network.Facilitator.Ask(new CalendarOfNetwork(network.Id, new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)))).Items);
    }

    [Fact]
    public async Task Is_for_facilitators_and_twice_with_one_command_id_acts_once()
    {
        var network = await village.Network();
        var file = File(network, Dutch);
        await network.Participant(0).SendRefused(file, HttpStatusCode.Forbidden, "sessions.for-facilitators");
        await network.Facilitator.Send(file);
        await network.Facilitator.Send(file);
        Assert.Equal(3, (await network.Said<SessionPlanned>()).Count);
    }
}
