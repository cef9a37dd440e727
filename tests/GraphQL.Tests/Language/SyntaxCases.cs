namespace LivingNetworks.GraphQL.Tests.Language;

/// <summary>Documents at the edges of the grammar, well formed or not.</summary>
internal static class SyntaxCases
{
    public static string[] All { get; } =
    [
        "", "{", "{}", "}", "{ a", "{ dog { name }", "query", "query Q", "query Q {", "query Q()", "query ($a) { dog { name } }",
        "{ dog(a:) { name } }", "{ dog(a: $) { name } }", "{ dog(a: $b c: 1) { name } }", "notAnOperation Foo { field }", "{ ...on }",
        "{ ... on Dog }", "{ ...on on Dog { name } }", "fragment on on Dog { name }", "fragment A Dog { name }", "fragment A on { name }",
        "{ dog { name } } extra", "{ dog: }", "{ dog: dog: dog }", "{ ... }", "...", "..", "{ .dog }", "{ dog .. }", "{ dog? }", "{ 'a' }",
        "{ human(id: \"abc) { name } }", "{ human(id: \"a\nbc\") { name } }", "{ human(id: \"\\x\") { name } }", "{ human(id: \"\\u12\") { name } }",
        "{ human(id: \"\\uD800\") { name } }", "{ human(id: \"\\uD83D\\uDE00\") { name } }", "{ human(id: \"\\u{1F600}\") { name } }",
        "{ human(id: \"\\u{110000}\") { name } }", "{ human(id: \"\\u{}\") { name } }", "{ human(id: \"\\u{FFFFFFFFFFFF}\") { name } }",
        "{ human(id: \"\\uD83D\\u0041\") { name } }", "{ human(id: \"😀\") { name } }", "{ human(id: \"\\\") { name } }", "{ human(id: \"a\\", "{ human(id: \"",
        "{ human(id: \"\"\"block\"\"\") { name } }", "{ human(id: \"\"\"\n  two\n    lines\n\"\"\") { name } }",
        "{ human(id: \"\"\"with \\\"\"\" inside\"\"\") { name } }", "{ human(id: \"\"\"never ends) { name } }", "{ human(id: \"\"\"a\r\nb\rc\n\"\"\") { name x } }",
        "{ human(id: \"\") { name } }", "{ human(id: \"\"\"\"\"\") { name } }", "{ human(id: 00) { name } }", "{ human(id: 01) { name } }",
        "{ human(id: -) { name } }", "{ human(id: -0) { name } }", "{ human(id: 1.) { name } }", "{ human(id: .1) { name } }", "{ human(id: 1.e1) { name } }",
        "{ human(id: 1e) { name } }", "{ human(id: 1e+) { name } }", "{ human(id: 1a) { name } }", "{ human(id: 1_0) { name } }", "{ human(id: 1.2.3) { name } }",
        "{ human(id: 0xF) { name } }", "{ human(id: 123456789012345678901234567890) { name } }", "{ human(id: 1..2) { name } }", "{ human(id: +1) { name } }",
        "{ arguments { float(value: 1e40) float2: float(value: -1.5E-3) } }", "{ arguments { int(value: 2147483648) } }",
        "{ arguments { int(value: -2147483649) int2: int(value: -2147483648) } }",
        "# only a comment", "# comment\n{ dog { name } } # end", "\uFEFF{ dog { name } }", "{ dog\u00A0{ name } }", "{ dog { nàme } }", "{ \u0000 }", "{\tdog,,,{ name } }",
        "\r\n\r\n  { dog { x } }", "\r{ dog { x } }", "query Q @onQuery { dog { name } }", "query Q($a: Int = $b) { dog { isAt(x: $a) } }",
        "query Q($a: [Int!]! = [1, 2]) { arguments { ints(value: $a) } }", "query Q($a: Complex = { required: true, inner: { required: $x } }) { dog { name } }",
        "query Q($a: Int @onVariable) { dog { isAt(x: $a) } }", "query Q($a: Int = 1 @onVariable) { dog { isAt(x: $a) } }", "query Q($a: Int!!) { dog { name } }",
        "query Q($a: [Int) { dog { name } }", "query Q($a: ) { dog { name } }", "query Q(a: Int) { dog { name } }", "subscription S { barked { name } }",
        "mutation M { rename(id: 1) { name } }", "mutation { rename(id: 1) { name } }", "{ dog { name @include(if: true) } }", "{ dog { name @ } }",
        "{ dog { name @include(if: ) } }", "{ dog { name() } }", "{ dog() { name } }", "{ dog { isAt(x: {}) } }", "{ dog { isAt(x: []) } }", "{ dog { isAt(x: [1, [2]]) } }",
        "{ arguments { complex(value: { required: true, strings: [\"a\", null], }) } }", "{ arguments { complex(value: { required }) } }",
        "{ arguments { complex(value: { required: }) } }", "{ arguments { complex(value: { 1: true }) } }", "{ arguments { complex(value: {) } }",
        "{ arguments { ints(value: [1 2 3]) strings(value: [\"a\" \"b\"]) } }", "{ arguments { ints(value: [1, 2) } }",
        "type A { a: Int }", "type A", "schema { query: Query }", "schema { }", "extend type Dog { a: Int }", "extend schema @onQuery", "scalar A @specifiedBy(url: \"x\")",
        "enum A { TRUE true }", "enum A { A B }", "input A { a: Int = 1 }", "union A = | B | C", "union A =", "interface A implements B & C { a(b: Int): D }",
        "interface A implements & B { a: Int }", "directive @a(b: Int) repeatable on FIELD | QUERY", "directive @a on NOWHERE", "directive @a",
        "\"description\" type A { \"field\" a(\"argument\" b: Int): Int }", "\"\"\"block\"\"\" query Q { dog { name } }", "\"text\" { dog { name } }",
        "\"text\" extend type A { a: Int }", "\"text\" fragment F on Dog { name }", "\"text\"", "\"text\" 1", "query Q(\"text\" $a: Int) { dog { isAt(x: $a) } }",
        "{ dog { name } } { dog { name } }", "{ type: dog { query: name on: name fragment: name mutation: name input: name true: name null: name } }",
        "query query { dog { name } }", "query fragment { dog { ...query } } fragment query on Dog { name }", "{ arguments { fur(value: true) a: fur(value: null) } }",
        "{ dog { ...a @onSpread ... @onInline { name } ... on Dog @onInline { name } } } fragment a on Dog @onFragment { name }",
    ];
}
