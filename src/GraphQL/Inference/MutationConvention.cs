using System.Reflection;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

internal sealed partial class SchemaInference
{
    private void Conventions(FieldsType type, Field field, MemberInfo member)
    {
        if (member.GetCustomAttribute<UsePagingAttribute>() is { } paging)
        {
            ApplyPaging(field, paging, member);
        }

        if (type == _subscription)
        {
            ApplySubscriptionConvention(field, member);
        }

        if (type == _mutation && member is MethodInfo method && configuration.MutationConventions is { } conventions)
        {
            var own = member.GetCustomAttribute<UseMutationConventionAttribute>();
            if (own is { Disable: false } || (own is null && conventions.ApplyToAllMutations))
            {
                ApplyMutationConvention(field, method, own ?? new UseMutationConventionAttribute(), conventions);
            }
        }
    }

    private void ApplyMutationConvention(
        Field field, MethodInfo method, UseMutationConventionAttribute own, MutationConventionOptions conventions)
    {
        var mutation = char.ToUpperInvariant(field.Name[0]) + field.Name[1..];
        var inputName = own.InputTypeName ?? Named(conventions.InputTypeNamePattern, mutation);
        var payloadName = own.PayloadTypeName ?? Named(conventions.PayloadTypeNamePattern, mutation);
        var hasOwnInput = field.Arguments is [var only] && only.Type.Named.Name == inputName;
        if (field.Arguments.Length > 0 && !hasOwnInput)
        {
            WrapInput(field, inputName, own.InputArgumentName ?? conventions.InputArgumentName);
        }

        if (field.Type.Named.Name != payloadName)
        {
            WrapPayload(field, method, own, conventions, mutation, payloadName);
        }
    }

    private void WrapInput(Field field, string inputName, string argumentName)
    {
        var input = new InputObjectType(inputName);
        if (!_byName.TryAdd(inputName, input))
        {
            throw new SchemaException([$"The input type {inputName} exists already."]);
        }

        var arguments = field.Arguments;
        foreach (var argument in arguments)
        {
            input.Add(argument);
        }

        field.Arguments =
        [
            new InputValue(argumentName, new NonNullType(input)) { Converter = new ObjectConverter(input, (values, _) => values) },
        ];
        var inner = field.Resolver;
        field.Resolver = new FieldResolver
        {
            NeedsScope = inner.NeedsScope,
            Async = context =>
            {
                context.Arguments = (object?[])context.Arguments[0]!;
                context.Definitions = arguments;
                return inner.Resolve(context);
            },
        };
    }

    private void WrapPayload(
        Field field, MethodInfo method, UseMutationConventionAttribute own, MutationConventionOptions conventions, string mutation, string payloadName)
    {
        var errors = method.GetCustomAttributes<ErrorAttribute>().Select(attribute => MutationErrors.For(attribute.ErrorType)).ToArray();
        var result = ResultTypes.Awaited(ResultOf(method));
        var dataName = own.PayloadFieldName ?? Naming.CamelCase(DataName(DataType(result)));
        var payload = new ObjectType(payloadName);
        payload.Add(new Field(dataName, field.Type.Nullable)
        {
            Resolver = new FieldResolver { Property = parent => ((MutationPayload)parent).Data },
        });
        if (errors.Length > 0)
        {
            var union = ErrorUnion(own.PayloadErrorTypeName ?? Named(conventions.PayloadErrorTypeNamePattern, mutation), errors);
            payload.Add(new Field(own.PayloadErrorsFieldName ?? conventions.PayloadErrorsFieldName, new Types.ListType(new NonNullType(union)))
            {
                Resolver = new FieldResolver { Property = parent => ((MutationPayload)parent).Errors },
            });
        }

        if (!_byName.TryAdd(payloadName, payload))
        {
            throw new SchemaException([$"The payload type {payloadName} exists already."]);
        }

        field.Type = new NonNullType(payload);
        field.Resolver = MutationErrors.Wrap(field.Resolver, errors);
    }

    private Types.UnionType ErrorUnion(string name, MutationErrors[] errors)
    {
        var union = new Types.UnionType(name);
        _byName[name] = union;
        foreach (var error in errors)
        {
            var member = ErrorType(error.ErrorType);
            if (!union.Members.Contains(member))
            {
                union.Members.Add(member);
            }
        }

        return union;
    }

    private ObjectType ErrorType(Type type)
    {
        if (_outputTypes.TryGetValue(type, out var known))
        {
            return (ObjectType)known;
        }

        var isException = typeof(Exception).IsAssignableFrom(type);
        var name = OutputName(type);
        if (isException && name.EndsWith("Exception", StringComparison.Ordinal))
        {
            name = name[..^"Exception".Length] + "Error";
        }

        var named = new ObjectType(name);
        Add(type, named, _outputTypes);
        named.Interfaces.Add(ErrorInterface());
        _unfinished.Enqueue(() =>
        {
            foreach (var property in Members.Of(type, includeStatic: false).OfType<PropertyInfo>()
                .Where(property => !isException || property.DeclaringType != typeof(Exception) || property.Name == nameof(Exception.Message)))
            {
                if (CreateField(named, property, ownerIsParent: true) is { } field)
                {
                    named.Add(field);
                }
            }
        });
        return named;
    }

    private Types.InterfaceType ErrorInterface()
    {
        if (_byName.GetValueOrDefault("Error") is Types.InterfaceType known)
        {
            return known;
        }

        var error = new Types.InterfaceType("Error");
        error.Add(new Field("message", new NonNullType(Use(Scalars.String))));
        _byName[error.Name] = error;
        return error;
    }

    private string DataName(Type type) => Scalars.ByRuntimeType.TryGetValue(type, out var scalar) ? scalar.Name : OutputName(type);

    private static Type DataType(TypeWithNullability result)
    {
        var type = result;
        while (!Scalars.ByRuntimeType.ContainsKey(type.Type) && ResultTypes.Items(type) is { } items)
        {
            type = items;
        }

        return Nullable.GetUnderlyingType(type.Type) ?? type.Type;
    }

    private static string Named(string pattern, string mutation) => pattern.Replace("{MutationName}", mutation, StringComparison.Ordinal);
}
