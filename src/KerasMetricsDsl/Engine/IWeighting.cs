namespace KerasMetricsDsl.Engine;

/// <summary>Tells the loops at compile time what happens to values before they are added.</summary>
internal interface IWeighting
{
    /// <summary>Values are multiplied by the sample weight.</summary>
    static abstract bool Weights { get; }

    /// <summary>Masked cells are left out.</summary>
    static abstract bool Masks { get; }
}

/// <summary>Values are added as they are.</summary>
internal readonly struct Plain : IWeighting
{
    public static bool Weights => false;
    public static bool Masks => false;
}

/// <summary>Values are multiplied by the sample weight.</summary>
internal readonly struct Weighted : IWeighting
{
    public static bool Weights => true;
    public static bool Masks => false;
}

/// <summary>Masked cells are left out, and the others multiplied by the sample weight, which may be 1.</summary>
internal readonly struct Masked : IWeighting
{
    public static bool Weights => true;
    public static bool Masks => true;
}
