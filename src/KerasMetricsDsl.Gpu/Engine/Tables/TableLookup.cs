using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Reads an entry of a configuration array.</summary>
internal static unsafe class TableLookup
{
    /// <summary>table[index] where <paramref name="when"/> holds, else 0; an index outside of the table is a fault where it counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static GpuLane Read(in FaultNotes faults, TableView table, GpuLane index, GpuLane counts, GpuLane when, long position)
    {
        var inside = index.Bits >= 0 && index.Bits < table.Length;
        if (counts.Bits != 0 && !inside)
            faults.Raise(FaultKind.Table, table.Number, position, index.Bits, table.Length);
        // Entry 0 exists even in an empty table.
        var value = GpuLane.Of(table.Data[inside ? index.Bits : 0]);
        return value & when & GpuLane.Mask(inside);
    }
}
