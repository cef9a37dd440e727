namespace LivingNetworks.Measurement;

/// <summary>A scale with equally spaced steps.</summary>
/// <param name="Lowest">The lower end.</param>
/// <param name="Highest">The upper end.</param>
/// <param name="Steps">How many steps there are to choose from, both ends included.</param>
public readonly record struct Scale(double Lowest, double Highest, int Steps)
{
    /// <summary>Five steps from 1 to 5, as people answer.</summary>
    public static readonly Scale OneToFive = new(1, 5, 5);

    /// <summary>The same five steps from 0 to 100, as results are shown.</summary>
    public static readonly Scale Hundred = new(0, 100, 5);

    /// <summary>The distance between two steps.</summary>
    public double Step => (Highest - Lowest) / (Steps - 1);

    /// <summary>The same place on another scale; on a reversed one the ends change places.</summary>
    public double To(Scale other, double value, bool reversed = false)
    {
        var share = (value - Lowest) / (Highest - Lowest);
        return other.Lowest + (reversed ? 1 - share : share) * (other.Highest - other.Lowest);
    }

    /// <summary>The step that a value is nearest to, from 0; halfway counts for the higher.</summary>
    public int Nearest(double value) => (int)Math.Clamp(Math.Floor((value - Lowest) / Step + 0.5), 0, Steps - 1);
}
