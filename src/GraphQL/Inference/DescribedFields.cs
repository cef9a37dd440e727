using System.Reflection;
using LivingNetworks.GraphQL.Descriptors;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

internal sealed partial class SchemaInference
{
    private TypeDescription? Described(Type type) => configuration.Descriptions.GetValueOrDefault(type);

    private TypeDescription? DescribedInput(Type type) => configuration.InputDescriptions.GetValueOrDefault(type);

    private bool IsDescribedAs(DescribedKind kind, Type type) => Described(type)?.Kind == kind;

    /// <summary>The fields that a description adds and no member has.</summary>
    private void AddDescribedFields(FieldsType type, TypeDescription? description)
    {
        foreach (var told in description?.Fields.Where(field => field is { Member: null, IsIgnored: false }) ?? [])
        {
            try
            {
                type.Replace(
                    told.ResolverMember is not null ? CreateField(type, told.ResolverMember, ownerIsParent: false, told) ?? throw new SchemaException([])
                    : told.Resolver is not null ? Complete(new Field(told.Name!, TypeOf(told)), told)
                    : throw new SchemaException(["it has no resolver."]));
            }
            catch (SchemaException exception)
            {
                _problems.AddRange(exception.Problems.Select(problem => $"{type.Name}.{told.Name}: {problem}"));
            }
        }
    }

    /// <summary>Gives a field what was said about it.</summary>
    private Field Complete(Field field, FieldDescription told)
    {
        field.Description = told.Description ?? field.Description;
        field.DeprecationReason = told.DeprecationReason ?? field.DeprecationReason;
        if (told.Resolver is not null)
        {
            field.Resolver = told.Resolver;
            field.Weight ??= told.Resolver.Async is null ? null : DefaultWeight;
        }

        foreach (var argument in told.Arguments)
        {
            if (field.FindArgument(argument.Name!) is { } known)
            {
                Complete(known, argument);
            }
            else
            {
                field.Arguments = [.. field.Arguments, DescribedArgument(argument)];
            }
        }

        return field;
    }

    private void Complete(InputValue value, FieldDescription told)
    {
        value.Type = told.Type is null ? value.Type : Marked(told.Type, isInput: true);
        value.Description = told.Description ?? value.Description;
        value.DeprecationReason = told.DeprecationReason ?? value.DeprecationReason;
        if (told.HasDefault)
        {
            value.DefaultValue = DefaultValues.From(told.Default, value.Type);
        }
    }

    private InputValue DescribedArgument(FieldDescription told)
    {
        var type = told.Type ?? throw new SchemaException([$"the argument {told.Name} has no type."]);
        var argument = new InputValue(told.Name!, Marked(type, isInput: true));
        Complete(argument, told);
        SetConverter(argument, RuntimeTypeOf(type, isNullable: true));
        return argument;
    }

    private GraphQLType TypeOf(FieldDescription told) =>
        told.Type is not null ? Marked(told.Type, isInput: false) : Infer(new TypeWithNullability(told.ResultType!, null, ForInput: false), null);

    /// <summary>The C# type in which the value of an argument is given that no parameter has.</summary>
    private static Type RuntimeTypeOf(Type marker, bool isNullable)
    {
        if (marker.IsGenericType && marker.GetGenericTypeDefinition() is var definition)
        {
            if (definition == typeof(NonNullType<>))
            {
                return RuntimeTypeOf(marker.GetGenericArguments()[0], isNullable: false);
            }

            if (definition == typeof(ListType<>))
            {
                return typeof(List<>).MakeGenericType(RuntimeTypeOf(marker.GetGenericArguments()[0], isNullable: true));
            }
        }

        var type = DescribedType.RuntimeTypeOf(marker) ?? Scalars.ByMarker.GetValueOrDefault(marker)?.RuntimeType ?? marker;
        return isNullable && type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
    }
}
