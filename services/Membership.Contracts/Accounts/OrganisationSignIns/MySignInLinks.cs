using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Through which organisations the caller can sign in, and for which the caller arranges it.</summary>
public sealed record MySignInLinks : IQuery<SignInLinksView>;

/// <summary>What a person sees of signing in through organisations; nobody else sees it.</summary>
/// <param name="Links">The organisations through which the person signs in.</param>
/// <param name="Arranges">The organisations of which the person is coordinator.</param>
public sealed record SignInLinksView(IReadOnlyList<SignInLinkView> Links, IReadOnlyList<ArrangedOrganisation> Arranges);

/// <summary>The person and somebody at an organisation's provider are the same.</summary>
/// <param name="Id">Identifies the link.</param>
/// <param name="OrganisationName">The organisation.</param>
/// <param name="LinkedAt">Since when.</param>
/// <param name="IsOffered">Whether the organisation offers it now.</param>
public sealed record SignInLinkView(Guid Id, string OrganisationName, DateTimeOffset LinkedAt, bool IsOffered);

/// <summary>An organisation for which somebody arranges how its people sign in.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Name">Its name.</param>
public sealed record ArrangedOrganisation(Guid Id, string Name);

/// <summary>Undoes a link of one's own: signing in through that organisation asks again whether to link.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="LinkId">The link.</param>
public sealed record UndoSignInLink(Guid CommandId, Guid LinkId) : ICommand<SignInLinksView>;
