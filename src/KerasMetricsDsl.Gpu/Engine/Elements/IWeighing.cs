namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Tells a kernel when it is compiled what happens to values before they are added.</summary>
internal interface IWeighing
{
    /// <summary>Values are multiplied by the sample weight.</summary>
    static abstract bool Weighs { get; }

    /// <summary>Masked cells are left out.</summary>
    static abstract bool Masks { get; }
}

/// <summary>Values are added as they are.</summary>
internal readonly struct AsTheyAre : IWeighing
{
    public static bool Weighs => false;
    public static bool Masks => false;
}

/// <summary>Values are multiplied by the sample weight.</summary>
internal readonly struct Weighed : IWeighing
{
    public static bool Weighs => true;
    public static bool Masks => false;
}

/// <summary>Masked cells are left out.</summary>
internal readonly struct Sifted : IWeighing
{
    public static bool Weighs => false;
    public static bool Masks => true;
}

/// <summary>Masked cells are left out, the others multiplied by the sample weight.</summary>
internal readonly struct SiftedAndWeighed : IWeighing
{
    public static bool Weighs => true;
    public static bool Masks => true;
}
