namespace LivingNetworks.GraphQL.Tests.Validation;

public sealed class RuleTests
{
    public static TheoryData<RuleCase> Cases => [.. RuleCases.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Exactly_the_broken_rules_are_reported(RuleCase rule)
    {
        var broken = Kennel.Validate(rule.Document).Select(error => error.Rule).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(rule.Broken.Order(StringComparer.Ordinal), broken);
    }

    [Fact]
    public void Every_rule_of_the_specification_has_a_document_that_breaks_it()
    {
        var broken = RuleCases.All.SelectMany(rule => rule.Broken).ToHashSet();
        var rules = LivingNetworks.GraphQL.Validation.DocumentValidator.Specified(1000).Select(rule => rule.Name);

        // The kennel has every root type; the missing one is tried below.
        Assert.Equal(["KnownOperationTypesRule"], rules.Where(rule => !broken.Contains(rule)));
    }

    [Fact]
    public async Task An_operation_needs_its_root_type()
    {
        var executor = await Fixtures.Library.Executor();

        var result = await executor.ExecuteAsync("subscription { __typename }");

        Assert.Equal("The schema has no subscription type.", Assert.Single(result.Errors).Message);
    }
}
