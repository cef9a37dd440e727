using System.Linq.Expressions;
using System.Reflection;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Descriptors;

internal enum DescribedKind
{
    Object,
    Extension,
    Interface,
    Union,
    Enum,
    Input,
}

/// <summary>What was said about a C# type; everything else follows from the type itself.</summary>
internal sealed class TypeDescription
{
    public DescribedKind? Kind { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public bool BindsExplicitly { get; set; }

    public bool IsOneOf { get; set; }

    public List<FieldDescription> Fields { get; } = [];

    /// <summary>The members of a union that were named.</summary>
    public List<Type> Members { get; } = [];

    /// <summary>The description of a member, made if there is none.</summary>
    public FieldDescription Field(MemberInfo member)
    {
        var known = Find(member);
        if (known is null)
        {
            Fields.Add(known = new FieldDescription { Member = member });
        }

        return known;
    }

    /// <summary>The description of an enum value, made if there is none.</summary>
    public FieldDescription Value(object value)
    {
        var known = Fields.Find(field => value.Equals(field.EnumValue));
        if (known is null)
        {
            Fields.Add(known = new FieldDescription { EnumValue = value });
        }

        return known;
    }

    public FieldDescription? Find(MemberInfo member) => Fields.Find(field => field.Member is not null && field.Member.HasSameMetadataDefinitionAs(member));

    /// <summary>Whether a member is a field.</summary>
    public bool Takes(MemberInfo member) => Find(member) is { } field ? !field.IsIgnored : !BindsExplicitly;

    /// <summary>The member that an expression such as <c>book => book.Title</c> names.</summary>
    public static MemberInfo MemberOf(LambdaExpression expression)
    {
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression.Body;
        return body switch
        {
            MemberExpression { Member: PropertyInfo property } => property,
            MethodCallExpression call => call.Method,
            _ => throw new SchemaException([$"{expression} names neither a property nor a method."]),
        };
    }
}

/// <summary>What was said about a field, an argument or an enum value.</summary>
internal sealed class FieldDescription
{
    public MemberInfo? Member { get; init; }

    public object? EnumValue { get; init; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? DeprecationReason { get; set; }

    public bool IsIgnored { get; set; }

    public Type? Type { get; set; }

    public bool HasDefault { get; set; }

    public object? Default { get; set; }

    public List<FieldDescription> Arguments { get; } = [];

    /// <summary>Finds the value, if the member itself does not.</summary>
    public FieldResolver? Resolver { get; set; }

    /// <summary>What <see cref="Resolver"/> gives.</summary>
    public Type? ResultType { get; set; }

    /// <summary>A member of another class that finds the value.</summary>
    public MemberInfo? ResolverMember { get; set; }

    public FieldDescription Argument(string name)
    {
        var known = Arguments.Find(argument => argument.Name == name);
        if (known is null)
        {
            Arguments.Add(known = new FieldDescription { Name = name });
        }

        return known;
    }
}
