using LivingNetworks.Gateway.Schema.Assessment;
using LivingNetworks.Gateway.Schema.Changes;
using LivingNetworks.Gateway.Schema.LearningLog;
using LivingNetworks.Gateway.Schema.Membership;
using LivingNetworks.Gateway.Schema.Sessions;
using LivingNetworks.Gateway.SignIn;
using LivingNetworks.Messaging;

namespace LivingNetworks.Gateway.Schema;

/// <summary>Everything that makes up the graph.</summary>
internal static class GatewaySchema
{
    /// <summary>Deep enough for every page of the dashboard, and for introspection.</summary>
    private const int MaxDepth = 16;

    public static void AddGatewaySchema(this WebApplicationBuilder builder)
    {
        var schema = builder.Services.AddGraphQLServer()
            .AddAuthorization()
            .AddQueryType<Query>()
            .AddMutationType<Mutation>()
            .AddSubscriptionType<Subscription>()
            .AddSocketSessionInterceptor<SocketSignIn>()
            .AddMaxExecutionDepthRule(MaxDepth)
            .DisableIntrospection(false) // the graph is public: it stands in the repository
            .ModifyPagingOptions(paging => { paging.DefaultPageSize = 20; paging.MaxPageSize = 100; paging.AllowBackwardPagination = false; })
            .AddTrustedDocuments(builder.Configuration)
            // A resolver with a data loader counts for every person of a page, though the whole page is one call.
            .ModifyCostOptions(costs => { costs.MaxFieldCost = 10_000; costs.MaxTypeCost = 2_000; })
            .AddNames();

        schema.AddTypeExtension<MembershipQueries>().AddTypeExtension<MembershipMutations>()
            .AddTypeExtension<OrganisationSignInQueries>().AddTypeExtension<OrganisationSignInMutations>()
            .AddTypeExtension<PeopleImportQueries>().AddTypeExtension<PeopleImportMutations>()
            .AddTypeExtension<MeetingTiesQueries>().AddTypeExtension<MeetingTiesMutations>()
            .AddTypeExtension<ShortLineQueries>().AddTypeExtension<ShortLineMutations>().AddTypeExtension<ShortLineNode>()
            .AddTypeExtension<PrivacyQueries>().AddTypeExtension<RegisterLineNode>()
            .AddTypeExtension<NetworkNode>().AddTypeExtension<ParticipantNode>().AddTypeExtension<GroupMemberNode>().AddTypeExtension<RoleNode>().AddTypeExtension<AmbassadorChargeNode>()
            .AddTypeExtension<GoalNode>().AddTypeExtension<RuleNode>().AddTypeExtension<NetworkRelationNode>().AddTypeExtension<PersonNode>()
            .AddTypeExtension<HatNode>().AddTypeExtension<MyPlaceNode>().AddTypeExtension<WelcomeTrailNode>().AddTypeExtension<GivesSeeksPairNode>()
            .AddTypeExtension<OrganisationContactNode>().AddTypeExtension<InvitationNode>().AddTypeExtension<SuggestionNode>().AddTypeExtension<StatementNode>()
            .AddDataLoader<NetworkById>().AddDataLoader<PersonById>().AddDataLoader<OrganisationById>().AddDataLoader<CharterOfNetwork>()
            .AddDataLoader<GoalsOfNetwork>().AddDataLoader<RulesOfNetwork>().AddDataLoader<GroupsOfNetwork>().AddDataLoader<RolesOfNetwork>().AddDataLoader<AmbassadorsOfNetwork>()
            .AddDataLoader<RelationsOfNetwork>().AddDataLoader<PhaseReadingsOfNetwork>().AddDataLoader<PeopleOfNetwork>();

        schema.AddTypeExtension<SessionsQueries>().AddTypeExtension<SessionsMutations>().AddTypeExtension<SessionsImportMutations>()
            .AddTypeExtension<SessionNode>().AddTypeExtension<SessionRoleNode>().AddTypeExtension<AttendanceNode>().AddTypeExtension<GuestNode>()
            .AddTypeExtension<TaskNode>().AddTypeExtension<AssignmentNode>().AddTypeExtension<ReactionNode>().AddTypeExtension<HostTurnNode>()
            .AddTypeExtension<ExchangeNode>().AddTypeExtension<PartyNode>()
            .AddDataLoader<SessionById>().AddDataLoader<SessionRoomById>().AddDataLoader<ActivityById>().AddDataLoader<NextSessionOfNetwork>()
            .AddDataLoader<MarketOfNetwork>().AddDataLoader<OutsideInOfNetwork>().AddDataLoader<PulsesOfNetwork>().AddDataLoader<ReactionsToAsk>();

        schema.AddTypeExtension<LearningLogQueries>().AddTypeExtension<LearningLogMutations>()
            .AddTypeExtension<EntryNode>().AddTypeExtension<WideningAskedNode>()
            .AddDataLoader<InsightById>()
            .AddDataLoader<ChangesOfNetworkLoader>().AddDataLoader<StaircaseOfNetworkLoader>();

        schema.AddTypeExtension<AssessmentQueries>().AddTypeExtension<AssessmentMutations>().AddTypeExtension<AnswerMutations>()
            .AddTypeExtension<TieQueries>().AddTypeExtension<TieMutations>().AddTypeExtension<ScanQueries>().AddTypeExtension<ScanMutations>().AddTypeExtension<MySelfScansNode>().AddTypeExtension<ToldSelfScanNode>()
            .AddTypeExtension<StudyQueries>().AddTypeExtension<StudyMutations>().AddTypeExtension<StudyNode>().AddTypeExtension<StudiesOfNetworkNode>()
            .AddTypeExtension<ResearchQueries>().AddTypeExtension<ResearchMutations>().AddTypeExtension<StudyProgressNode>()
            .AddTypeExtension<QuestionImportQueries>().AddTypeExtension<QuestionImportMutations>()
            .AddTypeExtension<MyFacilitatingNode>().AddTypeExtension<AskedRoundNode>()
            .AddTypeExtension<RoundNode>().AddTypeExtension<MyOpenRoundNode>().AddTypeExtension<RoundResultNode>()
            .AddDataLoader<RoundById>().AddDataLoader<RoundResultById>().AddDataLoader<RoundsOfNetwork>().AddDataLoader<VitalityOfNetwork>();

        schema.AddTypeExtension<ChangeSubscriptions>();
        builder.Services.AddSingleton<ChangeFeed>();
        builder.AddEventFeed((services, message, _) => services.GetRequiredService<ChangeFeed>().Hear(message));
    }
}
