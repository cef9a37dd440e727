using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Inference;

/// <summary>Types that are described in code, beside what follows from the C# types.</summary>
public sealed class CodeFirstTests
{
    [Fact]
    public async Task A_described_object_has_the_names_fields_and_arguments_that_were_said()
    {
        var schema = (await Executor()).Schema.Print();

        Contains(schema, """
            "A book of the shop."
            type ShopBook {
              "What stands on the cover."
              name: String!
              pages: Int! @deprecated(reason: "Count them.")
              isbn: ID
              shelves( row: Int! = 3 "Which of them." names: [String!] ): [String!]
              price(currency: String! = "EUR"): Decimal!
              seller: Seller
            }
            """);
        Assert.DoesNotContain("secret", schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ book { name isbn } }", """{"data":{"book":{"name":"Max","isbn":"7"}}}""")]
    [InlineData("{ book { shelves } }", """{"data":{"book":{"shelves":["Max row 3"]}}}""")]
    [InlineData("""{ book { shelves(row: 1, names: ["a", "b"]) } }""", """{"data":{"book":{"shelves":["Max row 1","a","b"]}}}""")]
    [InlineData("{ book { price } }", """{"data":{"book":{"price":12.50}}}""")]
    [InlineData("""{ book { price(currency: "USD") } }""", """{"data":{"book":{"price":25.00}}}""")]
    [InlineData("{ book { seller { heading } } }", """{"data":{"book":{"seller":{"heading":"Droogstoppel"}}}}""")]
    [InlineData("{ greeting }", """{"data":{"greeting":"Hello from a service"}}""")]
    [InlineData("{ things { __typename ... on ShopBook { name } ... on Seller { heading } } }", """{"data":{"things":[{"__typename":"ShopBook","name":"Max"},{"__typename":"Seller","heading":"Droogstoppel"}]}}""")]
    [InlineData("{ titled { heading __typename } }", """{"data":{"titled":{"heading":"Droogstoppel","__typename":"Seller"}}}""")]
    [InlineData("{ find(by: { words: \"x\", size: BIG }) }", """{"data":{"find":"x BIG True 0"}}""")]
    [InlineData("{ find(by: { words: \"x\" }) }", """{"data":{"find":"x MIDDLE True 0"}}""")]
    public async Task A_described_graph_answers(string document, string expected) =>
        Assert.Equal(expected, (await (await Executor()).ExecuteAsync(document)).ToJson(indented: false));

    [Fact]
    public async Task Enums_inputs_unions_and_interfaces_can_be_described()
    {
        var schema = (await Executor()).Schema.Print();

        Contains(schema, """
            "How large."
            enum Format {
              "Fits a shelf."
              BIG
              MIDDLE @deprecated(reason: "Nobody knows what it means.")
            }
            """);
        Contains(schema, """
            input Search {
              "What to look for."
              words: String!
              size: Format! = MIDDLE
            }
            """);
        Contains(schema, """
            "What the shop sells."
            union Ware = Seller | ShopBook
            """);
        Contains(schema, """
            interface Headed {
              heading: String!
            }
            """);
    }

    [Theory]
    [InlineData("{ find(by: { words: \"x\", size: SMALL }) }")]
    [InlineData("{ find(by: { words: \"x\", limit: 1 }) }")]
    public async Task What_is_ignored_cannot_be_given(string document) =>
        Assert.NotEmpty((await (await Executor()).ExecuteAsync(document)).Errors);

    [Fact]
    public async Task A_field_without_a_resolver_an_argument_without_a_type_and_an_extension_of_nothing_stop_the_start()
    {
        var problem = await Assert.ThrowsAsync<SchemaException>(async () => await new ServiceCollection().AddGraphQL()
            .AddQueryType<ShopQuery>()
            .AddObjectType<Book>(book => book.Field("empty"))
            .AddObjectType<Seller>(seller => seller.Field("odd").Argument("a", _ => { }).Resolve(_ => 1))
            .AddTypeExtension<ExtensionOfNothing>()
            .BuildRequestExecutorAsync());

        Assert.Contains("Book.empty: it has no resolver.", problem.Problems);
        Assert.Contains("Seller.odd: the argument a has no type.", problem.Problems);
        Assert.Contains("A description extends Unused, which is not in the schema.", problem.Problems);
    }

    [Fact]
    public void What_is_neither_property_nor_method_cannot_be_described() =>
        Assert.Throws<SchemaException>(() => new ServiceCollection().AddGraphQL().AddObjectType<Book>(book => book.Field(b => "x" + b.Title)));

    private static Task<IRequestExecutor> Executor() => new ServiceCollection()
        .AddSingleton(new Greeter("Hello from a service"))
        .AddGraphQL()
        .AddQueryType<QueryType>()
        .AddType<BookType>()
        .AddTypeExtension<BookSeller>()
        .AddType<SellerType>()
        .AddType<WareType>()
        .AddType<HeadedType>()
        .AddType<SizeType>()
        .AddType<SearchType>()
        .BuildRequestExecutorAsync();

    private static void Contains(string schema, string part)
    {
        static string Compact(string text) => string.Join(' ', text.Replace("\"\"\"", "\"", StringComparison.Ordinal).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            .Replace("\" ", "\"", StringComparison.Ordinal).Replace(" \"", "\"", StringComparison.Ordinal);
        Assert.Contains(Compact(part), Compact(schema), StringComparison.Ordinal);
    }

    public sealed record Greeter(string Text);

    public enum Size
    {
        Big,
        Medium,
        Small,
    }

    public sealed record Filter(string Words, Size Size = Size.Big, bool Exact = true, int Limit = 0);

    public interface ITitled
    {
        string Title { get; }
    }

    public interface IWare;

    public sealed class Book : IWare
    {
        public string Title { get; init; } = "Max";

        public int Pages => 300;

        public int Number => 7;

        public string Secret => "no";
    }

    public sealed class Seller : ITitled, IWare
    {
        public string Title => "Droogstoppel";
    }

    public sealed class Unused;

    public sealed class ShopQuery
    {
        public Book Book() => new();

        public List<IWare> GetThings() => [new Book(), new Seller()];

        public ITitled Titled() => new Seller();

        public string Find(Filter by) => $"{by.Words} {(by.Size == Size.Medium ? "MIDDLE" : by.Size.ToString().ToUpperInvariant())} {by.Exact} {by.Limit}";

        public string Hidden() => "no";
    }

    public sealed class Prices
    {
        public decimal GetPrice([Parent] Book book, string currency = "EUR") => (currency == "EUR" ? 12.50m : 25.00m) * (book.Pages / 300);
    }

    public sealed class QueryType : ObjectType<ShopQuery>
    {
        protected override void Configure(IObjectTypeDescriptor<ShopQuery> descriptor)
        {
            descriptor.Name(OperationTypeNames.Query);
            descriptor.Field(query => query.Hidden()).Ignore();
            descriptor.Field("greeting").Resolve(async (context, cancellationToken) =>
            {
                await Task.Delay(1, cancellationToken);
                return context.Service<Greeter>().Text;
            });
        }
    }

    public sealed class BookType : ObjectType<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor)
        {
            descriptor.Name("ShopBook").Description("A book of the shop.").BindFieldsExplicitly();
            descriptor.Field(book => book.Title).Name("name").Description("What stands on the cover.");
            descriptor.Field(book => book.Pages).Deprecated("Count them.");
            descriptor.Field(book => book.Number).Name("isbn").Type<IdType>();
            descriptor.Field("shelves")
                .Type<ListType<NonNullType<StringType>>>()
                .Argument("row", argument => argument.Type<NonNullType<IntType>>().DefaultValue(3))
                .Argument("names", argument => argument.Type<ListType<NonNullType<StringType>>>().Description("Which of them."))
                .Resolve(context => new[] { $"{context.Parent<Book>().Title} row {context.ArgumentValue<int>("row")}" }
                    .Concat(context.ArgumentValue<List<string>?>("names") ?? []).ToList());
            descriptor.Field("price").ResolveWith<Prices>(prices => prices.GetPrice(default!, default!));
        }
    }

    public sealed class BookSeller : ObjectTypeExtension<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor) =>
            descriptor.Field("seller").Type<SellerType>().Resolve(_ => new Seller());
    }

    public sealed class SellerType : ObjectType<Seller>
    {
        protected override void Configure(IObjectTypeDescriptor<Seller> descriptor) => descriptor.Field(seller => seller.Title).Name("heading");
    }

    public sealed class WareType : UnionType<IWare>
    {
        protected override void Configure(IUnionTypeDescriptor descriptor) =>
            descriptor.Name("Ware").Description("What the shop sells.").Type<SellerType>().Type<BookType>();
    }

    public sealed class HeadedType : InterfaceType<ITitled>
    {
        protected override void Configure(IInterfaceTypeDescriptor<ITitled> descriptor) =>
            descriptor.Name("Headed").Field(titled => titled.Title).Name("heading");
    }

    public sealed class SizeType : EnumType<Size>
    {
        protected override void Configure(IEnumTypeDescriptor<Size> descriptor)
        {
            descriptor.Name("Format").Description("How large.");
            descriptor.Value(Size.Big).Description("Fits a shelf.");
            descriptor.Value(Size.Medium).Name("MIDDLE").Deprecated("Nobody knows what it means.");
            descriptor.Value(Size.Small).Ignore();
        }
    }

    public sealed class SearchType : InputObjectType<Filter>
    {
        protected override void Configure(IInputObjectTypeDescriptor<Filter> descriptor)
        {
            descriptor.Name("Search").BindFieldsExplicitly();
            descriptor.Field(filter => filter.Words).Description("What to look for.");
            descriptor.Field(filter => filter.Size).DefaultValue(Size.Medium);
        }
    }

    public sealed class ExtensionOfNothing : ObjectTypeExtension<Unused>;
}
