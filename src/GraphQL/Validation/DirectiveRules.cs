using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>Directives exist, and stand where they may.</summary>
internal sealed class KnownDirectivesRule : ValidationRule
{
    private readonly Dictionary<string, string[]> _defined = [];

    public override string Section => "sec-Directives-Are-Defined";

    public override void EnterDirective(DirectiveNode directive, string location)
    {
        var locations = _defined.GetValueOrDefault(directive.Name) ?? Context.Directive?.Locations;
        if (locations is null)
        {
            Report($"Unknown directive \"@{directive.Name}\".", directive.Location);
        }
        else if (!locations.Contains(location))
        {
            Report($"Directive \"@{directive.Name}\" may not be used on {location}.", directive.Location);
        }
    }

    protected override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            _defined[definition.Name] = definition.Locations;
        }
    }
}

/// <summary>A directive stands once in a place, unless it may be repeated.</summary>
internal sealed class UniqueDirectivesPerLocationRule : ValidationRule
{
    public override string Section => "sec-Directives-Are-Unique-per-Location";

    public override void EnterDirectives(DirectiveNode[] directives, string location)
    {
        var known = new Dictionary<string, DirectiveNode>();
        foreach (var directive in directives)
        {
            if (Context.Schema.FindDirective(directive.Name) is { IsRepeatable: false } && !known.TryAdd(directive.Name, directive))
            {
                Report(
                    $"The directive \"@{directive.Name}\" can only be used once at this location.",
                    known[directive.Name].Location,
                    directive.Location);
            }
        }
    }
}
