using System.Net.Mail;
using System.Net.Sockets;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LivingNetworks.Membership.Identity;

/// <summary>Sends the letters that wait, soon after they were saved, and throws away what has had its time.</summary>
internal sealed class Postman(IServiceScopeFactory scopes, LettersSaved saved, Letters letters, IMailer mailer, TimeProvider clock, ILogger<Postman> log) : BackgroundService
{
    private const int Bag = 200;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan CleaningEvery = TimeSpan.FromHours(6);

    private static readonly TimeSpan LettersKept = TimeSpan.FromDays(30);

    private DateTimeOffset _cleanedAt = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await saved.Wait(Round, stoppingToken);
            try
            {
                await SendAll(stoppingToken);
                await Clean(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogWarning(failure, "Letters could not be sent; they wait for the next round");
            }
        }
    }

    /// <summary>Sends what waits, and lets begin what waits for it.</summary>
    public async Task SendAll(CancellationToken stop)
    {
        while (await SendBag(stop) == Bag)
        {
        }

        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await EmergencyAnnouncements.Settle(scope.ServiceProvider.GetRequiredService<MembershipDb>(), clock.GetUtcNow(), stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process did it at this moment.
        }
    }

    private async Task<int> SendBag(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MembershipDb>();
        var now = clock.GetUtcNow();
        var waiting = await db.Set<AccountLetter>().Where(l => l.TryAt != null && l.TryAt <= now).OrderBy(l => l.TryAt).Take(Bag).ToListAsync(stop);
        if (waiting.Count == 0) return 0;

        var addressed = new List<AccountLetter>();
        foreach (var letter in waiting)
        {
            if (!await letters.Address(db, letter, now, stop)) continue;
            letter.Take(now);
            addressed.Add(letter);
        }

        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            return 0; // another replica took them
        }

        var accessIds = addressed.Select(l => l.AccessId).OfType<Guid>().Distinct().ToList();
        var accesses = accessIds.Count == 0 ? [] : await db.EmergencyAccesses.AsNoTracking().Where(a => accessIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, stop);
        var sent = waiting.Count - addressed.Count;
        foreach (var letter in addressed)
        {
            try
            {
                await mailer.Send(letters.Compose(letter, letter.AccessId is { } access ? accesses[access] : null), stop);
                letter.NoteSent(clock.GetUtcNow());
                sent++;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogWarning("Letter {Letter} could not be handed over ({Failure}); it is tried again. Look at the settings under Mail", letter.Id, Kind(failure));
            }
        }

        await db.SaveChangesAsync(CancellationToken.None);
        return sent;
    }

    /// <summary>What went wrong without the words of it, which may quote an address.</summary>
    private static string Kind(Exception failure) => failure switch
    {
        { InnerException: { } inner } => Kind(inner),
        SocketException away => $"{away.SocketErrorCode}",
        SmtpException refused => $"{refused.StatusCode}",
        _ => failure.GetType().Name,
    };

    private async Task Clean(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (now - _cleanedAt < CleaningEvery) return;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MembershipDb>();
        await db.Set<AccountSignIn>().Where(s => s.EndsAt < now).ExecuteDeleteAsync(stop);
        await db.Set<AccountCode>().Where(c => c.ExpiresAt < now).ExecuteDeleteAsync(stop);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        await db.Set<AccountAccessToken>().Where(t => t.EndsOn < today).ExecuteDeleteAsync(stop);
        var old = now - LettersKept;
        await db.Set<AccountLetter>().Where(l => (l.SentAt ?? l.WrittenAt) < old).ExecuteDeleteAsync(stop); // also what no server ever took
        _cleanedAt = now;
    }
}

/// <summary>Wakes the postman when a letter was saved.</summary>
internal sealed class LettersSaved : SaveChangesInterceptor, IDisposable
{
    private readonly SemaphoreSlim _bell = new(0, 1);

    public async Task Wait(TimeSpan atMost, CancellationToken stop) => await _bell.WaitAsync(atMost, stop);

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context?.ChangeTracker.Entries<AccountLetter>().Any(l => l.Entity.TryAt is not null && l.Entity.Version == 1) == true) Ring();
        return ValueTask.FromResult(result);
    }

    public void Dispose() => _bell.Dispose();

    private void Ring()
    {
        lock (_bell)
        {
            if (_bell.CurrentCount == 0) _bell.Release();
        }
    }
}
