namespace LivingNetworks.Hosting;

/// <summary>A sentence in the two languages that the platform speaks.</summary>
/// <param name="Nl">Dutch.</param>
/// <param name="En">English.</param>
public readonly record struct Text(string Nl, string En)
{
    /// <summary>The sentence for a language tag such as <c>nl-NL</c>; Dutch unless the tag asks for English.</summary>
    public string In(string? language) => Languages.Of(language) == Languages.En ? En : Nl;
}

/// <summary>The languages of the platform.</summary>
public static class Languages
{
    /// <summary>Dutch, the default.</summary>
    public const string Nl = "nl";

    /// <summary>English.</summary>
    public const string En = "en";

    /// <summary>The language that a tag or an Accept-Language header asks for first; Dutch unless that is English.</summary>
    public static string Of(string? header)
    {
        foreach (var range in (header ?? "").Split(','))
        {
            var tag = range.Split(';')[0].Trim();
            if (tag.StartsWith(En, StringComparison.OrdinalIgnoreCase)) return En;
            if (tag.StartsWith(Nl, StringComparison.OrdinalIgnoreCase)) return Nl;
        }

        return Nl;
    }
}
