using System.Globalization;
using System.Text;
using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>The directives by which a schema tells its costs.</summary>
internal static class CostDirectives
{
    public static Directive Cost { get; } = new(
        "cost", false, ["SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "ENUM", "INPUT_FIELD_DEFINITION"],
        [new InputValue("weight", new NonNullType(Scalars.String)) { Description = "What every appearance adds to the cost." }])
    {
        Description = "The weight of a type, field or argument when the cost of an operation is computed.",
    };

    public static Directive ListSize { get; } = new(
        "listSize", false, ["FIELD_DEFINITION"],
        [
            new InputValue("assumedSize", Scalars.Int) { Description = "The most items of the list." },
            new InputValue("slicingArguments", Names()) { Description = "The arguments whose value is the size of the list." },
            new InputValue("slicingArgumentDefaultValue", Scalars.Int) { Description = "The size if no slicing argument is given." },
            new InputValue("sizedFields", Names()) { Description = "The fields below that have this size." },
            new InputValue("requireOneSlicingArgument", new NonNullType(Scalars.Boolean))
            {
                DefaultValue = new BooleanValueNode(default, true),
                Description = "Whether exactly one of the slicing arguments must be given.",
            },
        ])
    {
        Description = "The size of a list when the cost of an operation is computed.",
    };

    public static void WriteCost(StringBuilder text, double? weight)
    {
        if (weight is { } value)
        {
            text.Append(" @cost(weight: \"").Append(value.ToString("R", CultureInfo.InvariantCulture)).Append("\")");
        }
    }

    public static void WriteListSize(StringBuilder text, ListSize? size)
    {
        if (size is null)
        {
            return;
        }

        var arguments = new List<string>();
        Add("assumedSize", size.AssumedSize?.ToString(CultureInfo.InvariantCulture));
        Add("slicingArguments", List(size.SlicingArguments));
        Add("slicingArgumentDefaultValue", size.SlicingArgumentDefaultValue?.ToString(CultureInfo.InvariantCulture));
        Add("sizedFields", List(size.SizedFields));
        Add("requireOneSlicingArgument", size.SlicingArguments.Length == 0 ? null : size.RequireOneSlicingArgument ? "true" : "false");
        text.Append(" @listSize");
        if (arguments.Count > 0)
        {
            text.Append('(').AppendJoin(", ", arguments).Append(')');
        }

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                arguments.Add($"{name}: {value}");
            }
        }
    }

    private static ListType Names() => new(new NonNullType(Scalars.String));

    private static string? List(string[] names) => names.Length == 0 ? null : $"[{string.Join(", ", names.Select(name => $"\"{name}\""))}]";
}
