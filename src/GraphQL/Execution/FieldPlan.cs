using System.Collections.Concurrent;
using System.Text.Json;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>The fields to be found for an object of one type, in the order of the answer.</summary>
internal sealed class SelectionPlan(ObjectType type, FieldPlan[] fields)
{
    public ObjectType Type { get; } = type;

    public FieldPlan[] Fields { get; } = fields;

    /// <summary>For a root: the rules below that refuse the whole request, once they have been looked for.</summary>
    public FieldAuthorization[]? RefusingFields { get; set; }
}

/// <summary>One field of the answer: every occurrence of a response name in a selection, merged.</summary>
internal sealed class FieldPlan
{
    private readonly SelectionCollector _collector;
    private readonly FieldNode[] _nodes;
    private readonly ConcurrentDictionary<ObjectType, SelectionPlan> _selections = new();
    private readonly ArgumentPlan[] _arguments;
    private SelectionPlan? _lastSelection;

    public FieldPlan(SelectionCollector collector, ObjectType owner, Field field, FieldNode[] nodes)
    {
        Owner = owner;
        _collector = collector;
        _nodes = nodes;
        Field = field;
        Type = field.Type;
        ResponseName = nodes[0].ResponseName;
        EncodedName = JsonEncodedText.Encode(ResponseName);
        Authorization = FieldAuthorization.Of(field, collector.Schema);
        _arguments = field.Arguments.Length == 0
            ? []
            : Array.ConvertAll(field.Arguments, argument => new ArgumentPlan(argument, nodes[0]));
    }

    /// <summary>The object type that the field is selected on.</summary>
    public ObjectType Owner { get; }

    public Field Field { get; }

    public GraphQLType Type { get; }

    public string ResponseName { get; }

    public JsonEncodedText EncodedName { get; }

    public FieldAuthorization? Authorization { get; }

    public IReadOnlyList<Location> Locations => Array.ConvertAll(_nodes, node => node.Location);

    public object?[] CoerceArguments(VariableValues variables)
    {
        if (_arguments.Length == 0)
        {
            return [];
        }

        var values = new object?[_arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _arguments[i].Coerce(variables);
        }

        return values;
    }

    public bool IsGiven(string argument, VariableValues variables) =>
        Array.Find(_nodes[0].Arguments, candidate => candidate.Name == argument) is { } given
        && (given.Value is not VariableNode variable || variables.TryGet(variable.Name, out _));

    public SelectionPlan Selection(ObjectType type)
    {
        var last = _lastSelection;
        if (last?.Type == type)
        {
            return last;
        }

        return _lastSelection = _selections.GetOrAdd(type, static (key, plan) => plan._collector.Collect(key, plan._nodes), this);
    }

    /// <summary>True if the selection below has the field, for any type.</summary>
    public bool Selects(string field)
    {
        foreach (var possible in _collector.Schema.PossibleTypes(Type.Named))
        {
            if (Array.Exists(Selection(possible).Fields, candidate => candidate.Field.Name == field))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>One argument of a field in a document; a value without variables is converted once.</summary>
internal sealed class ArgumentPlan
{
    private readonly InputValue _definition;
    private readonly ArgumentNode? _given;
    private readonly bool _isConstant;
    private object? _constant;
    private volatile bool _hasConstant;

    public ArgumentPlan(InputValue definition, FieldNode field)
    {
        _definition = definition;
        _given = Array.Find(field.Arguments, argument => argument.Name == definition.Name);
        _isConstant = definition.Converter.IsImmutable && (_given is null || !HasVariables(_given.Value));
    }

    public object? Coerce(VariableValues variables)
    {
        if (_hasConstant)
        {
            return _constant;
        }

        var value = Find(variables);
        if (_isConstant)
        {
            _constant = value;
            _hasConstant = true;
        }

        return value;
    }

    private object? Find(VariableValues variables)
    {
        var value = _given?.Value;
        if (value is VariableNode variable)
        {
            value = variables.TryGet(variable.Name, out var given) ? given : null;
            if (value is null && _definition.IsRequired)
            {
                throw Invalid(
                    $"Argument \"{_definition.Name}\" of required type \"{_definition.Type}\" was provided the variable "
                    + $"\"${variable.Name}\" which was not provided a runtime value.");
            }
        }

        value ??= _definition.DefaultValue;
        if (value is null)
        {
            return _definition.IsRequired
                ? throw Invalid($"Argument \"{_definition.Name}\" of required type \"{_definition.Type}\" was not provided.")
                : _definition.Converter.Missing;
        }

        if (value is NullValueNode && _definition.Type.IsNonNull)
        {
            throw Invalid($"Argument \"{_definition.Name}\" of non-null type \"{_definition.Type}\" must not be null.");
        }

        return _definition.Converter.Convert(value, variables);
    }

    private InputCoercionException Invalid(string message) => new(message, _given?.Value.Location);

    private static bool HasVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => Array.Exists(list.Items, HasVariables),
        ObjectValueNode node => Array.Exists(node.Fields, field => HasVariables(field.Value)),
        _ => false,
    };
}
