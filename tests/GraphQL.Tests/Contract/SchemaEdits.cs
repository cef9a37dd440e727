namespace LivingNetworks.GraphQL.Tests.Contract;

/// <summary>A schema and small edits of it, each of which is also a change when it is undone.</summary>
internal static class SchemaEdits
{
    public const string Schema = """
        directive @mark(text: String, size: Int) repeatable on FIELD | QUERY

        scalar Moment

        enum Genre {
          FICTION
          POETRY
          ESSAY
        }

        interface Node {
          id: ID!
        }

        interface Named implements Node {
          id: ID!
          name: String
        }

        type Author implements Named & Node {
          id: ID!
          name: String
          nicknames: [String!]
          born(zone: String = "UTC", short: Boolean): Moment
          rating: Float
        }

        type Book implements Node {
          id: ID!
          title: String!
          genre: Genre
          authors(first: Int! = 10, after: String, filter: AuthorFilter = { name: "x", sizes: [1, 2] }): [Author!]!
          matrix: [[Int!]]
        }

        type Shelf {
          label: String
          books: [Book]
        }

        union Thing = Book | Shelf

        input AuthorFilter {
          name: String
          born: Moment!
          sizes: [Int!] = [1]
          genres: [Genre]
          inner: AuthorFilter
          number: Int! = 3
        }

        type Query {
          book(id: ID!): Book
          books(genre: Genre, ids: [ID!], deep: [[Int]]): [Book!]
          thing: Thing
          node(id: ID!): Node
          named: Named
          shelf: Shelf
        }

        type Mutation {
          addBook(title: String!, genre: Genre = FICTION): Book
        }
        """;

    /// <summary>What is written in the schema, and what would be written instead.</summary>
    public static (string Old, string New)[] All { get; } =
    [
        ("directive @mark(text: String, size: Int) repeatable on FIELD | QUERY\n", ""),
        ("(text: String, size: Int) repeatable", "(text: String) repeatable"),
        ("(text: String, size: Int) repeatable", "(text: String, size: Int, need: Int!) repeatable"),
        ("(text: String, size: Int) repeatable", "(text: String, size: Int, want: Int! = 1) repeatable"),
        (" repeatable on", " on"),
        ("on FIELD | QUERY", "on FIELD"),
        ("  POETRY\n", ""),
        ("  FICTION\n  POETRY", "  POETRY\n  FICTION"),
        ("type Author implements Named & Node", "type Author implements Node"),
        ("  nicknames: [String!]\n", ""),
        ("nicknames: [String!]", "nicknames: [String!]!"),
        ("nicknames: [String!]", "nicknames: [String]"),
        ("nicknames: [String!]", "nicknames: String"),
        ("born(zone: String = \"UTC\", short: Boolean)", "born"),
        ("zone: String = \"UTC\"", "zone: String = \"CET\""),
        ("zone: String = \"UTC\"", "zone: String"),
        ("zone: String = \"UTC\"", "zone: String! = \"UTC\""),
        ("short: Boolean", "short: Boolean!"),
        ("short: Boolean", "short: Boolean, long: Boolean"),
        ("short: Boolean", "short: Boolean, long: Boolean!"),
        ("short: Boolean", "short: Boolean, long: Boolean! = true"),
        ("short: Boolean", "short: [Boolean]"),
        (": Moment\n", ": String\n"),
        ("rating: Float", "rating: Int"),
        ("title: String!", "title: String"),
        ("genre: Genre\n", "genre: Genre!\n"),
        ("first: Int! = 10", "first: Int = 10"),
        ("first: Int! = 10", "first: Int! = 20"),
        ("first: Int! = 10", "first: Int!"),
        ("{ name: \"x\", sizes: [1, 2] }", "{ sizes: [1, 2], name: \"x\" }"),
        ("{ name: \"x\", sizes: [1, 2] }", "{ name: \"x\", sizes: [2, 1] }"),
        ("): [Author!]!", "): [Author!]"),
        ("): [Author!]!", "): [Author]!"),
        ("): [Author!]!", "): [Named!]!"),
        ("matrix: [[Int!]]", "matrix: [[Int!]!]!"),
        ("matrix: [[Int!]]", "matrix: [[Int]]"),
        ("matrix: [[Int!]]", "matrix: [Int!]"),
        ("union Thing = Book | Shelf", "union Thing = Book"),
        ("union Thing = Book | Shelf", "union Thing = Book | Shelf | Author"),
        ("  name: String\n  born: Moment!", "  born: Moment!"),
        ("born: Moment!\n", "born: Moment\n"),
        ("sizes: [Int!] = [1]", "sizes: [Int!] = [1, 1]"),
        ("sizes: [Int!] = [1]", "sizes: [Int!]"),
        ("sizes: [Int!] = [1]", "sizes: [Int] = [1]"),
        ("sizes: [Int!] = [1]", "sizes: Int = 1"),
        ("genres: [Genre]", "genres: [Genre!]"),
        ("inner: AuthorFilter", "inner: AuthorFilter\n  added: String"),
        ("inner: AuthorFilter", "inner: AuthorFilter\n  added: String!"),
        ("inner: AuthorFilter", "inner: AuthorFilter\n  added: String! = \"x\""),
        ("number: Int! = 3", "number: Int! = 4"),
        ("book(id: ID!): Book", "book(id: ID): Book"),
        ("book(id: ID!): Book", "book(key: ID!): Book"),
        ("book(id: ID!): Book", "book(id: String!): Book"),
        ("ids: [ID!]", "ids: [ID]"),
        ("ids: [ID!]", "ids: [ID!]!"),
        ("deep: [[Int]]", "deep: [[Int!]]"),
        ("thing: Thing", "thing: Book"),
        ("  shelf: Shelf\n", ""),
        ("scalar Moment", "enum Moment { NOW }"),
        ("type Shelf {\n  label: String\n  books: [Book]\n}", "interface Shelf {\n  label: String\n  books: [Book]\n}\n\ntype Board implements Shelf {\n  label: String\n  books: [Book]\n}"),
        ("genre: Genre = FICTION", "genre: Genre = ESSAY"),
        ("  named: Named\n", "  named: Named\n  more: Extra\n"),
        ("label: String\n", "label: String @deprecated\n"),
    ];

    public static string Apply((string Old, string New) edit)
    {
        Assert.Contains(edit.Old, Schema, StringComparison.Ordinal);
        var at = Schema.IndexOf(edit.Old, StringComparison.Ordinal);
        var edited = string.Concat(Schema.AsSpan(0, at), edit.New, Schema.AsSpan(at + edit.Old.Length));
        if (edit.New.StartsWith("interface Shelf", StringComparison.Ordinal))
        {
            edited = edited.Replace("= Book | Shelf", "= Book | Board", StringComparison.Ordinal);
        }

        return edit.New.Contains(": Extra", StringComparison.Ordinal) ? edited + "\ntype Extra {\n  id: ID\n}\n" : edited;
    }
}
