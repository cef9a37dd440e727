using System.Text.RegularExpressions;

namespace LivingNetworks.Web.Tests;

/// <summary>As much of the gateway's committed schema, and of a query document, as the checks on the dashboard's questions need.</summary>
internal sealed partial class GraphSchema
{
    private readonly Dictionary<string, Dictionary<string, SchemaField>> _composites = [];
    private readonly Dictionary<string, HashSet<string>> _enums = [];
    private readonly HashSet<string> _inputs = [];

    public static readonly GraphSchema Committed = new(File.ReadAllText(Path.Combine(Root(), "gateway", "schema.graphql")));

    private GraphSchema(string sdl)
    {
        var tokens = new Tokens(sdl);
        while (tokens.More)
        {
            switch (tokens.Next())
            {
                case "type" or "interface":
                    Fields(tokens, tokens.Next());
                    break;
                case "input":
                    var input = tokens.Next();
                    _inputs.Add(input);
                    Fields(tokens, input);
                    break;
                case "enum":
                    var values = _enums[tokens.Next()] = [];
                    tokens.Expect("{");
                    while (!tokens.Take("}")) values.Add(tokens.Next());
                    break;
            }
        }
    }

    public IReadOnlySet<string> EnumValues(string name) => _enums[name];

    public bool IsEnum(string type) => _enums.ContainsKey(type);

    public bool IsComposite(string type) => _composites.ContainsKey(type) && !_inputs.Contains(type);

    public bool IsInput(string type) => _inputs.Contains(type);

    public SchemaField Field(string type, string field) =>
        _composites.TryGetValue(type, out var fields) && fields.TryGetValue(field, out var found) ? found : throw new Mismatch($"{type} has no field {field}");

    public IReadOnlyDictionary<string, SchemaField> FieldsOf(string type) => _composites[type];

    /// <summary>The type that is left without list and non-null marks.</summary>
    public static string Bare(string type) => type.Trim('[', ']', '!');

    private void Fields(Tokens tokens, string name)
    {
        var fields = _composites[name] = [];
        while (!tokens.Take("{")) tokens.Next();
        while (!tokens.Take("}"))
        {
            var field = tokens.Next();
            var arguments = new Dictionary<string, SchemaField>();
            if (tokens.Take("("))
            {
                while (!tokens.Take(")"))
                {
                    var argument = tokens.Next();
                    tokens.Expect(":");
                    arguments[argument] = new SchemaField(tokens.Type(), new Dictionary<string, SchemaField>(), Default(tokens));
                }
            }

            tokens.Expect(":");
            fields[field] = new SchemaField(tokens.Type(), arguments, Default(tokens));
            while (tokens.Take("@")) Directive(tokens);
        }
    }

    private static bool Default(Tokens tokens)
    {
        if (!tokens.Take("=")) return false;
        if (!tokens.Take("[")) tokens.Next();
        else while (!tokens.Take("]")) tokens.Next();
        return true;
    }

    private static void Directive(Tokens tokens)
    {
        tokens.Next();
        if (!tokens.Take("(")) return;
        while (!tokens.Take(")")) tokens.Next();
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LivingNetworks.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The repository was not found above the tests.");
    }

    /// <summary>The words and signs of a GraphQL text, without descriptions, comments and commas.</summary>
    internal sealed partial class Tokens(string text)
    {
        private readonly List<string> _all = [.. Token().Matches(Ignored().Replace(text, " ")).Select(m => m.Value)];
        private int _at;

        public bool More => _at < _all.Count;

        public string Peek => More ? _all[_at] : "";

        public string Next() => More ? _all[_at++] : throw new Mismatch("the text ends too early");

        public bool Take(string token)
        {
            if (Peek != token) return false;
            _at++;
            return true;
        }

        public void Expect(string token)
        {
            if (!Take(token)) throw new Mismatch($"expected {token}, found {Peek}");
        }

        public string Type()
        {
            var type = Take("[") ? "[" + Type() : Next();
            if (type[0] == '[' && !type.EndsWith(']')) { Expect("]"); type += "]"; }
            return Take("!") ? type + "!" : type;
        }

        [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|(?<!= |= \"[^\"\\n]*)\"(?:[^\"\\\\\\n]|\\\\.)*\"|#[^\\n]*|,")]
        private static partial Regex Ignored();

        [GeneratedRegex(@"""[^""]*""|[_A-Za-z][_0-9A-Za-z]*|-?\d[\d.eE+-]*|\.\.\.|[!$()\[\]{}:=@|&]")]
        private static partial Regex Token();
    }
}

internal sealed record SchemaField(string Type, IReadOnlyDictionary<string, SchemaField> Arguments, bool HasDefault)
{
    public bool IsRequired => Type.EndsWith('!') && !HasDefault;
}

/// <summary>Something that the dashboard asks and the gateway does not know, or the other way round.</summary>
internal sealed class Mismatch(string message) : Exception(message);

/// <summary>One field that a document asks for, under the name that the answer has.</summary>
internal sealed record Selected(string Name, string Type, Dictionary<string, Selected> Fields);

/// <summary>A query document, checked against the schema while it is read.</summary>
internal sealed class Asked
{
    private readonly GraphSchema _schema;
    private readonly GraphSchema.Tokens _tokens;

    public Asked(GraphSchema schema, string document)
    {
        (_schema, _tokens) = (schema, new GraphSchema.Tokens(document));
        var root = _tokens.Next() switch { "query" => "Query", "mutation" => "Mutation", var other => throw new Mismatch($"a document starts with {other}") };
        Operation = _tokens.Next();
        if (_tokens.Take("("))
        {
            while (!_tokens.Take(")"))
            {
                _tokens.Expect("$");
                var variable = _tokens.Next();
                _tokens.Expect(":");
                Variables[variable] = _tokens.Type();
            }
        }

        Fields = Selection(root);
        if (_tokens.More) throw new Mismatch("the document goes on after its end");
    }

    public string Operation { get; }

    public Dictionary<string, string> Variables { get; } = [];

    public Dictionary<string, Selected> Fields { get; }

    private Dictionary<string, Selected> Selection(string type)
    {
        var fields = new Dictionary<string, Selected>();
        _tokens.Expect("{");
        while (!_tokens.Take("}"))
        {
            var name = _tokens.Next();
            var field = name;
            if (_tokens.Take(":")) field = _tokens.Next();
            var known = _schema.Field(type, field);
            Arguments(type, field, known);

            var bare = GraphSchema.Bare(known.Type);
            if (_schema.IsComposite(bare) != (_tokens.Peek == "{")) throw new Mismatch($"{type}.{field} is {known.Type}: its fields are missing or it has none");
            fields[name] = new Selected(name, known.Type, _schema.IsComposite(bare) ? Selection(bare) : []);
        }

        return fields;
    }

    private void Arguments(string type, string field, SchemaField known)
    {
        var given = new HashSet<string>();
        if (_tokens.Take("("))
        {
            while (!_tokens.Take(")"))
            {
                var argument = _tokens.Next();
                if (!known.Arguments.TryGetValue(argument, out var expected)) throw new Mismatch($"{type}.{field} has no argument {argument}");
                given.Add(argument);
                _tokens.Expect(":");
                if (!_tokens.Take("$"))
                {
                    _tokens.Next();
                    continue;
                }

                var variable = _tokens.Next();
                if (!Variables.TryGetValue(variable, out var has)) throw new Mismatch($"${variable} is not declared");
                if (has != expected.Type && has.TrimEnd('!') != expected.Type) throw new Mismatch($"${variable} is {has}, {type}.{field}({argument}) wants {expected.Type}");
            }
        }

        foreach (var (name, _) in known.Arguments.Where(a => a.Value.IsRequired && !given.Contains(a.Key))) throw new Mismatch($"{type}.{field} wants {name}");
    }
}
