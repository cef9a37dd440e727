using System.Globalization;
using System.Reflection;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

internal sealed partial class SchemaInference
{
    /// <summary>A method that gives the source of another is no field itself.</summary>
    private static bool IsSource(MemberInfo member, Type source) =>
        source.GetMethods().Any(method => method.GetCustomAttribute<SubscribeAttribute>()?.With == member.Name);

    private void ApplySubscriptionConvention(Field field, MemberInfo member)
    {
        try
        {
            if (member.GetCustomAttribute<SubscribeAttribute>() is not { } subscribe || member is not MethodInfo method)
            {
                throw new SchemaException(["a field of the subscription type needs Subscribe."]);
            }

            field.Source = subscribe.With is null ? Topic(field, method, subscribe) : With(field, method, subscribe.With);
        }
        catch (SchemaException exception)
        {
            _problems.AddRange(exception.Problems.Select(problem => $"{member.DeclaringType!.Name}.{member.Name}: {problem}"));
        }
    }

    private static Func<ResolverContext, ValueTask<ISourceStream>> Topic(Field field, MethodInfo method, SubscribeAttribute subscribe)
    {
        var message = subscribe.MessageType
            ?? Array.Find(method.GetParameters(), parameter => parameter.IsDefined(typeof(EventMessageAttribute)))?.ParameterType
            ?? throw new SchemaException(["nothing says of which type the messages are; mark a parameter with EventMessage."]);
        return ResolverCompiler.CompileTopic(message, TopicName(field, method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name));
    }

    private Func<ResolverContext, ValueTask<ISourceStream>> With(Field field, MethodInfo method, string name)
    {
        var source = method.ReflectedType!.GetMethod(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            ?? throw new SchemaException([$"there is no public method {name}."]);
        var arguments = Array.ConvertAll(resolvers.Arguments(source), Argument);
        foreach (var argument in arguments)
        {
            if (field.FindArgument(argument.Name) is not { } shared)
            {
                field.Arguments = [.. field.Arguments, argument];
            }
            else if (shared.Converter != argument.Converter && shared.Type.ToString() != argument.Type.ToString())
            {
                throw new SchemaException([$"the argument {argument.Name} has another type in {name}."]);
            }
        }

        var positions = Array.ConvertAll(arguments, argument => Array.FindIndex(field.Arguments, own => own.Name == argument.Name));
        var find = resolvers.CompileSource(source);
        return context =>
        {
            var values = context.Arguments;
            context.Arguments = Array.ConvertAll(positions, position => values[position]);
            context.Definitions = arguments;
            return find(context);
        };
    }

    /// <summary>The name of the topic for given arguments: literal text, and the values of arguments in braces.</summary>
    private static Func<ResolverContext, string> TopicName(Field field, string template)
    {
        var parts = new List<(string Text, int Argument)>();
        var rest = template;
        while (rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open && rest.IndexOf('}', open) is >= 0 and var close)
        {
            var name = rest[(open + 1)..close];
            var argument = Array.FindIndex(field.Arguments, candidate => candidate.Name == name);
            if (argument < 0)
            {
                throw new SchemaException([$"the topic names the argument {name}, which the field does not have."]);
            }

            parts.Add((rest[..open], argument));
            rest = rest[(close + 1)..];
        }

        return parts.Count == 0
            ? _ => template
            : context => string.Concat(parts.Select(part => part.Text + Text(context.Arguments[part.Argument]))) + rest;
    }

    private static string? Text(object? value) =>
        Convert.ToString(value is IOptional optional ? optional.Value : value, CultureInfo.InvariantCulture);
}
