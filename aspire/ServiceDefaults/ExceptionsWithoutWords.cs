using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Logs of an exception what it was and where, never its message: a database quotes in it the very value that it did not take, such as an
/// address of mail (F032). Holds for the console as well as for what is sent away.</summary>
internal sealed class ExceptionsWithoutWords(ILoggerFactory inner) : ILoggerFactory
{
    /// <summary>Puts it before every logger of the process.</summary>
    public static void Use(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(
        provider => new ExceptionsWithoutWords(ActivatorUtilities.CreateInstance<LoggerFactory>(provider))));

    public ILogger CreateLogger(string categoryName) => new Logger(inner.CreateLogger(categoryName), IsOfTheBus(categoryName));

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose() => inner.Dispose();

    /// <summary>The bus says with each try that a broker is away; its line says it, and what it went through on the way helps nobody.</summary>
    private static bool IsOfTheBus(string category) => category == "MassTransit" || category.StartsWith("MassTransit.", StringComparison.Ordinal);

    private sealed class Logger(ILogger inner, bool isOfTheBus) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (exception is null) inner.Log(logLevel, eventId, state, null, formatter);
            else if (isOfTheBus && logLevel < LogLevel.Error) inner.Log(logLevel, eventId, state, null, (said, _) => $"{formatter(said, null)} ({Silent.Types(exception)})");
            else inner.Log(logLevel, eventId, state, new Silent(exception), formatter);
        }
    }

    /// <summary>An exception as it may be read: its types from the outside to the inside, and where each came from.</summary>
    private sealed class Silent(Exception spoken) : Exception(Types(spoken))
    {
        public override string? StackTrace => spoken.StackTrace;

        public override string ToString() => string.Join(Environment.NewLine, Chain(spoken).Select(e => $"{e.GetType().FullName}{Environment.NewLine}{e.StackTrace}"));

        public static string Types(Exception exception) => string.Join(" < ", Chain(exception).Select(e => e.GetType().Name));

        private static IEnumerable<Exception> Chain(Exception exception)
        {
            for (var at = exception; at is not null; at = at.InnerException) yield return at;
        }
    }
}
