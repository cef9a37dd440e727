namespace LivingNetworks.GraphQL.Tests.Contract;

/// <summary>A change of a schema is named if it breaks somebody, and passes if it only adds.</summary>
public sealed class BreakingChangeTests
{
    private const string Before = """
        type Query { book(id: ID, first: Int = 10): Book! books: [Book] old: OldThing @deprecated(reason: "Use book.") things: Thing }
        type Book { title: String! year: Int shelf(row: Int): Int genre: Genre }
        type OldThing { inner: OlderThing }
        type OlderThing { id: ID }
        type Note { text: String }
        union Thing = Book | Note
        enum Genre { FICTION POETRY @deprecated }
        input Unused { a: Int b: Int @deprecated }
        type Mutation { add(input: Unused): Book }
        """;

    [Theory]
    [InlineData("year: Int ", "", "The field Book.year was removed.")]
    [InlineData("title: String!", "title: String", "The field Book.title was String! and is String.")]
    [InlineData("books: [Book]", "books: Book", "The field Query.books was [Book] and is Book.")]
    [InlineData("(row: Int)", "", "The argument Book.shelf(row:) was removed.")]
    [InlineData("(row: Int)", "(row: Int!)", "The argument Book.shelf(row:) took Int and takes Int!.")]
    [InlineData("(row: Int)", "(row: Int, column: Int!)", "The argument Book.shelf(column:) is new and must be given.")]
    [InlineData("first: Int = 10", "first: Int = 20", "The argument Query.book(first:) was 10 when it was not given, and is 20.")]
    [InlineData("first: Int = 10", "first: Int", "The argument Query.book(first:) was 10 when it was not given, and has no default any more.")]
    [InlineData("FICTION ", "", "The enum value Genre.FICTION was removed.")]
    [InlineData("Book | Note", "Book", "The union Thing lost its member Note.")]
    [InlineData("a: Int ", "", "The input field Unused.a was removed.")]
    [InlineData("a: Int ", "a: String ", "The input field Unused.a took Int and takes String.")]
    [InlineData("a: Int ", "a: Int c: Int! ", "The input field Unused.c is new and must be given.")]
    [InlineData("input Unused", "input Unused @oneOf", "The input Unused takes exactly one of its fields from now on.")]
    [InlineData("union Thing = Book | Note", "scalar Thing", "The type Thing was a union and is a scalar.")]
    [InlineData("type Mutation", "schema { query: Query } type Mutation", "Mutation operations do not start at the type Mutation any more.")]
    public void Is_named_in_words(string old, string @new, string expected) =>
        Assert.Equal([expected], SchemaContract.FindBreakingChanges(Before, Edited(old, @new)).Select(change => change.Text));

    [Theory]
    [InlineData("year: Int ", "year: Int! month: Int ")]
    [InlineData("(row: Int)", "(row: Int, column: Int, depth: Int! = 1)")]
    [InlineData("FICTION ", "FICTION ESSAY ")]
    [InlineData("Book | Note", "Book | Note | OldThing")]
    [InlineData("a: Int ", "a: Int c: Int ")]
    [InlineData("type Note", "type More { id: ID } type Note")]
    [InlineData("year: Int ", "year: Int @deprecated(reason: \"Use date.\") date: String ")]
    public void Is_none_if_it_only_adds(string old, string @new) => Assert.Empty(SchemaContract.FindBreakingChanges(Before, Edited(old, @new)));

    [Fact]
    public void Is_none_if_only_what_was_deprecated_goes_and_what_it_led_to()
    {
        var after = Before
            .Replace(" old: OldThing @deprecated(reason: \"Use book.\")", "", StringComparison.Ordinal)
            .Replace("type OldThing { inner: OlderThing }", "", StringComparison.Ordinal)
            .Replace("type OlderThing { id: ID }", "", StringComparison.Ordinal)
            .Replace(" POETRY @deprecated", "", StringComparison.Ordinal)
            .Replace(" b: Int @deprecated", "", StringComparison.Ordinal);

        Assert.Empty(SchemaContract.FindBreakingChanges(Before, after));
        Assert.Equal(
            ["Query.old", "OldThing", "OlderThing", "Genre.POETRY", "Unused.b"],
            SchemaContract.FindBreakingChanges(Before, after, allowRemovalOfDeprecated: false).Select(change => change.Element).Order(
                Comparer<string>.Create((a, b) => Array.IndexOf(_order, a).CompareTo(Array.IndexOf(_order, b)))));
    }

    [Fact]
    public void Is_named_if_a_type_goes_that_others_still_lead_to() =>
        Assert.Equal(
            ["The field Book.genre was Genre and is Int.", "The type Genre was removed."],
            SchemaContract.FindBreakingChanges(Before, Edited("genre: Genre", "genre: Int").Replace("enum Genre { FICTION POETRY @deprecated }", "", StringComparison.Ordinal))
                .Select(change => change.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void Is_none_between_a_schema_and_itself() => Assert.Empty(SchemaContract.FindBreakingChanges(SchemaEdits.Schema, SchemaEdits.Schema));

    [Fact]
    public void Cannot_be_found_in_what_is_no_schema() =>
        Assert.Throws<SchemaException>(() => SchemaContract.FindBreakingChanges("type Query {", Before));

    private static readonly string[] _order = ["Query.old", "OldThing", "OlderThing", "Genre.POETRY", "Unused.b"];

    private static string Edited(string old, string @new)
    {
        Assert.Contains(old, Before, StringComparison.Ordinal);
        return Before.Replace(old, @new, StringComparison.Ordinal);
    }
}
