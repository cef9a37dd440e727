namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>Documents of the schema language, chosen per rule for documents and for schemas; those of <see cref="Valid"/> break none.</summary>
internal static class SdlCases
{
    private const string Q = "type Query { a: Int } ";

    public static string[] Valid { get; } =
    [
        "type Query { a: Int }",
        "schema { query: Root } type Root { a: Int! b: [Int!]! c: [[String]!] }",
        "\"A graph\" schema { query: Q mutation: M subscription: S } type Q { a: Int } type M { b: Int } type S { c: Int }",
        "\"\"\"\nA graph\n  of things\n\"\"\"\nschema { query: Query }\n\"\"\"\nThe root\n\"\"\"\ntype Query { \"a field\" a(\"an argument\" b: Int = 1): Int }",
        "type Query { \"\"\"\n  Indented\n    more\n\n  and \\\"\"\" quotes\n  \"\"\" a: Int \" leading blank\" b: Int \"trailing \\\\\" c: Int \"tab\\there\" d: Int \"\" e: Int }",
        "type Query { \"one line\" a: Int \"\"\"block of one line\"\"\" b: Int \"with \\\"quotes\\\"\" c: Int \"é 😀 \\u{1F600}\" d: Int \"ends with quote\\\"\" e: Int }",
        "type Query { a: Int @deprecated b: Int @deprecated(reason: \"Use c\") c(d: Int @deprecated, e: Int = 1 @deprecated(reason: \"no\")): Int }",
        Q + "input In { a: Int @deprecated(reason: \"x\") b: String = \"s\" c: [Int!] = [1, 2] d: E = A e: Float = 1.5 f: Boolean = true g: In2 = { h: 1 } i: ID = \"x\" } input In2 { h: Int } enum E { A B @deprecated }",
        "type Query { a(b: In = { c: null, d: [[1], []] }): Int } input In { c: String d: [[Int]] }",
        "type Query { a(b: String = \"x\\ny\\\"\\\\\\u00e9\"): Int }",
        "type Query { a(b: Int = -5, c: Float = 1e10, d: Float = 3, e: [E!]! = [A], f: E! = B, g: ID = 5): Int } enum E { A B }",
        Q + "directive @a on FIELD | QUERY directive @b(c: Int! = 1, \"described\" d: [String]) repeatable on OBJECT | FIELD_DEFINITION",
        Q + "\"described\" directive @all repeatable on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION | SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION",
        "directive @d(x: Int) repeatable on SCHEMA | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE schema @d @d(x: 1) { query: Query } type Query @d(x: 1) @d { a(b: Int @d): E @d } enum E { A @d }",
        Q + "scalar Date @specifiedBy(url: \"https://example.com/date\") \"described\" scalar Plain",
        Q + "scalar Later extend scalar Later @specifiedBy(url: \"https://example.com/later\")",
        "type Query { a(by: By!): Int } input By @oneOf { id: ID name: String }",
        "type Query { n: Node } interface Node { id: ID! } interface Named implements Node { id: ID! name: String } type A implements Named & Node { id: ID! name: String! }",
        "type Query { n: Node } interface Node implements Base { id: ID! self(x: Int): Node } interface Base { id: ID } type A implements Node & Base { id: ID! self(x: Int, y: Int): A }",
        "type Query { i: I } interface I { u: U l: [I] m: [I!] } type A implements I { u: A l: [A!]! m: [A!] } union U = A | B type B { a: Int }",
        "interface Lonely { a: Int } type Query { l: Lonely }",
        "type Query { u: U } \"described\" union U = | A | B type A { a: Int } type B { b: Int }",
        "type Query { u: U } union U type A { a: Int } extend union U = A",
        "type Query { e: E } enum E { A } extend enum E { B \"described\" C @deprecated(reason: \"late\") }",
        "extend type Query { b: Int } type Query { a: Int } extend type Query @deprecatedType { c(d: Int = 1): Int } directive @deprecatedType on OBJECT",
        "extend type Query implements I type Query { a: Int } interface I { a: Int } extend interface I { b: Int } extend type Query { b: Int }",
        Q + "input In { a: Int } extend input In { b: Int = 2 } extend schema { mutation: Change } type Change { c: Int }",
        "schema { query: Query } type Query { a: Int } type Mutation { b: Int } extend schema @link { subscription: Subscription } type Subscription { s: Int } directive @link on SCHEMA",
        "type Query { type: String input: Int enum: Int on: Int query(fragment: Int): Int true: Int null: Int }",
        Q + "input A { a: A b: [A!]! c: B } input B { a: A! }",
        Q + "input A { b: B = { c: { a: null } } } input B { c: C } input C { a: A }",
        Q + "input A @oneOf { a: A b: Int } input B @oneOf { a: A c: B }",
        "type Query { s: __Schema t(k: __TypeKind): __Type }",
        "type Query { a: Int } type Unused { q: Query } enum UnusedEnum { X } scalar UnusedScalar",
        "type Query implements & I & J { a: Int } interface I { a: Int } interface J { a: Int }",
        "interface I { a: Int @deprecated } type Query implements I { a: Int @deprecated(reason: \"too\") }",
        "interface I { a(x: Int!): Int } type Query implements I { a(x: Int!, y: Int! = 1, z: Int): Int }",
        "type Query { a: Mixed } union Mixed = Query",
        "\uFEFF# comment\ntype Query { # another\n a: Int, b: Int,,, }\n#end",
        "type Query { _: Int _a: Int a_: Int A1: Int }",
        "directive @recursive(a: In) on INPUT_FIELD_DEFINITION input In { b: Int @recursive } type Query { a: Int }",
        "type Query { a(i: In = {}): Int } input In { a: Int! = 1 b: [Int] = 5 }",
        "type Query { s: Custom } scalar Custom @specifiedBy(url: \"x\") @tag @tag directive @tag repeatable on SCALAR",
        "schema { query: Query } type Query { a: Int } type Mutation { b: Int }",
        "type Query { a(x: Custom = { anything: [1, \"a\", B, null] }): Int } scalar Custom",
    ];

    /// <summary>Break a rule of documents or of schemas, or the grammar; and some that look as if they did.</summary>
    public static string[] Others { get; } =
    [
        // Syntax.
        "", "type", "type Query {", "type Query { }", "type Query { a }", "type Query { a: }", "type Query { a() : Int }", "type Query { a(b): Int }",
        "type Query { a(b: Int = $c): Int }", "type Query { a: [Int }", "type Query { a: Int!! }", "enum E", "enum E { }", "enum E { true }", "enum E { A B null }",
        "union U = ", "union U = |", "union U = A |", "union U = A B", "input In { }", "input In { a(b: Int): Int }", "interface I { }", "type A implements { a: Int }",
        "type A implements B, C { a: Int }", "type A implements B C { a: Int }", "type A implements & { a: Int }", "scalar", "scalar A B", "schema", "schema { }", "schema { query }",
        "schema { query: }", "schema { mutate: M }", "directive a on FIELD", "directive @a on", "directive @a on |", "directive @a on field", "directive @a() on FIELD",
        "directive @a repeated on FIELD", "directive @a on FIELD |", "extend", "extend type", "extend type A", "extend scalar A", "extend interface A", "extend union A", "extend enum A",
        "extend input A", "extend schema", "extend extend type A { a: Int }", "\"described\" extend type A { a: Int }", "\"a\" \"b\" type A { a: Int }", "type A { \"a\" }",
        "type A { a: Int } }", "type A @ { a: Int }", "type A @b(c) { a: Int }", "type A @b(c: $d) { a: Int }", "extend type A { }", "extend union A = ", "type \"A\" { a: Int }",
        "type 1A { a: Int }", "type A { a: Int = 1 }", "input A { a: Int = }", "type A { a: Int @deprecated(reason: \"x) }", "type A implements B @c", "extend type A @c implements B",

        // One schema, one type per operation.
        "schema { query: Query } schema { query: Query } " + Q, "schema { query: Query } extend schema { query: Query } " + Q, "schema { query: Query query: Query } " + Q,
        "schema { query: Query mutation: M } extend schema { mutation: M } type M { a: Int } " + Q, "extend schema { mutation: M } extend schema { mutation: M } type M { a: Int } " + Q,
        "schema { query: A } schema { query: B } schema { query: C } type A { a: Int } type B { a: Int } type C { a: Int }",

        // Names are unique.
        Q + "type A { a: Int } type A { a: Int }", Q + "type A { a: Int } scalar A enum A { B }", "type Query { a: Int } type Query { b: Int }", Q + "scalar A union A = Query",
        "type Query { a: Int a: String }", "type Query { a: Int } extend type Query { a: Int }", "type Query { a: Int a: Int a: Int }", "interface I { a: Int a: Int } " + Q,
        Q + "input In { a: Int a: String } extend input In { a: Int b: Int b: Int }", Q + "enum E { A A } extend enum E { A B B }", "type Query { a(b: Int, b: Int, b: String): Int }",
        "interface I { a(b: Int, b: Int): Int } " + Q, "directive @a(b: Int, b: Int) on FIELD " + Q, "directive @a on FIELD directive @a on QUERY directive @a on FIELD " + Q,
        "type Query { a: Int } extend type Query { b(c: Int, c: Int): Int }", Q + "enum E { A } extend enum E { B } extend enum E { A B }",

        // Types are known, extensions extend what is there.
        "type Query { a: Unknown }", "type Query { a: [Unknown!]! b(c: [Other]): Int }", "type Query implements Unknown { a: Int }", "union U = Query | Unknown " + Q,
        "schema { query: Query mutation: Unknown } " + Q, Q + "input In { a: Unknown! }", "directive @a(b: Unknown) on FIELD " + Q, Q + "extend type Unknown { a: Int }",
        Q + "extend scalar Unknown @a directive @a on SCALAR", Q + "extend enum Query { A }", Q + "extend input Query { a: Int }", Q + "extend union Query = Query",
        Q + "extend interface Query { a: Int }", Q + "extend scalar Query @a directive @a on SCALAR", "scalar S extend type S { a: Int } " + Q, "input In { a: Int } extend type In { b: Int } " + Q,
        "enum E { A } extend union E = Query " + Q, "interface I { a: Int } extend type I { b: Int } " + Q, "union U = Query extend enum U { A } " + Q, "extend type Int { a: Int } " + Q,

        // Directives are known, stand where they may, once, with their arguments.
        "type Query @unknown { a: Int }", "type Query { a: Int @unknown b(c: Int @other): Int }", "type Query @deprecated { a: Int }", "type Query { a: Int @skip(if: true) }",
        Q + "enum E { A @specifiedBy(url: \"x\") }", Q + "scalar S @oneOf", Q + "input In @deprecated { a: Int @oneOf }", "schema @deprecated { query: Query } " + Q, "union U @oneOf = Query " + Q,
        "interface I @oneOf { a: Int } " + Q, Q + "enum E @deprecated { A }", "type Query { a: Int @deprecated @deprecated }", "directive @a on OBJECT type Query @a @a { a: Int }",
        "directive @a on OBJECT type Query @a { a: Int } extend type Query @a", "directive @a on SCHEMA schema @a { query: Query } extend schema @a " + Q,
        "directive @a repeatable on OBJECT type Query @a @a { a: Int } extend type Query @a", "directive @a on ARGUMENT_DEFINITION type Query { a(b: Int @a @a): Int }",
        "directive @a on ENUM_VALUE " + Q + "enum E { A @a @a B @a }", "type Query { a: Int @deprecated(because: \"x\") }", "type Query { a: Int @deprecated(reason: \"x\", reason: \"y\") }",
        Q + "scalar S @specifiedBy", Q + "scalar S @specifiedBy(uri: \"x\")", "directive @a(b: Int!, c: Int! = 1, d: Int) on OBJECT type Query @a { a: Int }",
        "directive @a(b: Int!) on FIELD_DEFINITION type Query { a: Int @a(b: 1, c: 2) b: Int @a(c: 2) }", "directive @a(b: In) on OBJECT input In { c: Int } type Query @a(b: { c: 1, c: 2 }) { a: Int }",
        "type Query { a(b: In = { c: 1, c: 2 }): Int } input In { c: Int d: In2 = { e: 1, e: 2, f: { g: 1, g: 1 } } } input In2 { e: Int f: In3 } input In3 { g: Int }",
        "directive @a on INPUT_FIELD_DEFINITION type Query { a(b: Int @a): Int }", "directive @a on ARGUMENT_DEFINITION " + Q + "input In { b: Int @a }",
        "directive @a(b: Int @a) on ARGUMENT_DEFINITION " + Q, "directive @a(b: Int @deprecated(reason: \"x\")) on FIELD " + Q,

        // Roots are different object types.
        "type A { a: Int }", "scalar A", "schema { mutation: M } type M { a: Int }", "extend schema { mutation: M } type M { a: Int }", "scalar Query", "input Query { a: Int }",
        "schema { query: In } input In { a: Int }", "schema { query: Query mutation: E } enum E { A } " + Q, "interface Mutation { a: Int } " + Q, "union Subscription = Query " + Q,
        "schema { query: Query mutation: Query } " + Q, "schema { query: Query mutation: Query subscription: Query } " + Q, "schema { query: Query mutation: M subscription: M } type M { a: Int } " + Q,
        "schema { query: Int } " + Q, "extend schema { subscription: Query } " + Q,

        // Fields, arguments, values.
        "type Query", "type Query { a: Int } type Empty", "interface Empty type Query { a: Empty }", Q + "enum Empty", Q + "input Empty", Q + "union Empty", "type Query extend type Query @a directive @a on OBJECT",
        "type Query { __a: Int }", "type __Query { a: Int } " + Q, "type Query { a(__b: Int): Int }", Q + "enum __E { __A }", Q + "input __In { __a: Int }", Q + "scalar __S", "directive @__a(__b: Int) on FIELD " + Q,
        "type Query { a: In } input In { a: Int }", "type Query { a: [In!]! } input In { a: Int }", "type Query { a(b: Query): Int }", "type Query { a(b: [Query!]): Int }",
        "type Query { a(b: I, c: U): Int } interface I { a: Int } union U = Query", Q + "input In { a: Query b: [In!] c: I } interface I { a: In }", "directive @a(b: Query) on FIELD " + Q,
        "type Query { a(b: Int! @deprecated): Int }", "type Query { a(b: Int! = 1 @deprecated): Int }", Q + "input In { a: Int! @deprecated b: Int! = 1 @deprecated(reason: \"x\") }",
        "directive @a(b: Int! @deprecated) on FIELD " + Q, Q + "union U = Int | E | In enum E { A } input In { a: Int }", Q + "union U = Query | Query", Q + "union U = I interface I { a: Int }",
        Q + "union U = Query extend union U = Query | Query", Q + "union U = U | V union V = U",

        // Interfaces.
        "type Query implements Int { a: Int }", "type Query implements Query { a: Int }", "type Query implements I & I { a: Int } interface I { a: Int }", "interface I implements I { a: Int } " + Q,
        "type Query implements In { a: Int } input In { a: Int }", "type Query implements U { a: Int } union U = Query", "type Query implements I { b: Int } interface I { a: Int b: Int c: Int }",
        "type Query implements I { a: String } interface I { a: Int }", "type Query implements I { a: Int } interface I { a: Int! }", "type Query implements I { a: [Int] b: Int } interface I { a: Int b: [Int] }",
        "type Query implements I { a: [Int] } interface I { a: [Int!] }", "type Query implements I { a: J } interface I { a: I } interface J { b: Int }", "type Query implements I { a: B } interface I { a: U } union U = Query type B { a: Int }",
        "type Query implements I { a: Int } interface I { a(x: Int): Int }", "type Query implements I { a(x: String): Int } interface I { a(x: Int): Int }", "type Query implements I { a(x: Int!): Int } interface I { a(x: Int): Int }",
        "type Query implements I { a(x: Int): Int } interface I { a(x: Int!): Int }", "type Query implements I { a(x: Int, y: Int!): Int } interface I { a(x: Int): Int }", "type Query implements I { a(x: Int, y: Int! = 1): Int } interface I { a(x: Int): Int }",
        "interface A { a: Int } interface B implements A { a: Int } type Query implements B { a: Int }", "interface A implements B { a: Int } interface B implements A { a: Int } " + Q,
        "interface A implements B & C { a: Int } interface B implements A & C { a: Int } interface C implements A & B { a: Int } type Query implements A { a: Int }",
        "interface A { a: Int } interface B implements A { a: Int b: Int } interface C implements B & A { a: Int } type Query implements C & A & B { a: Int b: String }",
        "interface I { a: Int } type Query implements I { a: Int @deprecated }", "interface I { a: Int } type Query { a: Int } extend type Query implements I & I", "type Query implements I { a: Int } extend interface I { b: Int } interface I { a: Int }",
        "interface I { a: I } type Query implements I { a: Query } type B implements I { a: [B] }", "interface I { a: [I!]! } type Query implements I { a: [Query!]! } type B implements I { a: [B]! }",

        // Default values.
        "type Query { a(b: Int = \"x\", c: Int = 1.5, d: Int = 2147483648, e: Int = A): Int }", "type Query { a(b: Int! = null): Int }", "type Query { a(b: [Int!] = [1, null, \"x\", [1]]): Int }", "type Query { a(b: [[Int]] = 1, c: [[Int]] = [1, [2, \"x\"]]): Int }",
        "type Query { a(b: E = C, c: E = \"A\", d: E = 1, e: [E] = [A, C]): Int } enum E { A B }", "type Query { a(b: String = 1, c: Boolean = \"true\", d: ID = 1.5, e: Float = \"x\", f: ID = 3): Int }",
        "type Query { a(b: In = 1, c: In = \"x\", d: In = []): Int } input In { a: Int }", "type Query { a(b: In = {}, c: In = { a: null }, d: In = { a: 1, z: 2 }): Int } input In { a: Int! b: Int }",
        "type Query { a(b: By = {}, c: By = { id: 1, name: \"x\" }, d: By = { id: null }, e: By = { id: 1 }, f: By = { z: 1 }): Int } input By @oneOf { id: ID name: String }",
        Q + "input In { a: Int = \"x\" b: In = { a: \"y\", b: { c: 1 } } }", "directive @a(b: Int = \"x\", c: [E] = [B]) on FIELD enum E { A } " + Q, "type Query { a(b: In = { c: { d: [1, \"x\"] } }): Int } input In { c: In2 } input In2 { d: [Int] }",

        // OneOf.
        Q + "input By @oneOf { id: ID! name: String }", Q + "input By @oneOf { id: ID = 1 name: String }", Q + "input By @oneOf { id: ID! = 1 }", Q + "input By @oneOf { id: ID } extend input By { name: String! }",

        // Input objects are finite, default values do not need themselves.
        Q + "input A { a: A! }", Q + "input A { b: B! } input B { a: A! }", Q + "input A { b: B! } input B { c: C! } input C { a: A! b: B! }", Q + "input A { a: A! b: A! c: [A!]! }", Q + "input A { a: A! = { a: null } }",
        Q + "input A @oneOf { a: A }", Q + "input A @oneOf { b: B } input B { a: A! }", Q + "input A @oneOf { b: B c: Int } input B { a: A! }", Q + "input A { b: B! } input B @oneOf { a: A c: C } input C { a: A! }",
        Q + "input C { a: A! b: B! } input B { c: C! a: A! } input A { b: B! c: C! d: D! } input D { a: Int }", Q + "input A { a: A = {} }", Q + "input A { b: B = {} } input B { a: A = {} }", Q + "input A { a: A = { a: {} } }",
        Q + "input A { b: B = { c: {} } } input B { c: C = {} } input C { a: A = {} }", Q + "input A { a: [A] = [{}] }", Q + "input A { a: A = { a: null } b: A = { a: null } }", Q + "input A { b: B = {} c: C = {} } input B { a: A = {} } input C { b: B = {} }",
        Q + "input A { a: A = null b: B! } input B { a: A c: [B!]! }",
    ];
}
