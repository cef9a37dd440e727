using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LivingNetworks.Hosting;

#pragma warning disable EF1002 // Only names of our own tables and columns stand in these statements; what is sought travels as parameters.
/// <summary>Finds a person's id wherever it stands in a database and puts ids of nobody in its place, in every column of every table.</summary>
/// <remarks>
/// What a service knows to be the person's own is deleted by its own rules before; this is for everything else that would still name them: who proposed
/// a goal, who invited whom, who is listed in an event that was sent. No list of tables is kept here, so that a table of tomorrow is not forgotten.
/// Each statement is for itself: looking at a million rows must not keep others from writing.
/// </remarks>
internal static class PersonTraces
{
    /// <summary>Whether an event that names the person still waits to be sent; the others must hear it as it is.</summary>
    public static Task<bool> WaitInOutbox(ServiceDb db, Guid person, CancellationToken stop)
    {
        var id = person.ToString();
        return db.Outbox.AnyAsync(o => o.SentAt == null && (o.StreamId == person || o.Body.Contains(id)), stop);
    }

    /// <summary>Takes the id, and the words in answers that are kept for repeated commands, out of everything but events that wait to be sent.</summary>
    public static async Task Remove(ServiceDb db, Guid person, IReadOnlyList<string> words, CancellationToken stop)
    {
        await db.Belongings.Where(b => b.PersonId == person).ExecuteDeleteAsync(stop);
        await db.DoneCommands.Where(c => c.PersonId == person).ExecuteDeleteAsync(stop);
        foreach (var word in words.Select(w => JsonSerializer.Serialize(w, Wire.Views)))
        {
            await db.DoneCommands.Where(c => c.Answer.Contains(word))
                .ExecuteUpdateAsync(row => row.SetProperty(c => c.Answer, c => c.Answer.Replace(word, "\"\"")), stop);
        }

        foreach (var column in Columns(db))
        {
            if (await Stands(db, column, person, stop)) await Replace(db, column, person, stop);
        }
    }

    private static IEnumerable<Column> Columns(ServiceDb db)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var erased = db.Model.FindEntityType(typeof(Audience.ErasedPerson))!.GetTableName();
        var outbox = db.Model.FindEntityType(typeof(Messaging.OutboxMessage))!.GetTableName();
        foreach (var table in db.Model.GetRelationalModel().Tables.Where(t => t.Name != erased))
        {
            var where = table.Name == outbox ? $"{sql.DelimitIdentifier(nameof(Messaging.OutboxMessage.SentAt))} IS NOT NULL AND " : "";
            foreach (var column in table.Columns)
            {
                var isId = (column.StoreTypeMapping.Converter?.ModelClrType ?? column.StoreTypeMapping.ClrType) == typeof(Guid);
                if (isId || IsText(column.StoreType)) yield return new Column(sql.DelimitIdentifier(table.Name, table.Schema), sql.DelimitIdentifier(column.Name), isId, where);
            }
        }
    }

    private static bool IsText(string storeType) =>
        storeType.StartsWith("TEXT", StringComparison.OrdinalIgnoreCase) || storeType.Contains("char", StringComparison.OrdinalIgnoreCase) || storeType.StartsWith("json", StringComparison.OrdinalIgnoreCase);

    private static async Task<bool> Stands(ServiceDb db, Column column, Guid person, CancellationToken stop)
    {
        object[] sought = column.IsId ? [person] : [$"%{person:D}%", $"%{person:N}%"];
        return await db.Database.SqlQueryRaw<int>(
            $"SELECT CASE WHEN EXISTS (SELECT 1 FROM {column.Table} WHERE {column.Where}{Matches(column)}) THEN 1 ELSE 0 END AS Value", sought).SingleAsync(stop) == 1;
    }

    private static Task<int> Replace(ServiceDb db, Column column, Guid person, CancellationToken stop)
    {
        if (column.IsId) return db.Database.ExecuteSqlRawAsync($"UPDATE {column.Table} SET {column.Name} = {Providers.FreshId(db.Database)} WHERE {column.Where}{Matches(column)}", [person], stop);

        // Ids stand in JSON in small letters and, within SQLite, in capitals; some keys hold them without dashes.
        var nobody = Guid.NewGuid();
        var (set, values) = (column.Name, new List<object> { $"%{person:D}%", $"%{person:N}%" });
        foreach (var (form, capitals) in new[] { ("D", false), ("D", true), ("N", false), ("N", true) })
        {
            set = $"REPLACE({set}, {{{values.Count}}}, {{{values.Count + 1}}})";
            values.AddRange([Written(person), Written(nobody)]);

            string Written(Guid id) => capitals ? id.ToString(form).ToUpperInvariant() : id.ToString(form);
        }

        return db.Database.ExecuteSqlRawAsync($"UPDATE {column.Table} SET {column.Name} = {set} WHERE {column.Where}{Matches(column)}", values, stop);
    }

    private static string Matches(Column column) => column.IsId ? $"{column.Name} = {{0}}" : $"({column.Name} LIKE {{0}} OR {column.Name} LIKE {{1}})";

    private sealed record Column(string Table, string Name, bool IsId, string Where);
}
