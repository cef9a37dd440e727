using System.Globalization;
using Radzen;

namespace LivingNetworks.Web.Texts;

/// <summary>The words inside the calendar and other ready-made components, which bring no Dutch of their own.</summary>
internal sealed class RadzenTexts : ILocalizer
{
    public static readonly IReadOnlyDictionary<string, Text> Words = new Dictionary<string, Text>
    {
        ["Scheduler_TodayText"] = new("Vandaag", "Today"),
        ["Scheduler_NextText"] = new("Volgende", "Next"),
        ["Scheduler_PrevText"] = new("Vorige", "Previous"),
        ["Scheduler_MoreText"] = new("nog {0}", "{0} more"),
        ["MonthView_Text"] = new("Maand", "Month"),
        ["MonthView_MoreText"] = new("nog {0}", "{0} more"),
    };

    public string? Get(string key, CultureInfo culture) => Words.TryGetValue(key, out var text) ? text.ToString() : null;
}
