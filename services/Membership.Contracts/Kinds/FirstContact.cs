namespace LivingNetworks.Membership.Contracts;

/// <summary>How the first personal contact was made.</summary>
public enum FirstContact
{
    Call,
    Visit,
    Meeting,
}
