using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LivingNetworks.Standalone.Tests.Audience;

/// <summary>What one reader found in the whole graph: which fields held something, and which marks turned up where.</summary>
public sealed class Finding
{
    /// <summary>Fields, as <c>Type.field</c>, that held something at least once.</summary>
    public HashSet<string> Fields { get; } = [];

    /// <summary>Each mark, and the root fields through which it turned up.</summary>
    public Dictionary<string, HashSet<string>> Marks { get; } = [];

    /// <summary>Every state, version and count that was seen, with where it stands.</summary>
    public HashSet<string> Values { get; } = [];

    /// <summary>Codes of refusals by root field.</summary>
    public Dictionary<string, HashSet<string>> Codes { get; } = [];
}

/// <summary>Reads everything that the graph offers as one reader: every root field with every id there is, and below it every field.</summary>
public sealed partial class Crawler
{
    private const int Depth = 4;

    private readonly AudienceWorld _world;
    private readonly Dictionary<string, JsonElement> _types = [];
    private readonly List<(string Root, string Query)> _queries = [];

    private Crawler(AudienceWorld world) => _world = world;

    /// <summary>Every field of every object in the graph, as <c>Type.field</c>, the mutations and the technical ones left out.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>Every mutation with the name of its input.</summary>
    public IReadOnlyList<(string Name, string Input)> Mutations { get; private set; } = [];

    /// <summary>Reads the schema and writes the queries.</summary>
    public static async Task<Crawler> Of(AudienceWorld world)
    {
        var crawler = new Crawler(world);
        var schema = await world.App.Data(world.Token("facilitator"), """
            { __schema { types { kind name fields { name args { name defaultValue type { ...T } } type { ...T } } inputFields { name defaultValue type { ...T } } enumValues { name } } } }
            fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """);
        foreach (var type in schema.GetProperty("__schema").GetProperty("types").EnumerateArray()) crawler._types[type.GetProperty("name").GetString()!] = type;
        string[] technical = ["Mutation", "Subscription", "PageInfo", "Page"];
        var payloads = crawler.ReachedFrom("Query");
        crawler.Fields = [.. payloads.Where(t => !technical.Contains(t) && !IsTechnical(t)).SelectMany(t => crawler.FieldsOf(t).Select(f => $"{t}.{f.GetProperty("name").GetString()}")).Order(StringComparer.Ordinal)];
        crawler.Mutations = [.. crawler.FieldsOf("Mutation").Select(f => (f.GetProperty("name").GetString()!, Named(f.GetProperty("args")[0].GetProperty("type"))))];
        foreach (var root in crawler.FieldsOf("Query")) crawler.Ask(root);
        return crawler;
    }

    /// <summary>Everything that a reader finds.</summary>
    public async Task<Finding> Crawl(string reader)
    {
        var finding = new Finding();
        foreach (var (root, query) in _queries)
        {
            var answer = await _world.App.Ask(_world.Token(reader), query, new { });
            if (answer.TryGetProperty("errors", out var errors))
            {
                foreach (var error in errors.EnumerateArray())
                {
                    var code = error.TryGetProperty("extensions", out var more) && more.TryGetProperty("code", out var given) ? given.GetString()! : error.GetProperty("message").GetString()!;
                    Add(finding.Codes, root, code);
                    foreach (Match mark in Mark().Matches(error.GetRawText())) Add(finding.Marks, mark.Value, root);
                }
            }

            if (answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object) Note("Query", data, root, finding);
        }

        return finding;
    }

    /// <summary>An input for a mutation, with the ids of the world and something plausible for the rest.</summary>
    public Dictionary<string, object?> InputFor(string input) => _types[input].GetProperty("inputFields").EnumerateArray().ToDictionary(
        f => f.GetProperty("name").GetString()!, f => Value(f.GetProperty("name").GetString()!, f.GetProperty("type"), 0));

    /// <summary>The fields of an input.</summary>
    public IReadOnlyList<string> InputFields(string input) => [.. _types[input].GetProperty("inputFields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!)];

    /// <summary>Whether an input names a network and something in it.</summary>
    public bool NamesMoreThanItsNetwork(string input)
    {
        var ids = _types[input].GetProperty("inputFields").EnumerateArray().Where(f => Named(f.GetProperty("type")) == "UUID").Select(f => f.GetProperty("name").GetString()!).ToList();
        return ids.Contains("networkId") && ids.Except(["networkId", "commandId"]).Any();
    }

    private object? Value(string name, JsonElement type, int depth)
    {
        if (Kind(type) == "NON_NULL") return Value(name, type.GetProperty("ofType"), depth);
        if (Kind(type) == "LIST") return new[] { Value(name.EndsWith("Ids", StringComparison.Ordinal) ? name[..^1] : name, type.GetProperty("ofType"), depth) };
        var named = Named(type);
        if (_types[named].GetProperty("kind").GetString() == "ENUM") return _types[named].GetProperty("enumValues")[0].GetProperty("name").GetString();
        if (_types[named].GetProperty("kind").GetString() == "INPUT_OBJECT")
        {
            return depth > 2 ? null : _types[named].GetProperty("inputFields").EnumerateArray().ToDictionary(
                f => f.GetProperty("name").GetString()!, f => Value(f.GetProperty("name").GetString()!, f.GetProperty("type"), depth + 1));
        }

        return named switch
        {
            "UUID" => name == "commandId" ? Guid.NewGuid().ToString() : IdFor(name),
            "Int" or "Long" => name == "expectedVersion" ? null : 1,
            "Float" or "Decimal" => 1.0,
            "Boolean" => false,
            "DateTime" => DateTime.UtcNow.AddHours(2),
            "LocalDate" => DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            _ => "zwaluw-van-buiten",
        };
    }

    private string IdFor(string name) =>
        _world.Ids.TryGetValue(name, out var ids) ? ids[0]
        : name.EndsWith("SessionId", StringComparison.Ordinal) ? _world.Ids["sessionId"][0]
        : name.EndsWith("PersonId", StringComparison.Ordinal) || name is "memberId" or "hostId" or "welcomerId" or "present" or "notPresent" or "byPersonId" or "confidantId" or "toConfidantId" or "recognisablePersonId" ? _world.Ids["personId"][0]
        : name.EndsWith("OrganisationId", StringComparison.Ordinal) ? _world.Ids["organisationId"][0]
        : name.EndsWith("NetworkId", StringComparison.Ordinal) ? _world.Network
        : name is "itemId" ? _world.Ids["entryId"][0]
        : name.EndsWith("CircleId", StringComparison.Ordinal) || name == "circleId" ? _world.Ids["groupId"][0]
        : name.EndsWith("ReturnId", StringComparison.Ordinal) ? _world.Ids["returnId"][0]
        : Guid.NewGuid().ToString();

    private void Ask(JsonElement root)
    {
        var name = root.GetProperty("name").GetString()!;
        var args = root.GetProperty("args").EnumerateArray().ToList();
        var fixedArguments = new List<string>();
        string? idArgument = null;
        foreach (var arg in args)
        {
            var argument = arg.GetProperty("name").GetString()!;
            if (argument == "first") fixedArguments.Add("first: 40");
            else if (Kind(arg.GetProperty("type")) != "NON_NULL" || arg.GetProperty("defaultValue").ValueKind != JsonValueKind.Null) continue;
            else if (argument is "from") fixedArguments.Add($"from: \"{DateTime.UtcNow.AddDays(-100):o}\"");
            else if (argument is "until") fixedArguments.Add($"until: \"{DateTime.UtcNow.AddDays(100):o}\"");
            else if (argument is "code") fixedArguments.Add($"code: \"{name switch { "erasureReceipt" => AudienceWorld.ReceiptCode, "affiliationByCode" => _world.ColleagueCode, _ => "VIT" }}\"");
            else if (argument is "kind") fixedArguments.Add("kind: FOCUS_GROUP");
            else if (argument is "mails") fixedArguments.Add($"mails: [\"{AudienceWorld.MailOf("author")}\"]");
            else if (argument is "fileBase64" && name == "previewQuestionImport") fixedArguments.Add($"fileBase64: \"{Convert.ToBase64String(Encoding.UTF8.GetBytes("class\ttype/scale\tname\ttext\tlanguage\nQ\t5\tzwaluw-een\tzwaluw-nl\tnl\nQ\tY\tzwaluw-een\tzwaluw-en\ten\nQ\tN\tzwaluw-twee\tzwaluw\tnl\nQ\tY\tzwaluw-drie\tzwaluw-fy\tfy\nQ\tY\tzwaluw-drie\tzwaluw\ttlh\n"))}\"");
            else if (argument is "fileBase64") fixedArguments.Add($"fileBase64: \"{Convert.ToBase64String(Encoding.UTF8.GetBytes($"naam;e-mail;brengt;zoekt;organisatie;rol;onbekend\nzwaluw;{AudienceWorld.MailOf("author")};zwaluw-brengt;zwaluw-zoekt;zwaluw-thuisbasis;;x\n;geen adres;;;;;\n"))}\"");
            else
            {
                if (idArgument is not null) fixedArguments.Add($"{idArgument}: \"{IdFor(idArgument)}\"");
                idArgument = argument;
            }
        }

        var further = new List<string>();
        foreach (var (at, id) in (idArgument is null ? [null] : IdsFor(name, idArgument)).Index())
        {
            List<string> all = id is null ? fixedArguments : [$"{idArgument}: \"{id}\"", .. fixedArguments];
            var call = name + (all.Count == 0 ? "" : $"({string.Join(", ", all)})");
            var selections = Selections(Named(root.GetProperty("type")));
            if (at < 2) _queries.AddRange(selections.Select(s => (name, $"{{ {call}{s} }}")));
            else further.Add($"n{at}_{call}".Replace($"_{name}", $"_{name}: {name}", StringComparison.Ordinal) + selections.First());
        }

        // What stands below the first two tells how it goes with all of their kind; the others' own words are looked at together.
        _queries.AddRange(further.Chunk(8).Select(some => (name, $"{{ {string.Join(' ', some)} }}")));
    }

    /// <summary>The ids that a root field can be asked for.</summary>
    private List<string?> IdsFor(string root, string argument)
    {
        var key = argument != "id" ? argument : root switch { "sessionRoom" => "sessionId", "network" => "networkId", _ => root + "Id" };
        if (key == "personId") return [.. AudienceWorld.Readers.Where(r => r != "nobody").Select(_world.Person)];
        return [.. _world.Ids.GetValueOrDefault(key, [Guid.NewGuid().ToString()]), .. key switch { "groupId" => _world.Ids["aspirinGroupId"], _ => [] }];
    }

    /// <summary>A selection per object field, so that no query costs too much; the scalars stand in the first.</summary>
    private IEnumerable<string> Selections(string type)
    {
        if (!IsObject(type))
        {
            yield return "";
            yield break;
        }

        var (node, wrap) = Unwrap(type);
        var scalars = FieldsOf(node).Where(f => !IsObject(Named(f.GetProperty("type")))).Select(f => f.GetProperty("name").GetString()!).ToList();
        if (scalars.Count > 0) yield return wrap(string.Join(' ', scalars));
        foreach (var field in FieldsOf(node).Where(f => IsObject(Named(f.GetProperty("type")))))
        {
            if (Select(field, [node], node == type ? Depth - 1 : Depth - 2) is { } inner) yield return wrap(inner);
        }
    }

    private (string Node, Func<string, string> Wrap) Unwrap(string type) => type.EndsWith("Connection", StringComparison.Ordinal)
        ? (Named(FieldsOf(type).Single(f => f.GetProperty("name").GetString() == "nodes").GetProperty("type")), inner => $" {{ nodes {{ {inner} }} }}")
        : (type, inner => $" {{ {inner} }}");

    private string? Select(JsonElement field, List<string> above, int depth)
    {
        var name = field.GetProperty("name").GetString()!;
        var type = Named(field.GetProperty("type"));
        if (field.GetProperty("args").EnumerateArray().Any(a => Kind(a.GetProperty("type")) == "NON_NULL" && a.GetProperty("defaultValue").ValueKind == JsonValueKind.Null)) return null;
        var pages = field.GetProperty("args").EnumerateArray().Any(a => a.GetProperty("name").GetString() == "first");
        var call = name + (pages ? "(first: 8)" : "");
        if (!IsObject(type)) return call;
        var (node, wrap) = Unwrap(type);
        if (depth == 0 || above.Contains(node)) return null;

        // A network or a session that hangs below something else is the same that is asked for by itself.
        var own = node is "Network" or "Session" ? FieldsOf(node).Where(f => !IsObject(Named(f.GetProperty("type")))) : FieldsOf(node);
        var parts = own.Select(f => Select(f, [.. above, node], depth - 1)).OfType<string>().ToList();
        return parts.Count == 0 ? null : call + wrap(string.Join(' ', parts));
    }

    private void Note(string type, JsonElement value, string root, Finding finding)
    {
        foreach (var property in value.EnumerateObject())
        {
            var name = property.Name[(property.Name.IndexOf('_') + 1)..];
            var field = FieldsOf(type).Single(f => f.GetProperty("name").GetString() == name);
            if (IsEmpty(property.Value)) continue;
            finding.Fields.Add($"{type}.{name}");
            if (property.Name is "state" or "version" or "audience" or "members" or "roles" && !type.Contains("Passkey", StringComparison.Ordinal)) finding.Values.Add($"{type}.{property.Name} {(value.TryGetProperty("id", out var id) ? id.GetRawText() : "")} {property.Value.GetRawText()}");
            NoteValue(Named(field.GetProperty("type")), property.Value, root, finding);
        }
    }

    private void NoteValue(string type, JsonElement value, string root, Finding finding)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var element in value.EnumerateArray()) NoteValue(type, element, root, finding);
                break;
            case JsonValueKind.Object when IsObject(type):
                Note(type, value, root, finding);
                break;
            case JsonValueKind.String or JsonValueKind.Object:
                foreach (Match mark in Mark().Matches(value.GetRawText())) Add(finding.Marks, mark.Value, root);
                break;
        }
    }

    /// <summary>Nothing, an empty list, or a page without anything on it.</summary>
    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.TryGetProperty("nodes", out var nodes) && IsEmpty(nodes),
        _ => false,
    };

    private HashSet<string> ReachedFrom(string type)
    {
        var reached = new HashSet<string>();
        var open = new Queue<string>([type]);
        while (open.TryDequeue(out var next))
        {
            if (!IsObject(next) || !reached.Add(next)) continue;
            foreach (var field in FieldsOf(next)) open.Enqueue(Named(field.GetProperty("type")));
        }

        return reached;
    }

    private static bool IsTechnical(string type) => type.EndsWith("Connection", StringComparison.Ordinal) || type.EndsWith("Edge", StringComparison.Ordinal);

    private List<JsonElement> FieldsOf(string type) => [.. _types[type].GetProperty("fields").EnumerateArray()];

    private bool IsObject(string type) => _types[type].GetProperty("kind").GetString() == "OBJECT";

    private static string Kind(JsonElement type) => type.GetProperty("kind").GetString()!;

    private static string Named(JsonElement type) => type.GetProperty("name").GetString() is { } name ? name : Named(type.GetProperty("ofType"));

    private static void Add(Dictionary<string, HashSet<string>> all, string key, string value)
    {
        if (!all.TryGetValue(key, out var known)) all[key] = known = [];
        known.Add(value);
    }

    [GeneratedRegex(@"zwaluw-[\w-]+")]
    private static partial Regex Mark();
}
