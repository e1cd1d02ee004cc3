namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Tells a kernel when it is compiled who adds up what sixteen short rows hand over.</summary>
internal interface IFolding
{
    /// <summary>The threads of the rows, through shared memory: what is left in scratch memory is a sixteenth.</summary>
    static abstract bool InGroups { get; }
}

/// <summary>The threads fold.</summary>
internal readonly struct Folded : IFolding
{
    public static bool InGroups => true;
}

/// <summary>A kernel of its own folds afterwards: ILGPU's simulation is slow at barriers.</summary>
internal readonly struct Unfolded : IFolding
{
    public static bool InGroups => false;
}
