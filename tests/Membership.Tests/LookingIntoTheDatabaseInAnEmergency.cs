using System.Net;
using System.Text;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Testing;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Tests;

public sealed class LookingIntoTheDatabaseInAnEmergency : IAsyncLifetime, IDisposable
{
    private const string Because = "Herstel van de rij van Rutger Nijland";

    private readonly string _folder = Directory.CreateTempSubdirectory("emergency").FullName;
    private readonly TestDatabase _database = new();
    private ServiceUnderTest<MembershipDb> _service = null!;

    public async Task InitializeAsync() => _service = await ServiceUnderTest<MembershipDb>.Start(MembershipService.Build, "MembershipDb", MembershipReactions.All, new Dictionary<string, string?>
    {
        ["ConnectionStrings:MembershipDb"] = _database.Connection,
        ["Data:Folder"] = _folder,
        ["Operator:Kind"] = "Repair",
        ["Operator:Reason"] = Because,
        ["Operator:Minutes"] = "30",
        [PrivacySettings.Within] = "20",
        [PrivacySettings.Stays] = "14",
    });

    public async Task DisposeAsync()
    {
        await _service.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Is_told_on_the_page_and_by_letter_before_it_begins()
    {
        var (facilitator, network) = await Guided("bram@example.org");
        var opened = await _service.Operate("open-emergency-access");
        Assert.Contains("2026-01-15 10:30:00Z", opened, StringComparison.Ordinal);

        var notice = Assert.Single(await _service.As(facilitator).Ask(new EmergencyNotices(network)));
        var now = _service.Clock.GetUtcNow();
        Assert.Equal((true, EmergencyReason.Repair, now, now, now.AddMinutes(30), null),
            (notice.AboutEveryNetwork, notice.Reason, notice.AskedAt, notice.From, notice.Until, notice.ClosedAt));
        Assert.Equal([RegisterKind.EmergencyAccessAsked, RegisterKind.EmergencyAccessOpened], await Register(facilitator, network));
        var told = Assert.Single(await _service.Said<EmergencyAccessOpened>());
        Assert.Equal((null, now.AddMinutes(30)), (told.Data.NetworkId, told.Data.Until));

        var (subject, body) = Letter("bram@example.org");
        Assert.Equal("Een beheerder kijkt voor een tijdje in de database", subject);
        Assert.Contains("er is iets kapot in de database", body, StringComparison.Ordinal);
        Assert.Contains("30 minuten", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Rutger", subject + body + string.Concat(await _service.SaidBodies()), StringComparison.Ordinal);

        Assert.StartsWith("1 would be closed.", await _service.Operate("close-emergency-access", ("DryRun", "true")), StringComparison.Ordinal);
        Assert.StartsWith("1 closed.", await _service.Operate("close-emergency-access"), StringComparison.Ordinal);
        Assert.StartsWith("0 closed.", await _service.Operate("close-emergency-access"), StringComparison.Ordinal);
        Assert.Equal([RegisterKind.EmergencyAccessAsked, RegisterKind.EmergencyAccessOpened, RegisterKind.EmergencyAccessClosed], await Register(facilitator, network));
    }

    [Fact]
    public async Task Stays_on_the_page_for_a_time_and_only_for_those_inside()
    {
        var (facilitator, network) = await Guided("bram@example.org");
        await _service.Operate("open-emergency-access");
        Assert.Empty(await _service.As(Guid.NewGuid()).Ask(new EmergencyNotices(network)));

        _service.Clock.Advance(TimeSpan.FromDays(13));
        Assert.Single(await _service.As(facilitator).Ask(new EmergencyNotices(network)));
        _service.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Empty(await _service.As(facilitator).Ask(new EmergencyNotices(network)));
    }

    [Fact]
    public async Task Does_not_begin_while_a_letter_waits_and_is_closed_when_that_takes_too_long()
    {
        // A letter cannot be laid where a file stands in the place of the folder.
        await File.WriteAllTextAsync(Path.Combine(_folder, "mail"), "");
        var (facilitator, network) = await Guided("bram@example.org");
        Assert.Contains("has NOT begun", await _service.Operate("open-emergency-access"), StringComparison.Ordinal);
        Assert.Null(Assert.Single(await _service.As(facilitator).Ask(new EmergencyNotices(network))).From);
        Assert.Empty(await _service.Said<EmergencyAccessOpened>());

        _service.Clock.Advance(TimeSpan.FromMinutes(19));
        Assert.Contains("not begun", await _service.Operate("emergency-accesses"), StringComparison.Ordinal);
        _service.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Contains("never begun", await _service.Operate("emergency-accesses"), StringComparison.Ordinal);

        var notice = Assert.Single(await _service.As(facilitator).Ask(new EmergencyNotices(network)));
        Assert.Equal((null, _service.Clock.GetUtcNow()), (notice.From, notice.ClosedAt));
        Assert.Equal([RegisterKind.EmergencyAccessAsked, RegisterKind.EmergencyAccessNotAnnounced], await Register(facilitator, network));
        Assert.Empty(await _service.Said<EmergencyAccessOpened>());

        // What was not told then is not told afterwards either.
        File.Delete(Path.Combine(_folder, "mail"));
        await _service.Operate("emergency-accesses");
        Assert.False(Directory.Exists(Path.Combine(_folder, "mail")));
    }

    [Theory]
    [InlineData(PrivacySettings.Within, "0")]
    [InlineData(PrivacySettings.Within, "een uur")]
    [InlineData(PrivacySettings.Within, "1441")]
    [InlineData(PrivacySettings.Stays, "1")]
    public void Does_not_start_with_a_setting_that_tells_people_too_late(string key, string value)
    {
        var refused = Assert.Throws<StartRefusedException>(() => MembershipService.Build([$"--{key}={value}"]));
        Assert.Contains(key, refused.Message, StringComparison.Ordinal);
    }

    private async Task<RegisterKind[]> Register(Guid person, Guid network) =>
        [.. (await _service.As(person).Ask(new NetworkRegister(network))).Items.Select(l => l.Kind).Order().OrderBy(k => k is RegisterKind.EmergencyAccessAsked ? 0 : k is RegisterKind.EmergencyAccessOpened ? 1 : 2)];

    private async Task<(Guid Facilitator, Guid Network)> Guided(string mail)
    {
        var person = Person.Welcome(Guid.NewGuid(), "Bram Wolbers", "nl", null, _service.Clock.GetUtcNow());
        await using (var db = MembershipWorld.Open(_database.Connection))
        {
            db.People.Add(person);
            db.Add(Account.Import(person.Id, MailAddress.Parse(mail)!.Value, _service.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        var today = DateOnly.FromDateTime(_service.Clock.GetUtcNow().UtcDateTime);
        var network = await _service.As(person.Id).Send(new BringNetworkOnBoard(Guid.NewGuid(), "Reggezoom Samen", "Dat niemand langs elkaar heen werkt.", today.AddYears(-1)));
        return (person.Id, network.Id);
    }

    private (string Subject, string Body) Letter(string to)
    {
        var mail = Directory.GetFiles(Path.Combine(_folder, "mail"), "*.eml").Select(File.ReadAllText).Single(m => m.Contains($"To: <{to}>", StringComparison.Ordinal));
        return (Plain(mail.Split("Subject: =?utf-8?B?")[1].Split("?=")[0]), Plain(mail.Split("\r\n\r\n", 2)[1].Replace("\r\n", "", StringComparison.Ordinal)));
    }

    private static string Plain(string coded) => Encoding.UTF8.GetString(Convert.FromBase64String(coded));
}
