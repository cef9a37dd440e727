using LivingNetworks.Web.Gateway;
using LivingNetworks.Web.Research;

namespace LivingNetworks.Web.Studies;

/// <summary>Asks for the studies of a network, designs one, and says yes for the visitor or takes that back.</summary>
public sealed class StudiesClient(GatewayClient gateway)
{
    public const string StudiesQuery =
        """
        query Studies($network: UUID!) {
          network(id: $network) { id name }
          studiesOfNetwork(networkId: $network) {
            mayConsent mayDesign researchers { id displayName }
            studies {
              id title questions consentText { nl en } state openedAt closedAt mayGuide version
              researchers { displayName } myConsents { networkId givenAt }
              phase mayResearch interventions { networkId heldOn }
            }
          }
          findings(networkId: $network) { id studyId studyTitle statement audience somethingWithdrawn basedOnIds mayEdit givenBack { networkId at surprise mayGo } }
          myPartInStudies { excerpts { id studyTitle networkId kind heldOn words state } }
        }
        """;

    public const string DesignMutation = "mutation DesignStudy($input: DesignStudyInput!) { designStudy(input: $input) { id } }";
    public const string OpenMutation = "mutation OpenStudy($input: OpenStudyInput!) { openStudy(input: $input) { id } }";
    public const string CloseMutation = "mutation CloseStudy($input: CloseStudyInput!) { closeStudy(input: $input) { id } }";
    public const string GiveMutation = "mutation GiveStudyConsent($input: GiveStudyConsentInput!) { giveStudyConsent(input: $input) { id } }";
    public const string WithdrawMutation = "mutation WithdrawStudyConsent($input: WithdrawStudyConsentInput!) { withdrawStudyConsent(input: $input) { id } }";

    public Task<Answer<StudiesView>> Studies(Guid network, CancellationToken cancellation) => gateway.AskAsync<StudiesView>(StudiesQuery, new { network }, cancellation);

    public Task<Outcome> Design(Guid network, NewStudy study) => gateway.DoAsync(DesignMutation, new
    {
        commandId = Guid.NewGuid(), study.Title, study.Questions, study.ConsentTextNl, study.ConsentTextEn, networkIds = new[] { network }, study.ResearcherIds,
    });

    public Task<Outcome> Open(Guid study, long version) => gateway.DoAsync(OpenMutation, new { commandId = Guid.NewGuid(), studyId = study, expectedVersion = version });

    public Task<Outcome> Close(Guid study, long version) => gateway.DoAsync(CloseMutation, new { commandId = Guid.NewGuid(), studyId = study, expectedVersion = version });

    public Task<Outcome> Give(Guid study, Guid network) => gateway.DoAsync(GiveMutation, new { commandId = Guid.NewGuid(), studyId = study, networkId = network });

    public Task<Outcome> Withdraw(Guid study, Guid network) => gateway.DoAsync(WithdrawMutation, new { commandId = Guid.NewGuid(), studyId = study, networkId = network });
}

/// <summary>What somebody fills in about a study.</summary>
public sealed record NewStudy(string Title, string[] Questions, string ConsentTextNl, string ConsentTextEn, Guid[] ResearcherIds);

/// <summary>The studies of a network, and what the visitor can do there.</summary>
public sealed record StudiesView(StudyNetworkView? Network, NetworkStudiesView? StudiesOfNetwork, StudyFindingView[]? Findings, MyPartView? MyPartInStudies);

public sealed record StudyNetworkView(Guid Id, string Name);

public sealed record NetworkStudiesView(bool MayConsent, bool MayDesign, ResearcherView[]? Researchers, StudyView[] Studies);

public sealed record ResearcherView(Guid Id, string DisplayName);

public sealed record StudyView(
    Guid Id, string Title, string[] Questions, LocalText ConsentText, string State, DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt, bool MayGuide, long Version,
    ReaderView[]? Researchers, MyConsentView[] MyConsents, string Phase, bool MayResearch, InterventionView[] Interventions);

public sealed record ReaderView(string DisplayName);

public sealed record MyConsentView(Guid NetworkId, DateTimeOffset GivenAt);
