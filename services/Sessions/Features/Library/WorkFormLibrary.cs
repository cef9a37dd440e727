using System.Globalization;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Features.Library;

/// <summary>The library of work forms, read once from the data in this assembly.</summary>
internal static class WorkFormLibrary
{
    private static readonly Dictionary<string, WorkFormView> ByKey = Read().ToDictionary(f => f.Key);

    public static IReadOnlyCollection<WorkFormView> All => ByKey.Values;

    public static WorkFormView? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>Keys of at most three forms that get everybody talking in a group of this size.</summary>
    public static IReadOnlyList<string> ForLargeGroups(int size) => [.. All.Where(f => f.ForLargeGroups && Fits(f, size)).Select(f => f.Key).Take(3)];

    public static bool Fits(WorkFormView form, int size) => (form.MinSize ?? 0) <= size && size <= (form.MaxSize ?? int.MaxValue);

    private static List<WorkFormView> Read()
    {
        using var data = typeof(WorkFormLibrary).Assembly.GetManifestResourceStream("work-forms.json")
            ?? throw new InvalidOperationException("work-forms.json is not in the assembly.");
        return JsonSerializer.Deserialize<List<WorkFormView>>(data, Wire.Json)!;
    }
}

/// <summary>Finds work forms by phase, size, minutes and words.</summary>
internal static class WorkFormsHandler
{
    public static Task<Result<IReadOnlyList<WorkFormView>>> Handle(WorkForms query, Data.SessionsDb db, Call call, CancellationToken stop)
    {
        var found = WorkFormLibrary.All.Where(f =>
            (query.Phase is not { } phase || f.Phases.Contains(phase))
            && (query.Size is not { } size || WorkFormLibrary.Fits(f, size))
            && (query.MaxMinutes is not { } minutes || f.Minutes <= minutes)
            && (query.Search is not { } words || Mentions(f, words.Trim())));
        return Task.FromResult(Result<IReadOnlyList<WorkFormView>>.Of([.. found]));
    }

    private static bool Mentions(WorkFormView form, string words) =>
        new[] { form.Name.Nl, form.Name.En, form.Purpose.Nl, form.Purpose.En }.Any(text =>
            CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, words, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
}
