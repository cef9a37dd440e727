using LivingNetworks.Assessment.Data;
using LivingNetworks.LearningLog.Data;
using LivingNetworks.Membership.Data;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LivingNetworks.Standalone.Tests.Databases;

/// <summary>What SQL Server refuses or cuts when it is too late to notice, looked for in the tables of every service without a server.</summary>
public sealed class OnSqlServer
{
    /// <summary>A row that stays in one page. Text beyond it moves off the row and leaves <see cref="Pointer"/> bytes behind; what cannot move has to fit.</summary>
    private const int RowBytes = 8060;

    private const int Pointer = 24;

    /// <summary>Keys of an index, and of the clustered one.</summary>
    private const int IndexBytes = 1700, ClusteredBytes = 900;

    public static TheoryData<string> Stores => [.. Made.Keys];

    private static readonly Dictionary<string, Func<DbContext>> Made = new()
    {
        ["Membership"] = () => new SqlServerMembershipDb(Options<SqlServerMembershipDb>()),
        ["Sessions"] = () => new SqlServerSessionsDb(Options<SqlServerSessionsDb>()),
        ["LearningLog"] = () => new SqlServerLearningLogDb(Options<SqlServerLearningLogDb>()),
        ["Assessment"] = () => new SqlServerAssessmentDb(Options<SqlServerAssessmentDb>()),
        ["Answers"] = () => new SqlServerAnswersDb(Options<SqlServerAnswersDb>()),
    };

    /// <summary>SQL Server refuses a table that a deletion could reach along two ways (error 1785).</summary>
    [Theory]
    [MemberData(nameof(Stores))]
    public void Nothing_is_deleted_along_two_ways(string store) => AfterEveryMigration(store, tables =>
    {
        var ways = tables.ToDictionary(t => t, t => t.ReferencingForeignKeyConstraints
            .Where(k => k.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull or ReferentialAction.SetDefault).Select(k => k.Table).ToList());
        foreach (var table in tables) Assert.Equal([], Reached(table).GroupBy(t => t).Where(g => g.Count() > 1 || g.Key == table).Select(g => $"{table.Name} to {g.Key.Name}"));

        IEnumerable<ITable> Reached(ITable from, int depth = 0) =>
            depth > tables.Count ? [from] : ways[from].SelectMany(t => Reached(t, depth + 1).Prepend(t));
    });

    /// <summary>A column that points at a key has the key's own type and length (error 1753).</summary>
    [Theory]
    [MemberData(nameof(Stores))]
    public void What_points_at_a_key_is_of_its_type(string store) => AfterEveryMigration(store, tables =>
    {
        foreach (var key in tables.SelectMany(t => t.ForeignKeyConstraints)) Assert.Equal((key.Name, Types(key.PrincipalColumns)), (key.Name, Types(key.Columns)));

        static string Types(IEnumerable<IColumn> columns) => string.Join(", ", columns.Select(c => c.StoreType));
    });

    /// <summary>A filter of an index knows comparisons and AND, nothing else (error 10735).</summary>
    [Theory]
    [MemberData(nameof(Stores))]
    public void A_filter_of_an_index_only_compares(string store) => AfterEveryMigration(store, tables =>
    {
        foreach (var index in tables.SelectMany(t => t.Indexes).Where(i => i.Filter is not null))
        {
            Assert.All([" OR ", " LIKE ", " BETWEEN ", "CASE ", "NOT IN"], word => Assert.DoesNotContain(word, index.Filter, StringComparison.OrdinalIgnoreCase));
        }
    });

    /// <summary>A row is refused (error 511) when what has to stay in its page is too much, an index when its key may be too long (1946).</summary>
    [Theory]
    [MemberData(nameof(Stores))]
    public void Every_row_and_every_key_fits(string store) => AfterEveryMigration(store, tables =>
    {
        foreach (var table in tables)
        {
            var columns = table.Columns.Select(c => c.StoreType).ToList();
            Assert.True(4 + 2 + ((columns.Count + 7) / 8) + columns.Sum(AtLeast) <= RowBytes, $"A row of {table.Name} may not fit in a page.");
            foreach (var key in table.UniqueConstraints) Fits(key.Name, key.Columns, key == table.PrimaryKey ? ClusteredBytes : IndexBytes);
            foreach (var index in table.Indexes) Fits(index.Name, index.Columns, IndexBytes);
        }

        static void Fits(string name, IEnumerable<IColumn> columns, int most) =>
            Assert.True(columns.Sum(c => Most(c.StoreType)) <= most, $"{name} may hold {columns.Sum(c => Most(c.StoreType))} bytes, and {most} is the most.");
    });

    /// <summary>Names and words are people's own, in any script.</summary>
    [Theory]
    [MemberData(nameof(Stores))]
    public void All_text_is_Unicode(string store)
    {
        using var db = Made[store]();
        Assert.Equal([], db.Model.GetRelationalModel().Tables.SelectMany(t => t.Columns)
            .Where(c => c.StoreType.StartsWith("varchar", StringComparison.Ordinal) || c.StoreType.StartsWith("char", StringComparison.Ordinal) || c.StoreType is "text")
            .Select(c => $"{c.Table.Name}.{c.Name}"));
    }

    /// <summary>A query that is quick on one database is quick on the other.</summary>
    [Theory]
    [MemberData(nameof(Stores))]
    public void The_same_indexes_are_kept_as_on_SQLite(string store)
    {
        using var db = Made[store]();
        var type = db.GetType();
        var twin = type.Assembly.GetType(type.FullName!.Replace("SqlServer", "Sqlite", StringComparison.Ordinal), throwOnError: true)!;
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(twin))!;
        using var sqlite = (DbContext)Activator.CreateInstance(twin, options.UseSqlite("Data Source=none.db").Options)!;
        Assert.Equal(Indexes(sqlite), Indexes(db));

        static IEnumerable<string> Indexes(DbContext db) => db.Model.GetRelationalModel().Tables.SelectMany(t => t.Indexes)
            .Select(i => $"{i.Table.Name}({string.Join(",", i.Columns.Select(c => c.Name))}){(i.IsUnique ? " unique" : "")}{(i.Filter is null || i.IsUnique ? "" : " filtered")}").Order(StringComparer.Ordinal);
    }

    /// <summary>What an administrator runs who lets no program change tables; safe to run again. To take migrations over: <c>services/write-scripts.sh</c>,
    /// and read what changed.</summary>
    [Theory]
    [MemberData(nameof(Stores))]
    public async Task The_script_for_an_administrator_holds_every_migration(string store)
    {
        using var db = Made[store]();
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var file = Path.Combine(Root(), "services", store == "Answers" ? "Assessment" : store, "Data", "Scripts", $"{store}.sql");
        if (Environment.GetEnvironmentVariable("LIVINGNETWORKS_WRITE_SCRIPTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, script);
            return;
        }

        Assert.Equal(script, await File.ReadAllTextAsync(file));
        // These have to begin a batch (error 111), so a script that asks first gives them one. Red once: the trigger that keeps the register.
        Assert.DoesNotMatch(@"(?m)^\s*CREATE (TRIGGER|VIEW|PROCEDURE|FUNCTION|SCHEMA)", script);
        Assert.All(db.Database.GetMigrations(), migration => Assert.Contains($"WHERE [MigrationId] = N'{migration}'", script, StringComparison.Ordinal));

        static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
    }

    /// <summary>The tables as they are after each migration: a fault that a later one mends stops the first all the same.</summary>
    private static void AfterEveryMigration(string store, Action<IReadOnlyList<ITable>> look)
    {
        using var db = Made[store]();
        var (migrations, start) = (db.GetService<IMigrationsAssembly>(), db.GetService<IModelRuntimeInitializer>());
        Assert.NotEmpty(migrations.Migrations);
        foreach (var migration in migrations.Migrations.Values)
        {
            var model = start.Initialize(migrations.CreateMigration(migration, db.Database.ProviderName!).TargetModel);
            look([.. model.GetRelationalModel().Tables]);
        }
    }

    /// <summary>Bytes that stay in the row whatever is in the column.</summary>
    private static int AtLeast(string type) => type.StartsWith("nvarchar", StringComparison.Ordinal) || type.StartsWith("varbinary", StringComparison.Ordinal)
        ? 2 + Math.Min(Pointer, Most(type))
        : Most(type);

    /// <summary>Bytes of a full column.</summary>
    private static int Most(string type) => type switch
    {
        "nvarchar(max)" or "varbinary(max)" => int.MaxValue / 100,
        "uniqueidentifier" => 16,
        "bit" => 1,
        "tinyint" => 1,
        "smallint" => 2,
        "int" => 4,
        "bigint" or "float" => 8,
        "date" => 3,
        "time" => 5,
        "datetimeoffset" => 10,
        _ when type.StartsWith("decimal", StringComparison.Ordinal) => 9,
        _ when type.StartsWith("nvarchar(", StringComparison.Ordinal) => 2 * Length(type),
        _ when type.StartsWith("varbinary(", StringComparison.Ordinal) => Length(type),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Say how many bytes a column of this type takes."),
    };

    private static int Length(string type) => int.Parse(type[(type.IndexOf('(', StringComparison.Ordinal) + 1)..^1], System.Globalization.CultureInfo.InvariantCulture);

    private static DbContextOptions<T> Options<T>()
        where T : DbContext => new DbContextOptionsBuilder<T>().UseSqlServer("Server=none").Options;
}
