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

/// <summary>Values that are none of their type, and nulls in every place of a list.</summary>
public sealed class Odd
{
    public double? NotANumber => double.NaN;

    public double? Infinite => double.PositiveInfinity;

    public double HardNotANumber => double.NaN;

    [GraphQLType("Int")]
    public long? TooLarge => 1L << 40;

    [GraphQLType("Int")]
    public double? HalfNumber => 1.5;

    public Color? UnknownColor => (Color)7;

    public List<Color?> Colors => [Color.Red, (Color)7, null];

    public List<Color>? HardColors => [Color.Red, (Color)7];

    [GraphQLType("[Int]")]
    public List<double>? Numbers => [1, 2.5, 3];

    [GraphQLType("[Int]")]
    public string? ListThatIsNone => "text";

    public List<List<int>> HardHardMatrix => [[1], null!, [2]];

    public List<List<int>?> HardSoftMatrix => [[1], null, []];

    [GraphQLType("[[Int!]!]")]
    public List<List<int?>>? SoftHardMatrix => [[1, null], [2]];

    [GraphQLType("[[Int!]]")]
    public List<List<int?>?>? SoftSoftMatrix => [[1, null], null, [2]];

    public IEnumerable<Item?>? FailingItems()
    {
        yield return new Item(1);
        throw new GraphQLException("The list broke off");
    }

    public async Task<List<Item?>?> GetLaterItemsAsync()
    {
        await Task.Yield();
        return [new Item(1), null];
    }

    public async Task<List<int?>?> GetLaterNumbersAsync()
    {
        await Task.Yield();
        return [1, null];
    }

    [GraphQLType("[Int!]")]
    public async Task<List<int?>?> GetLaterHardNumbersAsync()
    {
        await Task.Yield();
        return [1, null];
    }

    public double? WholeFloat => 3;

    public string? Text => "\u2028 \"quotes\" 😀";

    public bool? Yes => true;

    public IShape? BrokenShape() => throw new GraphQLException("No shape");

    public IShape HardBrokenShape() => throw new GraphQLException("No shape");

    public List<IShape?> ShapesWithBroken => [new Circle("a", null, 1), null];
}

/// <summary>The same graph as reference/twin.mjs.</summary>
[GraphQLName(OperationTypeNames.Query)]
public sealed class TwinQuery
{
    public Item Item => new(0);

    public Item? NoItem => null;

    public Odd? Odd => new();

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

    [GraphQLType("[ID!]")]
    public List<string>? EchoIds([GraphQLType("[ID!]!")] List<string> value) => value;

    public List<Color?>? EchoColors(List<Color?>? value) => value;

    public string? EchoPoints(List<PointInput>? value) => value is null ? null : string.Join(" ", value.Select(EchoPoint));

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
