using System.Collections;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Paging;

/// <summary>Checks which page the caller asks for, before the resolver runs.</summary>
internal static class PagingBoundaries
{
    /// <summary>For a resolver that pages by itself.</summary>
    public static FieldResolver Guard(FieldResolver inner, Field field, PagingOptions options) => new()
    {
        NeedsScope = inner.NeedsScope,
        Async = context =>
        {
            Check(context, field, options);
            return inner.Resolve(context);
        },
    };

    /// <summary>For a resolver that gives the whole list.</summary>
    public static FieldResolver Page(
        FieldResolver inner, Field field, PagingOptions options, Func<IEnumerable, PageRange, bool, object> page, int ownArguments)
    {
        return new FieldResolver { NeedsScope = inner.NeedsScope, Async = Resolve };

        async ValueTask<object?> Resolve(ResolverContext context)
        {
            Check(context, field, options);
            var first = (int?)Argument(context, "first");
            var last = (int?)Argument(context, "last");
            var range = new PageRange(
                first ?? (last is null ? options.DefaultPageSize : null), Cursor(context, field, "after"), last, Cursor(context, field, "before"));
            var arguments = context.Arguments;
            context.Arguments = arguments[..ownArguments];
            var items = await inner.Resolve(context).ConfigureAwait(false);
            return items is null ? null : page((IEnumerable)items, range, options.IncludeTotalCount);
        }
    }

    private static void Check(ResolverContext context, Field field, PagingOptions options)
    {
        var first = Argument(context, "first") as int?;
        var last = Argument(context, "last") as int?;
        if (first is null && last is null && options.RequirePagingBoundaries)
        {
            throw Refusal(context, "You must provide a `first` or `last` value to properly paginate the connection.", ErrorCodes.NoPageBoundary);
        }

        foreach (var requested in new[] { first, last })
        {
            if (requested < 0)
            {
                throw Refusal(context, "The number of requested items must not be negative.", ErrorCodes.NegativePage);
            }

            if (requested > options.MaxPageSize)
            {
                throw new GraphQLException(ErrorBuilder.New()
                    .SetMessage("The maximum allowed items per page were exceeded.")
                    .SetCode(ErrorCodes.PageTooLarge)
                    .SetExtension("coordinate", field.Coordinate)
                    .SetExtension("requestedItems", requested)
                    .SetExtension("maxAllowedItems", options.MaxPageSize)
                    .Build());
            }
        }
    }

    private static int? Cursor(ResolverContext context, Field field, string name)
    {
        if (Argument(context, name) is not string cursor)
        {
            return null;
        }

        return OffsetCursor.Read(cursor) ?? throw new GraphQLException(ErrorBuilder.New()
            .SetMessage("The cursor specified has an invalid format.")
            .SetCode(ErrorCodes.InvalidCursor)
            .SetExtension("argument", $"{field.Coordinate}({name}:)")
            .SetExtension("cursor", cursor)
            .Build());
    }

    private static object? Argument(ResolverContext context, string name)
    {
        var index = Array.FindIndex(context.Definitions, definition => definition.Name == name);
        return index < 0 ? null : context.Arguments[index] is IOptional optional ? optional.Value : context.Arguments[index];
    }

    private static GraphQLException Refusal(ResolverContext context, string message, string code) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension("coordinate", context.Plan.Field.Coordinate).Build());
}
