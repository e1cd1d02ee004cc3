using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Puts the tables of chunks together.</summary>
internal static class TableKernels
{
    /// <summary>Adds a chunk's copies by pairs: [entry][chunk][replica][cell] becomes [entry][cell][chunk].</summary>
    public static void ToLines(ArrayView<double> tables, long chunks, int replicas, long size, ArrayView<double> target)
    {
        var perEntry = size * chunks;
        for (var item = DeviceThread.Index; item < target.Length; item += DeviceThread.Count)
        {
            var entry = item / perEntry;
            var cell = (item - (entry * perEntry)) / chunks;
            var start = (((entry * chunks) + (item % chunks)) * replicas * size) + cell;
            target[item] = replicas == 1
                ? tables[start]
                : tables[start] + tables[start + size] + (tables[start + (2 * size)] + tables[start + (3 * size)]);
        }
    }
}
