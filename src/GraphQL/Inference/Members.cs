using System.Reflection;
using System.Runtime.CompilerServices;

namespace LivingNetworks.GraphQL.Inference;

/// <summary>The members of a class that are fields: own methods, inherited methods, properties.</summary>
internal static class Members
{
    private static readonly HashSet<string> _objectMethods =
        [nameof(Equals), nameof(GetHashCode), nameof(ToString), nameof(GetType), "CompareTo", "Deconstruct"];

    public static IEnumerable<MemberInfo> Of(Type type, bool includeStatic)
    {
        var flags = BindingFlags.Public | BindingFlags.Instance | (includeStatic ? BindingFlags.Static : BindingFlags.Default);
        var types = new List<Type>();
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            types.Add(current);
        }

        if (type.IsInterface)
        {
            types.AddRange(type.GetInterfaces());
        }

        var seen = new HashSet<string>();
        foreach (var current in types)
        {
            foreach (var method in current.GetMethods(flags | BindingFlags.DeclaredOnly).Where(IsField))
            {
                if (seen.Add(method.Name))
                {
                    yield return current == type ? method : Reflected(type, method);
                }
            }
        }

        foreach (var current in Enumerable.Reverse(types))
        {
            foreach (var property in current.GetProperties(flags | BindingFlags.DeclaredOnly).Where(IsField))
            {
                if (seen.Add(property.Name))
                {
                    yield return property;
                }
            }
        }
    }

    /// <summary>True if the property is <c>T</c>, and not <c>T?</c>, in the definition of its generic class.</summary>
    public static bool IsBareTypeParameter(PropertyInfo property)
    {
        const byte annotated = 2;
        if (property.DeclaringType is not { IsConstructedGenericType: true } type
            || type.GetGenericTypeDefinition().GetProperty(property.Name) is not { PropertyType.IsGenericParameter: true } definition)
        {
            return false;
        }

        return !definition.GetCustomAttributesData().Any(attribute =>
            attribute.AttributeType.Name == "NullableAttribute" && attribute.ConstructorArguments is [{ Value: annotated }]);
    }

    private static MethodInfo Reflected(Type type, MethodInfo method) =>
        type.IsInterface ? method : type.GetMethods().First(candidate => candidate.MetadataToken == method.MetadataToken
            && candidate.Module == method.Module);

    private static bool IsField(MethodInfo method) =>
        !method.IsSpecialName && !method.IsGenericMethod
        && method.ReturnType != typeof(void) && method.ReturnType != typeof(Task) && method.ReturnType != typeof(ValueTask)
        && !_objectMethods.Contains(method.Name)
        && !method.IsDefined(typeof(GraphQLIgnoreAttribute)) && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef);

    private static bool IsField(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
        && (property.PropertyType != typeof(object) || property.IsDefined(typeof(GraphQLTypeAttribute)))
        && !property.IsDefined(typeof(GraphQLIgnoreAttribute));
}
