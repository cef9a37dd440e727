using System.Text;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Tests.Validation;

/// <summary>Writes documents by chance: mostly what the schema allows, now and then something that it does not.</summary>
internal sealed class DocumentGenerator(Schema schema, int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<(string Name, string Type)> _variables = [];
    private readonly List<(string Name, NamedType Type)> _fragments = [];
    private double _mistakes;

    public IEnumerable<string> Documents(int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return Document();
        }
    }

    /// <summary>Valid queries with values for their variables, some of which do not fit.</summary>
    public IEnumerable<(string Document, string Variables)> Requests(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var document = Document(schema.Query, "query", mistakes: 0);
            var isWrong = _random.Next(4) == 0;
            var values = _variables
                .Where(variable => variable.Type.EndsWith('!') || _random.Next(3) > 0)
                .Select(variable => $"\"{variable.Name}\":{Json(schema.Resolve(LivingNetworks.GraphQL.Language.Parser.ParseType(variable.Type.Split(' ')[0]))!, isWrong)}");
            yield return (document, $"{{{string.Join(",", values)}}}");
        }
    }

    /// <summary>A copy with a few characters or tokens changed, dropped or doubled.</summary>
    public string Damage(string document)
    {
        var text = new StringBuilder(document);
        for (var i = _random.Next(1, 3); i > 0 && text.Length > 1; i--)
        {
            var at = _random.Next(text.Length);
            switch (_random.Next(4))
            {
                case 0: text.Remove(at, 1); break;
                case 1: text.Insert(at, Pick("{", "}", "(", ")", "\"", "$", "@", "...", ":", "!", "1", ".", "x", "#", "\\", "|", "\"\"\"", "-", "[", "\n")); break;
                case 2: text[at] = (char)_random.Next(32, 127); break;
                default: text.Insert(at, text.ToString(at, Math.Min(_random.Next(1, 9), text.Length - at))); break;
            }
        }

        return text.ToString();
    }

    private string Json(GraphQLType type, bool isWrong)
    {
        if (isWrong && _random.Next(3) == 0)
        {
            return Pick("null", "1", "1.5", "\"text\"", "true", "[]", "{}", "[null]", "{\"x\":\"y\"}");
        }

        return type switch
        {
            NonNullType nonNull => Json(nonNull.OfType, isWrong),
            _ when _random.Next(6) == 0 => "null",
            ListType list => $"[{string.Join(",", Enumerable.Range(0, _random.Next(3)).Select(_ => Json(list.OfType, isWrong)))}]",
            EnumType names => $"\"{names.Values[_random.Next(names.Values.Count)].Name}\"",
            InputObjectType { IsOneOf: true } input => $"{{\"{input.Fields[0].Name}\":{Json(new NonNullType(input.Fields[0].Type), isWrong)}}}",
            InputObjectType input => "{" + string.Join(",", input.Fields
                .Where(field => field.IsRequired || _random.Next(3) == 0)
                .Select(field => $"\"{field.Name}\":{Json(field.Type, isWrong)}")) + "}",
            ScalarType { Name: "Int" } => $"{_random.Next(-9, 9)}",
            ScalarType { Name: "Float" } => Pick("1", "-2.5", "1e3"),
            ScalarType { Name: "Boolean" } => Pick("true", "false"),
            ScalarType { Name: "ID" } => Pick("\"a\"", "5"),
            _ => "\"text\"",
        };
    }

    private string Document()
    {
        var mistakes = _random.Next(3) == 0 ? 0 : 0.04;
        var (keyword, root) = _random.Next(8) switch
        {
            0 => ("mutation", schema.Mutation!),
            1 when schema.Subscription is not null => ("subscription", schema.Subscription),
            _ => ("query", schema.Query),
        };
        return Document(root, keyword, mistakes);
    }

    private string Document(ObjectType root, string keyword, double mistakes)
    {
        _variables.Clear();
        _fragments.Clear();
        _mistakes = mistakes;
        var body = SelectionSet(root, _random.Next(2, 5), isSubscription: keyword == "subscription");
        var bodies = new StringBuilder();
        for (var i = 0; i < _fragments.Count; i++) // grows while the bodies are written
        {
            var (name, type) = _fragments[i];
            var condition = Mistake() ? TypeName() : type.Name;
            bodies.Append("\nfragment ").Append(name).Append(" on ").Append(condition).Append(' ').Append(SelectionSet(type, _fragments.Count > 4 ? 1 : 2));
        }

        if (Mistake())
        {
            bodies.Append("\nfragment Unused on ").Append(TypeName()).Append(" { name }");
        }

        if (Mistake())
        {
            _variables.Add(("unused", "Int"));
        }

        var variables = _variables.Count == 0 ? "" : $"({string.Join(", ", _variables.Select(v => $"${v.Name}: {v.Type}"))})";
        return $"{keyword} Q{variables}{Directives()} {body}{bodies}";
    }

    private string SelectionSet(NamedType type, int depth, bool isSubscription = false)
    {
        var count = isSubscription && !Mistake() ? 1 : _random.Next(1, 4);
        var selections = new List<string>();
        for (var i = 0; i < count; i++)
        {
            selections.Add((isSubscription ? 0 : _random.Next(9)) switch
            {
                6 => Inline(type, depth),
                7 => Spread(type),
                8 => "__typename",
                _ => Field(type, depth),
            });
        }

        return "{ " + string.Join(_random.Next(3) == 0 ? "\n  " : " ", selections) + " }";
    }

    private string Field(NamedType type, int depth)
    {
        if (type is not FieldsType { Fields: var fields })
        {
            return Mistake() ? "name" : "__typename";
        }

        var allowed = depth > 0 ? fields : fields.FindAll(field => field.Type.Named.IsLeaf);
        if (allowed.Count == 0 || Mistake())
        {
            return Mistake() ? Pick("nothing", "name", "owner", "__schema") : "__typename";
        }

        var field = allowed[_random.Next(allowed.Count)];
        var text = (_random.Next(6) == 0 ? Pick("a", "b", "name") + ": " : "") + field.Name + Arguments(field.Arguments) + Directives();
        var needsSelection = !field.Type.Named.IsLeaf;
        return needsSelection != Mistake() ? $"{text} {SelectionSet(field.Type.Named, depth - 1)}" : text;
    }

    private string Arguments(InputValue[] arguments)
    {
        var given = arguments.Where(argument => argument.IsRequired ? !Mistake() : _random.Next(2) == 0)
            .Select(argument => $"{(Mistake() ? "wrong" : argument.Name)}: {Value(argument.Type, 2)}").ToList();
        if (given.Count > 0 && Mistake())
        {
            given.Add(given[0]);
        }

        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Value(GraphQLType type, int depth)
    {
        if (_random.Next(8) == 0)
        {
            var name = $"v{_variables.Count}";
            var written = Mistake() ? Pick("Int", "String", "[Int]", "Complex", "Boolean!", "Dog", "Nothing") : type.ToString()!;
            _variables.Add((name, written + (_random.Next(4) == 0 && !written.EndsWith('!') ? " = null" : "")));
            return $"${(Mistake() ? "undefined" : name)}";
        }

        if (Mistake())
        {
            return Pick("null", "1", "-1.5", "\"text\"", "true", "BROWN", "[]", "[1, null]", "{}", "{ a: 1 }", "99999999999", "\"\"\"block\"\"\"");
        }

        switch (type.Nullable)
        {
            case ListType list:
                return _random.Next(5) == 0
                    ? Value(list.OfType, depth)
                    : $"[{string.Join(", ", Enumerable.Range(0, _random.Next(3)).Select(_ => Value(list.OfType, depth)))}]";
            case EnumType names:
                return names.Values[_random.Next(names.Values.Count)].Name;
            case InputObjectType { IsOneOf: true } input:
                var chosen = input.Fields[_random.Next(input.Fields.Count)];
                return $"{{ {chosen.Name}: {Value(new NonNullType(chosen.Type), depth - 1)} }}";
            case InputObjectType input:
                var fields = input.Fields.Where(field => field.IsRequired ? !Mistake() : depth > 0 && _random.Next(4) == 0);
                return $"{{ {string.Join(", ", fields.Select(field => $"{field.Name}: {Value(field.Type, depth - 1)}"))} }}";
            case ScalarType scalar:
                return scalar.Name switch
                {
                    "Int" => $"{_random.Next(-5, 5)}",
                    "Float" => Pick("1", "1.5", "-2e3"),
                    "Boolean" => Pick("true", "false"),
                    "ID" => Pick("1", "\"x\""),
                    _ => Pick("\"text\"", "\"\"", "\"\\u00e9\""),
                };
            default:
                return "null";
        }
    }

    private string Inline(NamedType type, int depth)
    {
        var target = Target(type);
        var condition = _random.Next(4) == 0 ? "" : $" on {target.Name}";
        return $"...{condition}{Directives()} {SelectionSet(condition.Length == 0 ? type : target, depth)}";
    }

    private string Spread(NamedType type)
    {
        if (Mistake())
        {
            return "...Missing";
        }

        var target = Target(type);
        var known = _fragments.FindIndex(fragment => fragment.Type == target);
        if ((known < 0 || _random.Next(2) == 0) && _fragments.Count < 6)
        {
            known = _fragments.Count;
            _fragments.Add(($"F{known}", target));
        }

        return known < 0 ? "__typename" : $"...{_fragments[known].Name}{Directives()}";
    }

    private NamedType Target(NamedType type)
    {
        var all = schema.Types.Where(candidate => candidate.IsComposite && !candidate.Name.StartsWith("__", StringComparison.Ordinal)).ToList();
        var possible = type.IsLeaf || !type.IsOutput || Mistake() ? all : all.FindAll(candidate => schema.Overlap(candidate, type));
        return possible[_random.Next(possible.Count)];
    }

    private string Directives() => _random.Next(12) switch
    {
        0 => " @include(if: true)",
        1 => Mistake() ? " @nowhere" : " @skip(if: false)",
        2 => Mistake() ? " @onField @onField" : "",
        3 => Mistake() ? " @include" : "",
        _ => "",
    };

    private string TypeName() => Pick("Dog", "Cat", "Pet", "Int", "Complex", "Nothing", "CatOrDog", "Query");

    private bool Mistake() => _random.NextDouble() < _mistakes;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
