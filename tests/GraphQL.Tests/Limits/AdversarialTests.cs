using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Limits;

/// <summary>Not beside other tests: what is allocated is that of the whole process.</summary>
[CollectionDefinition(nameof(AdversarialTests), DisableParallelization = true)]
public sealed class AdversarialTestsAlone;

/// <summary>
/// What is written to do harm is answered soon and cheaply. The bounds are far above what is measured (none takes 0.4 s or 80 MB on an
/// idle machine) and far below what an unbounded input takes. Were red: an infinite number in a scalar that takes anything; and with
/// their limits raised out of reach, those for nesting after spreading, deep variables, the number of errors and the documents that are kept.
/// </summary>
[Collection(nameof(AdversarialTests))]
public sealed class AdversarialTests
{
    private const int MaxSeconds = 10;
    private const long MaxAllocated = 600_000_000;

    // Only the names are data of the theory: megabytes in the names of tests would be slow.
    public static TheoryData<string> Documents => [.. _documents.Select(document => document.What)];

    private static readonly (string What, string Document, string? Code)[] _documents =
    [
        ("nested lists", "{ any(value: " + new string('[', 100_000) + new string(']', 100_000) + ") }", "TOO_DEEP"),
        ("lists never closed", "{ any(value: " + new string('[', 200_000), "TOO_DEEP"),
        ("nested objects", "{ any(value: " + Repeat("{a:", 5_000) + "1" + new string('}', 5_000) + ") }", "TOO_DEEP"),
        ("nested types", "query($a: " + new string('[', 100_000) + "Int" + new string(']', 100_000) + ") { name }", "TOO_DEEP"),
        ("selections never closed", Repeat("{self", 40_000), "TOO_DEEP"),
        ("inline fragments never closed", "{" + Repeat("...{", 50_000), "TOO_DEEP"),
        ("a long string", "{ echo(text: \"" + new string('x', 1_000_000) + "\") }", "HC0010"),
        ("a long string within the limit", "{ echo(text: \"" + new string('x', 250_000) + "\") }", null),
        ("escapes within the limit", "{ echo(text: \"" + Repeat("\\u{1F600}", 25_000) + "\") }", null),
        ("a string never closed", "{ echo(text: \"" + new string('x', 250_000), "HC0011"),
        ("a block string of many lines", "{ echo(text: \"\"\"" + new string('\n', 100_000) + " x" + new string('\n', 100_000) + "\"\"\") }", null),
        ("quotes", new string('"', 250_000), "TOO_MANY_TOKENS|HC0011"),
        ("a comment", "{ name } #" + new string('x', 250_000), null),
        ("commas", new string(',', 250_000) + "{ name }", null),
        ("many aliases", "{" + Numbered(10_000, "a{0}: name ") + "}", "TOO_MANY_FIELDS"),
        ("aliases within the limit of fields", "{" + Numbered(2_000, "a{0}: name ") + "}", "TOO_MANY_ALIASES"),
        ("many arguments", "{ echo(" + Numbered(5_000, "a{0}: 1 ") + ") }", ""),
        ("one argument many times", "{ echo(" + Repeat("text: \"x\" ", 5_000) + ") }", ""),
        ("one input field many times", "{ input(value: {" + Repeat("name: \"x\" ", 5_000) + "}) }", ""),
        ("a long list", "{ numbers(value: [" + Repeat("1 ", 15_000) + "]) }", "TOO_MANY_ITEMS"),
        ("a list of wrong values", "{ numbers(value: [" + Repeat("\"x\" ", 1_000) + "]) }", ""),
        ("wrong values everywhere", "{ any(value: [" + Repeat("[" + Repeat("1e999 ", 90) + "]", 100) + "]) }", ""),
        ("many variables", "query(" + Numbered(3_000, "$a{0}: Int ") + ") { name }", "TOO_MANY_VARIABLES"),
        ("variables used often", "query(" + Numbered(200, "$a{0}: Int ") + ") { any(value: [" + Repeat("[" + Numbered(150, "$a{0} ") + "]", 40) + "]) }", ""),
        ("many operations", Numbered(1_500, "query Q{0} { ...F } ") + "fragment F on Query { name }", ""),
        ("many operations that are the same", Repeat("query Q { ...F } ", 1_500) + "fragment F on Query { name }", ""),
        ("directives everywhere", "{" + Repeat("name @include(if: true) @skip(if: false) ", 1_100) + "}", ""),
        ("unknown directives", "{" + Repeat("name @a @b @c @d ", 1_200) + "}", ""),
        ("directives in one place", "{ name " + Repeat("@include(if: true) ", 1_000) + "}", "TOO_MANY_DIRECTIVES"),
        ("an exponential fragment bomb", "{ ...F0 } " + Numbered(60, n => $"fragment F{n} on Query {{ a: self {{ ...F{n + 1} }} b: self {{ ...F{n + 1} }} }} ") + "fragment F60 on Query { name }", "TOO_MANY_FIELDS"),
        ("a fragment bomb of inline fragments", "{ ...F0 } " + Numbered(60, n => $"fragment F{n} on Query {{ ... {{ ...F{n + 1} }} ... {{ ...F{n + 1} }} }} ") + "fragment F60 on Query { name }", "TOO_MANY_FIELDS"),
        ("a chain of fragments", "{ ...F0 } " + Numbered(199, n => $"fragment F{n} on Query {{ {Repeat("self { ... { ", 9)} ...F{n + 1} {new string('}', 18)} }} ") + "fragment F199 on Query { name }", "TOO_DEEP"),
        ("a chain of fragments that nothing reaches", "{ name } " + Numbered(199, n => $"fragment F{n} on Query {{ {Repeat("self { ... { ", 9)} ...F{n + 1} {new string('}', 18)} }} ") + "fragment F199 on Query { name }", "TOO_DEEP"),
        ("a chain that is written backwards", "{ ...F0 } fragment F199 on Query { name } " + string.Concat(Enumerable.Range(0, 199).Reverse().Select(n => $"fragment F{n} on Query {{ {Repeat("self { ... { ", 9)} ...F{n + 1} {new string('}', 18)} }} ")), "TOO_DEEP"),
        ("many fragments", "{ name } " + Numbered(1_500, "fragment F{0} on Query { name } "), "TOO_MANY_FRAGMENTS"),
        ("fragments that spread each other", "{ ...F0 } " + Numbered(100, n => $"fragment F{n} on Query {{ {Numbered(60, "...F{0} ")} }} "), ""),
        ("a fragment in itself", "{ ...F } fragment F on Query { self { ...F ...F self { ...F } } }", ""),
        ("the same field often", "{" + Repeat("self { name } ", 680) + "}", "TOO_MANY_COMPARISONS"),
        ("the same deep field often", "{" + Repeat(Repeat("self{", 60) + "name" + new string('}', 60), 30) + "}", ""),
        ("fields of many names in many fragments", "{ " + Numbered(100, "...F{0} ") + "} " + Numbered(100, n => $"fragment F{n} on Query {{ {Numbered(18, i => $"name{n}x{i}: name ")} }} "), ""),
        ("fields of many names beside many fragments", "{ " + Numbered(1_500, "name ") + Numbered(190, "...F{0} ") + "} " + Numbered(190, n => $"fragment F{n} on Query {{ self {{ ...F{(n + 1) % 190} }} }} "), ""),
        ("overlapping fragments", "{ " + Numbered(50, "a: self { ...F{0} } ") + "} " + Numbered(50, n => $"fragment F{n} on Query {{ a: self {{ {Numbered(10, i => $"...F{(n + i + 1) % 50} ")} }} }} "), ""),
        ("differing arguments", "{" + Numbered(600, "a: echo(text: \"{0}\") ") + "}", "TOO_MANY_ALIASES"),
        ("introspection that goes round", "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }", "HC0086"),
        ("introspection of many types", "{ " + Numbered(190, "a{0}: __schema { types { fields { args { type { name } } } } } ") + "}", null),
        ("a cycle of fields", "{ self { self { self { self { name } } } } }", "HC0087"),
        ("lists of lists of lists", "{ many { many { many { name } } } }", "HC0047"),
        ("a huge Int", $"{{ numbers(value: {new string('9', 200_000)}) }}", ""),
        ("a huge Float", $"{{ real(value: {new string('9', 200_000)}.{new string('9', 40_000)}e{new string('9', 9_000)}) }}", ""),
        ("a huge exponent", "{ real(value: 1e-999999999999999999999) }", null),
        ("a huge Long", $"{{ long(value: {new string('9', 200_000)}) }}", ""),
        ("a huge Decimal", $"{{ exact(value: {new string('9', 100_000)}e{new string('9', 100_000)}) }}", ""),
        ("a huge number for any scalar", $"{{ any(value: {new string('9', 200_000)}) }}", ""),
        ("an infinite number for any scalar", "{ any(value: 1e999) }", ""),
        ("many failing fields", "{ manyFailing { fails } }", null),
        ("nothing", "", "HC0011"),
        ("zeros", new string('\0', 100_000), "HC0011"),
        ("surrogates", "{ echo(text: \"" + new string('\uD800', 80_000) + "\") }", "HC0011"),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_is_answered_soon(string what)
    {
        var (_, document, code) = _documents.Single(candidate => candidate.What == what);
        var executor = await Executor();

        var answer = await Measured(() => executor.ExecuteAsync(document));

        AssertCode(what, code, answer);
    }

    public static TheoryData<string> Variables => [.. _variables.Select(variables => variables.What)];

    private static readonly (string What, string Document, string Variables, string? Code)[] _variables =
    [
        ("deep", "query($v: Any) { any(value: $v) }", "{\"v\":" + new string('[', 5_000) + new string(']', 5_000) + "}", "TOO_DEEP"),
        ("deep objects", "query($v: NestedInput) { nested(value: $v) }", "{\"v\":" + Repeat("{\"inner\":", 500) + "{}" + new string('}', 500) + "}", "TOO_DEEP"),
        ("long list", "query($v: [Int!]) { numbers(value: $v) }", "{\"v\":[" + Repeat("1,", 5_000) + "1]}", "TOO_MANY_ITEMS"),
        ("long list in any", "query($v: Any) { any(value: $v) }", "{\"v\":{\"a\":[" + Repeat("1,", 5_000) + "1]}}", "TOO_MANY_ITEMS"),
        ("wrong list", "query($v: [Int!]) { numbers(value: $v) }", "{\"v\":[" + Repeat("\"x\",", 999) + "1]}", ""),
        ("large", "query($v: String) { echo(text: $v) }", "{\"v\":\"" + new string('x', 9_000_000) + "\"}", "HC0010"),
        ("large within the limit", "query($v: String) { echo(text: $v) }", "{\"v\":\"" + new string('x', 1_000_000) + "\"}", null),
        ("many", "query($v: Int!) { numbers(value: [$v]) }", "{" + Numbered(60_000, "\"a{0}\":1,") + "\"v\":1}", "TOO_MANY_VARIABLES"),
        ("unknown fields", "query($v: NestedInput) { nested(value: $v) }", "{\"v\":{" + Numbered(60_000, "\"a{0}\":1,") + "\"inner\":null}}", "TOO_MANY_ITEMS"),
        ("the same field often", "query($v: NestedInput) { nested(value: $v) }", "{\"v\":{" + Repeat("\"inner\":null,", 60_000) + "\"inner\":null}}", "TOO_MANY_ITEMS"),
        ("huge number", "query($v: [Int!]) { numbers(value: $v) }", $"{{\"v\":{new string('9', 900_000)}}}", ""),
        ("huge float", "query($v: Float) { real(value: $v) }", $"{{\"v\":1e{new string('9', 900_000)}}}", ""),
        ("infinite number for any scalar", "query($v: Any) { any(value: $v) }", "{\"v\":1e999}", ""),
        ("large and wrong", "query($v: Int!) { numbers(value: [$v]) }", "{\"v\":{\"a\":\"" + new string('x', 900_000) + "\"}}", ""),
    ];

    [Theory]
    [MemberData(nameof(Variables))]
    public async Task Variables_are_answered_soon(string what)
    {
        var (_, document, variables, code) = _variables.Single(candidate => candidate.What == what);
        var executor = await Executor();
        var json = JsonDocument.Parse(variables, new JsonDocumentOptions { MaxDepth = 10_000 }).RootElement;
        var request = OperationRequestBuilder.New().SetDocument(document).SetVariableValues(json).Build();

        var answer = await Measured(() => executor.ExecuteAsync(request));

        AssertCode(what, code, answer);
    }

    // Was red: the plans were as many as the types to the power of the levels, and the test never came to an end.
    [Fact]
    public async Task Many_types_on_many_levels_are_planned_soon()
    {
        var executor = await new ServiceCollection().AddGraphQL()
            .AddAuthorization()
            .AddQueryType<NodeQuery>().AddType<A>().AddType<B>().AddType<C>().AddType<D>()
            .AddCostAnalyzer()
            .BuildRequestExecutorAsync();
        var document = $"{{ node {{ {Repeat("child { ", 60)} name {Repeat("... on A { closed } }", 60)} }} }}";

        var answer = await Measured(() => executor.ExecuteAsync(document));

        Assert.Equal("AUTH_NOT_AUTHENTICATED", Assert.Single(answer.Errors).Code);
    }

    [Fact]
    public async Task Many_errors_are_told_up_to_a_number()
    {
        var executor = await Executor();

        var result = await executor.ExecuteAsync("{ manyFailing { fails } }");

        Assert.Equal(1_001, result.Errors.Count);
        Assert.Equal("TOO_MANY_ERRORS", result.Errors[^1].Code);
        Assert.All(result.Errors.Take(1_000), error => Assert.Equal("No", error.Message));
    }

    [Fact]
    public async Task As_many_errors_as_are_told_have_no_note_that_there_are_more()
    {
        var executor = await Builder().ModifyRequestOptions(options => options.MaxExecutionErrors = 10_000).BuildRequestExecutorAsync();

        var result = await executor.ExecuteAsync("{ manyFailing { fails } }");

        Assert.Equal(10_000, result.Errors.Count);
        Assert.DoesNotContain(result.Errors, error => error.Code == "TOO_MANY_ERRORS");
    }

    [Fact]
    public async Task Documents_that_are_kept_do_not_fill_the_memory()
    {
        var executor = await Executor();
        var padding = new string(' ', 240_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 150; i++)
        {
            Assert.Empty((await executor.ExecuteAsync($"{{ a{i}: name }}{padding}")).Errors);
        }

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.True(kept < 40_000_000, $"{kept:N0} bytes are kept."); // all would be 72 MB
        GC.KeepAlive(executor);
    }

    [Theory]
    [InlineData("{ never }")]
    [InlineData("{ ignoresItsToken }")]
    [InlineData("{ spins { spins { spins { name } } } }")]
    [InlineData("mutation { never }")]
    public async Task A_resolver_that_goes_on_does_not_hold_the_answer_up(string document)
    {
        var executor = await Builder()
            .AddMutationType<AdversarialMutation>()
            .ModifyCostOptions(costs => costs.EnforceCostLimits = false)
            .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(300))
            .BuildRequestExecutorAsync();
        var watch = Stopwatch.StartNew();

        var result = await executor.ExecuteAsync(document);

        Assert.Equal("HC0045", Assert.Single(result.Errors).Code);
        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(30)); // a timer may be early, and a machine slow
    }

    private static async Task<OperationResult> Measured(Func<Task<OperationResult>> run)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();

        var result = await run();
        var json = result.ToJson(indented: false);

        Assert.True(watch.Elapsed.TotalSeconds < MaxSeconds, $"It took {watch.Elapsed}.");
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        Assert.True(allocated < MaxAllocated, $"It allocated {allocated:N0} bytes.");
        Assert.True(json.Length < 3_000_000, $"The answer has {json.Length:N0} characters.");
        return result;
    }

    /// <summary>Null: it ran. Empty: refused by a rule of the specification, or an error of the field that it is for; either way it is answered.</summary>
    private static void AssertCode(string what, string? code, OperationResult answer)
    {
        if (code is null)
        {
            Assert.True(answer.Kind == LivingNetworks.GraphQL.ResultKind.Executed, $"{what}: {answer.ToJson()}");
        }
        else if (code.Length > 0)
        {
            Assert.True(answer.Kind == LivingNetworks.GraphQL.ResultKind.Refused, $"{what}: it ran.");
            Assert.True(answer.Errors.Any(error => error.Code is { } actual && code.Split('|').Contains(actual)), $"{what}: {answer.ToJson()}");
        }
        else
        {
            Assert.True(answer.Kind is LivingNetworks.GraphQL.ResultKind.Refused or LivingNetworks.GraphQL.ResultKind.Executed, what);
        }
    }

    private static IRequestExecutorBuilder Builder() => new ServiceCollection().AddGraphQL()
        .AddQueryType<AdversarialQuery>()
        .AddCostAnalyzer()
        .AddMaxAllowedFieldCycleDepthRule();

    private static Task<IRequestExecutor> Executor() => Builder().BuildRequestExecutorAsync();

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(int count, string format) => Numbered(count, n => format.Replace("{0}", $"{n}", StringComparison.Ordinal));

    private static string Numbered(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    [InterfaceType("Node")]
    public interface INode
    {
        string Name { get; }

        INode? Child { get; }
    }

    public sealed record A(string Name, INode? Child) : INode
    {
        [Authorize(ApplyPolicy.Validation)]
        public string Closed => "x";
    }

    public sealed record B(string Name, INode? Child) : INode;

    public sealed record C(string Name, INode? Child) : INode;

    public sealed record D(string Name, INode? Child) : INode;

    [GraphQLName("Query")]
    public sealed class NodeQuery
    {
        public INode? Node => new B("b", new A("a", null));
    }

    public sealed class NestedInput
    {
        public NestedInput? Inner { get; init; }
    }

    public sealed record NameInput(string? Name);

    public sealed class Failing
    {
        public string? Fails() => throw new GraphQLException("No");
    }

    [GraphQLName("Query")]
    public sealed class AdversarialQuery
    {
        public string Name => "x";

        public AdversarialQuery Self => new();

        [ListSize(AssumedSize = 100)]
        public List<AdversarialQuery> Many => [new()];

        public List<AdversarialQuery> Spins => [.. Enumerable.Range(0, 3_000).Select(_ => this)];

        public List<Failing> ManyFailing => [.. Enumerable.Range(0, 10_000).Select(_ => new Failing())];

        public string? Echo(string? text) => text;

        public double? Real(double? value) => value;

        public long? Long(long? value) => value;

        public decimal? Exact(decimal? value) => value;

        public int? Numbers(List<int>? value) => value?.Count;

        public bool Input(NameInput? value) => value is not null;

        public bool Nested(NestedInput? value) => value is not null;

        [GraphQLType<AnyType>]
        public object? Any([GraphQLType<AnyType>] object? value) => value;

        public async Task<string> GetNeverAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "";
        }

        public async Task<string> GetIgnoresItsTokenAsync()
        {
            await Task.Delay(TimeSpan.FromMinutes(2));
            return "";
        }
    }

    public sealed class AdversarialMutation
    {
        public async Task<string> GetNeverAsync()
        {
            await Task.Delay(TimeSpan.FromMinutes(2));
            return "";
        }
    }
}
