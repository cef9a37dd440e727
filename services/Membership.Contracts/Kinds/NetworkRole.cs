namespace LivingNetworks.Membership.Contracts;

/// <summary>The role of a person in a network, dated.</summary>
public enum NetworkRole
{
    Initiator,
    CoInitiator,
    Facilitator,
    Secretariat,
    CommunicationAdviser,
    WebEditor,
    Ambassador,
    Puller,
    CoreMember,
    Researcher,
    SponsorContact,
    Coordinator,
    DataSteward,
}
