using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Accounts;
using LivingNetworks.Membership.Features.Ambassadors;
using LivingNetworks.Membership.Features.Goals;
using LivingNetworks.Membership.Features.Groups;
using LivingNetworks.Membership.Features.Import;
using LivingNetworks.Membership.Features.Invitations;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.Organisations;
using LivingNetworks.Membership.Features.OrganisationSignIns;
using LivingNetworks.Membership.Features.Participations;
using LivingNetworks.Membership.Features.People;
using LivingNetworks.Membership.Features.Phases;
using LivingNetworks.Membership.Features.Privacy;
using LivingNetworks.Membership.Features.Roles;
using LivingNetworks.Membership.Features.Rules;
using LivingNetworks.Membership.Features.Sharing;
using LivingNetworks.Membership.Features.ShortLines;
using LivingNetworks.Membership.Features.Statements;

namespace LivingNetworks.Membership;

/// <summary>The table of contents of this service: every command and query, and the file that answers it.</summary>
public static class MembershipRoutes
{
    /// <summary>The lines of the table.</summary>
    public static readonly RouteTable<MembershipDb> All = new RouteTable<MembershipDb>()
        // Accounts
        .OpenCommand<RegisterAccount, AccountRequested>(RegisterAccountHandler.Handle)
        .OpenCommand<ConfirmMail, SignInReady>(ConfirmMailHandler.Handle)
        .OpenCommand<ClaimAccount, SignInReady>(ClaimAccountHandler.Handle)
        .OpenCommand<AskSignInLink, LetterAsked>(AskSignInLinkHandler.Handle)
        .OpenCommand<AskRecovery, LetterAsked>(AskRecoveryHandler.Handle)
        .Command<AskErasureCode, LetterAsked>(AskErasureCodeHandler.Handle)
        .OpenCommand<RecoverAccount, SignInReady>(RecoverAccountHandler.Handle)
        .Command<ChangePassword, AccountView>(ChangePasswordHandler.Handle)
        .Command<InviteToSignIn, SignInInvited>(InviteToSignInHandler.Handle)
        .Command<EndSignIn, SignInsLeft>(EndSignInHandler.Handle)
        .Command<EndOtherSignIns, SignInsLeft>(EndOtherSignInsHandler.Handle)
        .Command<MakeAccessToken, AccessTokenMade>(MakeAccessTokenHandler.Handle)
        .Command<RevokeAccessToken, AccessTokensLeft>(RevokeAccessTokenHandler.Handle)
        .Command<AddPasskey, PasskeysKept>(AddPasskeyHandler.Handle)
        .Command<RemovePasskey, PasskeysKept>(RemovePasskeyHandler.Handle)
        .Query<MyPasskeys, IReadOnlyList<PasskeyView>>(MyPasskeysHandler.Handle)
        .Query<NewPasskey, PasskeyRequest>(NewPasskeyHandler.Handle)
        .Query<MySignIns, IReadOnlyList<SignInView>>(MySignInsHandler.Handle)
        .Query<MyAccessTokens, IReadOnlyList<AccessTokenView>>(MyAccessTokensHandler.Handle)
        .Query<MyAccount, AccountView>(MyAccountHandler.Handle)

        // Sign-in through organisations
        .Command<SetUpOrganisationSignIn, OrganisationSignInView>(SetUpOrganisationSignInHandler.Handle)
        .Command<TurnOrganisationSignIn, OrganisationSignInView>(TurnOrganisationSignInHandler.Handle)
        .Command<UndoSignInLink, SignInLinksView>(UndoSignInLinkHandler.Handle)
        .Query<MySignInLinks, SignInLinksView>(MySignInLinksHandler.Handle)
        .Query<SignInOfOrganisation, SignInArrangement>(SignInOfOrganisationHandler.Handle)
        .Query<TryOrganisationSignIn, SignInTrial>(TryOrganisationSignInHandler.Handle)
        .OpenQuery<LinkToDecide, LinkQuestion>(LinkToDecideHandler.Handle)
        .OpenQuery<SignInOffers, IReadOnlyList<SignInOffer>>(SignInOffersHandler.Handle)
        .UntracedCommand<ComeBackFromOrganisation, OrganisationSignInStep>(ComeBackFromOrganisationHandler.Handle)
        .UntracedCommand<DecideLink, OrganisationSignInStep>(DecideLinkHandler.Handle)
        .UntracedCommand<GoToOrganisation, WayToOrganisation>(GoToOrganisationHandler.Handle)
        .UntracedCommand<ProveLink, OrganisationSignInStep>(ProveLinkHandler.Handle)

        // Import
        .Query<PreviewPeopleImport, PeopleImportPreview>(PreviewPeopleImportHandler.Handle)
        .Command<ImportPeople, PeopleImport>(ImportPeopleHandler.Handle)
        .Query<PeopleOfNetworkByMail, IReadOnlyList<PersonByMail>>(PeopleOfNetworkByMailHandler.Handle)

        // People
        .Command<AddHat, PersonView>(AddHatHandler.Handle)
        .Command<DescribeMyself, PersonView>(DescribeMyselfHandler.Handle)
        .Command<ErasePerson, PersonView>(ErasePersonHandler.Handle)
        .Command<RemoveHat, PersonView>(RemoveHatHandler.Handle)
        .OpenQuery<ErasureReceipt, ErasureReceiptView>(ErasureReceiptHandler.Handle)
        .Query<Me, MeView>(MeHandler.Handle)
        .Query<People, IReadOnlyList<PersonView>>(PeopleHandler.Handle)

        // Privacy
        .Query<EmergencyNotices, IReadOnlyList<EmergencyNoticeView>>(EmergencyNoticesHandler.Handle)
        .Query<MyRegister, Page<RegisterLineView>>(MyRegisterHandler.Handle)
        .Query<NetworkRegister, Page<RegisterLineView>>(NetworkRegisterHandler.Handle)
        .OpenQuery<PrivacyStatement, PrivacyStatementView>(PrivacyStatementHandler.Handle)
        .Command<WritePrivacyStatement, PrivacyStatementView>(WritePrivacyStatementHandler.Handle)

        // Organisations
        .Command<AcceptAffiliation, AffiliationView>(AcceptAffiliationHandler.Handle)
        .Command<AcceptRelation, NetworkRelationView>(AcceptRelationHandler.Handle)
        .Command<AskOrganisation, AffiliationView>(AskOrganisationHandler.Handle)
        .Command<DeclineAffiliation, AffiliationView>(DeclineAffiliationHandler.Handle)
        .Command<DeclineRelation, NetworkRelationView>(DeclineRelationHandler.Handle)
        .Command<DescribeOrganisation, OrganisationView>(DescribeOrganisationHandler.Handle)
        .Command<EndAffiliation, AffiliationView>(EndAffiliationHandler.Handle)
        .Command<EndContact, OrganisationContactView>(EndContactHandler.Handle)
        .Command<EndRelation, NetworkRelationView>(EndRelationHandler.Handle)
        .Command<InviteColleague, AffiliationView>(InviteColleagueHandler.Handle)
        .Command<NameContact, OrganisationContactView>(NameContactHandler.Handle)
        .Command<OfferRelation, NetworkRelationView>(OfferRelationHandler.Handle)
        .Command<RegisterOrganisation, OrganisationView>(RegisterOrganisationHandler.Handle)
        .Command<RelateOrganisation, NetworkRelationView>(RelateOrganisationHandler.Handle)
        .Query<AffiliationByCode, AffiliationView>(AffiliationByCodeHandler.Handle)
        .Query<ContactsOfOrganisation, IReadOnlyList<OrganisationContactView>>(ContactsOfOrganisationHandler.Handle)
        .Query<FindOrganisations, Page<OrganisationView>>(FindOrganisationsHandler.Handle)
        .Query<MyOrganisations, MyOrganisationsView>(MyOrganisationsHandler.Handle)
        .Query<Organisations, IReadOnlyList<OrganisationView>>(OrganisationsHandler.Handle)
        .Query<OwnPeopleOfOrganisation, Page<OwnPersonView>>(OwnPeopleOfOrganisationHandler.Handle)
        .Query<PeopleOfOrganisation, Page<AffiliationView>>(PeopleOfOrganisationHandler.Handle)
        .Query<RelationsOfNetworks, IReadOnlyList<NetworkRelationView>>(RelationsOfNetworksHandler.Handle)
        .Query<RelationsOfOrganisation, IReadOnlyList<OrganisationRelationView>>(RelationsOfOrganisationHandler.Handle)

        // Networks
        .Command<BringNetworkOnBoard, NetworkView>(BringNetworkOnBoardHandler.Handle)
        .Command<BringNetworkToLife, NetworkView>(BringNetworkToLifeHandler.Handle)
        .Command<ConcludeNetwork, NetworkView>(ConcludeNetworkHandler.Handle)
        .Command<DescribeNetwork, NetworkView>(DescribeNetworkHandler.Handle)
        .Command<DiscoverMotto, NetworkView>(DiscoverMottoHandler.Handle)
        .Command<ExploreNetwork, NetworkView>(ExploreNetworkHandler.Handle)
        .Command<FormNetwork, NetworkView>(FormNetworkHandler.Handle)
        .Command<LightSpark, NetworkView>(LightSparkHandler.Handle)
        .Command<ProposeEnding, NetworkView>(ProposeEndingHandler.Handle)
        .Command<RekindleNetwork, NetworkView>(RekindleNetworkHandler.Handle)
        .Command<RestNetwork, NetworkView>(RestNetworkHandler.Handle)
        .Command<ReviewOrigin, NetworkView>(ReviewOriginHandler.Handle)
        .Command<SetHistoryForNewcomers, NetworkView>(SetHistoryForNewcomersHandler.Handle)
        .Command<SetHorizon, NetworkView>(SetHorizonHandler.Handle)
        .Command<SetOpenness, NetworkView>(SetOpennessHandler.Handle)
        .Command<SetOrigins, NetworkView>(SetOriginsHandler.Handle)
        .Query<Charters, IReadOnlyList<CharterView>>(ChartersHandler.Handle)
        .Query<MyNetworks, Page<NetworkView>>(MyNetworksHandler.Handle)
        .OpenQuery<NetworkPages, IReadOnlyList<NetworkPageView>>(NetworkPagesHandler.Handle)
        .Query<Networks, IReadOnlyList<NetworkView>>(NetworksHandler.Handle)
        .Query<Portfolio, Page<PortfolioItem>>(PortfolioHandler.Handle)
        .OpenQuery<PublicNetworks, Page<NetworkPageView>>(PublicNetworksHandler.Handle)

        // Statements
        .Command<ShareDesire, StatementView>(ShareDesireHandler.Handle)
        .Command<ShareUrgency, StatementView>(ShareUrgencyHandler.Handle)
        .Command<StateDrive, StatementView>(StateDriveHandler.Handle)
        .Command<StateExpectation, StatementView>(StateExpectationHandler.Handle)
        .OpenQuery<Statements, Page<StatementView>>(StatementsHandler.Handle)

        // Sharing
        .Command<AgreeSharing, SharingAgreementView>(AgreeSharingHandler.Handle)

        // Invitations
        .Command<AcceptInvitation, InvitationAnswerView>(AcceptInvitationHandler.Handle)
        .Command<DeclineInvitation, InvitationAnswerView>(DeclineInvitationHandler.Handle)
        .Command<DraftInvitation, InvitationView>(DraftInvitationHandler.Handle)
        .Command<LogPersonalContact, InvitationView>(LogPersonalContactHandler.Handle)
        .Command<SendInvitation, InvitationView>(SendInvitationHandler.Handle)
        .Command<SuggestPerson, SuggestionView>(SuggestPersonHandler.Handle)
        .Query<Invitations, Page<InvitationView>>(InvitationsHandler.Handle)
        .Query<MyInvitations, IReadOnlyList<MyInvitationView>>(MyInvitationsHandler.Handle)
        .Query<Suggestions, Page<SuggestionView>>(SuggestionsHandler.Handle)

        // Participations
        .Command<CompleteWelcomeStep, WelcomeTrailView>(CompleteWelcomeStepHandler.Handle)
        .Command<LeaveNetwork, ParticipantView>(LeaveNetworkHandler.Handle)
        .Command<ResumeParticipation, ParticipantView>(ResumeParticipationHandler.Handle)
        .Command<StartWelcome, WelcomeTrailView>(StartWelcomeHandler.Handle)
        .Command<StateCommitment, ParticipantView>(StateCommitmentHandler.Handle)
        .Command<StateGivesAndSeeks, ParticipantView>(StateGivesAndSeeksHandler.Handle)
        .Command<StepBack, ParticipantView>(StepBackHandler.Handle)
        .Command<TakePart, ParticipantView>(TakePartHandler.Handle)
        .Command<TellHomeOrganisation, ParticipantView>(TellHomeOrganisationHandler.Handle)
        .Query<GivesSeeksPairs, IReadOnlyList<GivesSeeksPairView>>(GivesSeeksPairsHandler.Handle)
        .Query<PeopleAndWhatTheyBring, IReadOnlyList<NetworkPeople>>(PeopleAndWhatTheyBringHandler.Handle)
        .Query<WelcomeTrails, Page<WelcomeTrailView>>(WelcomeTrailsHandler.Handle)

        // Roles
        .Command<AcceptFacilitator, RoleView>(AcceptFacilitatorHandler.Handle)
        .Command<AssignRole, RoleView>(AssignRoleHandler.Handle)
        .Command<EndRole, RoleView>(EndRoleHandler.Handle)
        .Query<RolesOfNetworks, IReadOnlyList<RoleView>>(RolesOfNetworksHandler.Handle)

        // Ambassadors
        .Command<AgreeAmbassador, AmbassadorChargeView>(AgreeAmbassadorHandler.Handle)
        .Command<AskAmbassador, AmbassadorChargeView>(AskAmbassadorHandler.Handle)
        .Command<DeclineAmbassador, AmbassadorDeclined>(DeclineAmbassadorHandler.Handle)
        .Command<EvaluateAmbassadorship, AmbassadorChargeView>(EvaluateAmbassadorshipHandler.Handle)
        .Command<NameAmbassadorPublicly, AmbassadorChargeView>(NameAmbassadorPubliclyHandler.Handle)
        .Command<ReviseAmbassadorMessage, AmbassadorChargeView>(ReviseAmbassadorMessageHandler.Handle)
        .Query<AmbassadorsOfNetworks, IReadOnlyList<AmbassadorChargeView>>(AmbassadorsOfNetworksHandler.Handle)
        .Query<MyAmbassadorships, IReadOnlyList<MyAmbassadorshipView>>(MyAmbassadorshipsHandler.Handle)

        // Short lines
        .Command<ConfirmShortLine, ShortLineView>(ConfirmShortLineHandler.Handle)
        .Command<CountShortLines, ShortLineCountView>(CountShortLinesHandler.Handle)
        .Command<NoteShortLine, ShortLineView>(NoteShortLineHandler.Handle)
        .Command<TakeBackShortLine, ShortLineView>(TakeBackShortLineHandler.Handle)
        .Query<Contracts.ShortLines, ShortLinesView>(ShortLinesHandler.Handle)

        // Groups
        .Command<CloseGroup, GroupView>(CloseGroupHandler.Handle)
        .Command<FormAspirinGroup, GroupView>(FormAspirinGroupHandler.Handle)
        .Command<FormGroup, GroupView>(FormGroupHandler.Handle)
        .Command<JoinGroup, GroupView>(JoinGroupHandler.Handle)
        .Command<LeaveGroup, GroupView>(LeaveGroupHandler.Handle)
        .Command<RestGroup, GroupView>(RestGroupHandler.Handle)
        .Command<StartGroup, GroupView>(StartGroupHandler.Handle)
        .Query<GroupsOfNetworks, IReadOnlyList<GroupView>>(GroupsOfNetworksHandler.Handle)

        // Rules
        .Command<AdoptRules, NetworkRules>(AdoptRulesHandler.Handle)
        .Command<ProposeRule, RuleView>(ProposeRuleHandler.Handle)
        .Command<ReaffirmRules, NetworkRules>(ReaffirmRulesHandler.Handle)
        .Command<RetireRule, RuleView>(RetireRuleHandler.Handle)
        .Command<ReviseRule, RuleView>(ReviseRuleHandler.Handle)
        .Query<RulesOfNetworks, IReadOnlyList<NetworkRules>>(RulesOfNetworksHandler.Handle)

        // Goals
        .Command<AdoptGoal, GoalView>(AdoptGoalHandler.Handle)
        .Command<LetGoOfGoal, GoalView>(LetGoOfGoalHandler.Handle)
        .Command<ProposeGoal, GoalView>(ProposeGoalHandler.Handle)
        .Command<TalkGoalThrough, GoalView>(TalkGoalThroughHandler.Handle)
        .Query<GoalHistory, Page<GoalView>>(GoalHistoryHandler.Handle)
        .Query<GoalsOfNetworks, IReadOnlyList<NetworkGoals>>(GoalsOfNetworksHandler.Handle)

        // Phases
        .Command<ReadPhase, PhaseReadingView>(ReadPhaseHandler.Handle)
        .Query<PhaseReadings, IReadOnlyList<PhaseReadingView>>(PhaseReadingsHandler.Handle);
}
