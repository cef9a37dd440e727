namespace LivingNetworks.Audience;

/// <summary>Who can read an item: the seven levels of the catalogue (section 2.0.2), from the author alone to everyone.</summary>
/// <remarks>L0 to L3 are nested. L4 and L5 are siblings above L3: telling the home base does not tell the sponsor, and the other way round.</remarks>
public enum AudienceLevel
{
    /// <summary>L0, 'alleen ik': the author.</summary>
    Own = 0,

    /// <summary>L1, 'in vertrouwen': the author and the persons whom the author named.</summary>
    Confidant = 1,

    /// <summary>L2, 'onze kring': members of one group, or those present in one session.</summary>
    Circle = 2,

    /// <summary>L3, 'binnen de muren': current participants and facilitators of the network.</summary>
    Inside = 3,

    /// <summary>L4, 'thuisbasis': L3 and named contacts at the author's own organisation.</summary>
    HomeBase = 4,

    /// <summary>L5, 'buitencirkel': L3 and sponsors, steering group, sounding board, linked networks, invited researchers.</summary>
    OuterCircle = 5,

    /// <summary>L6, 'open bron': anyone, without signing in.</summary>
    Open = 6,
}
