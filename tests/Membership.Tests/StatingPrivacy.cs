using System.Net;
using LivingNetworks.Membership.Contracts;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Tests;

public sealed class StatingPrivacy(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Says_in_both_languages_what_this_network_really_set()
    {
        var (facilitator, id) = await world.Guided();
        var organisation = await world.Organisation(facilitator, "Thuiszorg Marke");
        await world.As(facilitator).Send(new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Hosts, world.Today.AddYears(-1)));

        var statement = await world.As(facilitator).Ask(new PrivacyStatement(id));
        Assert.Equal((0, null, true, true), (statement.Version, statement.WrittenAt, statement.IsInside, statement.MayChange));
        Assert.Contains("gaat Bram Wolbers", Dutch(statement), StringComparison.Ordinal);
        Assert.Contains("Bram Wolbers looks after", English(statement), StringComparison.Ordinal);
        Assert.Contains("Thuiszorg Marke", Dutch(statement), StringComparison.Ordinal);
        Assert.Contains("Dit netwerk broedt nog", Dutch(statement), StringComparison.Ordinal);
        Assert.Contains("Tot 24 maanden na het einde", Dutch(statement), StringComparison.Ordinal);

        await world.As(facilitator).Send(new SetHistoryForNewcomers(Guid.NewGuid(), id, HistoryForNewcomers.All, await world.Held(id)));
        Assert.Contains("dat besloot het netwerk in een bijeenkomst", Dutch(await world.As(facilitator).Ask(new PrivacyStatement(id))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_data_steward_and_lets_them_write_it_without_reading_more()
    {
        var (facilitator, id) = await world.Guided();
        var (steward, _) = await world.WithRole(id, facilitator, NetworkRole.DataSteward);
        var statement = await world.As(steward).Ask(new PrivacyStatement(id));
        Assert.Contains("gaat Ottolien Kuipers", Dutch(statement), StringComparison.Ordinal);
        Assert.Equal((false, true), (statement.IsInside, statement.MayChange));

        Assert.Equal(1, (await world.As(steward).Send(Write(id, "Eerste versie", "Foto's maken we niet.", "We take no photographs."))).Version);
        await world.As(steward).AskRefused(new NetworkRegister(id), HttpStatusCode.NotFound, "not-found");
        Assert.Empty(await world.As(steward).Ask(new Charters([id])));
    }

    [Fact]
    public async Task Keeps_every_version_with_its_day_and_reason_as_it_was()
    {
        var (facilitator, id) = await world.Guided();
        var first = await world.As(facilitator).Send(Write(id, "Wij filmen nooit", "Filmen doen we niet.", "We do not film."));
        Assert.Equal((1, "Wij filmen nooit", "Filmen doen we niet.", world.Clock.GetUtcNow()), (first.Version, first.Reason, first.Additions!.Value.Nl, first.WrittenAt));
        Assert.Empty(first.Earlier);

        await world.WithRole(id, facilitator, NetworkRole.DataSteward);
        await world.As(facilitator).SendRefused(Write(id, "Te laat", "a", "b") with { ExpectedVersion = 0 }, HttpStatusCode.Conflict, "request.changed-meanwhile");
        await world.As(facilitator).Send(Write(id, "Nu wel, met ieders ja", "We filmen als iedereen dat goed vindt.", "We film if everybody agrees.") with { ExpectedVersion = 1 });
        await world.As(facilitator).Send(new WritePrivacyStatement(Guid.NewGuid(), id, "Niets bijzonders meer"));

        var now = await world.As(facilitator).Ask(new PrivacyStatement(id));
        Assert.Equal((3, null), (now.Version, now.Additions));
        Assert.Equal([2, 1], now.Earlier.Select(v => v.Version));
        Assert.Equal("We do not film.", now.Earlier[1].Additions!.Value.En);
        Assert.Equal("Wij filmen nooit", now.Earlier[1].Reason);
        Assert.Contains("een begeleider van het netwerk", string.Join('\n', now.Earlier[1].Sections.SelectMany(s => s.Lines).Select(l => l.Nl)), StringComparison.Ordinal);
        Assert.Contains("Ottolien Kuipers", string.Join('\n', now.Earlier[0].Sections.SelectMany(s => s.Lines).Select(l => l.Nl)), StringComparison.Ordinal);
    }

    /// <summary>Red once: the name of an earlier data steward stood in the text of the version.</summary>
    [Fact]
    public async Task Names_in_earlier_versions_nobody_who_was_erased()
    {
        var (facilitator, id) = await world.Guided();
        var (steward, _) = await world.WithRole(id, facilitator, NetworkRole.DataSteward);
        await world.As(facilitator).Send(Write(id, "Eerste", "Filmen doen we niet.", "We do not film."));
        await world.As(facilitator).Send(Write(id, "Tweede", "Foto's ook niet.", "Nor photographs."));
        var earlier = Assert.Single((await world.As(facilitator).Ask(new PrivacyStatement(id))).Earlier);
        Assert.Contains("gaat Ottolien Kuipers.", string.Join('\n', earlier.Sections.SelectMany(s => s.Lines).Select(l => l.Nl)), StringComparison.Ordinal);

        await world.As(steward).Send(new ErasePerson(Guid.NewGuid(), Word: "wissen"));

        var after = Assert.Single((await world.As(facilitator).Ask(new PrivacyStatement(id))).Earlier);
        Assert.Contains("gaat iemand die hier niet meer is.", string.Join('\n', after.Sections.SelectMany(s => s.Lines).Select(l => l.Nl)), StringComparison.Ordinal);
        await using var db = world.Database();
        Assert.DoesNotContain(await db.PrivacyStatements.Where(v => v.NetworkId == id).Select(v => v.Wording).ToListAsync(), w => w.Contains("Ottolien", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_refused_in_one_language_and_for_others()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        Assert.Equal("additionsEn", (await world.As(facilitator).SendRefused(Write(id, "Reden", "Alleen Nederlands", " "), HttpStatusCode.BadRequest, "membership.statement-both-languages")).Field);
        Assert.Equal("additionsNl", (await world.As(facilitator).SendRefused(Write(id, "Reden", "", "English only"), HttpStatusCode.BadRequest, "membership.statement-both-languages")).Field);
        await world.As(person).SendRefused(Write(id, "Reden", "a", "b"), HttpStatusCode.Forbidden, "membership.statement-by-facilitator");
        await world.As(await world.Person()).SendRefused(Write(id, "Reden", "a", "b"), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(0, (await world.As(person).Ask(new PrivacyStatement(id))).Version);
    }

    [Fact]
    public async Task Is_read_by_those_inside_and_by_who_is_invited_only()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var invited = await world.Invited(id, facilitator);
        var coming = await world.Person();
        await world.InConversation(id, facilitator, coming);

        Assert.True((await world.As(person).Ask(new PrivacyStatement(id))).IsInside);
        Assert.False((await world.As(coming).Ask(new PrivacyStatement(id))).IsInside);
        Assert.Equal(id, (await world.Service.Anonymous.Ask(new PrivacyStatement(id, invited.Code))).NetworkId);
        await world.Service.Anonymous.AskRefused(new PrivacyStatement(id), HttpStatusCode.NotFound, "not-found");
        await world.Service.Anonymous.AskRefused(new PrivacyStatement(id, "ANDERE-CODE"), HttpStatusCode.NotFound, "not-found");
        await world.As(await world.Person()).AskRefused(new PrivacyStatement(id), HttpStatusCode.NotFound, "not-found");
        await world.As(await world.Person()).AskRefused(new PrivacyStatement(Guid.NewGuid(), invited.Code), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Is_read_by_everybody_where_the_network_is_open_and_names_nobody_there_by_default()
    {
        var (facilitator, id) = await world.Guided();
        await world.As(facilitator).Send(new SetOpenness(Guid.NewGuid(), id, OpennessMode.Open, await world.Held(id), "Iedereen mag het zien"));
        var read = await world.Service.Anonymous.Ask(new PrivacyStatement(id));
        Assert.Equal((false, false), (read.IsInside, read.MayChange));
        Assert.DoesNotContain("Bram", Dutch(read) + English(read), StringComparison.Ordinal);

        await world.WithRole(id, facilitator, NetworkRole.DataSteward);
        Assert.Contains("Ottolien Kuipers", English(await world.Service.Anonymous.Ask(new PrivacyStatement(id))), StringComparison.Ordinal);
    }

    private static WritePrivacyStatement Write(Guid network, string reason, string dutch, string english) => new(Guid.NewGuid(), network, reason, dutch, english);

    private static string Dutch(PrivacyStatementView statement) => string.Join('\n', statement.Sections.SelectMany(s => s.Lines).Select(l => l.Nl));

    private static string English(PrivacyStatementView statement) => string.Join('\n', statement.Sections.SelectMany(s => s.Lines).Select(l => l.En));
}
