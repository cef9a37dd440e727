using System.Reflection;
using LivingNetworks.GraphQL.Descriptors;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

internal sealed partial class SchemaInference
{
    private GraphQLType OutputType(TypeWithNullability type, MemberInfo member) => Annotated(
        member.GetCustomAttribute<GraphQLTypeAttribute>()?.Type,
        member.IsDefined(typeof(IDAttribute), inherit: true),
        member.IsDefined(typeof(GraphQLNonNullTypeAttribute)),
        type);

    private GraphQLType InputType(TypeWithNullability type, ICustomAttributeProvider member) => Annotated(
        member.GetCustomAttributes(typeof(GraphQLTypeAttribute), true).Cast<GraphQLTypeAttribute>().FirstOrDefault()?.Type,
        member.IsDefined(typeof(IDAttribute), true),
        member.IsDefined(typeof(GraphQLNonNullTypeAttribute), true),
        type);

    private GraphQLType Annotated(Type? marker, bool isId, bool isNonNull, TypeWithNullability type)
    {
        var inferred = marker is not null ? Marked(marker, type.ForInput) : Infer(type, isId ? Use(Scalars.Id) : null);
        return isNonNull && !inferred.IsNonNull ? new NonNullType(inferred) : inferred;
    }

    private GraphQLType Marked(Type marker, bool isInput)
    {
        if (Scalars.ByMarker.TryGetValue(marker, out var scalar))
        {
            return Use(scalar);
        }

        if (marker.IsGenericType && marker.GetGenericTypeDefinition() is var definition)
        {
            if (definition == typeof(NonNullType<>))
            {
                return new NonNullType(Marked(marker.GetGenericArguments()[0], isInput));
            }

            if (definition == typeof(ListType<>))
            {
                return new Types.ListType(Marked(marker.GetGenericArguments()[0], isInput));
            }
        }

        return Infer(new TypeWithNullability(DescribedType.RuntimeTypeOf(marker) ?? marker, null, isInput), null).Nullable;
    }

    /// <param name="type">The C# type.</param>
    /// <param name="named">Stands in for the named type, with lists and nulls as the C# type has them.</param>
    private GraphQLType Infer(TypeWithNullability type, NamedType? named)
    {
        if (type.Type.IsGenericType && type.Type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            return Infer(type.Argument(0), named);
        }

        var plain = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        GraphQLType inferred;
        if (ResultTypes.KeyValuePair(plain) is { } pair && !type.ForInput)
        {
            inferred = new Types.ListType(new NonNullType(Named(pair, isInput: false)));
        }
        else if (!Scalars.ByRuntimeType.ContainsKey(plain) && ResultTypes.Items(type with { Type = plain }) is { } items)
        {
            inferred = new Types.ListType(Infer(items, named));
        }
        else
        {
            inferred = named ?? Named(plain, type.ForInput);
        }

        return type.IsNullable ? inferred : new NonNullType(inferred);
    }

    private ScalarType Use(ScalarType scalar)
    {
        _byName.TryAdd(scalar.Name, scalar);
        return scalar;
    }

    private NamedType Named(Type type, bool isInput)
    {
        if (configuration.BoundTypes.TryGetValue(type, out var marker) && Scalars.ByMarker.TryGetValue(marker, out var bound))
        {
            return Use(bound);
        }

        if (Scalars.ByRuntimeType.TryGetValue(type, out var scalar))
        {
            return Use(scalar);
        }

        if (type.IsEnum)
        {
            return _outputTypes.TryGetValue(type, out var known) ? known : Enum(type);
        }

        if (type == typeof(char) || type == typeof(nint) || type.IsPointer || type.IsGenericParameter
            || type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
            || typeof(Delegate).IsAssignableFrom(type))
        {
            throw new SchemaException([$"The C# type {type.Name} has no type in the schema."]);
        }

        if (isInput)
        {
            return InputObject(type);
        }

        if (_outputTypes.TryGetValue(type, out var existing))
        {
            return existing;
        }

        return type.IsDefined(typeof(UnionTypeAttribute), inherit: false) || IsDescribedAs(DescribedKind.Union, type) ? Union(type)
            : IsDescribedAs(DescribedKind.Object, type) ? Object(type)
            : type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) || IsDescribedAs(DescribedKind.Interface, type) || type.IsInterface ? Interface(type)
            : Object(type);
    }

    private void Add(Type type, NamedType named, Dictionary<Type, NamedType> types)
    {
        types[type] = named;
        named.RuntimeType = type;
        named.Description = (types == _outputTypes ? Described(type) : DescribedInput(type))?.Description ?? _documentation.Of(type);
        named.Weight = types == _outputTypes ? Weight(type) : null;
        if (!_byName.TryAdd(named.Name, named))
        {
            _problems.Add($"The name {named.Name} is used by two types; one of them is {type}.");
        }
    }

    /// <summary>The name that the registration gave, else the one that follows from the C# type.</summary>
    private string OutputName(Type type) => Described(type)?.Name ?? Naming.OutputType(type);

    private EnumType Enum(Type type)
    {
        var named = new EnumType(OutputName(type));
        Add(type, named, _outputTypes);
        var description = Described(type);
        foreach (var value in type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => !field.IsDefined(typeof(GraphQLIgnoreAttribute))))
        {
            var told = description?.Fields.Find(field => field.EnumValue!.Equals(value.GetValue(null)));
            if (told is null ? description is { BindsExplicitly: true } : told.IsIgnored)
            {
                continue;
            }

            named.Add(new EnumValue(told?.Name ?? Naming.EnumValue(value), value.GetValue(null)!)
            {
                Description = told?.Description ?? _documentation.Of(value),
                DeprecationReason = told?.DeprecationReason ?? Deprecation(value),
            });
        }

        return named;
    }

    private ObjectType Object(Type type)
    {
        var named = new ObjectType(OutputName(type)) { Authorization = Rules(type) };
        Add(type, named, _outputTypes);
        var includeStatic = type.GetCustomAttribute<ObjectTypeAttribute>()?.IncludeStaticMembers ?? false;
        _unfinished.Enqueue(() =>
        {
            AddFields(named, type, type, ownerIsParent: true, includeStatic);
            AddDescribedFields(named, Described(type));
            ConnectNode(named, type);
        });
        foreach (var candidate in AbstractTypesOf(type))
        {
            Named(candidate, isInput: false);
        }

        return named;
    }

    private Types.InterfaceType Interface(Type type)
    {
        var named = new Types.InterfaceType(OutputName(type));
        Add(type, named, _outputTypes);
        _unfinished.Enqueue(() => AddFields(named, type, type, ownerIsParent: true));
        return named;
    }

    private Types.UnionType Union(Type type)
    {
        var named = new Types.UnionType(OutputName(type));
        Add(type, named, _outputTypes);
        foreach (var member in Described(type)?.Members ?? [])
        {
            _unfinished.Enqueue(() =>
            {
                if (Named(member, isInput: false) is ObjectType other && !named.Members.Contains(other))
                {
                    named.Members.Add(other);
                }
            });
        }

        return named;
    }

    private InputObjectType InputObject(Type type)
    {
        if (_inputTypes.TryGetValue(type, out var known))
        {
            return (InputObjectType)known;
        }

        if (type.IsAbstract)
        {
            throw new SchemaException([$"The C# type {type.Name} cannot be given: it is abstract."]);
        }

        var description = DescribedInput(type);
        var named = new InputObjectType(description?.Name ?? Naming.InputType(type))
        {
            IsOneOf = type.IsDefined(typeof(OneOfAttribute)) || description is { IsOneOf: true },
        };
        Add(type, named, _inputTypes);
        _unfinished.Enqueue(() => AddInputFields(named, type));
        return named;
    }

    private void AddInputFields(InputObjectType named, Type type)
    {
        var description = DescribedInput(type);
        var properties = Array.FindAll(InputObjectFactory.Properties(type), property => description?.Takes(property) ?? true);
        foreach (var property in properties)
        {
            try
            {
                var inferred = InputType(new TypeWithNullability(property.PropertyType, _nullability.Create(property), ForInput: true), property);
                var told = description?.Find(property);
                var field = new InputValue(told?.Name ?? Naming.InputField(property), inferred)
                {
                    Description = _documentation.Of(property),
                    DeprecationReason = Deprecation(property),
                    Weight = Weight(property),
                    DefaultValue = DefaultValues.Of(property, inferred)
                        ?? (InputObjectFactory.Parameter(type, property) is { } parameter ? DefaultValues.Of(parameter, inferred) : null),
                };
                if (told is not null)
                {
                    Complete(field, told);
                }

                SetConverter(field, property.PropertyType, property);
                named.Add(field);
            }
            catch (SchemaException exception)
            {
                _problems.AddRange(exception.Problems.Select(problem => $"{type.Name}.{property.Name}: {problem}"));
            }
        }

        _converters.Register(named, type, new ObjectConverter(named, InputObjectFactory.Create(type, properties)));
    }

    private IEnumerable<Type> AbstractTypesOf(Type type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (IsAbstractType(current))
            {
                yield return current;
            }
        }

        foreach (var face in type.GetInterfaces().Where(IsAbstractType))
        {
            yield return face;
        }
    }

    private bool IsAbstractType(Type type) =>
        type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) || type.IsDefined(typeof(UnionTypeAttribute), inherit: false)
        || Described(type)?.Kind is DescribedKind.Interface or DescribedKind.Union;

    private void ConnectAbstractTypes()
    {
        foreach (var named in _byName.Values.OfType<FieldsType>().Where(named => named.RuntimeType is not null).ToList())
        {
            foreach (var candidate in AbstractTypesOf(named.RuntimeType!))
            {
                switch (_outputTypes.GetValueOrDefault(candidate))
                {
                    case Types.InterfaceType face when !named.Interfaces.Contains(face):
                        named.Interfaces.Add(face);
                        break;
                    case Types.UnionType union when named is ObjectType member && !union.Members.Contains(member):
                        union.Members.Add(member);
                        break;
                }
            }
        }
    }
}
