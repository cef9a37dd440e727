using System.Buffers.Text;
using System.Text;

namespace LivingNetworks.Hosting;

/// <summary>A place in a list ordered by a moment and an id.</summary>
/// <param name="At">The moment of the last item seen.</param>
/// <param name="Id">Its id, which settles equal moments.</param>
public readonly record struct Cursor(DateTimeOffset At, Guid Id)
{
    /// <summary>The largest page that any list gives.</summary>
    public const int MaxPageSize = 100;

    /// <summary>An opaque text for clients.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{At.UtcTicks:x}.{Id:N}"));

    /// <summary>Reads the text; null where it is not one of ours.</summary>
    public static Cursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > 80 || !Base64Url.IsValid(text)) return null;
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        return parts.Length == 2
            && long.TryParse(parts[0], System.Globalization.NumberStyles.HexNumber, null, out var ticks)
            && ticks >= 0 && ticks <= DateTimeOffset.MaxValue.UtcTicks
            && Guid.TryParseExact(parts[1], "N", out var id)
            ? new Cursor(new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
    }

    /// <summary>A page from one row more than asked for.</summary>
    public static Page<T> Cut<T>(List<T> oneMoreThanAsked, int asked, Func<T, Cursor> cursor)
    {
        var more = oneMoreThanAsked.Count > asked;
        if (more) oneMoreThanAsked.RemoveRange(asked, oneMoreThanAsked.Count - asked);
        return new Page<T>(oneMoreThanAsked, oneMoreThanAsked.Count == 0 ? null : cursor(oneMoreThanAsked[^1]).ToString(), more);
    }
}
