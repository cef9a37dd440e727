using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LivingNetworks.GraphQL.Inference;

/// <summary>Descriptions from the XML documentation beside an assembly, if the file exists.</summary>
internal sealed partial class XmlDocumentation(bool enabled)
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _files = [];

    public string? Of(Type type) =>
        type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? Summary(Find(type.Assembly, "T:" + Id(type)));

    public string? Of(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLDescriptionAttribute>() is { } described)
        {
            return described.Description;
        }

        var type = member.DeclaringType!;
        if (type.IsGenericType)
        {
            type = type.GetGenericTypeDefinition();
        }

        var kind = member switch { MethodInfo => 'M', FieldInfo => 'F', _ => 'P' };
        return Summary(Find(type.Assembly, $"{kind}:{Id(type)}.{member.Name}")) ?? FromParameter(member, type);
    }

    public string? Of(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<GraphQLDescriptionAttribute>() is { } described)
        {
            return described.Description;
        }

        var type = parameter.Member.DeclaringType!;
        var method = Find(type.Assembly, $"M:{Id(type)}.{parameter.Member.Name}");
        return Text(Parameter(method, parameter.Name!));
    }

    /// <summary>A positional property of a record is documented as a parameter of the record.</summary>
    private string? FromParameter(MemberInfo member, Type type) =>
        member is PropertyInfo ? Text(Parameter(Find(type.Assembly, "T:" + Id(type)), member.Name)) : null;

    private static XElement? Parameter(XElement? member, string name) =>
        member?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == name);

    private static string? Summary(XElement? member) => Text(member?.Element("summary"));

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = string.Concat(element.Nodes().Select(node => node switch
        {
            XText part => part.Value,
            XElement reference when reference.Attribute("cref") is { } cref => NameOf(cref.Value),
            XElement inner => inner.Value,
            _ => "",
        }));
        text = WhiteSpace().Replace(text, " ").Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>What a reference points at, as the schema calls it: a type by its name, a member by the name of its field.</summary>
    private static string NameOf(string reference)
    {
        var name = reference.Split('(')[0];
        name = name[(name.LastIndexOf('.') + 1)..];
        return reference.StartsWith("M:", StringComparison.Ordinal) || reference.StartsWith("P:", StringComparison.Ordinal) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    private static string Id(Type type) => (type.FullName ?? type.Name).Split('[')[0].Replace('+', '.');

    private XElement? Find(Assembly assembly, string id)
    {
        if (!enabled)
        {
            return null;
        }

        if (!_files.TryGetValue(assembly, out var members))
        {
            _files[assembly] = members = Load(assembly);
        }

        return members.GetValueOrDefault(id);
    }

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var members = new Dictionary<string, XElement>();
        var path = assembly.Location.Length == 0 ? "" : System.IO.Path.ChangeExtension(assembly.Location, ".xml");
        if (!File.Exists(path))
        {
            return members;
        }

        foreach (var member in XDocument.Load(path).Descendants("member"))
        {
            var name = member.Attribute("name")?.Value ?? "";
            var parenthesis = name.IndexOf('(', StringComparison.Ordinal);
            members.TryAdd(parenthesis < 0 ? name : name[..parenthesis], member);
        }

        return members;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
