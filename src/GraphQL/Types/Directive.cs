using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>A directive that documents or the schema may use.</summary>
internal sealed class Directive(string name, bool isRepeatable, string[] locations, InputValue[] arguments)
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    public bool IsRepeatable { get; } = isRepeatable;

    public string[] Locations { get; } = locations;

    public InputValue[] Arguments { get; } = arguments;

    public InputValue? FindArgument(string argument) => Array.Find(Arguments, candidate => candidate.Name == argument);

    public static Directive[] BuiltIn { get; } =
    [
        new("skip", false, ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
            [new InputValue("if", new NonNullType(Scalars.Boolean)) { Description = "Skipped when true." }])
        {
            Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
        },
        new("include", false, ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
            [new InputValue("if", new NonNullType(Scalars.Boolean)) { Description = "Included when true." }])
        {
            Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
        },
        new("deprecated", false, ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"],
            [new InputValue("reason", new NonNullType(Scalars.String))
            {
                DefaultValue = new StringValueNode(default, DefaultDeprecationReason),
                Description = "Why the element is deprecated, and what to use instead.",
            }])
        {
            Description = "Marks an element of a GraphQL schema as no longer supported.",
        },
        new("specifiedBy", false, ["SCALAR"],
            [new InputValue("url", new NonNullType(Scalars.String)) { Description = "The URL that specifies the behavior of this scalar." }])
        {
            Description = "Exposes a URL that specifies the behavior of this scalar.",
        },
        new("oneOf", false, ["INPUT_OBJECT"], [])
        {
            Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
        },
    ];

    public const string DefaultDeprecationReason = "No longer supported";
}
