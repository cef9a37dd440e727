using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LivingNetworks.Measurement.Tests;

/// <summary>Worked examples with their inputs, from oracles.json beside this file.</summary>
internal static class Oracles
{
    /// <summary>Where an oracle is printed with all its digits.</summary>
    private const double Relative = 1e-9;

    private static readonly JsonElement All = JsonElement.Parse(File.ReadAllText(Path.Combine(Folder(), "oracles.json")));

    public static JsonElement Stats(string name) => All.GetProperty("stats").GetProperty(name);

    public static JsonElement Network(string name) => All.GetProperty("network").GetProperty(name);

    public static double Number(this JsonElement element, string name) => element.GetProperty(name).GetDouble();

    public static double[] Numbers(this JsonElement element, string name) => element.GetProperty(name).Numbers();

    public static double[] Numbers(this JsonElement element) => [.. element.EnumerateArray().Select(n => n.GetDouble())];

    /// <summary>To a billionth of itself; an oracle with 5 to 11 decimals was rounded, and is met to half of its last one.</summary>
    public static void Is(this JsonElement oracle, double actual)
    {
        var (text, expected) = (oracle.GetRawText(), oracle.GetDouble());
        var decimals = text.Contains('.', StringComparison.Ordinal) && !text.Contains('e', StringComparison.OrdinalIgnoreCase) ? text.Length - text.IndexOf('.') - 1 : 0;
        var printed = decimals is >= 5 and <= 11 ? 0.501 * Math.Pow(10, -decimals) : 0;
        Within(expected, actual, Math.Max(printed, Math.Max(Relative * Math.Abs(expected), 1e-12)));
    }

    public static void Is(this JsonElement oracle, string name, double actual) => oracle.GetProperty(name).Is(actual);

    /// <summary>For an oracle that another program reached by a search that stops earlier than the digits it prints.</summary>
    public static void IsAbout(this JsonElement oracle, double actual, double tolerance) => Within(oracle.GetDouble(), actual, tolerance);

    public static void Is(this JsonElement oracle, string name, Interval? actual)
    {
        Assert.NotNull(actual);
        var ends = oracle.GetProperty(name);
        ends[0].Is(actual.Value.Low);
        ends[1].Is(actual.Value.High);
    }

    public static void IsAbout(this JsonElement oracle, string name, Interval? actual, double tolerance)
    {
        Assert.NotNull(actual);
        var ends = oracle.GetProperty(name);
        ends[0].IsAbout(actual.Value.Low, tolerance);
        ends[1].IsAbout(actual.Value.High, tolerance);
    }

    public static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private static void Within(double expected, double actual, double tolerance) => Assert.True(
        Math.Abs(expected - actual) <= tolerance,
        string.Create(CultureInfo.InvariantCulture, $"Expected {expected:R}, got {actual:R}, {Math.Abs(expected - actual):E2} away."));
}
