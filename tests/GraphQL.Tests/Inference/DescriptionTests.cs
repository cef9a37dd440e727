using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Inference;

public sealed class DescriptionTests
{
    [Fact]
    public async Task Documentation_becomes_descriptions_and_an_attribute_outranks_it()
    {
        var schema = await new ServiceCollection().AddGraphQL().AddQueryType<DescribedQuery>().BuildSchemaAsync();

        foreach (var description in new[]
        {
            "A documented root; see Shade.", "A documented method, beside property and method.", "A documented argument.", "A documented property.", "A documented shade.",
            "A documented value.", "A positional property.", "From the attribute.",
        })
        {
            Assert.Contains($"\"\"\"\n{description}\n", schema.Print().Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Outranked", schema.Print(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documentation_can_be_left_out()
    {
        var schema = await new ServiceCollection().AddGraphQL().AddQueryType<DescribedQuery>()
            .ModifyOptions(options => options.UseXmlDocumentation = false).BuildSchemaAsync();

        Assert.DoesNotContain("documented", schema.Print(), StringComparison.Ordinal);
    }

    /// <summary>A documented root; see <see cref="Shade"/>.</summary>
    public sealed class DescribedQuery
    {
        /// <summary>A documented property.</summary>
        public Shade Property => Shade.Dark;

        /// <summary>A documented method, beside <see cref="Property"/> and <see cref="Method(int)"/>.</summary>
        /// <param name="argument">A documented argument.</param>
        public Positional Method(int argument) => new(argument);

        /// <summary>Outranked.</summary>
        [GraphQLDescription("From the attribute.")]
        public int Attributed => 1;
    }

    /// <summary>A documented shade.</summary>
    public enum Shade
    {
        /// <summary>A documented value.</summary>
        Dark,
    }

    /// <summary>A record.</summary>
    /// <param name="Number">A positional property.</param>
    public sealed record Positional(int Number);
}
