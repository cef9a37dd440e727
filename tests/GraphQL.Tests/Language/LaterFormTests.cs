using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Tests.Language;

/// <summary>Forms that the reference already takes, but that the specification of September 2025 does not have.</summary>
public sealed class LaterFormTests
{
    [Theory]
    [InlineData("{}", 1, 2)]
    [InlineData("extend directive @a on FIELD", 1, 8)]
    [InlineData("fragment F($a: Int) on Dog { name }", 1, 11)]
    [InlineData("directive @a on DIRECTIVE_DEFINITION", 1, 17)]
    [InlineData("directive @a on FRAGMENT_VARIABLE_DEFINITION", 1, 17)]
    public void Is_a_syntax_error_at_its_place(string document, int line, int column)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(document));

        Assert.Equal(new Location(line, column), exception.Location);
    }
}
