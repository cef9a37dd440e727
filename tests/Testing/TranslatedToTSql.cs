using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace LivingNetworks.Testing;

/// <summary>Every query that a service under test puts to SQLite is translated for SQL Server as well, without a server: what only SQLite understands
/// fails the test that asked it.</summary>
/// <remarks>Sees a query once per form, when Entity Framework compiles it, so it costs no more than that.</remarks>
public sealed class TranslatedToTSql : IQueryExpressionInterceptor
{
    /// <summary>The one of this process: Entity Framework keeps one set of services per interceptor.</summary>
    public static readonly TranslatedToTSql Instance = new();

    private static readonly MethodInfo Translate = typeof(TranslatedToTSql).GetMethod(nameof(Compile), BindingFlags.NonPublic | BindingFlags.Static)!;

    private int _queries;

    private TranslatedToTSql()
    {
    }

    /// <summary>How many queries were translated so far.</summary>
    public int Queries => _queries;

    /// <inheritdoc/>
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        var context = eventData.Context!.GetType();
        if (!context.Name.StartsWith("Sqlite", StringComparison.Ordinal)) return queryExpression;
        var twin = context.Assembly.GetType(context.FullName!.Replace("Sqlite", "SqlServer", StringComparison.Ordinal), throwOnError: true)!;
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(twin))!;
        options.UseSqlServer("Server=none");
        using var db = (DbContext)Activator.CreateInstance(twin, options.Options)!;
        var same = new OnModel(db.Model).Visit(queryExpression);
        var rows = same.Type.GetInterfaces().Append(same.Type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQueryable<>));
        try
        {
            Translate.MakeGenericMethod(rows is null ? same.Type : typeof(IEnumerable<>).MakeGenericType(rows.GetGenericArguments())).Invoke(null, [db, same]);
        }
        catch (TargetInvocationException failure)
        {
            throw new InvalidOperationException($"SQL Server cannot be asked this: {failure.InnerException!.Message}", failure.InnerException);
        }

        Interlocked.Increment(ref _queries);
        return queryExpression;
    }

    private static void Compile<TResult>(DbContext db, Expression query) => db.GetService<IDatabase>().CompileQuery<TResult>(query, async: false);

    /// <summary>The same query over the entities of another model.</summary>
    private sealed class OnModel(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root && node.GetType() == typeof(EntityQueryRootExpression)
            ? new EntityQueryRootExpression(model.FindEntityType(root.EntityType.Name)!)
            : base.VisitExtension(node);
    }
}
