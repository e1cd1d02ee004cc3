using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Where the lines of a pass lie among the update's sums: up to four runs of equal length.</summary>
internal struct LineTargets
{
    public long Offset0;
    public long Offset1;
    public long Offset2;
    public long Offset3;

    /// <summary>The length of a run, and of all of them.</summary>
    public long PerRun;
    public long Lines;

    /// <summary>A single run.</summary>
    public static LineTargets At(long offset, long lines) => new() { Offset0 = offset, PerRun = lines, Lines = lines };

    /// <summary>The place of a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long Of(long line)
    {
        var run = (int)(line / PerRun);
        var offset = run switch
        {
            0 => Offset0,
            1 => Offset1,
            2 => Offset2,
            _ => Offset3,
        };
        return offset + (line - (run * PerRun));
    }
}
