using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Tests;

public sealed class RemindingOfARound(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    /// <summary>Red once: somebody who takes part and facilitates as well, and so cannot answer, got a letter.</summary>
    [Fact]
    public async Task Writes_to_everybody_who_can_answer_and_to_nobody_else()
    {
        var (facilitator, network) = await world.Guided("Kanaalzone Zuid");
        var (first, _) = await world.Participant(network, facilitator);
        var (second, _) = await world.Participant(network, facilitator);
        var (left, participation) = await world.Participant(network, facilitator);
        await world.As(left).Send(new LeaveNetwork(Guid.NewGuid(), participation));
        var (both, _) = await world.Participant(network, facilitator);
        await world.As(facilitator).Send(new AssignRole(Guid.NewGuid(), network, both, NetworkRole.Facilitator, BothRolesBecause: "Er is verder niemand."));
        var (elsewhere, other) = await world.Guided("Elders");
        await world.Participant(other, elsewhere);
        foreach (var (person, mail) in new[] { (facilitator, "bram"), (first, "een"), (second, "twee"), (left, "weg"), (both, "beide"), (elsewhere, "elders") }) await Account(person, $"{mail}@example.org");

        await world.Service.Hear(new RoundReminded(Guid.NewGuid(), network));
        Assert.Equal(["een@example.org", "twee@example.org"], await Letters());
    }

    private async Task Account(Guid person, string mail)
    {
        await using var db = world.Database();
        db.Add(Domain.Account.Import(person, MailAddress.Parse(mail)!.Value, world.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    private async Task<List<string>> Letters()
    {
        await using var db = world.Database();
        return await db.Set<AccountLetter>().Where(l => l.Kind == AccountLetterKind.RoundReminder).Select(l => l.Mail).OrderBy(m => m).ToListAsync();
    }
}
