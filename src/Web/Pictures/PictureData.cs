namespace LivingNetworks.Web.Pictures;

/// <summary>One round as the radar draws it; a characteristic without a mean is not shown.</summary>
public sealed record RadarRound(string Name, int N, IReadOnlyList<RadarValue> Values);

/// <summary>One characteristic of one round, on a scale of 0 to 100, with how far answers differ.</summary>
public sealed record RadarValue(string Code, double? Mean, double? Spread);

/// <summary>One high or low; <paramref name="IsCoarse"/> when only a month, season or year is known.</summary>
public sealed record CurvePoint(DateOnly Day, string When, double Height, string Title, bool IsOwn, bool IsCoarse, bool IsDisputed);

/// <summary>The minutes that one kind of agenda item takes.</summary>
public sealed record AgendaShare(string Kind, int Minutes);

/// <summary>How much each of three phases was emphasised at one moment, adding up to any total.</summary>
public sealed record PhaseShares(DateOnly Day, double Connecting, double Experimenting, double StayingInMotion);

/// <summary>What one edition of the market came to, over all parties together.</summary>
public sealed record MarketTotal(int Number, string Title, DateOnly? Day, int Asks, int Offers, int Matches, decimal? Value, string? Currency);
