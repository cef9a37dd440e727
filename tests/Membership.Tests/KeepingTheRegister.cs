using System.Net;
using System.Text;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Testing;

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

public sealed class LookingIntoTheDatabaseInAnEmergency : IAsyncLifetime
{
    private ServiceUnderTest<MembershipDb> _service = null!;

    public async Task InitializeAsync() => _service = await ServiceUnderTest<MembershipDb>.Start(
        MembershipService.Build, "MembershipDb", MembershipReactions.All, new Dictionary<string, string?> { ["Operator:Reason"] = "Herstel na een kapotte schijf", ["Operator:Minutes"] = "30" });

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Is_noted_and_told_at_once_without_words_in_the_event()
    {
        Assert.Contains("2026-01-15 10:30:00Z", await _service.Operate("open-emergency-access"), StringComparison.Ordinal);
        var told = Assert.Single(await _service.Said<EmergencyAccessOpened>());
        Assert.Equal((null, _service.Clock.GetUtcNow().AddMinutes(30)), (told.Data.NetworkId, told.Data.Until));
        Assert.DoesNotContain(await _service.SaidBodies(), body => body.Contains("schijf", StringComparison.Ordinal));
        Assert.StartsWith("1 closed.", await _service.Operate("close-emergency-access"), StringComparison.Ordinal);
        Assert.StartsWith("0 closed.", await _service.Operate("close-emergency-access"), StringComparison.Ordinal);
    }
}
