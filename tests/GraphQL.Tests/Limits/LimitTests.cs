using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace LivingNetworks.GraphQL.Tests.Limits;

public sealed class LimitTests
{
    public static TheoryData<string, string> TooLarge => new()
    {
        { "{ " + string.Concat(Enumerable.Repeat("self { ", 300)) + "name" + string.Concat(Enumerable.Repeat(" }", 301)), "TOO_DEEP" },
        { "{ " + string.Concat(Enumerable.Range(0, 3000).Select(i => $"a{i}: name ")) + "}", "TOO_MANY_FIELDS" },
        { "{ " + string.Concat(Enumerable.Range(0, 300).Select(i => $"a{i}: name ")) + "}", "TOO_MANY_ALIASES" },
        { "{ echo(a: [" + string.Join(" ", Enumerable.Repeat("1", 30_000)) + "]) }", "TOO_MANY_TOKENS" },
        { "{ echo(a: " + new string('[', 5000) + new string(']', 5000) + ") }", "TOO_DEEP" },
        { "query(" + string.Concat(Enumerable.Range(0, 10).Select(i => $"$a{i}: {new string('[', 250)}Int{new string(']', 250)} ")) + ") { name }", "TOO_DEEP" },
        { "{ name" + string.Concat(Enumerable.Repeat(" @include(if: true)", 9)) + " }", "TOO_MANY_DIRECTIVES" },
        { "{ name # " + new string('x', 300_000) + "\n}", "HC0010" },
        { Exponential(25), "TOO_MANY_FIELDS" },
        { "{ ...F0 } " + string.Concat(Enumerable.Range(0, 300).Select(i => $"fragment F{i} on LimitQuery {{ name ...F{i + 1} }} ")) + "fragment F300 on LimitQuery { name }", "TOO_MANY_FRAGMENTS" },
        { "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "HC0086" },
        { "{ __schema { types { name " + string.Concat(Enumerable.Repeat("ofType { ", 17)) + "name" + new string('}', 17) + " } } }", "HC0086" },
    };

    [Theory]
    [MemberData(nameof(TooLarge))]
    public async Task A_document_beyond_a_limit_is_refused_soon(string document, string code)
    {
        var started = DateTime.UtcNow;

        var result = await Builder().ExecuteRequestAsync(document);

        Assert.Contains(result.Errors, error => error.Code == code);
        Assert.DoesNotContain("\"data\"", result.ToJson(), StringComparison.Ordinal);
        Assert.True(DateTime.UtcNow - started < TimeSpan.FromSeconds(10), "It took too long.");
    }

    [Fact]
    public async Task Fields_that_must_be_compared_too_often_are_refused()
    {
        var fields = string.Concat(Enumerable.Repeat("self { name } ", 600));

        var result = await Builder().ExecuteRequestAsync($"{{ {fields} }}");

        Assert.Contains(result.Errors, error => error.Code == "TOO_MANY_COMPARISONS");
    }

    [Theory]
    [InlineData("{ self { self { self { name } } } }", null, true)]
    [InlineData("{ self { self { self { self { name } } } } }", "self,self,self,self", false)]
    [InlineData("{ x: self { y: self { ...F } } } fragment F on LimitQuery { self { ... { self { name } } } }", "x,y,self,self", false)]
    [InlineData("{ a: self { self { name } } b: self { self { self { name } } } }", null, true)]
    [InlineData("{ other { other { name } } }", "other,other", false)]
    [InlineData("{ __schema { types { ofType { ofType { ofType { ofType { ofType { name } } } } } } } }", null, true)]
    public async Task A_field_occurs_below_itself_as_often_as_is_allowed(string document, string? path, bool isAllowed)
    {
        var result = await Builder()
            .AddMaxAllowedFieldCycleDepthRule(3, [(new SchemaCoordinate("LimitQuery", "other"), 1)])
            .ExecuteRequestAsync(document);

        Assert.Equal(isAllowed, result.Errors.Count == 0);
        if (!isAllowed)
        {
            var error = Assert.Single(result.Errors);
            Assert.Equal(("HC0087", path), (error.Code, string.Join(',', error.Path!.ToList())));
        }
    }

    [Theory]
    [InlineData("Production", "HC0087")]
    [InlineData("Development", null)]
    public async Task The_default_security_limits_cycles_of_fields_outside_of_development(string environment, string? code)
    {
        var services = new ServiceCollection().AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment });

        var result = await services.AddGraphQLServer().AddQueryType<LimitQuery>().ExecuteRequestAsync("{ self { self { self { self { name } } } } }");

        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData("{ self { self { name } } }", 3, true)]
    [InlineData("{ self { self { self { name } } } }", 3, false)]
    [InlineData("{ ...A } fragment A on LimitQuery { self { ...B } } fragment B on LimitQuery { self { self { name } } }", 3, false)]
    [InlineData("{ __schema { queryType { fields { name } } } }", 3, false)]
    public async Task The_depth_is_that_of_the_fields(string document, int max, bool isAllowed)
    {
        var result = await Builder().AddMaxExecutionDepthRule(max).ExecuteRequestAsync(document);

        Assert.Equal(isAllowed, result.Errors.Count == 0);
        if (!isAllowed)
        {
            Assert.Equal(
                "The GraphQL document has an execution depth of 4 which exceeds the max allowed execution depth of 3.", Assert.Single(result.Errors).Message);
            Assert.Equal(4, result.Errors[0].Extensions!["detectedExecutionDepth"]);
        }
    }

    [Fact]
    public async Task Depth_can_leave_introspection_out()
    {
        var result = await Builder().AddMaxExecutionDepthRule(3, skipIntrospectionFields: true)
            .ExecuteRequestAsync("{ __schema { queryType { fields { name } } } }");

        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task Introspection_can_be_refused_and_allowed_for_one_request()
    {
        var executor = await Builder().DisableIntrospection().BuildRequestExecutorAsync();
        var request = OperationRequestBuilder.New().SetDocument("{ __schema { description } }");

        var refused = await executor.ExecuteAsync(request.Build());
        var typename = await executor.ExecuteAsync("{ __typename self { __typename } }");
        var allowed = await executor.ExecuteAsync(request.AllowIntrospection().Build());

        Assert.Equal("HC0046", Assert.Single(refused.Errors).Code);
        Assert.Equal("__schema", refused.Errors[0].Extensions!["field"]);
        Assert.Empty(typename.Errors);
        Assert.Empty(allowed.Errors);
    }

    private static IRequestExecutorBuilder Builder() => new ServiceCollection().AddGraphQL().AddQueryType<LimitQuery>();

    private static string Exponential(int levels) =>
        "{ ...F0 } " + string.Concat(Enumerable.Range(0, levels).Select(i => $"fragment F{i} on LimitQuery {{ a: self {{ ...F{i + 1} }} b: self {{ ...F{i + 1} }} }} "))
        + $"fragment F{levels} on LimitQuery {{ name }}";

    public sealed class LimitQuery
    {
        public string Name => "x";

        public LimitQuery Self => new();

        public LimitQuery Other => new();

        public string? Echo(List<int>? a) => a is null ? null : $"{a.Count}";
    }
}
