using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Validation.TypeSystem;

/// <summary>Every input object has a finite value, and no default value needs itself.</summary>
internal sealed class InputCycles(TypeSystemDocument document, Action<string, Location?[]> report)
{
    private readonly List<DefinedType> _inputs = document.Types.FindAll(type => type.Kind == TypeKind.Input);
    private readonly HashSet<DefinedType> _finite = [];
    private readonly HashSet<DefinedType> _visited = [];
    private readonly List<(string Field, Location Location)> _path = [];
    private readonly Dictionary<DefinedType, int> _indexInPath = [];
    private readonly HashSet<string> _visitedDefaults = [];
    private readonly List<(string Field, Location Location)> _defaults = [];

    public void Check()
    {
        FindFinite();
        foreach (var input in _inputs.Where(input => !_finite.Contains(input)))
        {
            ReportCycle(input);
        }

        foreach (var input in _inputs)
        {
            FollowDefaults(input, null);
        }
    }

    /// <summary>The input object that a field cannot do without; for a OneOf, that one of its choices leads to.</summary>
    private DefinedType? Target(DefinedType type, InputValueDefinitionNode field)
    {
        var named = type.IsOneOf ? field.Type as NamedTypeNode : (field.Type as NonNullTypeNode)?.OfType as NamedTypeNode;
        return named is not null && document.Find(named.Name) is { Kind: TypeKind.Input } target ? target : null;
    }

    private void FindFinite()
    {
        bool isChanged;
        do
        {
            isChanged = false;
            foreach (var input in _inputs)
            {
                isChanged |= !_finite.Contains(input) && IsFinite(input) && _finite.Add(input);
            }
        }
        while (isChanged);
    }

    private bool IsFinite(DefinedType input)
    {
        bool IsFiniteField(InputValueDefinitionNode field) => Target(input, field) is not { } target || _finite.Contains(target);
        return input.IsOneOf ? input.InputFields.Count == 0 || input.InputFields.Any(IsFiniteField) : input.InputFields.All(IsFiniteField);
    }

    private void ReportCycle(DefinedType input)
    {
        if (!_visited.Add(input))
        {
            return;
        }

        _indexInPath[input] = _path.Count;
        foreach (var field in input.InputFields)
        {
            if (Target(input, field) is not { } target || _finite.Contains(target))
            {
                continue;
            }

            _path.Add(($"{input.Name}.{field.Name}", field.Location));
            if (_indexInPath.TryGetValue(target, out var start))
            {
                var cycle = _path[start..];
                report(
                    $"Input Object {target.Name} cannot be provided a finite value because it references itself through fields: "
                    + $"{string.Join(", ", cycle.Select(step => step.Field))}.",
                    [.. cycle.Select(step => (Location?)step.Location)]);
            }
            else
            {
                ReportCycle(target);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _indexInPath.Remove(input);
    }

    /// <param name="input">The input object.</param>
    /// <param name="value">What is given for it; null for an object without fields.</param>
    private void FollowDefaults(DefinedType input, ValueNode? value)
    {
        if (value is ListValueNode list)
        {
            Array.ForEach(list.Items, item => FollowDefaults(input, item));
            return;
        }

        if (value is not (null or ObjectValueNode))
        {
            return;
        }

        foreach (var field in input.InputFields)
        {
            if (document.Find(field.Type.NamedTypeName) is not { Kind: TypeKind.Input } target)
            {
                continue;
            }

            if ((value as ObjectValueNode)?.Field(field.Name) is { } given)
            {
                FollowDefaults(target, given);
            }
            else
            {
                FollowDefault($"{input.Name}.{field.Name}", field, target);
            }
        }
    }

    private void FollowDefault(string name, InputValueDefinitionNode field, DefinedType target)
    {
        if (field.DefaultValue is null)
        {
            return;
        }

        var start = _defaults.FindIndex(step => step.Field == name);
        if (start >= 0)
        {
            var via = string.Join(", ", _defaults.Skip(start + 1).Select(step => step.Field));
            report(
                $"Invalid circular reference. The default value of Input Object field {name} references itself"
                + (via.Length > 0 ? $" via the default values of: {via}." : "."),
                [.. _defaults.Skip(start).Select(step => (Location?)step.Location)]);
            return;
        }

        if (_visitedDefaults.Add(name))
        {
            _defaults.Add((name, field.DefaultValue.Location));
            FollowDefaults(target, field.DefaultValue);
            _defaults.RemoveAt(_defaults.Count - 1);
        }
    }
}
