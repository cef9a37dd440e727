using System.Diagnostics;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LivingNetworks.Audience;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>Turns a command's handler into a route: acts once per command id, and saves change, events and answer together or not at all.</summary>
internal static class CommandRoute
{
    /// <summary>How often a command is tried again after somebody else changed the same thing at the same moment.</summary>
    private const int Tries = 4;

    public static RequestDelegate For<TCommand, TDb, TView>(CommandHandler<TCommand, TDb, TView> handler)
        where TCommand : class, ICommand<TView>
        where TDb : ServiceDb => async http =>
    {
        var read = await HttpExchange.Read<TCommand>(http);
        if (read.IsRefused(out var unreadable))
        {
            await HttpExchange.Write(http, unreadable);
            return;
        }

        var command = read.Value;
        if (command.CommandId == Guid.Empty)
        {
            await HttpExchange.Write(http, CommonRefusals.CommandIdMissing);
            return;
        }

        var result = await Act(command, handler, http);
        await (result.IsRefused(out var refusal) ? HttpExchange.Write(http, refusal) : HttpExchange.Write(http, result.Value));
    };

    /// <summary>For a command that nobody may ever trace to a person: the caller's sign-in is not looked at and nothing of the command is
    /// kept, so the handler itself must act once and save.</summary>
    public static RequestDelegate Untraced<TCommand, TDb, TView>(CommandHandler<TCommand, TDb, TView> handler)
        where TCommand : class, ICommand<TView>
        where TDb : ServiceDb => async http =>
    {
        if (Activity.Current is { } span) span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        var read = await HttpExchange.Read<TCommand>(http);
        if (read.IsRefused(out var unreadable))
        {
            await HttpExchange.Write(http, unreadable);
            return;
        }

        http.User = new ClaimsPrincipal();
        var result = await handler(read.Value, http.RequestServices.GetRequiredService<TDb>(), Call.Of(http), http.RequestAborted);
        await (result.IsRefused(out var refusal) ? HttpExchange.Write(http, refusal) : HttpExchange.Write(http, result.Value));
    };

    private static async Task<Result<TView>> Act<TCommand, TDb, TView>(TCommand command, CommandHandler<TCommand, TDb, TView> handler, HttpContext http)
        where TCommand : class, ICommand<TView>
        where TDb : ServiceDb
    {
        var db = http.RequestServices.GetRequiredService<TDb>();
        var stop = http.RequestAborted;
        var fingerprint = Fingerprint(command);

        for (var attempt = 1; ; attempt++)
        {
            var call = Call.Of(http);
            if (await Earlier<TView>(db, command.CommandId, call.PersonId, fingerprint, stop) is { } earlier) return earlier;
            if (call.PersonId is { } person && await db.IsErased(person, stop)) return CommonRefusals.SignInFirst;

            var result = await handler(command, db, call, stop);
            if (result.IsRefused(out _))
            {
                // A refusal changes nothing, so the same id may be sent again with a better request. What a handler chose to keep
                // of a refused attempt (a failed sign-in) it saved itself. But when the same command ran beside us and was just done,
                // the refusal is only about what our twin changed.
                return await Earlier<TView>(db, command.CommandId, call.PersonId, fingerprint, stop) is { Refusal: null } done ? done : result;
            }

            // By the real time, not by the clock of calls: housekeeping goes by it.
            var doneAt = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
            db.DoneCommands.Add(new DoneCommand(command.CommandId, call.PersonId, fingerprint, JsonSerializer.Serialize(result.Value, WithoutSecrets), doneAt));
            try
            {
                await db.SaveChangesAsync(stop);
                return result;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
            }
            catch (DbUpdateConcurrencyException)
            {
                return CommonRefusals.ChangedMeanwhile;
            }
            catch (DbUpdateException clash) when (Providers.IsUniqueViolation(clash))
            {
                // Either the same command is running beside us, or somebody else made the same thing: look again before saying so.
                db.ChangeTracker.Clear();
                if (await Earlier<TView>(db, command.CommandId, call.PersonId, fingerprint, stop) is { } twin) return twin;
                if (attempt >= Tries) return CommonRefusals.AlreadyThere;
            }
        }
    }

    private static async Task<Result<TView>?> Earlier<TView>(ServiceDb db, Guid commandId, Guid? personId, string fingerprint, CancellationToken stop)
    {
        var done = await db.DoneCommands.AsNoTracking().SingleOrDefaultAsync(c => c.CommandId == commandId, stop);
        if (done is null) return null;
        if (done.PersonId != personId || done.Fingerprint != fingerprint) return CommonRefusals.CommandIdReused;
        return Result<TView>.Of(JsonSerializer.Deserialize<TView>(done.Answer, Wire.Answers)!);
    }

    private static string Fingerprint<TCommand>(TCommand command) =>
        typeof(TCommand).Name + ":" + Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command, WithoutSecrets)));

    private static readonly JsonSerializerOptions WithoutSecrets = new(Wire.Json)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutSecrets } },
    };

    private static void LeaveOutSecrets(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].AttributeProvider?.IsDefined(typeof(SecretAttribute), inherit: false) == true) type.Properties.RemoveAt(i);
        }
    }
}
