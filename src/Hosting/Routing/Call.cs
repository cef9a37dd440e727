using System.Security.Claims;
using LivingNetworks.Audience;
using MassTransit;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>One command or query under way: who asks, when, and in which language.</summary>
public sealed class Call(Guid? personId, string language, DateTimeOffset now, IServiceProvider services)
{
    /// <summary>Key of a clock for calls alone, where one is registered: the demonstration lives through two years in seconds, while tokens,
    /// leases and everything else follow the real time.</summary>
    public const string Clock = "calls";

    private Reader? _reader;

    /// <summary>The call of a web request, for a resource that is neither a command nor a query, such as a feed.</summary>
    public static Call Of(HttpContext http)
    {
        var subject = http.User.FindFirstValue("sub");
        return new Call(
            Guid.TryParse(subject, out var person) ? person : null,
            HttpExchange.LanguageOf(http),
            (http.RequestServices.GetKeyedService<TimeProvider>(Clock) ?? http.RequestServices.GetRequiredService<TimeProvider>()).GetUtcNow(),
            http.RequestServices);
    }

    /// <summary>The person who signed in; null on a route that is open to everyone.</summary>
    public Guid? PersonId { get; } = personId;

    /// <summary>The person who signed in; asking for it on an open route without a sign-in is a bug.</summary>
    public Guid Me => PersonId ?? throw new InvalidOperationException("This route needs a signed-in person.");

    /// <summary>The caller's language: <c>nl</c> or <c>en</c>.</summary>
    public string Language { get; } = language;

    /// <summary>The moment of the call, in UTC.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>A new id that ascends in SQL Server's order.</summary>
    public static Guid NewId() => MassTransit.NewId.NextGuid();

    /// <summary>A part of the service that a handler needs besides the database.</summary>
    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>What the caller may read, from this service's own belongings; loaded once per call.</summary>
    public async ValueTask<Reader> Reader(DbContext db, CancellationToken stop) => _reader ??= await db.ReaderFor(PersonId, Now, stop);
}
