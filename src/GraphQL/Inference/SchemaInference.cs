using System.Reflection;
using LivingNetworks.GraphQL.Descriptors;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;
using LivingNetworks.GraphQL.Validation.TypeSystem;

namespace LivingNetworks.GraphQL.Inference;

/// <summary>Builds the schema from annotated classes.</summary>
internal sealed partial class SchemaInference(SchemaConfiguration configuration, ResolverCompiler resolvers)
{
    private readonly Dictionary<Type, NamedType> _outputTypes = [];
    private readonly Dictionary<Type, NamedType> _inputTypes = [];
    private readonly Dictionary<string, NamedType> _byName = [];
    private readonly Queue<Action> _unfinished = new();
    private readonly List<Action> _last = [];
    private readonly List<string> _problems = [];
    private ObjectType? _mutation;
    private ObjectType? _subscription;
    private readonly NullabilityInfoContext _nullability = new();
    private readonly InputConverters _converters = new();
    private readonly XmlDocumentation _documentation = new(configuration.SchemaOptions.UseXmlDocumentation);

    public Schema Build()
    {
        var query = Root(OperationTypeNames.Query, configuration.QueryTypes);
        var mutation = _mutation = Root(OperationTypeNames.Mutation, configuration.MutationTypes);
        var subscription = _subscription = Root(OperationTypeNames.Subscription, configuration.SubscriptionTypes);
        foreach (var type in configuration.Types)
        {
            Register(type);
        }

        foreach (var type in configuration.InputTypes)
        {
            InputObject(type);
        }

        Finish();
        Extend();
        ConnectAbstractTypes();
        foreach (var action in _last)
        {
            action();
        }

        var roots = new[] { mutation, subscription }.Where(root => root is { Fields.Count: 0 }).ToList();
        Check(query, roots);
        if (_problems.Count > 0)
        {
            throw new SchemaException(_problems);
        }

        var schema = new Schema(
            query!,
            roots.Contains(mutation) ? null : mutation,
            roots.Contains(subscription) ? null : subscription,
            _byName.Values.Where(type => !roots.Contains(type)),
            configuration.AnalyzesCosts ? [CostDirectives.Cost, CostDirectives.ListSize] : null)
        {
            Costs = configuration.AnalyzesCosts ? configuration.CostOptions : null,
        };
        return SchemaRules.CheckAll(Parser.Parse(schema.Print())) is { Count: > 0 } broken
            ? throw new SchemaException([.. broken.Select(problem => problem.Message)])
            : schema;
    }

    private ObjectType? Root(string name, List<Type?> classes)
    {
        if (classes.Count == 0)
        {
            return null;
        }

        var first = classes.FirstOrDefault(type => type is not null);
        var root = new ObjectType(first is null ? name : OutputName(first)) { RuntimeType = first };
        _byName[root.Name] = root;
        if (name == OperationTypeNames.Query)
        {
            AddNodeFields(root);
        }

        foreach (var type in classes.OfType<Type>())
        {
            _outputTypes[type] = root;
            root.Description ??= Described(type)?.Description ?? _documentation.Of(type);
            root.Authorization = [.. root.Authorization, .. Rules(type)];
            _unfinished.Enqueue(() =>
            {
                AddFields(root, type, type, ownerIsParent: false);
                AddDescribedFields(root, Described(type));
            });
        }

        return root;
    }

    private void Register(Type type)
    {
        if (type.IsDefined(typeof(ExtendObjectTypeAttribute), inherit: true))
        {
            configuration.Extensions.Add(type);
        }
        else if (type.IsDefined(typeof(InputObjectTypeAttribute)) && !type.IsDefined(typeof(ObjectTypeAttribute)))
        {
            InputObject(type);
        }
        else if (Scalars.ByMarker.TryGetValue(type, out var scalar))
        {
            _byName.TryAdd(scalar.Name, scalar);
        }
        else
        {
            Named(type, isInput: false);
        }
    }

    private void Finish()
    {
        while (_unfinished.TryDequeue(out var action))
        {
            action();
        }
    }

    private void Check(ObjectType? query, List<ObjectType?> emptyRoots)
    {
        if (query is null)
        {
            _problems.Add("There is no query type; see AddQueryType.");
        }

        foreach (var type in _byName.Values)
        {
            switch (type)
            {
                case FieldsType { Fields.Count: 0 } when !emptyRoots.Contains(type as ObjectType):
                    _problems.Add($"The type {type.Name} has no fields.");
                    break;
                case InputObjectType { Fields.Count: 0 }:
                    _problems.Add($"The input type {type.Name} has no fields.");
                    break;
                case UnionType { Members.Count: 0 }:
                    _problems.Add($"The union {type.Name} has no members; register them with AddType.");
                    break;
                case InterfaceType face when !_byName.Values.OfType<ObjectType>().Any(candidate => candidate.Interfaces.Contains(face)):
                    _problems.Add($"There is no object type implementing the interface {type.Name}; register one with AddType.");
                    break;
                case InputObjectType { IsOneOf: true } oneOf when oneOf.Fields.Exists(field => field.Type.IsNonNull || field.DefaultValue is not null):
                    _problems.Add($"Every field of the OneOf input type {type.Name} must be nullable and without default.");
                    break;
            }
        }
    }

    private void AddFields(FieldsType type, Type source, Type declaring, bool ownerIsParent, bool includeStatic = false)
    {
        var description = Described(source);
        foreach (var member in Members.Of(source, includeStatic || (source.IsAbstract && source.IsSealed)))
        {
            if ((type == _subscription && IsSource(member, source)) || description?.Takes(member) == false)
            {
                continue;
            }

            var field = CreateField(type, member, ownerIsParent, description?.Find(member));
            if (field is null)
            {
                continue;
            }

            if (ownerIsParent)
            {
                type.Add(field);
            }
            else
            {
                if (member.GetCustomAttribute<BindMemberAttribute>() is { } bound && type.RuntimeType?.GetProperty(bound.Name) is { } replaced)
                {
                    type.Remove(Naming.Field(replaced));
                }

                type.Replace(field);
            }

            Conventions(type, field, member);
            EncodeIds(type, field, member);
        }
    }

    private Field? CreateField(FieldsType owner, MemberInfo member, bool ownerIsParent, FieldDescription? told = null)
    {
        if (told?.ResolverMember is { } other && told.Member == member)
        {
            member = other;
            ownerIsParent = false;
        }

        try
        {
            var result = ResultTypes.Awaited(ResultOf(member));
            var paging = member.GetCustomAttribute<UsePagingAttribute>();
            var isNodeId = HasNodes && ownerIsParent && IsNodeId(owner, member);
            var type = told?.Type is { } marker ? Marked(marker, isInput: false)
                : isNodeId ? new NonNullType(Use(Scalars.Id))
                : paging is null ? OutputType(result, member)
                : ConnectionType(paging, result, member);
            var field = new Field(told?.Name ?? (isNodeId ? "id" : Naming.Field(told?.Member ?? member)), type)
            {
                Description = _documentation.Of(member),
                DeprecationReason = Deprecation(member),
                Authorization = Rules(member),
                AllowAnonymous = member.IsDefined(typeof(AllowAnonymousAttribute)),
                Weight = Weight(member) ?? (Waits(member) ? DefaultWeight : null),
                ListSize = ListSize(member),
            };
            if (member is MethodInfo method)
            {
                field.Arguments = Array.ConvertAll(resolvers.Arguments(method), Argument);
            }

            field.Resolver = member.DeclaringType!.IsInterface && ownerIsParent && member is MethodInfo
                ? FieldResolver.Null
                : resolvers.Compile(member, ownerIsParent);
            if (member.GetCustomAttribute<GraphQLTypeAttribute>() is { Syntax: { } syntax })
            {
                _last.Add(() => field.Type = BySyntax(syntax, $"{member.DeclaringType!.Name}.{member.Name}") ?? field.Type);
            }

            return told is null ? field : Complete(field, told);
        }
        catch (SchemaException exception)
        {
            _problems.AddRange(exception.Problems.Select(problem => $"{member.DeclaringType!.Name}.{member.Name}: {problem}"));
            return null;
        }
    }

    private TypeWithNullability ResultOf(MemberInfo member) => member is PropertyInfo property
        ? new TypeWithNullability(property.PropertyType, _nullability.Create(property), ForInput: false)
        {
            IsTypeParameter = Members.IsBareTypeParameter(property),
        }
        : new TypeWithNullability(((MethodInfo)member).ReturnType, _nullability.Create(((MethodInfo)member).ReturnParameter), ForInput: false);

    private InputValue Argument(ParameterInfo parameter)
    {
        var type = InputType(new TypeWithNullability(parameter.ParameterType, _nullability.Create(parameter), ForInput: true), parameter);
        var argument = new InputValue(Naming.Argument(parameter), type)
        {
            Description = _documentation.Of(parameter),
            DeprecationReason = parameter.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.DeprecationReason,
            Weight = Weight(parameter),
        };
        argument.DefaultValue = DefaultValues.Of(parameter, type);
        if (parameter.GetCustomAttribute<GraphQLTypeAttribute>() is { Syntax: { } syntax })
        {
            _last.Add(() => argument.Type = BySyntax(syntax, parameter.Name!) ?? argument.Type);
        }

        SetConverter(argument, parameter.ParameterType, parameter); // after its type has been told
        return argument;
    }

    // Converters of input objects refer to each other, so they are made once every type is known.
    private void SetConverter(InputValue value, Type target, ICustomAttributeProvider? member = null)
    {
        value.Converter = DecodingIds(_converters.For(value.Type, target), member);
        _last.Add(() => value.Converter = DecodingIds(_converters.For(value.Type, target), member));
    }

    private GraphQLType? BySyntax(string syntax, string place)
    {
        var node = Parser.ParseType(syntax);
        var named = _byName.GetValueOrDefault(node.NamedTypeName)
            ?? Scalars.ByMarker.Values.FirstOrDefault(scalar => scalar.Name == node.NamedTypeName);
        if (named is null)
        {
            _problems.Add($"{place}: there is no type {node.NamedTypeName}.");
            return null;
        }

        _byName.TryAdd(named.Name, named);
        return Wrap(node);

        GraphQLType Wrap(TypeNode type) => type switch
        {
            NonNullTypeNode nonNull => new NonNullType(Wrap(nonNull.OfType)),
            ListTypeNode list => new ListType(Wrap(list.OfType)),
            _ => named,
        };
    }

    private static string? Deprecation(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.DeprecationReason
        ?? (member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete ? obsolete.Message ?? Directive.DefaultDeprecationReason : null);

    private static AuthorizationRule[] Rules(MemberInfo member) =>
        [.. member.GetCustomAttributes<AuthorizeAttribute>().Select(rule => new AuthorizationRule(rule.Policy, rule.Roles, rule.Apply))];
}
