using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>A metric's configuration arrays on the device, each copied when it is first asked for.</summary>
internal sealed unsafe class DeviceTables(GpuContext gpu) : IDisposable
{
    private readonly Dictionary<ConfigTable, MemoryBuffer1D<float, Stride1D.Dense>> _tables = [];
    private readonly Dictionary<ConfigTable, long> _addresses = [];

    /// <summary>The entries of an array, or the one entry of a pass without one.</summary>
    public ArrayView<float> Entries(ConfigTable? table)
    {
        if (table is null)
            return gpu.NoEntries;
        ArrayView<float> entries = Buffer(table).View;
        return entries.SubView(0, table.Length);
    }

    /// <summary>What kernels keep of an array.</summary>
    public TableView View(ConfigTable table)
    {
        var buffer = Buffer(table);
        if (!_addresses.TryGetValue(table, out var address))
            _addresses.Add(table, address = gpu.Memory.AddressOf(buffer.View) ?? Ask(buffer.View));
        return new((float*)address, table.Length, table.Number);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var table in _tables.Values)
            table.Dispose();
    }

    private long Ask(ArrayView<float> buffer)
    {
        using var target = gpu.Memory.Allocate<long>(1);
        gpu.Kernels.Run(AddressKernel.Run, gpu.Launches.ForItems(1), buffer, 0L, (ArrayView<long>)target.View);
        return target.GetAsArray1D()[0];
    }

    private MemoryBuffer1D<float, Stride1D.Dense> Buffer(ConfigTable table)
    {
        if (!_tables.TryGetValue(table, out var buffer))
        {
            var host = table.View;
            var length = Math.Max(1, host.Length);
            buffer = gpu.Memory.Allocate<float>(length);
            buffer.View.BaseView.CopyFromCPU(new ReadOnlySpan<float>(host.Data, length));
            GC.KeepAlive(table);
            _tables.Add(table, buffer);
        }
        return buffer;
    }
}
