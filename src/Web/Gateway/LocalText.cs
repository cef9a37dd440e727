using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Gateway;

/// <summary>A text that a service keeps in both languages.</summary>
public sealed record LocalText(string Nl, string En)
{
    public override string ToString() => Language.IsEnglish ? En : Nl;
}

/// <summary>A date that may be known to the day, the month, the season or the year only.</summary>
public sealed record CoarseDate(DateOnly Date, string Precision)
{
    public override string ToString() => Moment.Coarse(Date, Precision);
}
