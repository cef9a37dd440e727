using LivingNetworks.GraphQL.Inference;

namespace LivingNetworks.GraphQL.Tests.Inference;

public sealed class NamingTests
{
    [Theory]
    [InlineData("HTTPStatus", "httpStatus")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("ID", "id")]
    [InlineData("XCoord", "xCoord")]
    [InlineData("ABTest1", "abTest1")]
    [InlineData("Foo_Bar", "foo_Bar")]
    [InlineData("already", "already")]
    [InlineData("A", "a")]
    [InlineData("AB1", "ab1")]
    public void A_member_is_in_camel_case(string name, string expected) => Assert.Equal(expected, Naming.CamelCase(name));

    [Theory]
    [InlineData("HTTPGuide", "HTTP_GUIDE")]
    [InlineData("SciFi2", "SCI_FI2")]
    [InlineData("Non_fiction", "NON_FICTION")]
    [InlineData("UPPER", "UPPER")]
    [InlineData("UPPER_CASE", "UPPER_CASE")]
    [InlineData("Fiction", "FICTION")]
    [InlineData("DarkBlue", "DARK_BLUE")]
    public void An_enum_value_is_in_upper_snake_case(string name, string expected) => Assert.Equal(expected, Naming.UpperSnakeCase(name));

    [Theory]
    [InlineData(nameof(Methods.GetThing), "thing")]
    [InlineData(nameof(Methods.Getter), "ter")]
    [InlineData(nameof(Methods.Get), "get")]
    [InlineData(nameof(Methods.GetAsync), "async")]
    [InlineData(nameof(Methods.GetLaterAsync), "later")]
    [InlineData(nameof(Methods.NotAsyncAsync), "notAsyncAsync")]
    [InlineData(nameof(Methods.StreamAsync), "stream")]
    [InlineData(nameof(Methods.Renamed), "other")]
    public void A_method_loses_Get_and_Async(string method, string expected) =>
        Assert.Equal(expected, Naming.Field(typeof(Methods).GetMethod(method)!));

    [Theory]
    [InlineData(typeof(Envelope<Methods>), "EnvelopeOfMethods")]
    [InlineData(typeof(KeyValuePair<string, int>), "KeyValuePairOfStringAndInt32")]
    [InlineData(typeof(Labelled<Methods>), "MethodsLabel")]
    public void A_type_has_its_own_name(Type type, string expected) => Assert.Equal(expected, Naming.OutputType(type));

    [Theory]
    [InlineData(typeof(Filter), "FilterInput")]
    [InlineData(typeof(FilterInput), "FilterInput")]
    public void An_input_type_ends_in_Input(Type type, string expected) => Assert.Equal(expected, Naming.InputType(type));

    public sealed class Methods
    {
        public string GetThing() => "";

        public string Getter() => "";

        public string Get() => "";

        public string GetAsync() => "";

        public Task<string> GetLaterAsync() => Task.FromResult("");

        public string NotAsyncAsync() => "";

        public async IAsyncEnumerable<int> StreamAsync()
        {
            await Task.Yield();
            yield return 1;
        }

        [GraphQLName("other")]
        public string Renamed() => "";
    }

    public sealed record Envelope<T>(T Value);

    [GraphQLName("{0}Label")]
    public sealed record Labelled<T>(T Value);

    public sealed record Filter(string Text);

    public sealed record FilterInput(string Text);
}
