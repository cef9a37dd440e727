namespace LivingNetworks.Assessment.Contracts;

/// <summary>How well the items of a questionnaire go together, over at least five networks; it says nothing of any of them.</summary>
/// <param name="ComputedOn">The day it was computed; null where withheld.</param>
/// <param name="Scales">Per scale with enough answers; the others are left out.</param>
/// <param name="Withheld">Why there are no figures; null where there are.</param>
public sealed record ReliabilityView(DateOnly? ComputedOn, IReadOnlyList<ScaleReliabilityView> Scales, Withheld? Withheld);

/// <summary>How well the items of one scale go together.</summary>
/// <param name="Code">Such as <c>SAFETY</c>.</param>
/// <param name="N">How many people answered every item of it.</param>
/// <param name="Networks">Of how many networks.</param>
/// <param name="Whole">With all items, the reversed ones turned round.</param>
/// <param name="WithoutReversed">Without the reversed items; null where the scale has none.</param>
public sealed record ScaleReliabilityView(string Code, int N, int Networks, CoefficientView Whole, CoefficientView? WithoutReversed);

/// <summary>Cronbach's alpha with Feldt's 95% interval, and McDonald's omega.</summary>
/// <param name="Items">Over how many items.</param>
/// <param name="Alpha">Alpha, to two decimals.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Omega">Omega of one factor; null where one factor does not explain the items.</param>
public sealed record CoefficientView(int Items, double Alpha, double Low, double High, double? Omega);
