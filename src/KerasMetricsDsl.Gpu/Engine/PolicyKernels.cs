using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>
/// Leaves out rows that a policy says do not count. A row is kept by all ones and left out by 0, which several threads may write: they all
/// write the same.
/// </summary>
internal static class PolicyKernels
{
    /// <summary>Begins with what the caller's mask keeps, or with everything.</summary>
    public static void Begin(ArrayView<float> mask, int hasMask, ArrayView<float> kept)
    {
        for (var row = DeviceThread.Index; row < kept.Length; row += DeviceThread.Count)
            kept[row] = hasMask != 0 ? mask[row] : GpuLane.Int(-1).Value;
    }

    /// <summary>Leaves the rows out that hold a label, given by the bits of both its forms: 0 as a float has two.</summary>
    public static void DropLabel(ArrayView<float> labels, long perRow, int bits, int otherBits, ArrayView<float> kept)
    {
        for (var item = DeviceThread.Index; item < kept.Length * perRow; item += DeviceThread.Count)
        {
            var label = GpuInstruction.BitsOf(labels[item]);
            if (label == bits || label == otherBits)
                kept[item / perRow] = GpuLane.Int(0).Value;
        }
    }

    /// <summary>Leaves the rows out whose first largest entry is at an index.</summary>
    public static void DropClass(DeviceInputs data, int index, ArrayView<float> kept)
    {
        GpuRow<Unfolded> at = default;
        at.Data = data;
        at.Columns = (int)data.Columns;
        for (var row = DeviceThread.Index; row < kept.Length; row += DeviceThread.Count)
        {
            at.Row = row;
            if (at.ArgMax(0).Bits == index)
                kept[row] = GpuLane.Int(0).Value;
        }
    }

    /// <summary>Leaves the rows out that have a NaN.</summary>
    public static void DropNaN(ArrayView<float> cells, long perRow, ArrayView<float> kept)
    {
        for (var item = DeviceThread.Index; item < kept.Length * perRow; item += DeviceThread.Count)
        {
            if (IsNaN(cells[item]))
                kept[item / perRow] = GpuLane.Int(0).Value;
        }
    }

    /// <summary>Notes a NaN in a row that counts.</summary>
    /// <param name="cells">An input, or the weights.</param>
    /// <param name="perRow">How many of them a row has.</param>
    /// <param name="kept">The rows that count.</param>
    /// <param name="order">Where the caller has them.</param>
    /// <param name="kind">What they are.</param>
    /// <param name="input">The position of the input.</param>
    /// <param name="faults">The notes.</param>
    public static void ForbidNaN(
        ArrayView<float> cells, long perRow, ArrayView<float> kept, AxisMap order, int kind, int input, FaultNotes faults)
    {
        for (var item = DeviceThread.Index; item < kept.Length * perRow; item += DeviceThread.Count)
        {
            if (IsNaN(cells[item]) && GpuInstruction.BitsOf(kept[item / perRow]) != 0)
                faults.Forbid(kind, input, item / perRow, order.Of(item), 0);
        }
    }

    /// <summary>Notes a value below 0 in a row that counts.</summary>
    public static void ForbidNegative(ArrayView<float> cells, long perRow, ArrayView<float> kept, int input, FaultNotes faults)
    {
        for (var item = DeviceThread.Index; item < kept.Length * perRow; item += DeviceThread.Count)
        {
            if (GpuInstruction.LessThan(cells[item], 0f) != 0 && GpuInstruction.BitsOf(kept[item / perRow]) != 0)
                faults.Forbid(FaultNote.Negative, input, item / perRow, item, GpuInstruction.BitsOf(cells[item]));
        }
    }

    /// <summary>What is left of the cells: those of rows that are kept, and of these the ones the caller's mask keeps.</summary>
    public static void CloseCells(ArrayView<float> kept, long columns, ArrayView<float> mask, int hasMask, ArrayView<float> target)
    {
        for (var cell = DeviceThread.Index; cell < target.Length; cell += DeviceThread.Count)
        {
            var left = GpuLane.Of(kept[cell / columns]);
            target[cell] = (hasMask != 0 ? left & GpuLane.Of(mask[cell]) : left).Value;
        }
    }

    private static bool IsNaN(float value) => GpuLane.IsNaN(GpuLane.Of(value)).Bits != 0;
}
