using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Membership;

/// <summary>The commands of the membership service as mutations, one to one; each answers with the new state.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class MembershipMutations
{
    /// <summary>Says yes: an organisation to somebody who asked (by id), or the caller to an organisation that invited (by code).</summary>
    public async Task<AffiliationView?> AcceptAffiliation(AcceptAffiliation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records that the group accepted its facilitator, who may read from then on what was said inside before.</summary>
    public async Task<RoleView?> AcceptFacilitator(AcceptFacilitator input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>The invitee says yes to a conversation, or takes up the role; a reason is asked where somebody would facilitate and take part in one network.</summary>
    public async Task<InvitationAnswerView?> AcceptInvitation(AcceptInvitation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>The side that was asked says yes; from now on the relation of organisation and network counts.</summary>
    public async Task<NetworkRelationView?> AcceptRelation(AcceptRelation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Adds a hat: a role from which the caller may speak.</summary>
    public async Task<PersonView?> AddHat(AddHat input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Adds a passkey that a device of the caller's made just now.</summary>
    public async Task<PasskeysKept?> AddPasskey(AddPasskey input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records the goal that a session adopted; any participant or facilitator may record it.</summary>
    public async Task<GoalView?> AdoptGoal(AdoptGoal input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records the rules that a session adopted; nobody signs.</summary>
    public async Task<NetworkRules?> AdoptRules(AdoptRules input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>The person says yes to one wording of the message, at first or after it was reworded, and whether an open network may name them on its public page.</summary>
    public async Task<AmbassadorChargeView?> AgreeAmbassador(AgreeAmbassador input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records what may be told to one circle outside, as a session agreed it.</summary>
    public async Task<SharingAgreementView?> AgreeSharing(AgreeSharing input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Asks somebody to carry a message of the network to named circles outside, for a period; only their yes makes them ambassador.</summary>
    public async Task<AmbassadorChargeView?> AskAmbassador(AskAmbassador input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Asks an organisation to confirm that the caller belongs to it; until then it counts for nothing.</summary>
    public async Task<AffiliationView?> AskOrganisation(AskOrganisation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Asks for a letter to choose a new password with. Open to everyone; the answer is the same whether or not the address is known here.</summary>
    public async Task<LetterAsked?> AskRecovery(AskRecovery input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Asks for a letter with a link that signs in. Open to everyone; the answer is the same whether or not the address is known here.</summary>
    public async Task<LetterAsked?> AskSignInLink(AskSignInLink input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Gives somebody a role, from a date on; a reason is asked where somebody would facilitate and take part in one network.</summary>
    public async Task<RoleView?> AssignRole(AssignRole input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Brings a network that already lives onto the platform, with the caller as its facilitator; people and history can be imported afterwards.</summary>
    public async Task<NetworkView?> BringNetworkOnBoard(BringNetworkOnBoard input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>A network that formed lives from now on.</summary>
    public async Task<NetworkView?> BringNetworkToLife(BringNetworkToLife input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Replaces one's own password; every earlier sign-in, on every device, ends with its access token.</summary>
    public async Task<AccountView?> ChangePassword(ChangePassword input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Gives a person who was imported a sign-in of their own, with the code from the letter. Open: the code says who it is.</summary>
    public async Task<SignInReady?> ClaimAccount(ClaimAccount input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Closes a group; its circle closes with it.</summary>
    public async Task<GroupView?> CloseGroup(CloseGroup input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Notes a step of the welcome; rules are told by a person, who is the caller unless another is named.</summary>
    public async Task<WelcomeTrailView?> CompleteWelcomeStep(CompleteWelcomeStep input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Ends the network: on purpose after a harvest session, or by saying that it faded.</summary>
    public async Task<NetworkView?> ConcludeNetwork(ConcludeNetwork input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Proves that an address belongs to the person who registered it, with the code from the letter. Open: the code says who it is.</summary>
    public async Task<SignInReady?> ConfirmMail(ConfirmMail input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Says no, without a reason: an organisation to somebody who asked (by id), or the caller to an organisation that invited (by code).</summary>
    public async Task<AffiliationView?> DeclineAffiliation(DeclineAffiliation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>The person says no, or whoever asked takes the question back; no reason is asked and nothing of it stays.</summary>
    public async Task<AmbassadorDeclined?> DeclineAmbassador(DeclineAmbassador input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>The invitee says no; no reason is asked.</summary>
    public async Task<InvitationAnswerView?> DeclineInvitation(DeclineInvitation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>The side that was asked says no; no reason is asked.</summary>
    public async Task<NetworkRelationView?> DeclineRelation(DeclineRelation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Changes what others know of the caller as a person; fields left out stay as they are.</summary>
    public async Task<PersonView?> DescribeMyself(DescribeMyself input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Changes how a network is described; fields left out stay as they are.</summary>
    public async Task<NetworkView?> DescribeNetwork(DescribeNetwork input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Changes what is known of an organisation; by whoever registered it or one of its contacts.</summary>
    public async Task<OrganisationView?> DescribeOrganisation(DescribeOrganisation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Notes a phrase that sums up the common ground that was discovered.</summary>
    public async Task<NetworkView?> DiscoverMotto(DiscoverMotto input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Prepares the invitation of one person, in or around the network.</summary>
    public async Task<InvitationView?> DraftInvitation(DraftInvitation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Either side of person and organisation leaves, at once and without a reason, or takes back what it asked.</summary>
    public async Task<AffiliationView?> EndAffiliation(EndAffiliation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Ends a contact.</summary>
    public async Task<OrganisationContactView?> EndContact(EndContact input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Ends all of one's own sign-ins but the one that asks.</summary>
    public async Task<SignInsLeft?> EndOtherSignIns(EndOtherSignIns input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Either side leaves a relation, or takes back what it asked; the network goes on.</summary>
    public async Task<NetworkRelationView?> EndRelation(EndRelation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Ends a role.</summary>
    public async Task<RoleView?> EndRole(EndRole input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Asks for the letter with the code that <c>erasePerson</c> needs, for who has no password.</summary>
    public async Task<LetterAsked?> AskErasureCode(AskErasureCode input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Takes the caller's name and belongings out of every network for good.</summary>
    public async Task<PersonView?> ErasePerson(ErasePerson input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Ends one of one's own sign-ins, on whichever device it is.</summary>
    public async Task<SignInsLeft?> EndSignIn(EndSignIn input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Looks back on an ambassadorship that ended: what became of the message and what to do otherwise in the approach; never how somebody did.</summary>
    public async Task<AmbassadorChargeView?> EvaluateAmbassadorship(EvaluateAmbassadorship input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>A spark starts to explore whether this is a question for a network.</summary>
    public async Task<NetworkView?> ExploreNetwork(ExploreNetwork input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Forms a group that thinks along in one partner's painful matter: kept apart from goals, with boundaries, and closed at the latest on a date.</summary>
    public async Task<GroupView?> FormAspirinGroup(FormAspirinGroup input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Forms a group of any kind but the aspirin group.</summary>
    public async Task<GroupView?> FormGroup(FormGroup input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>A network that explored starts to form.</summary>
    public async Task<NetworkView?> FormNetwork(FormNetwork input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>An organisation invites somebody as one of its people; whoever is handed the code answers.</summary>
    public async Task<AffiliationView?> InviteColleague(InviteColleague input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Asks for a letter with a personal code to people of a network who have no sign-in yet; for its facilitators. Who has one already gets no letter, and the answer does not tell who that is.</summary>
    public async Task<SignInInvited?> InviteToSignIn(InviteToSignIn input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Joins a group; without a person it is the caller.</summary>
    public async Task<GroupView?> JoinGroup(JoinGroup input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Leaves a group; without a person it is the caller.</summary>
    public async Task<GroupView?> LeaveGroup(LeaveGroup input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Leaves the network at once; a reason is welcome and never needed. A facilitator may record it for somebody who said so.</summary>
    public async Task<ParticipantView?> LeaveNetwork(LeaveNetwork input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records that a session let go of a goal, and why.</summary>
    public async Task<GoalView?> LetGoOfGoal(LetGoOfGoal input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Lights a network as a private spark: a name and a desire, no goal, plan or result. The caller becomes its initiator, and takes part or facilitates.</summary>
    public async Task<NetworkView?> LightSpark(LightSpark input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Notes that the invitee was spoken to in person.</summary>
    public async Task<InvitationView?> LogPersonalContact(LogPersonalContact input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Makes a token for a program of one's own; the token itself is told this once.</summary>
    public async Task<AccessTokenMade?> MakeAccessToken(MakeAccessToken input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>The ambassador chooses whether the public page of an open network names them; their choice alone, at any moment.</summary>
    public async Task<AmbassadorChargeView?> NameAmbassadorPublicly(NameAmbassadorPublicly input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Names one of an organisation's own people as its contact; by an earlier contact or, for the first one, by whoever registered it.</summary>
    public async Task<OrganisationContactView?> NameContact(NameContact input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>An organisation offers itself to a network that it can see; the network answers.</summary>
    public async Task<NetworkRelationView?> OfferRelation(OfferRelation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Somebody inside proposes to end the network; it goes on until that is decided.</summary>
    public async Task<NetworkView?> ProposeEnding(ProposeEnding input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Proposes a goal, or another wording of an earlier one.</summary>
    public async Task<GoalView?> ProposeGoal(ProposeGoal input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Suggests a ground rule, in Dutch, English or both.</summary>
    public async Task<RuleView?> ProposeRule(ProposeRule input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Notes where the emphasis lies now; three parts of 100 in any mix, which lock nothing.</summary>
    public async Task<PhaseReadingView?> ReadPhase(ReadPhase input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records that a session talked the rules through again; without ids it is all of them.</summary>
    public async Task<NetworkRules?> ReaffirmRules(ReaffirmRules input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Takes a new password with the code from the letter; every sign-in on every device ends. Open: the code says who it is.</summary>
    public async Task<SignInReady?> RecoverAccount(RecoverAccount input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Makes a person with a sign-in of their own. Open to everyone; the answer is the same whether or not the address is known here.</summary>
    public async Task<AccountRequested?> RegisterAccount(RegisterAccount input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Makes an organisation known on the platform.</summary>
    public async Task<OrganisationView?> RegisterOrganisation(RegisterOrganisation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>A resting or faded network goes on.</summary>
    public async Task<NetworkView?> RekindleNetwork(RekindleNetwork input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>The network asks an organisation into a role, and the organisation answers; what stood before the network came here is recorded as standing.</summary>
    public async Task<NetworkRelationView?> RelateOrganisation(RelateOrganisation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Takes one of the caller's hats off.</summary>
    public async Task<PersonView?> RemoveHat(RemoveHat input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Removes one of one's own passkeys; nobody signs in with it any more.</summary>
    public async Task<PasskeysKept?> RemovePasskey(RemovePasskey input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>A group rests.</summary>
    public async Task<GroupView?> RestGroup(RestGroup input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>The network agrees to pause.</summary>
    public async Task<NetworkView?> RestNetwork(RestNetwork input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Somebody who stepped back takes part again.</summary>
    public async Task<ParticipantView?> ResumeParticipation(ResumeParticipation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records that a session let go of a rule.</summary>
    public async Task<RuleView?> RetireRule(RetireRule input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Says whether an origin still holds.</summary>
    public async Task<NetworkView?> ReviewOrigin(ReviewOrigin input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Rewords the message of an ambassador, with the reason; the earlier wording holds until the ambassador says yes to the new one.</summary>
    public async Task<AmbassadorChargeView?> ReviseAmbassadorMessage(ReviseAmbassadorMessage input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records another wording of a rule, as a session adopted it; the earlier wording stays in the history.</summary>
    public async Task<RuleView?> ReviseRule(ReviseRule input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Revokes one of one's own access tokens; whatever was asked with it stops.</summary>
    public async Task<AccessTokensLeft?> RevokeAccessToken(RevokeAccessToken input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Sends the invitation: after personal contact, or with the reason why that was skipped. The answer holds the code to pass on.</summary>
    public async Task<InvitationView?> SendInvitation(SendInvitation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records what newcomers may read of earlier days, as a session adopted it.</summary>
    public async Task<NetworkView?> SetHistoryForNewcomers(SetHistoryForNewcomers input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records for how long the network means to work, as a session adopted it.</summary>
    public async Task<NetworkView?> SetHorizon(SetHorizon input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Writes a next version of a network's privacy statement down, by a facilitator or the data steward.</summary>
    public async Task<PrivacyStatementView?> WritePrivacyStatement(WritePrivacyStatement input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Records how far the doors are open, as a session adopted it.</summary>
    public async Task<NetworkView?> SetOpenness(SetOpenness input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Says from which origins a network springs; weights from 0 to 100.</summary>
    public async Task<NetworkView?> SetOrigins(SetOrigins input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Says what one longs for: the network's shared wording, or one's own, which only the author reads unless its audience says more.</summary>
    public async Task<StatementView?> ShareDesire(ShareDesire input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Says why now: the network's shared wording, or one's own, which only the author reads unless its audience says more.</summary>
    public async Task<StatementView?> ShareUrgency(ShareUrgency input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>A group starts to work, or goes on after a rest.</summary>
    public async Task<GroupView?> StartGroup(StartGroup input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Names those who receive a newcomer.</summary>
    public async Task<WelcomeTrailView?> StartWelcome(StartWelcome input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Says for how long and with how many hours a month one means to take part.</summary>
    public async Task<ParticipantView?> StateCommitment(StateCommitment input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Says what drives the caller: read by the members of one group, or by nobody else.</summary>
    public async Task<StatementView?> StateDrive(StateDrive input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Says what the caller hopes to gain: read by the members of one group, or by nobody else.</summary>
    public async Task<StatementView?> StateExpectation(StateExpectation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Says what one brings and looks for; by the person, or by a facilitator for somebody who told it.</summary>
    public async Task<ParticipantView?> StateGivesAndSeeks(StateGivesAndSeeks input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Somebody takes part at a lower flame for a while.</summary>
    public async Task<ParticipantView?> StepBack(StepBack input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Suggests who should join; forgotten after a while unless that person is invited.</summary>
    public async Task<SuggestionView?> SuggestPerson(SuggestPerson input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>A welcomed person takes part from now on; after the personal talk and the telling of the rules.</summary>
    public async Task<ParticipantView?> TakePart(TakePart input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Notes that the group talked a proposed goal through.</summary>
    public async Task<GoalView?> TalkGoalThrough(TalkGoalThrough input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Says whether one's own organisation may know that one takes part.</summary>
    public async Task<ParticipantView?> TellHomeOrganisation(TellHomeOrganisation input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();
}
