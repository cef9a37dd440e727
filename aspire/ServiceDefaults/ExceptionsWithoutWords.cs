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

    public ILogger CreateLogger(string categoryName) => new Logger(inner.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose() => inner.Dispose();

    private sealed class Logger(ILogger inner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            inner.Log(logLevel, eventId, state, exception is null ? null : new Silent(exception), formatter);
    }

    /// <summary>An exception as it may be read: its types from the outside to the inside, and where each came from.</summary>
    private sealed class Silent(Exception spoken) : Exception(Types(spoken))
    {
        public override string? StackTrace => spoken.StackTrace;

        public override string ToString() => string.Join(Environment.NewLine, Chain(spoken).Select(e => $"{e.GetType().FullName}{Environment.NewLine}{e.StackTrace}"));

        private static string Types(Exception exception) => string.Join(" < ", Chain(exception).Select(e => e.GetType().Name));

        private static IEnumerable<Exception> Chain(Exception exception)
        {
            for (var at = exception; at is not null; at = at.InnerException) yield return at;
        }
    }
}
