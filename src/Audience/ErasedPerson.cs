using System.Security.Cryptography;

namespace LivingNetworks.Audience;

/// <summary>Says that a person was erased, so that what is heard late about them is not kept again.</summary>
/// <remarks>The id, and the words by which somebody is known, stand here only until the last trace of the person is gone. After that a hash is left,
/// which leads to nobody.</remarks>
public sealed class ErasedPerson
{
    private ErasedPerson()
    {
    }

    /// <summary>Notes an erasure that has begun.</summary>
    public ErasedPerson(Guid erasureId, Guid personId, IEnumerable<string> words, DateTimeOffset erasedAt) =>
        (ErasureId, PersonHash, PersonId, Words, ErasedAt) = (erasureId, HashOf(personId), personId, [.. words], erasedAt);

    /// <summary>The erasure, by which receipts and events speak of it.</summary>
    public Guid ErasureId { get; private set; }

    /// <summary>By what the person's id is known again.</summary>
    public string PersonHash { get; private set; } = "";

    /// <summary>The person; null once nothing names them any more.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Names and addresses to look for; empty once they are gone.</summary>
    public List<string> Words { get; private set; } = [];

    /// <summary>When the person asked for it.</summary>
    public DateTimeOffset ErasedAt { get; private set; }

    /// <summary>When the last trace was gone here.</summary>
    public DateTimeOffset? GoneAt { get; private set; }

    /// <summary>The hash of an id.</summary>
    public static string HashOf(Guid personId) => Convert.ToHexStringLower(SHA256.HashData(personId.ToByteArray()));

    /// <summary>Nothing names the person here any more.</summary>
    public void NoteGone(DateTimeOffset now) => (PersonId, Words, GoneAt) = (null, [], now);
}
