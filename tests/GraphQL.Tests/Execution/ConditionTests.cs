namespace LivingNetworks.GraphQL.Tests.Execution;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("query($c: Boolean = true) { hello @skip(if: $c) __typename }")]
    [InlineData("query($c: Boolean = true) { book(id: 1) { title ...F } } fragment F on Book { id @include(if: $c) }")]
    public async Task That_is_null_refuses_the_operation(string document)
    {
        var executor = await Fixtures.Library.Executor();
        var request = OperationRequestBuilder.New().SetDocument(document);

        var refused = await executor.ExecuteAsync(request.SetVariableValues("""{"c":null}""").Build());
        var byDefault = await executor.ExecuteAsync(request.SetVariableValues("{}").Build());

        Assert.Contains("\"$c\"", Assert.Single(refused.Errors).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", refused.ToJson(), StringComparison.Ordinal);
        Assert.Empty(byDefault.Errors);
    }
}
