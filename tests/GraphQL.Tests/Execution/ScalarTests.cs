using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Execution;

/// <summary>
/// What each scalar takes and gives, after the tables of scalars.graphql.org/chillicream, as a literal and as a variable. Was red in its first
/// run: a blank in a DateTime, a UUID without hyphens, weeks in a Duration, text that is no URI.
/// </summary>
public sealed class ScalarTests
{
    private static readonly Task<IRequestExecutor> _executor = new ServiceCollection().AddGraphQL().AddQueryType<Echo>()
        .ModifyRequestOptions(options => options.IncludeExceptionDetails = true).BuildRequestExecutorAsync();

    // Input and output as JSON; null means that it is refused. A literal is written like JSON.
    public static TheoryData<string, string, string?> Values
    {
        get
        {
            var data = new TheoryData<string, string, string?>();
            Add("dateTime", "\"2023-12-24T15:30:00Z\"", "\"2023-12-24T15:30:00Z\"");
            Add("dateTime", "\"2023-12-24t15:30:00z\"", "\"2023-12-24T15:30:00Z\"");
            Add("dateTime", "\"2023-12-24T15:30:00+00:00\"", "\"2023-12-24T15:30:00Z\"");
            Add("dateTime", "\"2023-12-24T15:30:00-05:00\"", "\"2023-12-24T15:30:00-05:00\"");
            Add("dateTime", "\"2023-12-24T15:30:00.123Z\"", "\"2023-12-24T15:30:00.123Z\"");
            Add("dateTime", "\"2023-12-24T15:30:00.1234567+01:00\"", "\"2023-12-24T15:30:00.1234567+01:00\"");
            Add("dateTime", "\"2023-12-24T15:30:00.1200000Z\"", "\"2023-12-24T15:30:00.12Z\"");
            Refuse("dateTime", "\"2023-12-24T15:30:00.12345678Z\"", "\"2023-12-24T15:30:00.1234567890Z\"", "\"2023-12-24T15:30:00.Z\"", "\"2023-12-24T15:30:00\"",
                "\"2023-12-24 15:30:00Z\"", "\"2023-12-24\"", "\"15:30:00Z\"", "\"2023-13-01T00:00:00Z\"", "\"2023-12-32T00:00:00Z\"", "\"2023-12-24T24:00:00Z\"", "\"2023-12-24T25:00:00Z\"",
                "\"2023-12-24T15:60:00Z\"", "\"2023-12-24T15:30:60Z\"", "\"2023-02-30T15:30:00Z\"", "\"2023-12-24T15:30:00+24:00\"", "\"2023-12-24T15:30:00+25:00\"", "\"2023-12-24T15:30:00 UTC\"",
                "\"2023-12-24T15:30Z\"", "\"2023-12-24T15:30:00+0100\"", "\"2023-12-24T15:30:00+01\"", "\" 2023-12-24T15:30:00Z\"", "\"2023-12-24T15:30:00Z \"", "\"\"", "1703431800", "true", "\"23-12-24T15:30:00Z\"");
            Add("utc", "\"2023-12-24T15:30:00+02:00\"", "\"2023-12-24T13:30:00Z\"");
            Add("localDate", "\"2023-12-24\"", "\"2023-12-24\"");
            Add("localDate", "\"2000-02-29\"", "\"2000-02-29\"");
            Refuse("localDate", "\"2023-12-24T15:30:00\"", "\"2023-12-24T15:30:00Z\"", "\"2023-13-01\"", "\"2023-12-32\"", "\"2023-2-5\"", "\"23-12-24\"", "\"2023/12/24\"", "\"2001-02-29\"", "\"2023-02-30\"", "\"\"", "\" 2023-12-24\"", "20231224", "[]");
            Add("date", "\"2023-12-24\"", "\"2023-12-24\"");
            Refuse("date", "\"2023-12-24T00:00:00\"", "\"24.12.2023\"", "5");
            Add("localTime", "\"15:30:00\"", "\"15:30:00\"");
            Add("localTime", "\"09:00:00.1234567\"", "\"09:00:00.1234567\"");
            Add("localTime", "\"00:00:00\"", "\"00:00:00\"");
            Refuse("localTime", "\"15:30:00Z\"", "\"15:30:00+05:30\"", "\"2023-12-24T15:30:00\"", "\"15:30\"", "\"24:00:00\"", "\"15:60:00\"", "\"15:30:60\"", "\"15:30:00.1234567890\"", "\"15:30:00.\"", "\"\"", "1530");
            Add("localDateTime", "\"2023-12-24T15:30:00\"", "\"2023-12-24T15:30:00\"");
            Add("localDateTime", "\"2023-12-24t15:30:00.123\"", "\"2023-12-24T15:30:00.123\"");
            Refuse("localDateTime", "\"2023-12-24T15:30:00Z\"", "\"2023-12-24T15:30:00+05:30\"", "\"2023-12-24 15:30:00\"", "\"2023-12-24\"", "\"15:30:00\"", "\"2023-12-24T25:00:00\"", "\"2023-02-30T15:30:00\"", "\"2023-12-24T15:30:00.1234567890\"");
            Add("duration", "\"PT1H\"", "\"PT1H\"");
            Add("duration", "\"PT30M\"", "\"PT30M\"");
            Add("duration", "\"P1DT2H30M\"", "\"P1DT2H30M\"");
            Add("duration", "\"P2W\"", "\"P14D\"");
            Add("duration", "\"PT1H30M45S\"", "\"PT1H30M45S\"");
            Add("duration", "\"PT0.5S\"", "\"PT0.5S\"");
            Add("duration", "\"PT0.0000001S\"", "\"PT0.0000001S\"");
            Add("duration", "\"-PT15M\"", "\"-PT15M\"");
            Add("duration", "\"PT90M\"", "\"PT1H30M\"");
            Add("duration", "\"PT0S\"", "\"PT0S\"");
            Add("duration", "\"P10675199DT2H48M5.4775807S\"", "\"P10675199DT2H48M5.4775807S\"");
            Refuse("duration", "\"1 hour\"", "\"90\"", "\"01:00:00\"", "\"\"", "\"P\"", "\"PT\"", "\"P1DT\"", "\"P1H\"", "\"PT1D\"", "\"T1H\"", "\"PT1M1H\"", "\"PT1.5H\"", "\"PT0.00000001S\"", "\"PT.5S\"", "\"P10675200D\"", "\"P99999999999999999999999999999999999999999999D\"", "\" PT1H\"", "\"pt1h\"", "123");
            Add("uuid", "\"123e4567-e89b-12d3-a456-426614174000\"", "\"123e4567-e89b-12d3-a456-426614174000\"");
            Add("uuid", "\"123E4567-E89B-12D3-A456-426614174000\"", "\"123e4567-e89b-12d3-a456-426614174000\"");
            Add("uuid", "\"00000000-0000-0000-0000-000000000000\"", "\"00000000-0000-0000-0000-000000000000\"");
            Refuse("uuid", "\"123e4567-e89b-12d3-a456-42661417400\"", "\"123e4567-e89b-12d3-a456-4266141740000\"", "\"123e4567e89b12d3a456426614174000\"", "\"123e4567-e89b-12d3-a456\"",
                "\"g23e4567-e89b-12d3-a456-426614174000\"", "\"{123e4567-e89b-12d3-a456-426614174000}\"", "\"\"", "123");
            Add("uri", "\"https://example.com\"", "\"https://example.com\"");
            Add("uri", "\"urn:isbn:0451450523\"", "\"urn:isbn:0451450523\"");
            Add("uri", "\"/path/to/resource\"", "\"/path/to/resource\"");
            Add("uri", "\"//example.com/path\"", "\"//example.com/path\"");
            Add("uri", "\"../parent/resource\"", "\"../parent/resource\"");
            Add("uri", "\"https://example.com:8080/api?key=value\"", "\"https://example.com:8080/api?key=value\"");
            Add("uri", "\"mailto:user@example.com\"", "\"mailto:user@example.com\"");
            Add("uri", "\"#section\"", "\"#section\"");
            Add("uri", "\"?query=value\"", "\"?query=value\"");
            Add("uri", "\"../page#part\"", "\"../page#part\"");
            Refuse("uri", "\"ht!tp://example.com\"", "\"#a b\"", "\"#a#b\"", "\"http://exam ple.com\"", "\"\"", "123");
            Add("decimal", "123.45", "123.45");
            Add("decimal", "-12.50", "-12.50");
            Add("decimal", "1000000", "1000000");
            Add("decimal", "1e3", "1000");
            Refuse("decimal", "\"99.99\"", "1e40", "true");
            Add("long", "9223372036854775807", "9223372036854775807");
            Add("long", "-9223372036854775808", "-9223372036854775808");
            Refuse("long", "9223372036854775808", "1.5", "\"1\"");
            Add("short", "-32768", "-32768");
            Refuse("short", "32768", "1.0");
            Add("unsignedByte", "255", "255");
            Refuse("unsignedByte", "256", "-1");
            Add("base64", "\"SGVsbG8=\"", "\"SGVsbG8=\"");
            Refuse("base64", "\"no base64!\"", "5");
            return data;

            void Add(string name, string given, string? expected) => data.Add(name, given, expected);

            void Refuse(string name, params string[] given)
            {
                foreach (var value in given)
                {
                    data.Add(name, value, null);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Takes_a_literal_and_a_variable_alike(string field, string given, string? expected)
    {
        var executor = await _executor;
        var type = executor.Schema.Print().Split('\n').Single(line => line.StartsWith($"  {field}(value: ", StringComparison.Ordinal)).Split(": ")[1].Split(')')[0];
        var variables = JsonElement.Parse($"{{\"v\":{given}}}");

        var literal = await executor.ExecuteAsync($"{{ {field}(value: {given}) }}");
        var variable = await executor.ExecuteAsync(
            OperationRequestBuilder.New().SetDocument($"query($v: {type}) {{ {field}(value: $v) }}").SetVariableValues(variables).Build());

        foreach (var answer in new[] { literal, variable })
        {
            if (expected is null)
            {
                Assert.Single(answer.Errors);
                Assert.DoesNotContain("\"data\"", answer.ToJson(), StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal($"{{\"data\":{{\"{field}\":{expected}}}}}", answer.ToJson(indented: false));
            }
        }
    }

    [Theory]
    [InlineData("DateTime", "date-time")]
    [InlineData("Date", "date")]
    [InlineData("LocalDate", "local-date")]
    [InlineData("LocalTime", "local-time")]
    [InlineData("LocalDateTime", "local-date-time")]
    [InlineData("Duration", "duration")]
    [InlineData("UUID", "uuid")]
    [InlineData("URI", "uri")]
    [InlineData("Decimal", "decimal")]
    [InlineData("Long", "long")]
    [InlineData("Short", "short")]
    [InlineData("UnsignedByte", "unsigned-byte")]
    [InlineData("Base64String", "base64-string")]
    public async Task Says_where_it_is_specified(string scalar, string page)
    {
        var sdl = (await _executor).Schema.Print();

        Assert.Contains($"scalar {scalar} @specifiedBy(url: \"https://scalars.graphql.org/chillicream/{page}.html\")", sdl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notANumber")]
    [InlineData("infinite")]
    [InlineData("unknownColor")]
    [InlineData("listThatIsNone")]
    [InlineData("tooLong")]
    public async Task A_result_that_is_none_of_its_type_is_an_error_of_its_field(string field)
    {
        var result = await (await _executor).ExecuteAsync($"{{ {field} uuid(value: null) }}");

        var error = Assert.Single(result.Errors);
        Assert.Equal([field], error.Path!.ToList());
        Assert.Equal($"{{\"{field}\":null,\"uuid\":null}}", JsonElement.Parse(result.ToJson(indented: false)).GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task A_whole_number_may_come_as_another_type()
    {
        var result = await (await _executor).ExecuteAsync("{ wholeDouble wholeLong textOfBoolean textOfNumber }");

        Assert.Equal("""{"data":{"wholeDouble":3,"wholeLong":-4,"textOfBoolean":"true","textOfNumber":"1.5"}}""", result.ToJson(indented: false));
    }

    public enum Shade
    {
        Red,
    }

    public sealed class Echo
    {
        public DateTimeOffset? DateTime(DateTimeOffset? value) => value;

        public DateTime? Utc(DateTime? value) => value;

        public DateOnly? LocalDate(DateOnly? value) => value;

        [GraphQLType<DateType>]
        public DateOnly? Date([GraphQLType<DateType>] DateOnly? value) => value;

        public TimeOnly? LocalTime(TimeOnly? value) => value;

        [GraphQLType<LocalDateTimeType>]
        public DateTime? LocalDateTime([GraphQLType<LocalDateTimeType>] DateTime? value) => value;

        public TimeSpan? Duration(TimeSpan? value) => value;

        public Guid? Uuid(Guid? value) => value;

        public Uri? Uri(Uri? value) => value;

        public decimal? Decimal(decimal? value) => value;

        public long? Long(long? value) => value;

        public short? Short(short? value) => value;

        public byte? UnsignedByte(byte? value) => value;

        [GraphQLType<Base64StringType>]
        public byte[]? Base64([GraphQLType<Base64StringType>] byte[]? value) => value;

        public double? NotANumber() => double.NaN;

        public double? Infinite() => double.PositiveInfinity;

        public Shade? UnknownColor() => (Shade)7;

        [GraphQLType("[String]")]
        public string? ListThatIsNone() => "text";

        [GraphQLType("Int")]
        public long? TooLong() => long.MaxValue;

        [GraphQLType("Int")]
        public double? WholeDouble() => 3;

        [GraphQLType("Int")]
        public long? WholeLong() => -4;

        [GraphQLType("String")]
        public bool? TextOfBoolean() => true;

        [GraphQLType("String")]
        public double? TextOfNumber() => 1.5;
    }
}
