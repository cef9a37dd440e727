namespace LivingNetworks.Membership.Contracts;

/// <summary>What kind of organisation it is.</summary>
public enum OrganisationKind
{
    Municipality,
    Ministry,
    Province,
    Company,
    Church,
    HousingAssociation,
    CareProvider,
    School,
    WelfareOrganisation,
    Foundation,
    KnowledgeInstitute,
    Festival,
    ResidentsGroup,
    Consultancy,
    Other,
}
