using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

/// <summary>The operator's word <c>erase PERSON</c>: carries out an erasure that somebody asked for in another way than by the button, on the same path.</summary>
/// <remarks>Whoever asks in a letter gives an address, not an id; one that is held (proven, or given by a facilitator) goes before one with which somebody merely signs in.</remarks>
internal static class EraseOnRequest
{
    public static readonly OperatorWord Word = new("erase", "PERSON: erases somebody who asked for it, by id or mail address, and gives the code of the receipt", Do);

    private static async Task<int> Do(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        var given = OperatorCommand.Argument(services.GetRequiredService<IConfiguration>(), "erase needs a person, by id or mail address: erase PERSON");
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MembershipDb>();
        if (!Guid.TryParse(given, out var id))
        {
            if (!MailAddress.TryParse(given, out var mail)) throw new StartRefusedException($"{given} is neither the id of a person nor a mail address.", WordExit.CouldNot);
            id = await db.Set<Account>().Where(a => a.HeldMail == mail.Normalised || a.SignInName == mail.Normalised)
                .OrderBy(a => a.HeldMail == null).Select(a => a.PersonId).FirstOrDefaultAsync(stop);
        }

        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id && p.State == PersonState.Active, stop);
        if (person is null) throw new StartRefusedException(id == default ? "Nobody has that address." : $"Nobody has the id {id}.", WordExit.CouldNot);
        var places = await db.Belongings.Where(b => b.PersonId == id && b.Until == null && b.NetworkId != Guid.Empty).Select(b => b.NetworkId).Distinct().CountAsync(stop);
        if (OperatorCommand.IsDryRun(services))
        {
            await output.WriteLineAsync($"Would erase {id}, who belongs to {places} {(places == 1 ? "network" : "networks")}. Nothing was changed.");
            return WordExit.Done;
        }

        var call = new Call(null, Languages.Nl, services.GetRequiredService<TimeProvider>().GetUtcNow(), scope.ServiceProvider);
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == id, stop);
        var code = Secrets.New();
        var erasure = await ErasePersonHandler.CarryOut(person, account, code, db, call, stop);
        db.SayActed(OperatorAct.ErasedPerson, call.Now);
        await db.SaveChangesAsync(stop);
        await output.WriteLineAsync($"Erased. Receipt {erasure.Id}; its code, for the person alone: {code}");
        await output.WriteLineAsync("The running services forget every trace within minutes; the receipt at /privacy/receipt/CODE says when each was done.");
        return WordExit.Done;
    }
}
