using System.Reflection;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

internal sealed partial class SchemaInference
{
    /// <summary>Extensions may bring types which other extensions extend, so this repeats until nothing is new.</summary>
    private void Extend()
    {
        var applied = new HashSet<(Type, FieldsType)>();
        bool isChanged;
        do
        {
            isChanged = false;
            foreach (var extension in configuration.Extensions.ToList())
            {
                foreach (var attribute in extension.GetCustomAttributes<ExtendObjectTypeAttribute>())
                {
                    Finish(); // so that own fields come first
                    foreach (var target in Targets(attribute))
                    {
                        if (applied.Add((extension, target)))
                        {
                            Extend(target, extension, attribute);
                            isChanged = true;
                        }
                    }
                }
            }

            Finish();
        }
        while (isChanged);

        foreach (var type in configuration.DescribedExtensions.Where(type => !_outputTypes.ContainsKey(type)))
        {
            _problems.Add($"A description extends {type.Name}, which is not in the schema.");
        }

        foreach (var extension in configuration.Extensions.Distinct())
        {
            if (!extension.IsDefined(typeof(ExtendObjectTypeAttribute), inherit: true))
            {
                _problems.Add($"The extension {extension.Name} does not say what it extends; see ExtendObjectType.");
            }
            else if (!applied.Any(pair => pair.Item1 == extension))
            {
                _problems.Add($"The extension {extension.Name} extends a type that is not in the schema.");
            }
        }
    }

    private List<FieldsType> Targets(ExtendObjectTypeAttribute attribute)
    {
        if (attribute.Name is { } name)
        {
            return _byName.GetValueOrDefault(name) is FieldsType named ? [named] : [];
        }

        if (attribute.ExtendsType is not { } type)
        {
            return [];
        }

        return _byName.Values.OfType<FieldsType>()
            .Where(candidate => candidate.RuntimeType is { } runtime && type.IsAssignableFrom(runtime))
            .ToList();
    }

    private void Extend(FieldsType target, Type extension, ExtendObjectTypeAttribute attribute)
    {
        foreach (var ignored in attribute.IgnoreFields ?? [])
        {
            target.Remove(ignored);
        }

        foreach (var ignored in attribute.IgnoreProperties ?? [])
        {
            if (target.RuntimeType?.GetProperty(ignored) is { } property)
            {
                target.Remove(Naming.Field(property));
            }
        }

        if (target is ObjectType named)
        {
            named.Authorization = [.. named.Authorization, .. Rules(extension)];
        }

        AddFields(target, extension, extension, ownerIsParent: false, attribute.IncludeStaticMembers);
    }
}
