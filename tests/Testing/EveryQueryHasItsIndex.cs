using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LivingNetworks.Testing;

/// <summary>No query of a service reads a whole table: SQLite is asked how it would go about each of them, and one that walks through a table fails the
/// test that asked it, unless it stands in <see cref="WalksThrough"/> with its reason.</summary>
/// <remarks>SQL Server keeps the same indexes (a test of the models compares them). Sees a query once per form. Red once: rounds whose results
/// were joined to them as a whole table.</remarks>
public sealed partial class EveryQueryHasItsIndex : DbCommandInterceptor
{
    /// <summary>The one of this process: Entity Framework keeps one set of services per interceptor.</summary>
    public static readonly EveryQueryHasItsIndex Instance = new();

    private const string Erasing = "erasing somebody, or asking for what is kept of oneself: seldom, and by one person",
        FewRows = "a table of some rows, whatever the number of networks",
        ByOperator = "an operator's word, or the work of the night",
        Listening = "after an event, and of rows that a network has a handful of";

    /// <summary>Table, a part of the question, and why it may.</summary>
    private static readonly (string Table, string Part, string Reason)[] WalksThrough =
    [
        ("Outbox", "", "read by tests and, in the order of sending, by the dispatcher"),
        ("SigningKeys", "", FewRows),
        ("EmergencyAccesses", "", FewRows),
        ("Studies", "", FewRows),
        ("ErasedPersons", "\"PersonId\" IS NOT NULL", ByOperator),
        ("EndedNetworks", "\"EndedAt\" IS NOT NULL", ByOperator),
        ("Register", "", ByOperator),
        ("Erasures", "\"AskedAt\" <", ByOperator),
        ("", "@due_", ByOperator),
        ("Accounts", "\"Standing\" IN", "telling everybody before an operator looks: once, in the background"),
        ("People", "\"Standing\" = 'Facilitator'", "telling everybody before an operator looks: once, in the background"),
        ("Rounds", "\"Instrument\" = @closed_Instrument", "the reliability over all networks, once when a round closes"),
        ("StudyExcerpts", "\"RecordId\"", "the excerpts of one study, of which there are few"),
        ("AccountLetters", "\"Mail\"", "letters that wait: sent ones are cleared away"),
        ("Sessions", "\"PersonId\" = @person", Erasing),
        ("LogEntries", "\"QuotedPersonId\" = @person", Erasing),
        ("WideningRequests", "\"PersonId\" = @person", Erasing),
        ("WideningRequests", "\"ItemAuthorId\" = @person", Listening),
        ("ReturnExpectations", "\"PersonId\"", Erasing),
        ("Curves", "\"DrawnBy\"", Erasing),
        ("Statements", "\"VoiceId\"", Erasing),
        ("Suggestions", "\"SuggestedBy\"", Erasing),
        ("Affiliations", "\"InviteeName\"", Erasing),
        ("Invitations", "\"PersonId\" = @person", Erasing),
        ("Invitations", "\"InviteeName\"", Erasing),
        ("Invitations", "\"InvitedBy\" = @me", Erasing),
        ("AmbassadorCharges", "\"PersonId\" = @person", Erasing),
        ("AmbassadorCharges", "\"AskedBy\" = @me", Erasing),
        ("Goals", "\"ProposedBy\" = @me", Erasing),
        ("Groups", "\"PersonId\" = @me_Id", Erasing),
    ];

    private readonly ConcurrentDictionary<string, string?> _plans = new(StringComparer.Ordinal);

    private EveryQueryHasItsIndex()
    {
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command is SqliteCommand asked && _plans.GetOrAdd(command.CommandText, _ => Whole(asked)) is { } walk)
        {
            throw new InvalidOperationException($"This reads a whole table ({walk}); give it an index, or a reason in {nameof(EveryQueryHasItsIndex)}: {command.CommandText}");
        }

        return ValueTask.FromResult(result);
    }

    /// <summary>The step that walks through a table, or null.</summary>
    private static string? Whole(SqliteCommand asked)
    {
        // An empty list of ids: nothing is read.
        if (AskedOfNothing().IsMatch(asked.CommandText)) return null;
        using var explain = asked.Connection!.CreateCommand();
        explain.Transaction = asked.Transaction;
        explain.CommandText = "EXPLAIN QUERY PLAN " + asked.CommandText;
        foreach (SqliteParameter parameter in asked.Parameters) explain.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
        using var plan = explain.ExecuteReader();
        while (plan.Read())
        {
            var step = Walk().Match(plan.GetString(3));
            // A walk along an index is a page of a list in its order where the page has an end.
            if (!step.Success || (step.Groups["along"].Success && asked.CommandText.Contains("LIMIT", StringComparison.Ordinal))) continue;
            var table = Regex.Match(asked.CommandText, $"(?:FROM|JOIN) \"(\\w+)\" AS \"{Regex.Escape(step.Groups["alias"].Value)}\"").Groups[1].Value;
            if (table.Length == 0 || Array.Exists(WalksThrough, w => (w.Table.Length == 0 || w.Table == table) && asked.CommandText.Contains(w.Part, StringComparison.Ordinal))) continue;
            return $"{table}: {plan.GetString(3)}";
        }

        return null;
    }

    [GeneratedRegex(@"^SCAN (?<alias>\w+)(?<along> USING (COVERING )?INDEX .*)?( LEFT-JOIN)?$")]
    private static partial Regex Walk();

    [GeneratedRegex(@"WHERE 0\b")]
    private static partial Regex AskedOfNothing();
}
