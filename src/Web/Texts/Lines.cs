namespace LivingNetworks.Web.Texts;

/// <summary>Several thoughts in one text field, one per line.</summary>
public static class Lines
{
    public static string[] Of(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string From(IEnumerable<string>? lines) => string.Join('\n', lines ?? []);
}
