using LivingNetworks.Audience;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Hosting;

/// <summary>How a service forgets a person.</summary>
public static class ForgettingSetup
{
    /// <summary>Forgets persons who were erased until nothing names them here, and says so once.</summary>
    /// <param name="builder">The builder of the service's program.</param>
    /// <param name="forget">The service's own rules: what goes, and what stays with the group. Called again until all is gone.</param>
    /// <param name="tell">Says that the last trace is gone; saved together with that fact.</param>
    /// <param name="beside">Takes away what the service keeps of the person beside its database.</param>
    public static void AddForgetting<TDb>(
        this WebApplicationBuilder builder, Func<ErasedPerson, TDb, CancellationToken, Task> forget, Func<ErasedPerson, TDb, DateTimeOffset, CancellationToken, Task> tell,
        Func<ErasedPerson, IServiceProvider, CancellationToken, Task>? beside = null)
        where TDb : ServiceDb => builder.Services.AddHostedService(services => new Forgetting<TDb>(
            services.GetRequiredService<IServiceScopeFactory>(), forget, tell, (erased, stop) => beside?.Invoke(erased, services, stop) ?? Task.CompletedTask, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<Forgetting<TDb>>>()));

    /// <summary>Notes that a person was erased and belongs nowhere any more; nothing to do where that was noted before. The caller saves.</summary>
    public static async Task<ErasedPerson> NoteErased(this ServiceDb db, Guid erasureId, Guid personId, DateTimeOffset erasedAt, CancellationToken stop, params IEnumerable<string> words)
    {
        if (await db.ErasedPersons.FindAsync([erasureId], stop) is { } known) return known;
        db.Belongings.RemoveRange(db.Belongings.Local.Where(b => b.PersonId == personId).ToList()); // what the event itself just said
        db.Belongings.RemoveRange(await db.Belongings.Where(b => b.PersonId == personId).ToListAsync(stop));
        return db.ErasedPersons.Add(new ErasedPerson(erasureId, personId, words, erasedAt)).Entity;
    }
}

/// <summary>Goes on forgetting a person until nothing names them: an event that was said before must be sent first, and another may still arrive.</summary>
internal sealed partial class Forgetting<TDb>(
    IServiceScopeFactory scopes, Func<ErasedPerson, TDb, CancellationToken, Task> forget, Func<ErasedPerson, TDb, DateTimeOffset, CancellationToken, Task> tell,
    Func<ErasedPerson, CancellationToken, Task> beside, TimeProvider clock, ILogger<Forgetting<TDb>> log) : BackgroundService
    where TDb : ServiceDb
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Whether the database's files may hold what was deleted; also after a start, for the process before may have ended too early.</summary>
    private bool _inFiles = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Pause, stoppingToken);
                try
                {
                    await ForgetAll(stoppingToken);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    ForgettingFailed(failure.GetType().Name);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The process stops.
        }
    }

    private async Task ForgetAll(CancellationToken stop)
    {
        List<Guid> open;
        await using (var scope = scopes.CreateAsyncScope())
        {
            open = await scope.ServiceProvider.GetRequiredService<TDb>().ErasedPersons.Where(e => e.PersonId != null).Select(e => e.ErasureId).ToListAsync(stop);
        }

        foreach (var erasure in open)
        {
            await using var scope = scopes.CreateAsyncScope();
            _inFiles = true;
            await Forget(scope.ServiceProvider.GetRequiredService<TDb>(), erasure, stop);
        }

        if (!_inFiles) return;
        await using var last = scopes.CreateAsyncScope();
        _inFiles = !await Providers.ForgetDeleted(last.ServiceProvider.GetRequiredService<TDb>().Database, stop);
    }

    private async Task Forget(TDb db, Guid erasureId, CancellationToken stop)
    {
        if (await db.ErasedPersons.FindAsync([erasureId], stop) is not { PersonId: { } person } erased) return;
        await forget(erased, db, stop);
        await db.SaveChangesAsync(stop);

        // Looked at before: an event that is sent in the meantime is found in the next round.
        var waits = await PersonTraces.WaitInOutbox(db, person, stop);
        await PersonTraces.Remove(db, person, erased.Words, stop);
        await beside(erased, stop);
        if (waits || !await Providers.ForgetDeleted(db.Database, stop)) return;

        var now = clock.GetUtcNow();
        erased.NoteGone(now);
        await tell(erased, db, now, stop);
        await db.SaveChangesAsync(stop);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A person could not be forgotten completely yet ({Failure}); trying again.")]
    private partial void ForgettingFailed(string failure);
}
