namespace LivingNetworks.Assessment.Contracts;

/// <summary>Why a figure is not shown.</summary>
public enum Withheld
{
    /// <summary>Fewer people answered than are needed to hide each of them (5 for a mean, 8 for a distribution, 10 for remarks).</summary>
    TooFew,

    /// <summary>The round is not closed, its dialogue has not begun, or the network did not release this to the reader's circle.</summary>
    NotReleased,

    /// <summary>The answers are so alike, or so close to an end of the scale, that the figure would tell what each person said.</summary>
    TooAlike,
}
