using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Execution;

public sealed class ErrorTests
{
    [Fact]
    public async Task An_unexpected_exception_tells_nothing()
    {
        var json = (await Run("{ broken }")).ToJson(indented: false);

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["broken"]}],"data":{"broken":null}}""", json);
    }

    [Fact]
    public async Task Details_are_told_only_if_the_options_say_so()
    {
        var result = await Run("{ broken }", builder => builder.ModifyRequestOptions(options => options.IncludeExceptionDetails = true));

        var details = (IReadOnlyDictionary<string, object?>)Assert.Single(result.Errors).Extensions!["exception"]!;
        Assert.Equal("secret", details["message"]);
    }

    [Fact]
    public async Task Errors_of_a_resolver_arrive_unchanged_and_each_is_an_entry()
    {
        var result = await Run("{ two }");

        Assert.Equal(["first", "second"], result.Errors.Select(error => error.Message));
        Assert.Equal("A", result.Errors[0].Code);
        Assert.Equal("A", result.Errors[0].Extensions!["code"]);
        Assert.All(result.Errors, error => Assert.Equal("/two", error.Path!.Print()));
    }

    [Fact]
    public async Task A_reported_error_does_not_take_the_value()
    {
        var result = await Run("{ partial }");

        Assert.Equal("half", Assert.Single(result.Errors).Message);
        Assert.Contains("\"partial\":\"value\"", result.ToJson(indented: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_sees_every_error()
    {
        var result = await Run("{ broken }", builder => builder.AddErrorFilter(error =>
            error.Exception is InvalidOperationException ? error.WithMessage("Calm").WithCode("CALM") : error));
        var refused = await Run("{ unknown }", builder => builder.AddErrorFilter<Shouting>());

        Assert.Equal("CALM", Assert.Single(result.Errors).Code);
        Assert.StartsWith("CANNOT QUERY", Assert.Single(refused.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_null_where_none_may_be_has_its_code()
    {
        var result = await Run("{ missing }");

        var error = Assert.Single(result.Errors);
        Assert.Equal("HC0018", error.Code);
        Assert.Contains("\"data\":null", result.ToJson(indented: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_ends()
    {
        var result = await Run("{ slow }", builder => builder.ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(50)));

        Assert.Equal("HC0045", Assert.Single(result.Errors).Code);
        Assert.DoesNotContain("data", result.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_who_leaves_stops_the_operation()
    {
        using var leaving = new CancellationTokenSource();
        var executor = await Builder().BuildRequestExecutorAsync();
        var running = executor.ExecuteAsync("{ slow }", leaving.Token);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    private static IRequestExecutorBuilder Builder() =>
        new ServiceCollection().AddGraphQL().AddQueryType<ErrorQuery>().ModifyRequestOptions(options => options.IncludeExceptionDetails = false);

    private static async Task<OperationResult> Run(string document, Action<IRequestExecutorBuilder>? configure = null)
    {
        var builder = Builder();
        configure?.Invoke(builder);
        return await builder.ExecuteRequestAsync(document);
    }

    public sealed class ErrorQuery
    {
        public string? Broken() => throw new InvalidOperationException("secret");

        public string? Two() => throw new GraphQLException(
            ErrorBuilder.New().SetMessage("first").SetCode("A").Build(), ErrorBuilder.New().SetMessage("second").Build());

        public string Partial(IResolverContext context)
        {
            context.ReportError("half");
            return "value";
        }

        public string Missing() => null!;

        public async Task<string> Slow(CancellationToken cancellationToken)
        {
            await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
            return "";
        }
    }

    private sealed class Shouting : IErrorFilter
    {
        public IError OnError(IError error) => error.WithMessage(error.Message.ToUpperInvariant());
    }
}
