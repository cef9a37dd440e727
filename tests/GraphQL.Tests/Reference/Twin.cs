using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Reference;

public enum Color
{
    Red,
    Green,
    DarkBlue,
}

public sealed class PointInput
{
    public required int X { get; init; }

    [DefaultValue(7)]
    public int Y { get; init; }

    public Optional<string?> Label { get; init; }

    public List<Color>? Colors { get; init; }

    public PointInput? Next { get; init; }

    public override string ToString() =>
        $"({X},{Y},{(Label.HasValue ? Label.Value ?? "null" : "-")},{(Colors is null ? "null" : string.Join("+", Colors))},{Next?.ToString() ?? "null"})";
}

[OneOf]
public sealed class ChoiceInput
{
    public string? Text { get; init; }

    public int? Number { get; init; }
}

[InterfaceType]
public interface IShape
{
    string Name { get; }

    double? Area { get; }
}

public sealed record Circle(string Name, double? Area, int Radius) : IShape;

public sealed record Square(string Name, double? Area) : IShape, IThing
{
    public IShape? Inner => Name == "outer" ? new Circle("inner", 1.5, 1) : null;
}

[UnionType("Thing")]
public interface IThing;

public sealed class Item(int level) : IThing
{
    public int Level => level;

    public string Title => $"Item {level}";

    public string? NoTitle => null;

    public string HardNull => null!;

    public Item? Child => level < 4 ? new Item(level + 1) : null;

    public Item HardChild => level < 3 ? new Item(level + 1) : null!;

    public List<string?> SoftNulls => ["a", null, "c"];

    public List<string> HardNulls => ["a", null!, "c"];

    public List<string>? SoftListOfHardNulls => ["a", null!];

    public List<List<int>?> Matrix => [[1, 2], null!, []];

    public List<Item> Children => level < 3 ? [new Item(level + 1), new Item(level + 2)] : [];

    public List<Item>? BrokenChildren => [new Item(4), null!];

    public string? Fails() => throw new GraphQLException($"Soft failure at {level}");

    public string FailsHard() => throw new GraphQLException($"Hard failure at {level}");

    public async Task<string> GetLaterAsync()
    {
        await Task.Yield();
        return $"later {level}";
    }

    public async Task<Item?> GetLaterChildAsync()
    {
        await Task.Yield();
        return Child;
    }

    public async Task<string?> GetFailsLaterAsync()
    {
        await Task.Yield();
        throw new GraphQLException($"Late failure at {level}");
    }
}

/// <summary>The same graph as reference/twin.mjs.</summary>
[GraphQLName(OperationTypeNames.Query)]
public sealed class TwinQuery
{
    public Item Item => new(0);

    public Item? NoItem => null;

    public List<Item> Items => [new Item(1), new Item(2), new Item(3)];

    public IShape Shape => new Circle("circle", 3.25, 2);

    public List<IShape?> Shapes => [new Circle("a", 1, 1), null, new Square("outer", null)];

    public List<IThing>? Things => [new Item(2), new Square("thing", 4)];

    public int? EchoInt(int? value) => value;

    public List<int>? EchoInts(List<int>? value) => value;

    public List<List<int?>?>? EchoMatrix(List<List<int?>?>? value) => value;

    public double? EchoFloat(double? value) => value;

    public string? EchoString(string? value = "default") => value;

    public bool? EchoBoolean(bool? value) => value;

    [GraphQLType<IdType>]
    public string? EchoId([GraphQLType<IdType>] string? value) => value;

    public Color? EchoColor(Color? value = Color.Green) => value;

    public string? EchoPoint(PointInput? value) => value?.ToString().Replace("DarkBlue", "DARK_BLUE", StringComparison.Ordinal).ToUpperInvariant();

    public string? EchoChoice(ChoiceInput? value) =>
        value is null ? null : value.Text is not null ? $"text {value.Text}" : $"number {value.Number}";

    public int Required(int value) => value;

    public string WithDefault(int value = 5) => value.ToString(CultureInfo.InvariantCulture);
}

[GraphQLName(OperationTypeNames.Mutation)]
public sealed class TwinMutation
{
    private int _count;

    public int Add(int by)
    {
        if (by < 0)
        {
            throw new GraphQLException("No way back");
        }

        return Interlocked.Add(ref _count, by);
    }

    public async Task<int?> AddLaterAsync(int by)
    {
        await Task.Delay(5 - Math.Clamp(by, 0, 4));
        return by < 0 ? throw new GraphQLException("No way back") : Interlocked.Add(ref _count, by);
    }
}

internal static class Twin
{
    public static Task<IRequestExecutor> Executor() => new ServiceCollection()
        .AddGraphQL()
        .AddQueryType<TwinQuery>()
        .AddMutationType<TwinMutation>()
        .AddType<Circle>()
        .AddType<Square>()
        .AddType<Item>()
        .ModifyRequestOptions(options => options.MaxValidationErrors = 1000)
        .BuildRequestExecutorAsync();
}
