using System.Globalization;

namespace LivingNetworks.Web.Texts;

/// <summary>One text of the interface in both languages; it reads as the language of the visitor.</summary>
public sealed record Text(string Dutch, string English)
{
    public override string ToString() => Language.IsEnglish ? English : Dutch;

    /// <summary>The text with its places {0}, {1} filled in, with dates and numbers as the visitor writes them.</summary>
    public string With(params object?[] values) => string.Format(CultureInfo.CurrentCulture, ToString(), values);

    public static implicit operator string(Text text) => text.ToString();
}
