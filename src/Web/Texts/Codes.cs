namespace LivingNetworks.Web.Texts;

/// <summary>The words for a closed set of codes; an unknown code reads as itself in small letters, so that nothing breaks.</summary>
public sealed class Codes(params (string Code, Text Text)[] entries)
{
    private readonly Dictionary<string, Text> _texts = entries.ToDictionary(e => Plain(e.Code), e => e.Text, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> All => entries.Select(e => e.Code);

    public IEnumerable<Text> Texts => entries.Select(e => e.Text);

    public string this[string? code] =>
        code is null ? "" : _texts.TryGetValue(Plain(code), out var text) ? text.ToString() : code.Replace('_', ' ').ToLowerInvariant();

    public bool Has(string? code) => code is not null && _texts.ContainsKey(Plain(code));

    // The graph writes KITCHEN_VISIT where a service writes KitchenVisit.
    private static string Plain(string code) => code.Replace("_", "", StringComparison.Ordinal);
}
