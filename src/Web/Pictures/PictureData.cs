namespace LivingNetworks.Web.Pictures;

/// <summary>One round as the radar draws it; a characteristic without a mean is not shown.</summary>
public sealed record RadarRound(string Name, int N, IReadOnlyList<RadarValue> Values);

/// <summary>One characteristic of one round, on a scale of 0 to 100, with how far answers differ.</summary>
/// <remarks>Where answers are too alike for a mean, only a bound is known: it is at least or at most this.</remarks>
public sealed record RadarValue(string Code, double? Mean, double? Spread, double? AtLeast = null, double? AtMost = null);

/// <summary>One high or low; <paramref name="IsCoarse"/> when only a month, season or year is known.</summary>
public sealed record CurvePoint(DateOnly Day, string When, double Height, string Title, bool IsCoarse);

/// <summary>Between which heights half of the shared lines lie on one day.</summary>
public sealed record CurveBand(DateOnly Day, double Low, double High);

/// <summary>The minutes that one kind of agenda item takes.</summary>
public sealed record AgendaShare(string Kind, int Minutes);

/// <summary>How much each of three phases was emphasised at one moment, adding up to any total.</summary>
public sealed record PhaseShares(DateOnly Day, double Connecting, double Experimenting, double StayingInMotion);

/// <summary>What one edition of the market came to, over all parties together.</summary>
public sealed record MarketTotal(string Title, DateOnly Day, int Asking, int Offering, int Asks, int Offers, int Matches, decimal Value, string Currency);
