using LivingNetworks.Hosting;
using LivingNetworks.Measurement.Networks;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Where a round about ties between organisations is in its life.</summary>
public enum TieRoundState
{
    /// <summary>Organisations answer.</summary>
    Open,

    /// <summary>The picture is fixed.</summary>
    Closed,
}

/// <summary>How organisations are connected, as they said themselves. It is about organisations, never about persons.</summary>
/// <param name="Id">The round.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="SessionId">The session in which the network looks at the picture.</param>
/// <param name="State">Where it is in its life.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="ClosedAt">When the picture was fixed.</param>
/// <param name="Asked">How many organisations were asked.</param>
/// <param name="Answered">How many are in the picture, or have answered so far. Who does not want to be in it counts as missing.</param>
/// <param name="Organisations">The organisations, for those inside the network.</param>
/// <param name="Questions">What is asked, with its picture once the round is closed.</param>
/// <param name="MySheets">What stands on the sheets of the caller's own organisations, while the round is open.</param>
/// <param name="IGuide">Whether the caller can write sheets down, close and release.</param>
/// <param name="Version">Its version.</param>
public sealed record TieRoundView(
    Guid Id, Guid NetworkId, Guid SessionId, TieRoundState State, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt, int Asked, int Answered,
    IReadOnlyList<TiedOrganisationView>? Organisations, IReadOnlyList<TieQuestionView> Questions, IReadOnlyList<TieSheetView> MySheets, bool IGuide, long Version);

/// <summary>One organisation in a round about ties.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Name">What it was called then.</param>
/// <param name="Kind">What sort of organisation.</param>
/// <param name="IsFacilitating">Whether it facilitates the network.</param>
/// <param name="IsShown">Whether it is in the picture; null while the round is open.</param>
public sealed record TiedOrganisationView(Guid OrganisationId, string Name, string? Kind, bool IsFacilitating, bool? IsShown);

/// <summary>One question with its picture.</summary>
/// <param name="Item">Code of the question.</param>
/// <param name="Text">The question.</param>
/// <param name="IsWish">Whether it asks for what may come; of that only wishes that both have are shown, and no figures.</param>
/// <param name="Ties">Who names whom, for those inside.</param>
/// <param name="Figures">Figures of the whole, or why there are none.</param>
/// <param name="Groups">Groups that the ties make, for those inside; none below fifteen organisations.</param>
/// <param name="Change">What became of the ties since the picture before.</param>
/// <param name="IsReleased">Whether those around the network see the figures.</param>
public sealed record TieQuestionView(
    string Item, Text Text, bool IsWish, IReadOnlyList<OrganisationTieView>? Ties, IReadOnlyList<Figure> Figures, IReadOnlyList<TiedGroupView>? Groups, TieChangeView? Change,
    bool IsReleased);

/// <summary>A tie that one organisation named.</summary>
/// <param name="FromId">The organisation that names.</param>
/// <param name="ToId">The organisation that is named.</param>
public sealed record OrganisationTieView(Guid FromId, Guid ToId);

/// <summary>Organisations with more ties among themselves than by chance.</summary>
/// <param name="OrganisationIds">The organisations.</param>
public sealed record TiedGroupView(IReadOnlyList<Guid> OrganisationIds);

/// <summary>What became of the ties, among the organisations that are in both pictures.</summary>
/// <param name="FromRoundId">The earlier round.</param>
/// <param name="Compared">How many organisations are in both.</param>
/// <param name="Started">Ties only in the later one.</param>
/// <param name="Kept">Ties in both.</param>
/// <param name="Ended">Ties only in the earlier one.</param>
/// <param name="Jaccard">Kept ties among all; null without ties.</param>
public sealed record TieChangeView(Guid FromRoundId, int Compared, int Started, int Kept, int Ended, double? Jaccard);

/// <summary>What one organisation answered so far, for its own people.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="HasAnswered">Whether anything stands there.</param>
/// <param name="IsLeftOut">Whether it does not want to be in the picture.</param>
/// <param name="Answers">What it names.</param>
public sealed record TieSheetView(Guid OrganisationId, bool HasAnswered, bool IsLeftOut, IReadOnlyList<NamedOrganisationsView> Answers);

/// <summary>The organisations that are named with one question.</summary>
/// <param name="Item">Code of the question.</param>
/// <param name="OrganisationIds">The organisations.</param>
public sealed record NamedOrganisationsView(string Item, IReadOnlyList<Guid> OrganisationIds);
