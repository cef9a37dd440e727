namespace LivingNetworks.Hosting;

/// <summary>A wish to change something, answered by a view of the new state. Sent to <c>POST /commands/{kebab-name}</c>.</summary>
/// <typeparam name="TView">What the answer holds.</typeparam>
public interface ICommand<TView>
{
    /// <summary>Chosen by the client; a command that is sent again with the same id acts once and gets the first answer.</summary>
    Guid CommandId { get; }
}

/// <summary>A question. Sent to <c>POST /queries/{kebab-name}</c>.</summary>
/// <typeparam name="TView">What the answer holds.</typeparam>
public interface IQuery<TView>;

/// <summary>One page of a list with a total order.</summary>
/// <param name="Items">The items, in order.</param>
/// <param name="EndCursor">Pass as <c>After</c> for the next page; null on an empty page.</param>
/// <param name="HasNextPage">Whether more follows.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? EndCursor, bool HasNextPage)
{
    /// <summary>The empty page.</summary>
    public static readonly Page<T> Empty = new([], null, false);
}

/// <summary>Marks a property that may not be kept in any form: it is left out of the fingerprint by which a repeated command is known, and of the
/// answer that is kept for it.</summary>
/// <remarks>A fast hash of a password is as good as the password to whoever steals the database.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
