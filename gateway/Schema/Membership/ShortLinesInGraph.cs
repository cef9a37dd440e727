using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Membership;

/// <summary>Short lines: one's own, and a number for the network.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ShortLineQueries
{
    /// <summary>The caller's own short lines in a network, and what was counted for the network as a whole.</summary>
    public async Task<ShortLinesView?> ShortLines(Guid networkId, MembershipClient membership, CancellationToken stop) =>
        (await membership.AskAsync(new ShortLines(networkId), stop)).OrRefused();
}

/// <summary>Changes of short lines.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ShortLineMutations
{
    /// <summary>Says yes to a line that the other one noted.</summary>
    public async Task<ShortLineView?> ConfirmShortLine(ConfirmShortLine input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Counts the confirmed lines of the network as a whole, at most once in ninety days; only for facilitators.</summary>
    public async Task<ShortLineCountView?> CountShortLines(CountShortLines input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Notes a short line with somebody in the network; the other one confirms it or leaves it.</summary>
    public async Task<ShortLineView?> NoteShortLine(NoteShortLine input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();

    /// <summary>Takes a line away, noted or confirmed; either of the two can, at any moment.</summary>
    public async Task<ShortLineView?> TakeBackShortLine(TakeBackShortLine input, MembershipClient membership, CancellationToken stop) =>
        (await membership.SendAsync(input, stop)).OrRefused();
}

/// <summary>The name behind the id of ShortLineView.</summary>
[ExtendObjectType<ShortLineView>]
public sealed class ShortLineNode
{
    /// <summary>The other one.</summary>
    public async Task<PersonView?> With([Parent] ShortLineView parent, PersonById people, CancellationToken stop) => await people.LoadAsync(parent.WithPersonId, stop);
}
