using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Privacy;

/// <summary>Asks for a network's register and privacy statement, and writes a next version of the statement.</summary>
public sealed class NetworkPrivacyClient(GatewayClient gateway)
{
    public const string RegisterQuery =
        """
        query NetworkRegister($network: UUID!, $after: String) {
          network(id: $network) { name }
          networkRegister(networkId: $network, first: 20, after: $after) {
            nodes { id kind at personId person { displayName } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    public const string StatementQuery =
        """
        query PrivacyStatement($network: UUID!, $code: String) {
          privacyStatement(networkId: $network, code: $code) {
            networkName version writtenAt reason isInside mayChange
            sections { heading { nl en } lines { nl en } }
            additions { nl en }
            earlier { version writtenAt reason sections { heading { nl en } lines { nl en } } additions { nl en } }
          }
        }
        """;

    public const string WriteMutation = "mutation WritePrivacyStatement($input: WritePrivacyStatementInput!) { writePrivacyStatement(input: $input) { version } }";

    public Task<Answer<NetworkRegisterView>> Register(Guid network, string? after, CancellationToken cancellation) =>
        gateway.AskAsync<NetworkRegisterView>(RegisterQuery, new { network, after }, cancellation);

    public Task<Answer<StatementPageView>> Statement(Guid network, string? code, CancellationToken cancellation) =>
        gateway.AskAsync<StatementPageView>(StatementQuery, new { network, code }, cancellation);

    public Task<Outcome> Write(Guid network, string reason, string additionsNl, string additionsEn, int expectedVersion) =>
        gateway.DoAsync(WriteMutation, new { commandId = Guid.NewGuid(), networkId = network, reason, additionsNl, additionsEn, expectedVersion });
}

/// <summary>The register of a network.</summary>
public sealed record NetworkRegisterView(RegisterNetworkView? Network, Nodes<NetworkRegisterLineView>? NetworkRegister);

public sealed record RegisterNetworkView(string Name);

public sealed record NetworkRegisterLineView(Guid Id, string Kind, DateTimeOffset At, Guid? PersonId, RegisterPersonView? Person);

public sealed record RegisterPersonView(string DisplayName);

/// <summary>The privacy statement of a network.</summary>
public sealed record StatementPageView(StatementView? PrivacyStatement);

public sealed record StatementView(
    string NetworkName, int Version, DateTimeOffset? WrittenAt, string? Reason, bool IsInside, bool MayChange, SectionView[] Sections, LocalText? Additions, EarlierView[] Earlier);

public sealed record SectionView(LocalText Heading, LocalText[] Lines);

public sealed record EarlierView(int Version, DateTimeOffset WrittenAt, string Reason, SectionView[] Sections, LocalText? Additions);
