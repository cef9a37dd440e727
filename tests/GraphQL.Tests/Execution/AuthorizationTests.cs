using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Execution;

public sealed class AuthorizationTests
{
    [Theory]
    [InlineData("{ open }", null, null)]
    [InlineData("{ signedIn }", null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("{ signedIn }", "reader", null)]
    [InlineData("{ writers }", null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("{ writers }", "reader", "AUTH_NOT_AUTHORIZED")]
    [InlineData("{ writers }", "writer", null)]
    [InlineData("{ both }", "writer", "AUTH_NOT_AUTHORIZED")]
    [InlineData("{ both }", "adult-writer", null)]
    [InlineData("{ adults }", "reader", "AUTH_NOT_AUTHORIZED")]
    [InlineData("{ adults }", "adult-reader", null)]
    [InlineData("{ unknownPolicy }", "reader", "AUTH_POLICY_NOT_FOUND")]
    [InlineData("{ after }", "reader", "AUTH_NOT_AUTHORIZED")]
    [InlineData("{ after }", "writer", null)]
    [InlineData("{ vault { name } }", null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("{ vault { name } }", "reader", null)]
    [InlineData("{ vaults { name } }", null, "AUTH_NOT_AUTHENTICATED")]
    public async Task A_field_is_given_to_those_who_may_have_it(string document, string? role, string? code)
    {
        var result = await Run(document, role);

        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
        Assert.Contains(code is null ? "\"x\"" : "null", result.ToJson(), StringComparison.Ordinal);
        if (code?.StartsWith("AUTH_NOT", StringComparison.Ordinal) == true)
        {
            Assert.Equal("The current user is not authorized to access this resource.", result.Errors[0].Message);
        }
    }

    [Fact]
    public async Task A_rule_of_validation_refuses_the_whole_request_before_anything_runs()
    {
        AuthorizationQuery.Runs = 0;

        var result = await Run("{ counted wholeRequest }", null);

        Assert.Equal("AUTH_NOT_AUTHENTICATED", Assert.Single(result.Errors).Code);
        Assert.DoesNotContain("\"data\"", result.ToJson(), StringComparison.Ordinal);
        Assert.Equal(0, AuthorizationQuery.Runs);
    }

    // Was red: the rules were looked up once per operation, for the first choice of its conditions.
    [Fact]
    public async Task A_condition_does_not_open_a_rule_of_validation()
    {
        var executor = await Builder().BuildRequestExecutorAsync();
        const string document = "query($also: Boolean!) { open wholeRequest @include(if: $also) }";

        var without = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).SetVariableValues("""{"also":false}""").Build());
        var with = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).SetVariableValues("""{"also":true}""").Build());

        Assert.Empty(without.Errors);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", Assert.Single(with.Errors).Code);
    }

    [Fact]
    public async Task A_rule_on_the_root_holds_for_its_fields_except_open_ones()
    {
        var executor = await new ServiceCollection().AddGraphQL().AddAuthorization().AddQueryType<ClosedQuery>().BuildRequestExecutorAsync();

        var result = await executor.ExecuteAsync("{ closed open }");

        Assert.Equal("/closed", Assert.Single(result.Errors).Path!.Print());
        Assert.Contains("\"open\":\"x\"", result.ToJson(indented: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_do_not_show_in_the_schema() =>
        Assert.DoesNotContain("@", (await Builder().BuildSchemaAsync()).Print(), StringComparison.Ordinal);

    private static IRequestExecutorBuilder Builder()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        return services.AddGraphQL()
            .AddAuthorization(options => options.AddPolicy("adult", policy => policy.RequireClaim("adult")))
            .AddQueryType<AuthorizationQuery>();
    }

    private static async Task<OperationResult> Run(string document, string? role)
    {
        var request = OperationRequestBuilder.New().SetDocument(document);
        if (role is not null)
        {
            var claims = new List<Claim> { new(ClaimTypes.Role, role.Replace("adult-", "", StringComparison.Ordinal)) };
            if (role.StartsWith("adult-", StringComparison.Ordinal))
            {
                claims.Add(new Claim("adult", "yes"));
            }

            request.SetUser(new ClaimsPrincipal(new ClaimsIdentity(claims, "test")));
        }

        return await (await Builder().BuildRequestExecutorAsync()).ExecuteAsync(request.Build());
    }

    public sealed class AuthorizationQuery
    {
        public static int Runs { get; set; }

        public string Open => "x";

        public string Counted()
        {
            Runs++;
            return "x";
        }

        [Authorize]
        public string? SignedIn => "x";

        [Authorize(Roles = ["writer", "editor"])]
        public string? Writers() => "x";

        [Authorize(Roles = ["writer"])]
        [Authorize("adult")]
        public string? Both() => "x";

        [Authorize("adult")]
        public string? Adults() => "x";

        [Authorize("nowhere")]
        public string? UnknownPolicy() => "x";

        [Authorize(ApplyPolicy.AfterResolver, Roles = ["writer"])]
        public string? After() => "x";

        [Authorize(ApplyPolicy.Validation)]
        public string? WholeRequest() => "x";

        public Vault? Vault => new("x");

        public List<Vault>? Vaults => [new Vault("x")];
    }

    [Authorize]
    public sealed record Vault([property: AllowAnonymous] string Name);

    [Authorize]
    public sealed class ClosedQuery
    {
        public string? Closed => "x";

        [AllowAnonymous]
        public string Open => "x";
    }
}
