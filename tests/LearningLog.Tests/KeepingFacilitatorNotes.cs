using System.Net;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Tests;

/// <summary>F036: a facilitator's feel for where energy sits.</summary>
public sealed class KeepingFacilitatorNotes(World world) : IClassFixture<World>
{
    private const string Words = "Het gaat leven zodra het over de tuin gaat.";

    [Fact]
    public async Task Links_to_themes_encounters_and_conditions_and_is_the_authors_alone()
    {
        var net = await world.Network();
        var session = await net.Held(SessionKind.Plenary, net.Noor, net.Rutger);
        var note = await net.As(net.Bram).Send(new WriteFacilitatorNote(Guid.NewGuid(), net.Id, Words, ["tuin", " Tuin ", "ontmoeten"], ["buiten zijn"], [session]));
        Assert.Equal(["tuin", "ontmoeten"], note.Themes);
        var mine = Assert.Single((await net.As(net.Bram).Ask(new MyFacilitatorNotes(net.Id))).Items);
        Assert.Equal((Words, session, "buiten zijn"), (mine.Text, mine.SessionIds.Single(), mine.Conditions.Single()));

        foreach (var person in new[] { net.Noor, net.Sponsor, net.Contact, net.Outsider })
        {
            Assert.Empty((await net.As(person).Ask(new MyFacilitatorNotes(net.Id))).Items);
            await net.As(person).SendRefused(new ForgetFacilitatorNote(Guid.NewGuid(), note.NoteId), HttpStatusCode.NotFound, "not-found");
        }

        await net.As(net.Noor).SendRefused(new WriteFacilitatorNote(Guid.NewGuid(), net.Id, Words), HttpStatusCode.Forbidden, "learninglog.note-is-the-facilitators");
        await net.As(net.Sponsor).SendRefused(new WriteFacilitatorNote(Guid.NewGuid(), net.Id, Words), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Bram).SendRefused(new WriteFacilitatorNote(Guid.NewGuid(), net.Id, Words, SessionIds: [Guid.NewGuid()]), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Bram).SendRefused(new WriteFacilitatorNote(Guid.NewGuid(), net.Id, " "), HttpStatusCode.BadRequest, "field.empty");
    }

    /// <summary>Search, export and hand-over: the log finds no note, no event tells of one, and it goes when its author takes it away or is erased.</summary>
    [Fact]
    public async Task Is_found_by_no_search_told_by_no_event_and_gone_when_taken_away()
    {
        var net = await world.Network();
        var before = (await net.Service.Said<IEvent>()).Count;
        var note = await net.As(net.Bram).Send(new WriteFacilitatorNote(Guid.NewGuid(), net.Id, Words));
        var other = await net.As(net.Bram).Send(new WriteFacilitatorNote(Guid.NewGuid(), net.Id, "Nog een."));
        Assert.Equal(before, (await net.Service.Said<IEvent>()).Count);
        Assert.Empty((await net.As(net.Bram).Ask(new NetworkLog(net.Id, Search: "tuin"))).Items);
        Assert.Empty((await net.As(net.Bram).Ask(new MyLog(net.Id))).Items);
        await net.As(net.Bram).SendRefused(new SetAudience(Guid.NewGuid(), ItemKind.Entry, note.NoteId, Audience.AudienceLevel.Inside), HttpStatusCode.NotFound, "not-found");

        Assert.Equal("", (await net.As(net.Bram).Send(new ForgetFacilitatorNote(Guid.NewGuid(), note.NoteId))).Text);
        Assert.Equal([other.NoteId], (await net.As(net.Bram).Ask(new MyFacilitatorNotes(net.Id))).Items.Select(n => n.NoteId));
        await net.Service.Hear(new PersonErased(net.Bram, []));
        Assert.Empty((await net.As(net.Bram).Ask(new MyFacilitatorNotes(net.Id))).Items);
    }

    /// <summary>L-INV-16, at the level of the schema.</summary>
    [Fact]
    public void Has_no_way_to_point_at_a_person()
    {
        Assert.Equal(
            ["AuthorId", "Conditions", "Id", "NetworkId", "SessionIds", "Text", "Themes", "WrittenAt"], typeof(FacilitatorNote).GetProperties().Select(p => p.Name).Order());
        foreach (var type in new[] { typeof(WriteFacilitatorNote), typeof(FacilitatorNoteView), typeof(MyFacilitatorNotes) })
        {
            Assert.DoesNotContain(type.GetProperties(), p => p.Name.Contains("Person", StringComparison.OrdinalIgnoreCase) || p.Name.Contains("Author", StringComparison.OrdinalIgnoreCase));
        }

        Assert.False(typeof(Audience.IAudienced).IsAssignableFrom(typeof(FacilitatorNote)));
    }
}
