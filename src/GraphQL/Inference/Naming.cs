using System.Reflection;
using System.Text;

namespace LivingNetworks.GraphQL.Inference;

/// <summary>The names that C# types and members have in the schema.</summary>
internal static class Naming
{
    public static string Field(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } named)
        {
            return named.Name;
        }

        var name = member.Name;
        if (member is MethodInfo method)
        {
            if (name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3)
            {
                name = name[3..];
            }

            if (name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 && ResultTypes.IsAsync(method.ReturnType))
            {
                name = name[..^5];
            }
        }

        return CamelCase(name);
    }

    public static string Argument(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name
        ?? parameter.GetCustomAttribute<ArgumentAttribute>()?.Name
        ?? CamelCase(parameter.Name!);

    public static string InputField(PropertyInfo property) =>
        property.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(property.Name);

    public static string EnumValue(FieldInfo value) => value.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? UpperSnakeCase(value.Name);

    /// <summary>The leading run of capitals is lowered; if more follows it, its last capital stays.</summary>
    public static string CamelCase(string name)
    {
        var run = 0;
        while (run < name.Length && char.IsUpper(name[run]))
        {
            run++;
        }

        if (run == 0)
        {
            return name;
        }

        var lowered = run > 1 && run < name.Length && char.IsLetter(name[run]) ? run - 1 : run;
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    public static string UpperSnakeCase(string name)
    {
        if (!name.Any(char.IsLower))
        {
            return name;
        }

        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }

    public static string OutputType(Type type)
    {
        var explicitName = type.GetCustomAttribute<GraphQLNameAttribute>()?.Name
            ?? type.GetCustomAttribute<ObjectTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<InterfaceTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<UnionTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<EnumTypeAttribute>()?.Name;
        if (explicitName is not null)
        {
            return type.IsGenericType
                ? string.Format(System.Globalization.CultureInfo.InvariantCulture, explicitName, [.. type.GetGenericArguments().Select(ArgumentName)])
                : explicitName;
        }

        return Plain(type);
    }

    public static string InputType(Type type)
    {
        var explicitName = type.GetCustomAttribute<InputObjectTypeAttribute>()?.Name ?? type.GetCustomAttribute<GraphQLNameAttribute>()?.Name;
        if (explicitName is not null)
        {
            return explicitName;
        }

        var name = Plain(type);
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    private static string ArgumentName(Type type) => OutputType(type);

    private static string Plain(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        var name = tick < 0 ? type.Name : type.Name[..tick];
        return name + "Of" + string.Join("And", type.GetGenericArguments().Select(Plain));
    }
}
