namespace KerasMetricsDsl.Engine;

/// <summary>Tells the loops at compile time what an update has besides its values.</summary>
internal interface IWeighting
{
    /// <summary>Whether there are sample weights.</summary>
    static abstract bool Weights { get; }

    /// <summary>Whether there is a mask: masked cells are left out.</summary>
    static abstract bool Masks { get; }
}

/// <summary>Values alone.</summary>
internal readonly struct Plain : IWeighting
{
    public static bool Weights => false;
    public static bool Masks => false;
}

/// <summary>Values and weights.</summary>
internal readonly struct Weighted : IWeighting
{
    public static bool Weights => true;
    public static bool Masks => false;
}

/// <summary>Values and a mask.</summary>
internal readonly struct Masked : IWeighting
{
    public static bool Weights => false;
    public static bool Masks => true;
}

/// <summary>Values, weights and a mask.</summary>
internal readonly struct MaskedWeighted : IWeighting
{
    public static bool Weights => true;
    public static bool Masks => true;
}
