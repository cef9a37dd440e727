using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>Introspection does not go round in its own lists, nor deep into wrapped types.</summary>
internal sealed class IntrospectionDepthRule(RequestExecutorOptions options) : ValidationRule
{
    public override void EnterField(FieldNode field)
    {
        if (field.Name is "__schema" or "__type" && field.SelectionSet is not null && IsTooDeep(field.SelectionSet, [], new Depths(), []))
        {
            Context.Report(
                this,
                ErrorBuilder.New().SetMessage("Maximum introspection depth exceeded").SetCode(ErrorCodes.IntrospectionDepth).AddLocation(field.Location).Build());
        }
    }

    private bool IsTooDeep(SelectionSetNode selectionSet, HashSet<string> path, Depths depths, HashSet<(string, Depths)> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            var isTooDeep = selection switch
            {
                FieldNode { SelectionSet: { } inner } field => IsTooDeep(field, inner, path, depths, visited),
                InlineFragmentNode inline => IsTooDeep(inline.SelectionSet, path, depths, visited),
                FragmentSpreadNode spread => IsTooDeep(spread, path, depths, visited),
                _ => false,
            };
            if (isTooDeep)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTooDeep(FieldNode field, SelectionSetNode inner, HashSet<string> path, Depths depths, HashSet<(string, Depths)> visited)
    {
        var below = field.Name switch
        {
            "fields" => depths with { Fields = depths.Fields + 1 },
            "inputFields" => depths with { InputFields = depths.InputFields + 1 },
            "interfaces" => depths with { Interfaces = depths.Interfaces + 1 },
            "possibleTypes" => depths with { PossibleTypes = depths.PossibleTypes + 1 },
            "ofType" => depths with { OfType = depths.OfType + 1 },
            _ => depths,
        };
        var lists = Math.Max(Math.Max(below.Fields, below.InputFields), Math.Max(below.Interfaces, below.PossibleTypes));
        return lists > options.MaxIntrospectionListRecursion || below.OfType > options.MaxIntrospectionOfType
            || IsTooDeep(inner, path, below, visited);
    }

    private bool IsTooDeep(FragmentSpreadNode spread, HashSet<string> path, Depths depths, HashSet<(string, Depths)> visited)
    {
        if (!Context.Fragments.TryGetValue(spread.Name, out var fragment) || !visited.Add((spread.Name, depths)) || !path.Add(spread.Name))
        {
            return false;
        }

        var isTooDeep = IsTooDeep(fragment.SelectionSet, path, depths, visited);
        path.Remove(spread.Name);
        return isTooDeep;
    }

    private readonly record struct Depths(int Fields, int InputFields, int Interfaces, int PossibleTypes, int OfType);
}
