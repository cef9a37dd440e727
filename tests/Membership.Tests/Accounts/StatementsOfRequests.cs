using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LivingNetworks.Membership.Tests.Accounts;

/// <summary>Notes the statements that requests send to the database; not those of what runs beside them, such as the postman.</summary>
public sealed class StatementsOfRequests : DbCommandInterceptor
{
    private readonly HttpContextAccessor _request = new();
    private readonly ConcurrentQueue<string> _noted = new();

    /// <summary>The statements since the last time.</summary>
    public IReadOnlyList<string> Take()
    {
        string[] all = [.. _noted];
        _noted.Clear();
        return all;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return ValueTask.FromResult(result);
    }

    private void Note(DbCommand command)
    {
        if (_request.HttpContext is not null) _noted.Enqueue(command.CommandText);
    }
}
