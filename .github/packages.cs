#!/usr/bin/env dotnet
#:property PublishAot=false
#:property RunAnalyzers=false
#:property RestorePackagesWithLockFile=false
// What the platform is made of besides its own code, from the lock files and the packages themselves.
// usage: dotnet run --file .github/packages.cs -- licences      writes .github/licences.md
//        dotnet run --file .github/packages.cs -- sbom FILE     writes a software bill of materials (CycloneDX 1.6)
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

var root = Directory.GetCurrentDirectory();
if (!File.Exists(Path.Combine(root, "LivingNetworks.sln")) || args is not (["licences"] or ["sbom", _]))
{
    Console.Error.WriteLine("usage, in the folder of the solution: dotnet run --file .github/packages.cs -- licences | sbom FILE");
    return 2;
}

// Packages whose licence stands in a file, as read by a person.
var read = new Dictionary<string, string>
{
    ["CommandLineParser"] = "MIT",
    ["Microsoft.Data.SqlClient.SNI.runtime"] = "Microsoft Software License (redistributable)",
    ["Microsoft.DotNet.PlatformAbstractions"] = "MIT",
    ["SourceGear.sqlite3"] = "public domain (SQLite)",
    ["xunit.abstractions"] = "Apache-2.0",
};
var packages = new SortedDictionary<string, Package>(StringComparer.OrdinalIgnoreCase);
foreach (var file in Files("packages.lock.json"))
{
    var ships = !file.StartsWith("tests/", StringComparison.Ordinal) && !file.Contains("/.", StringComparison.Ordinal);
    foreach (var framework in Json(file)["dependencies"]!.AsObject())
    {
        foreach (var (name, entry) in framework.Value!.AsObject().Where(e => (string)e.Value!["type"]! != "Project"))
        {
            Add("nuget", name, (string)entry!["resolved"]!, ships, () => Licence(name, (string)entry["resolved"]!));
        }
    }
}

foreach (var file in Files("package-lock.json"))
{
    var ships = file.StartsWith("src/", StringComparison.Ordinal);
    foreach (var (path, entry) in Json(file)["packages"]!.AsObject().Where(e => e.Key.Length > 0 && e.Value!["version"] is not null))
    {
        var name = path[(path.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..];
        Add("npm", name, (string)entry!["version"]!, ships, () => entry["license"]?.ToString() ?? "not said");
    }
}

if (args[0] == "licences")
{
    var lines = new List<string>
    {
        "# Licences of the packages we use", "",
        "Written by `dotnet run --file .github/packages.cs -- licences` from the lock files; a test fails when a package is missing here.",
        "What ships is part of an image or of the one process; the rest is used to build, test and compare.", "",
    };
    foreach (var ships in (bool[])[true, false])
    {
        lines.AddRange([ships ? "## Ships" : "## Builds and tests", "", "| Package | Version | From | Licence |", "|---|---|---|---|"]);
        lines.AddRange(packages.Values.Where(p => p.Ships == ships).Select(p => $"| {p.Name} | {p.Version} | {p.From} | {p.Licence} |"));
        lines.Add("");
    }

    File.WriteAllText(Path.Combine(root, ".github/licences.md"), string.Join('\n', lines[..^1]) + "\n");
    Console.WriteLine($"{packages.Count} packages, {packages.Values.Count(p => p.Ships)} of which ship.");
    return 0;
}

var components = packages.Values.Select(p => (JsonNode)new JsonObject
{
    ["type"] = "library", ["bom-ref"] = p.Purl, ["name"] = p.Name, ["version"] = p.Version, ["scope"] = p.Ships ? "required" : "excluded", ["purl"] = p.Purl,
    ["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["name"] = p.Licence } }),
}).ToArray();
var bom = new JsonObject
{
    ["bomFormat"] = "CycloneDX", ["specVersion"] = "1.6", ["version"] = 1,
    ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["name"] = "Living Networks" } },
    ["components"] = new JsonArray(components),
};
File.WriteAllText(args[1], bom.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
Console.WriteLine($"{packages.Count} components.");
return 0;

void Add(string from, string name, string version, bool ships, Func<string> licence)
{
    var key = $"{from} {name} {version}";
    if (packages.TryGetValue(key, out var known)) packages[key] = known with { Ships = known.Ships || ships };
    else packages[key] = new Package(from, name, version, ships, licence());
}

string Licence(string name, string version)
{
    if (read.TryGetValue(name, out var known)) return known;
    var home = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages");
    var metadata = XDocument.Load(Path.Combine(home, name.ToLowerInvariant(), version.ToLowerInvariant(), name.ToLowerInvariant() + ".nuspec")).Root!.Elements().First();
    var licence = metadata.Elements().FirstOrDefault(e => e.Name.LocalName == "license");
    return (string?)licence?.Attribute("type") == "expression" ? licence!.Value : throw new InvalidDataException($"Read the licence of {name} {version} and say it in packages.cs.");
}

IEnumerable<string> Files(string name) => Directory.EnumerateFiles(root, name, SearchOption.AllDirectories)
    .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Where(path => !Regex.IsMatch(path, "(^|/)(bin|obj|node_modules)/")).Order(StringComparer.Ordinal);

JsonNode Json(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(root, file)))!;

internal sealed record Package(string From, string Name, string Version, bool Ships, string Licence)
{
    public string Purl => $"pkg:{From}/{(Name.StartsWith('@') ? "%40" + Name[1..] : Name)}@{Version}";
}
