using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;
using LivingNetworks.GraphQL.Validation;

namespace LivingNetworks.GraphQL.Tests.Validation;

/// <summary>A schema with every kind of type, to check documents against.</summary>
internal static class Kennel
{
    public const string Sdl = """
        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onField on FIELD
        directive @onFragment on FRAGMENT_DEFINITION
        directive @onSpread on FRAGMENT_SPREAD
        directive @onInline on INLINE_FRAGMENT
        directive @onVariable on VARIABLE_DEFINITION
        directive @tagged(name: String!, weight: Int = 1) repeatable on FIELD | QUERY | FRAGMENT_SPREAD | VARIABLE_DEFINITION

        interface Being { name(surname: Boolean): String }
        interface Mammal { mother: Mammal father: Mammal }
        interface Pet implements Being { name(surname: Boolean): String }
        interface Canine implements Mammal & Being { name(surname: Boolean): String mother: Canine father: Canine }

        enum Command { SIT HEEL DOWN }
        enum Fur { BROWN BLACK TAN SPOTTED NONE }
        scalar Anything
        scalar Invalidless

        type Dog implements Being & Pet & Mammal & Canine {
          name(surname: Boolean): String
          nickname: String
          barks: Boolean
          barkVolume: Int
          knows(command: Command): Boolean
          isHouseTrained(atOtherHomes: Boolean = true): Boolean
          isAt(x: Int, y: Int): Boolean
          owner: Human
          mother: Dog
          father: Dog
        }
        type Cat implements Being & Pet {
          name(surname: Boolean): String
          nickname: String
          meows: Boolean
          meowVolume: Int
          barkVolume: String
          fur: Fur
          owner: Human
        }
        union CatOrDog = Cat | Dog
        type Human implements Being {
          name(surname: Boolean): String
          pets: [Pet]
          relatives: [Human]!
          iq: Int
        }
        type Alien implements Being { name(surname: Boolean): String numEyes: Int iq: Int }
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien

        input Complex {
          required: Boolean!
          nonNull: Boolean! = false
          int: Int
          string: String
          boolean: Boolean
          strings: [String]
          inner: Complex
        }
        input Choice @oneOf { string: String int: Int complex: Complex }

        type Arguments {
          multipleReqs(x: Int!, y: Int!): String
          nonNullBoolean(value: Boolean!): Boolean
          nonNullFloat(value: Float!): Float
          nonNullInt(value: Int!): Int
          int(value: Int): Int
          float(value: Float): Float
          boolean(value: Boolean): Boolean
          string(value: String): String
          id(value: ID): ID
          fur(value: Fur): Fur
          strings(value: [String]): [String]
          nonNullStrings(value: [String!]): [String]
          ints(value: [Int!]!): [Int]
          matrix(value: [[Int!]]): [[Int]]
          complex(value: Complex): String
          choice(value: Choice): String
          anything(value: Anything): Anything
          withDefault(value: Int! = 0): String
          twoOptional(a: Int = 0, b: Int = 0): String
          mixed(a: Int!, b: Int!, c: Int = 0, d: Int = 0): String
        }

        type Query {
          human(id: ID): Human
          dog: Dog
          cat: Cat
          pet: Pet
          being: Being
          catOrDog: CatOrDog
          dogOrHuman: DogOrHuman
          humanOrAlien: HumanOrAlien
          arguments: Arguments
          humans: [Human!]!
          nestedHumans: [[Human]]
        }
        type Mutation { rename(id: ID!, name: String = "x"): Dog feed(complex: Complex!): Boolean }
        type Subscription { barked: Dog meowed: Cat count(from: Int!): Int }
        """;

    public static Schema Schema { get; } = SchemaFromSdl.Build(Sdl);

    public static List<GraphQLError> Validate(string text)
    {
        var context = new ValidationContext(Schema, Parser.Parse(text), 1000);
        new DocumentWalker(context, DocumentValidator.Specified(1_000_000)).Walk();
        return [.. context.Errors.Cast<GraphQLError>()];
    }

    /// <summary>Validates as a server does: with its limits.</summary>
    public static List<IError> Check(DocumentNode document) => new DocumentValidator(Schema, new RequestExecutorOptions(), null, null).Validate(document);
}
