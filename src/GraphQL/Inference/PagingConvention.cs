using System.Collections;
using System.Reflection;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Paging;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

internal sealed partial class SchemaInference
{
    private ObjectType? _pageInfo;

    private Types.ObjectType ConnectionType(UsePagingAttribute attribute, TypeWithNullability result, MemberInfo member)
    {
        var items = IsConnection(result.Type) ? ConnectionItem(result) : ResultTypes.Items(result);
        if (items is null)
        {
            throw new SchemaException(["UsePaging needs a list or a connection."]);
        }

        var nodeType = attribute.Type is null ? Infer(items, null) : new NonNullType(Marked(attribute.Type, isInput: false));
        var fieldName = Naming.Field(member);
        var name = attribute.ConnectionName
            ?? (attribute.InferConnectionNameFromField ? char.ToUpperInvariant(fieldName[0]) + fieldName[1..] : nodeType.Named.Name);
        if (_byName.GetValueOrDefault(name + "Connection") is ObjectType existing)
        {
            return existing;
        }

        var options = attribute.Apply(configuration.PagingOptions);
        var edge = new ObjectType(name + "Edge") { Description = "An edge in a connection." };
        edge.Add(new Field("cursor", new NonNullType(Use(Scalars.String)))
        {
            Description = "A cursor for use in pagination.",
            Resolver = new FieldResolver { Property = parent => ((IEdge)parent).Cursor },
        });
        edge.Add(new Field("node", nodeType)
        {
            Description = "The item at the end of the edge.",
            Resolver = new FieldResolver { Property = parent => ((IEdge)parent).Node },
        });

        var connection = new ObjectType(name + "Connection") { Description = "A connection to a list of items." };
        connection.Add(new Field("pageInfo", new NonNullType(PageInfo()))
        {
            Description = "Information to aid in pagination.",
            Resolver = new FieldResolver { Property = parent => ((IConnection)parent).Info },
        });
        connection.Add(new Field("edges", new Types.ListType(new NonNullType(edge)))
        {
            Description = "A list of edges.",
            Resolver = new FieldResolver { Property = parent => ((IConnection)parent).Edges },
        });
        if (options.IncludeNodesField)
        {
            connection.Add(new Field("nodes", new Types.ListType(nodeType))
            {
                Description = "A flattened list of the nodes.",
                Resolver = new FieldResolver { Property = parent => Nodes((IConnection)parent) },
            });
        }

        if (options.IncludeTotalCount)
        {
            connection.Add(new Field("totalCount", new NonNullType(Use(Scalars.Int)))
            {
                Description = "Identifies the total count of items in the connection.",
                Weight = DefaultWeight,
                Resolver = new FieldResolver { Property = parent => ((IConnection)parent).TotalCount },
            });
        }

        _byName[edge.Name] = edge;
        _byName[connection.Name] = connection;
        return connection;
    }

    private static object?[] Nodes(IConnection connection)
    {
        var nodes = new object?[connection.Edges.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = connection.Edges[i].Node;
        }

        return nodes;
    }

    private ObjectType PageInfo()
    {
        if (_pageInfo is not null)
        {
            return _pageInfo;
        }

        _pageInfo = new ObjectType("PageInfo") { Description = "Information about pagination in a connection." };
        AddPageField("hasNextPage", new NonNullType(Use(Scalars.Boolean)), "Indicates whether more edges exist following the set.", i => i.HasNextPage);
        AddPageField("hasPreviousPage", new NonNullType(Use(Scalars.Boolean)), "Indicates whether more edges exist prior the set.", i => i.HasPreviousPage);
        AddPageField("startCursor", Use(Scalars.String), "When paginating backwards, the cursor to continue.", i => i.StartCursor);
        AddPageField("endCursor", Use(Scalars.String), "When paginating forwards, the cursor to continue.", i => i.EndCursor);
        _byName[_pageInfo.Name] = _pageInfo;
        return _pageInfo;
    }

    private void AddPageField(string name, GraphQLType type, string description, Func<ConnectionPageInfo, object?> read) =>
        _pageInfo!.Add(new Field(name, type)
        {
            Description = description,
            Resolver = new FieldResolver { Property = parent => read((ConnectionPageInfo)parent) },
        });

    private void ApplyPaging(Field field, UsePagingAttribute attribute, MemberInfo member)
    {
        var options = attribute.Apply(configuration.PagingOptions);
        var own = field.Arguments.Length;
        var paging = new List<InputValue>
        {
            PagingArgument("first", Use(Scalars.Int), typeof(int?), "Returns the first _n_ elements from the list."),
            PagingArgument("after", Use(Scalars.String), typeof(string), "Returns the elements in the list that come after the specified cursor."),
        };
        if (options.AllowBackwardPagination)
        {
            paging.Add(PagingArgument("last", Use(Scalars.Int), typeof(int?), "Returns the last _n_ elements from the list."));
            paging.Add(PagingArgument("before", Use(Scalars.String), typeof(string), "Returns the elements in the list that come before the specified cursor."));
        }

        if (configuration is { AnalyzesCosts: true, CostOptions.ApplyCostDefaults: true })
        {
            field.ListSize ??= new ListSize(
                options.MaxPageSize,
                options.AllowBackwardPagination ? ["first", "last"] : ["first"],
                options.DefaultPageSize,
                options.IncludeNodesField ? ["edges", "nodes"] : ["edges"],
                options.RequirePagingBoundaries);
        }

        // A resolver that pages by itself takes these arguments as its own parameters.
        paging.RemoveAll(argument => field.FindArgument(argument.Name) is not null);
        field.Arguments = [.. field.Arguments, .. paging];

        var result = ResultTypes.Awaited(ResultOf(member));
        if (IsConnection(result.Type))
        {
            field.Resolver = PagingBoundaries.Guard(field.Resolver, field, options);
            return;
        }

        var item = ResultTypes.Items(result)!.Type;
        var page = typeof(OffsetCursor).GetMethod(nameof(OffsetCursor.Page), [typeof(IEnumerable), typeof(PageRange), typeof(bool)])!
            .MakeGenericMethod(item).CreateDelegate<Func<IEnumerable, PageRange, bool, object>>();
        field.Resolver = PagingBoundaries.Page(field.Resolver, field, options, page, own);
    }

    private InputValue PagingArgument(string name, GraphQLType type, Type target, string description) =>
        new(name, type) { Description = description, Converter = _converters.For(type, target) };

    private static bool IsConnection(Type type) => typeof(IConnection).IsAssignableFrom(type);

    private static TypeWithNullability? ConnectionItem(TypeWithNullability result)
    {
        if (result.Type.IsGenericType && result.Type.GetGenericTypeDefinition() == typeof(Connection<>))
        {
            return result.Argument(0);
        }

        for (var type = result.Type.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Connection<>))
            {
                return new TypeWithNullability(type.GetGenericArguments()[0], null, ForInput: false);
            }
        }

        return null;
    }
}
