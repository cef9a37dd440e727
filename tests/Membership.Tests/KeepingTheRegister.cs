using System.Data.Common;
using System.Net;
using System.Text;
using System.Text.Json;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Tests;

public sealed class KeepingTheRegister(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Notes_every_export_once_for_whom_it_concerns()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var export = Guid.NewGuid();
        await world.Service.Hear(new ExportMade(export, ExportKind.OwnData, person, null));
        await world.Service.Hear(new ExportMade(export, ExportKind.OwnData, person, null)); // another part of the same
        await world.Service.Hear(new ExportMade(Guid.NewGuid(), ExportKind.TimelineOfNetwork, facilitator, id));
        await world.Service.Hear(new ExportMade(export, ExportKind.PeopleOfNetwork, facilitator, id)); // an id that was taken hides nothing

        var mine = await world.As(person).Ask(new MyRegister());
        Assert.Equal((RegisterKind.OwnDataExported, export, (Guid?)null), mine.Items.Select(l => (l.Kind, l.Id, l.NetworkId)).Single());
        var ofNetwork = await world.As(person).Ask(new NetworkRegister(id));
        Assert.Equal([RegisterKind.PeopleExported, RegisterKind.TimelineExported], ofNetwork.Items.Select(l => l.Kind).Order());
        Assert.All(ofNetwork.Items, l => Assert.Equal((facilitator, id), (l.PersonId, l.NetworkId)));
        await world.As(await world.Person()).AskRefused(new NetworkRegister(id), HttpStatusCode.NotFound, "not-found");
        await world.As(person).AskRefused(new MyRegister(After: "geen plek"), HttpStatusCode.BadRequest, "field.not-recognised");
    }

    [Fact]
    public void Has_lines_that_nobody_can_change() =>
        Assert.All(typeof(Domain.RegisterLine).GetProperties(), p => Assert.True(p.SetMethod!.IsPrivate && typeof(Domain.RegisterLine).GetMethods().All(m => m.IsSpecialName || m.DeclaringType == typeof(object))));

    [Theory]
    [InlineData("UPDATE Register SET At = '2001-01-01' WHERE Id = {0}")]
    [InlineData("UPDATE Register SET Kind = 2 WHERE Id = {0}")]
    [InlineData("UPDATE Register SET PersonId = NULL WHERE Id = {0}")]
    [InlineData("UPDATE Register SET PersonId = '0190A1B2-0000-7000-8000-000000000001' WHERE Id = {0}")]
    [InlineData("UPDATE Register SET NetworkId = NULL WHERE Id = {0}")]
    [InlineData("DELETE FROM Register WHERE Id = {0}")]
    public async Task Has_lines_that_the_database_refuses_to_change_or_take_away(string sql)
    {
        var (facilitator, id) = await world.Guided();
        var export = Guid.NewGuid();
        await world.Service.Hear(new ExportMade(export, ExportKind.PeopleOfNetwork, facilitator, id));
        await using var db = world.Database();
        var before = await db.Register.AsNoTracking().SingleAsync(l => l.Id == export);

        var refused = await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(sql, export));
        Assert.Contains("A line of the register stays as it was written.", refused.Message, StringComparison.Ordinal);
        Assert.Equivalent(before, await db.Register.AsNoTracking().SingleAsync(l => l.Id == export), strict: true);
    }

    [Fact]
    public async Task Lets_lines_go_that_had_their_years()
    {
        var old = new Domain.RegisterLine(Guid.NewGuid(), RegisterKind.RetentionRun, DateTimeOffset.UtcNow.AddYears(-5).AddDays(-1), null, null);
        await using var db = world.Database();
        db.Register.Add(old);
        await db.SaveChangesAsync();
        Assert.Equal(1, await db.Register.Where(l => l.Id == old.Id).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task Keeps_the_line_of_somebody_who_was_erased_without_saying_who_it_was()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var export = Guid.NewGuid();
        await world.Service.Hear(new ExportMade(export, ExportKind.TimelineOfNetwork, person, id));
        await using (var db = world.Database())
        {
            db.ErasedPersons.Add(new ErasedPerson(Guid.NewGuid(), person, [], world.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        var nobody = person;
        for (var look = 0; look < 600 && nobody == person; look++)
        {
            await Task.Delay(100);
            nobody = (await world.As(facilitator).Ask(new NetworkRegister(id))).Items.Single(l => l.Id == export).PersonId!.Value;
        }

        Assert.NotEqual(person, nobody);
        await using var after = world.Database();
        Assert.False(await after.People.AnyAsync(p => p.Id == nobody));
        var line = await after.Register.SingleAsync(l => l.Id == export);
        Assert.Equal((RegisterKind.TimelineExported, (Guid?)id), (line.Kind, line.NetworkId));
    }

    [Fact]
    public async Task Is_printed_for_operators_line_by_line()
    {
        var (facilitator, id) = await world.Guided();
        var export = Guid.NewGuid();
        await world.Service.Hear(new ExportMade(export, ExportKind.PeopleOfNetwork, facilitator, id));
        await world.Service.Hear(new OperatorActed(Guid.NewGuid(), OperatorAct.ReplayedEvents));
        var lines = (await world.Service.Operate("register")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var line = lines.Single(l => l.GetProperty("id").GetGuid() == export);
        Assert.Equal(("PeopleExported", facilitator, id), (line.GetProperty("kind").GetString(), line.GetProperty("personId").GetGuid(), line.GetProperty("networkId").GetGuid()));
        Assert.Contains(lines, l => l.GetProperty("kind").GetString() == "EventsReplayed");
    }

    [Fact]
    public async Task Gives_facilitators_a_list_of_people_in_which_no_spreadsheet_calculates()
    {
        var (facilitator, id) = await world.Guided();
        var (person, participation) = await world.Participant(id, facilitator, "=1+1");
        await world.As(person).Send(new StateGivesAndSeeks(Guid.NewGuid(), participation, ["@tijd"], []));

        using var refused = await world.As(person).Get($"/exports/membership/networks/{id}/people.csv");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        using var answer = await world.As(facilitator).Get($"/exports/membership/networks/{id}/people.csv");
        var table = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
        Assert.StartsWith("\ufeffnaam;sinds;brengt;zoekt;toezegging\r\n", table, StringComparison.Ordinal);
        Assert.Contains("\r\n'=1+1;", table, StringComparison.Ordinal);
        Assert.Contains(";'@tijd;", table, StringComparison.Ordinal);
        var said = (await world.Service.Said<ExportMade>()).Last();
        Assert.Equal((ExportKind.PeopleOfNetwork, facilitator, (Guid?)id), (said.Data.Kind, said.Data.PersonId, said.Data.NetworkId));
    }

    [Fact]
    public async Task Lets_people_take_along_who_they_are_and_what_they_said()
    {
        var (facilitator, id) = await world.Guided("Reggezoom Samen");
        var (person, participation) = await world.Participant(id, facilitator);
        await world.As(person).Send(new StateDrive(Guid.NewGuid(), id, "Mijn moeder"));
        await world.As(facilitator).Send(new StateDrive(Guid.NewGuid(), id, "Woorden van een ander"));
        await world.As(person).Send(new LeaveNetwork(Guid.NewGuid(), participation));
        using var answer = await world.As(person).Get("/exports/membership/my-data.json");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Mijn moeder", text, StringComparison.Ordinal);
        Assert.Contains("Reggezoom Samen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Woorden van een ander", text, StringComparison.Ordinal);
        Assert.DoesNotContain(facilitator.ToString(), text, StringComparison.OrdinalIgnoreCase);
    }
}

public sealed class KeepingForATime(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Goes_by_what_the_ending_decided()
    {
        var (facilitator, id) = await world.Guided();
        await world.Participant(id, facilitator);
        await world.Invited(id, facilitator);
        await world.As(facilitator).Send(new ConcludeNetwork(Guid.NewGuid(), id, ConclusionKind.FadedOut, RetentionMonths: 2));

        Assert.Contains("participations (AfterEnding): 0", await world.Service.Operate("retention-run"), StringComparison.Ordinal);
        world.Clock.Advance(TimeSpan.FromDays(63));
        Assert.Contains("participations (AfterEnding): 1", await world.Service.Operate("retention-dry-run"), StringComparison.Ordinal);
        await world.Service.Operate("retention-run");
        await using var db = world.Database();
        Assert.DoesNotContain(db.Participations, p => p.NetworkId == id);
        Assert.Contains(db.Networks, n => n.Id == id);
        Assert.Contains(db.People, p => p.Id == facilitator);
    }

    [Fact]
    public async Task Tells_the_register_what_an_operator_did_to_everyone()
    {
        var (facilitator, id) = await world.Guided();
        var act = Guid.NewGuid();
        await world.Service.Hear(new OperatorActed(act, OperatorAct.RanRetention));
        await world.Service.Hear(new OperatorActed(act, OperatorAct.RanRetention));
        var line = Assert.Single((await world.As(facilitator).Ask(new NetworkRegister(id))).Items);
        Assert.Equal((RegisterKind.RetentionRun, null, null), (line.Kind, line.PersonId, line.NetworkId));
        Assert.Equal("""{"actId":"00000000-0000-0000-0000-000000000001","act":"RanRetention"}""", System.Text.Json.JsonSerializer.Serialize(new OperatorActed(new Guid("00000000-0000-0000-0000-000000000001"), OperatorAct.RanRetention), Messaging.EventJson.Options));
    }

    [Fact]
    public async Task Has_a_class_for_every_kind_of_thing() => Assert.Empty(await world.Service.KeptWithoutClass());
}
