using System.Linq.Expressions;
using LivingNetworks.Audience;

namespace LivingNetworks.Sessions.Data;

/// <summary>The one audience policy over several networks: true where it is true in one of them.</summary>
internal static class Readable
{
    /// <summary>The items of these networks that the reader may read.</summary>
    public static IQueryable<T> ReadableIn<T>(this IQueryable<T> items, Reader reader, IReadOnlyCollection<Guid> networkIds)
        where T : class, IAudienced
    {
        if (networkIds.Count == 0) return items.Where(_ => false);
        var item = Expression.Parameter(typeof(T), "item");
        var any = networkIds.Distinct()
            .Select(id => AudiencePolicy.Readable<T>(reader, id))
            .Select(one => new Replace(one.Parameters[0], item).Visit(one.Body))
            .Aggregate(Expression.OrElse);
        return items.Where(Expression.Lambda<Func<T, bool>>(any, item));
    }

    private sealed class Replace(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
