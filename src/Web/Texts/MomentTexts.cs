namespace LivingNetworks.Web.Texts;

/// <summary>The words in dates that are not known to the day.</summary>
public static class MomentTexts
{
    public static readonly Codes Seasons = new(
        ("0", new("winter {0}", "winter {0}")),
        ("1", new("voorjaar {0}", "spring {0}")),
        ("2", new("zomer {0}", "summer {0}")),
        ("3", new("najaar {0}", "autumn {0}")));
}
