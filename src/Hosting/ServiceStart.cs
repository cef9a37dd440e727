using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;
using RabbitMQ.Client.Exceptions;

namespace LivingNetworks.Hosting;

/// <summary>Runs a service's process: prepares its database, serves until stopped, and tells in one line why it does not start.</summary>
public static class ServiceStart
{
    /// <summary>The whole of a service's Program: 0 after a stop, 1 when the start was refused, and what a word answers.</summary>
    /// <remarks>With a word of an operator, such as <c>migrate</c>, it carries that out and ends; see <see cref="OperatorCommand"/>.</remarks>
    public static async Task<int> Run<TDb>(Func<WebApplication> build)
        where TDb : ServiceDb
    {
        ArgumentNullException.ThrowIfNull(build);
        try
        {
            await using var app = build();
            if (app.Configuration["Operator:Command"] is { Length: > 0 } command) return await OperatorCommand.Run(app, command, Console.Out);
            await app.PrepareDatabase<TDb>();
            await app.RunAsync();
            return 0;
        }
        catch (Exception failure) when (Reason(failure) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return ExitCode(failure);
        }
    }

    /// <summary>What the process ends with for what an operator can mend.</summary>
    public static int ExitCode(Exception failure) => failure is StartRefusedException refused ? refused.ExitCode : 1;

    /// <summary>One clear line for what an operator can mend; null for a bug.</summary>
    public static string? Reason(Exception failure) => failure switch
    {
        StartRefusedException refused => refused.Message,
        IOException { InnerException: AddressInUseException } inUse => $"{inUse.Message} Stop the other program, or choose another address with --urls.",
        UriFormatException => "An address in the settings is none. ConnectionStrings:messaging is like amqp://NAME:WORD@HOST:5672, services:NAME:http:0 like http://HOST:8080.",
        BrokerUnreachableException => "The broker does not answer at ConnectionStrings:messaging, or does not take the name and password given there.",
        DbUpdateException { InnerException: { } cause } => Reason(cause),
        DbException database => $"A database could not be read or written ({database.Message.ReplaceLineEndings(" ")}).",
        IOException or UnauthorizedAccessException => $"A file could not be read or written ({failure.Message.ReplaceLineEndings(" ")}).",
        _ => null,
    };
}
