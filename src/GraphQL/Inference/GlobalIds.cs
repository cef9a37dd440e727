using System.Reflection;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

internal sealed partial class SchemaInference
{
    private const string NodeName = "Node";

    private readonly Dictionary<string, NodeSource> _nodes = [];
    private Types.InterfaceType? _node;

    /// <summary>How the object of an id is found.</summary>
    private sealed record NodeSource(FieldResolver Resolver, InputConverter Id);

    private bool HasNodes => configuration.GlobalIds is { RegisterNodeInterface: true };

    private static bool IsNodeId(FieldsType type, MemberInfo member) =>
        type.RuntimeType?.GetCustomAttribute<NodeAttribute>() is { } node && member is PropertyInfo && member.Name == (node.IdField ?? "Id");

    /// <summary>The name of the type that an id names, for what has <c>[ID]</c>.</summary>
    private string? NameOfId(ICustomAttributeProvider member) =>
        member.GetCustomAttributes(typeof(IDAttribute), true).Cast<IDAttribute>().FirstOrDefault() is not { } id ? null
        : id.Type is not null ? OutputName(id.Type)
        : id.TypeName;

    /// <summary>Makes the ids that a field gives name their type.</summary>
    private void EncodeIds(FieldsType type, Field field, MemberInfo member)
    {
        if (configuration.GlobalIds is null || !(member.IsDefined(typeof(IDAttribute), inherit: true) || (HasNodes && IsNodeId(type, member))))
        {
            return;
        }

        var name = NameOfId(member) ?? type.Name;
        var resolver = field.Resolver;
        field.Resolver = resolver switch
        {
            { Property: { } property } => new FieldResolver { Property = parent => GlobalId.Encode(name, property(parent)) },
            { Sync: { } sync } => new FieldResolver { Sync = context => GlobalId.Encode(name, sync(context)) },
            { Start: not null } => new FieldResolver
            {
                Start = resolver.Start,
                Result = task => GlobalId.Encode(name, resolver.Result!(task)),
                NeedsScope = resolver.NeedsScope,
            },
            _ => new FieldResolver
            {
                Async = async context => GlobalId.Encode(name, await resolver.Async!(context).ConfigureAwait(false)),
                NeedsScope = resolver.NeedsScope,
            },
        };
    }

    /// <summary>The converter of an argument or input field, which takes the value out of an id.</summary>
    private InputConverter DecodingIds(InputConverter converter, ICustomAttributeProvider? member) =>
        configuration.GlobalIds is not null && member?.IsDefined(typeof(IDAttribute), true) == true
            ? new GlobalIdConverter(converter, NameOfId(member))
            : converter;

    private Types.InterfaceType NodeInterface()
    {
        if (_node is null)
        {
            _node = new Types.InterfaceType(NodeName) { Description = "The node interface is implemented by entities that have a global unique identifier." };
            _node.Add(new Field("id", new NonNullType(Use(Scalars.Id))));
            if (!_byName.TryAdd(NodeName, _node))
            {
                _problems.Add($"The name {NodeName} is taken by global object identification.");
            }
        }

        return _node;
    }

    private void AddNodeFields(ObjectType query)
    {
        if (!HasNodes)
        {
            return;
        }

        var node = NodeInterface();
        query.Add(new Field("node", node)
        {
            Description = "Fetches an object given its ID.",
            Arguments = [new InputValue("id", new NonNullType(Use(Scalars.Id))) { Description = "ID of the object." }],
            Resolver = new FieldResolver { Async = context => FindNode(context, context.ArgumentValue<string>("id")), NeedsScope = true },
            Weight = DefaultWeight,
        });
        if (configuration.GlobalIds!.AddNodesField)
        {
            query.Add(new Field("nodes", new NonNullType(new Types.ListType(node)))
            {
                Description = "Lookup nodes by a list of IDs.",
                Arguments =
                [
                    new InputValue("ids", new NonNullType(new Types.ListType(new NonNullType(Use(Scalars.Id)))))
                    {
                        Description = "The list of node IDs.",
                        Converter = _converters.For(new Types.ListType(Scalars.Id), typeof(List<string>)),
                    },
                ],
                Resolver = new FieldResolver { Async = FindNodes, NeedsScope = true },
                Weight = DefaultWeight,
            });
        }
    }

    /// <summary>Makes an object type a node if it says that it is one.</summary>
    private void ConnectNode(ObjectType type, Type runtime)
    {
        if (!HasNodes || runtime.GetCustomAttribute<NodeAttribute>() is not { } told)
        {
            return;
        }

        type.Interfaces.Add(NodeInterface());
        var owner = told.NodeResolverType ?? runtime;
        var methods = owner.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance);
        string[] names = told.NodeResolver is not null ? [told.NodeResolver] : ["Get", "GetAsync", $"Get{runtime.Name}", $"Get{runtime.Name}Async"];
        var method = Array.Find(methods, candidate => told.NodeResolver is null && candidate.IsDefined(typeof(NodeResolverAttribute)))
            ?? Array.Find(methods, candidate => names.Contains(candidate.Name) && (candidate.IsStatic || owner != runtime));
        if (method is null || resolvers.Arguments(method) is not [var id])
        {
            _problems.Add($"The node {type.Name} has no method that finds it by its id; see [Node].");
            return;
        }

        _nodes[type.Name] = new NodeSource(resolvers.Compile(method, ownerIsParent: false), _converters.For(Scalars.Id, id.ParameterType));
    }

    private async ValueTask<object?> FindNode(ResolverContext context, string id)
    {
        if (!GlobalId.TryRead(id, out var type, out var value))
        {
            throw new GraphQLException("The node ID string has an invalid format.");
        }

        if (!_nodes.TryGetValue(type, out var node))
        {
            throw new GraphQLException($"There is no node resolver registered for type `{type}`.");
        }

        object? key;
        try
        {
            key = node.Id.Convert(new StringValueNode(default, value), VariableValues.None);
        }
        catch (InputCoercionException)
        {
            throw new GraphQLException("The node ID string has an invalid format.");
        }

        var own = context.WithArguments([key]);
        try
        {
            return await node.Resolver.Resolve(own).ConfigureAwait(false);
        }
        finally
        {
            await own.DisposeScope().ConfigureAwait(false);
        }
    }

    private async ValueTask<object?> FindNodes(ResolverContext context)
    {
        var ids = context.ArgumentValue<List<string>>("ids");
        if (ids.Count > configuration.GlobalIds!.MaxAllowedNodeBatchSize)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The maximum number of nodes that can be fetched at once is {configuration.GlobalIds.MaxAllowedNodeBatchSize}; {ids.Count} were asked for.")
                .SetCode(ErrorCodes.TooManyNodes)
                .Build());
        }

        // All at once, so that data loaders see them together.
        var finding = ids.ConvertAll(id => FindNode(context, id).AsTask());
        var nodes = new List<object?>(finding.Count);
        foreach (var one in finding)
        {
            try
            {
                nodes.Add(await one.ConfigureAwait(false));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                context.ReportError(exception);
                nodes.Add(null);
            }
        }

        return nodes;
    }
}
