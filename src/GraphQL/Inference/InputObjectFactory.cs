using System.Linq.Expressions;
using System.Reflection;

namespace LivingNetworks.GraphQL.Inference;

/// <summary>Compiles how an input object becomes a C# object: constructor parameters by name, then settable properties.</summary>
internal static class InputObjectFactory
{
    /// <summary>The properties that are input fields: settable, or given through the constructor.</summary>
    public static PropertyInfo[] Properties(Type type)
    {
        var constructor = Constructor(type);
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0
                && !property.IsDefined(typeof(GraphQLIgnoreAttribute))
                && (property.SetMethod is { IsPublic: true } || Parameter(constructor, property) is not null))
            .ToArray();
    }

    public static ParameterInfo? Parameter(Type type, PropertyInfo property) => Parameter(Constructor(type), property);

    public static Func<object?[], bool[], object> Create(Type type, PropertyInfo[] properties)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var given = Expression.Parameter(typeof(bool[]), "given");
        var constructor = Constructor(type);
        var result = Expression.Variable(type, "result");
        var body = new List<Expression> { Expression.Assign(result, New(type, constructor, properties, values)) };
        for (var i = 0; i < properties.Length; i++)
        {
            if (Parameter(constructor, properties[i]) is null)
            {
                body.Add(Expression.IfThen(
                    Expression.ArrayIndex(given, Expression.Constant(i)),
                    Expression.Assign(Expression.Property(result, properties[i]), Value(values, i, properties[i].PropertyType))));
            }
        }

        body.Add(Expression.Convert(result, typeof(object)));
        return Expression.Lambda<Func<object?[], bool[], object>>(Expression.Block([result], body), values, given).Compile();
    }

    private static NewExpression New(Type type, ConstructorInfo? constructor, PropertyInfo[] properties, Expression values)
    {
        if (constructor is null)
        {
            return Expression.New(type);
        }

        var arguments = constructor.GetParameters().Select(Expression (parameter) =>
        {
            var index = Array.FindIndex(properties, property => Matches(parameter, property));
            return index < 0 ? Unknown(parameter) : Value(values, index, parameter.ParameterType);
        });
        return Expression.New(constructor, arguments);
    }

    /// <summary>What a parameter gets whose property is no input field.</summary>
    private static Expression Unknown(ParameterInfo parameter) => parameter is { HasDefaultValue: true, DefaultValue: { } value }
        ? Expression.Convert(Expression.Constant(value), parameter.ParameterType)
        : Expression.Default(parameter.ParameterType);

    private static ConditionalExpression Value(Expression values, int index, Type type)
    {
        var value = Expression.ArrayIndex(values, Expression.Constant(index));
        return Expression.Condition(
            Expression.ReferenceEqual(value, Expression.Constant(null)), Expression.Default(type), Expression.Convert(value, type));
    }

    /// <summary>No constructor means that the one without parameters is used.</summary>
    private static ConstructorInfo? Constructor(Type type)
    {
        var constructors = type.GetConstructors();
        if (constructors.Length == 0 || constructors.Any(candidate => candidate.GetParameters().Length == 0))
        {
            return null;
        }

        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        return constructors
            .OrderByDescending(candidate => candidate.GetParameters().Length)
            .FirstOrDefault(candidate => candidate.GetParameters().All(parameter => properties.Any(property => Matches(parameter, property))));
    }

    private static ParameterInfo? Parameter(ConstructorInfo? constructor, PropertyInfo property) =>
        constructor?.GetParameters().FirstOrDefault(parameter => Matches(parameter, property));

    private static bool Matches(ParameterInfo parameter, PropertyInfo property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase) && parameter.ParameterType == property.PropertyType;
}
