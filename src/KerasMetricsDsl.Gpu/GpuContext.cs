using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu;

/// <summary>A device that metrics are updated on, and what has been compiled for it.</summary>
/// <remarks>
/// Updates are queued and run one after another; nothing waits for them until a result is read. Several threads may use a context, each with
/// metrics of its own.
/// </remarks>
public sealed partial class GpuContext : IDisposable
{
    private readonly Context _context;
    private readonly MemoryBuffer1D<FaultNote, Stride1D.Dense> _faultNotes;
    private readonly MemoryBuffer1D<float, Stride1D.Dense> _noEntries;

    private int _updates;

    internal GpuContext(Context context, Accelerator accelerator)
        : this(context, accelerator, new(accelerator), new(accelerator))
    {
    }

    internal GpuContext(Context context, Accelerator accelerator, LaunchShapes launches, KernelCache kernels)
    {
        _context = context;
        Accelerator = accelerator;
        Launches = launches;
        Kernels = kernels;
        Scratch = new Arena(accelerator);
        _faultNotes = accelerator.Allocate1D<FaultNote>(Launches.MaxThreads);
        _faultNotes.MemSetToZero();
        _noEntries = accelerator.Allocate1D<float>(1);
        _noEntries.MemSetToZero();
        Uploads = new Uploads(accelerator);
        Constants = new Constants(accelerator);
    }

    /// <summary>The kind of device.</summary>
    public GpuKind Kind => Accelerator.AcceleratorType switch
    {
        AcceleratorType.Cuda => GpuKind.Cuda,
        AcceleratorType.OpenCL => GpuKind.OpenCL,
        _ => GpuKind.Cpu,
    };

    /// <summary>The device's name.</summary>
    public string Name => Accelerator.Name;

    /// <summary>ILGPU's accelerator, for buffers and kernels of the application's own. Updates are queued on its default stream.</summary>
    public Accelerator Accelerator { get; }

    internal LaunchShapes Launches { get; }

    internal KernelCache Kernels { get; }

    internal Arena Scratch { get; }

    internal Uploads Uploads { get; }

    internal Constants Constants { get; }

    /// <summary>Held while an update is queued: scratch memory and compiled kernels are the context's.</summary>
    internal Lock Gate { get; } = new();

    internal ArrayView<FaultNote> FaultNotes => _faultNotes.View;

    /// <summary>The entries of a pass without an array of entries: one that no kernel reads.</summary>
    internal ArrayView<float> NoEntries => _noEntries.View;

    /// <summary>A number for an update, by which its faults are known.</summary>
    internal int NextUpdate() => ++_updates;

    /// <summary>Waits until everything queued so far is done.</summary>
    public void Synchronize() => Accelerator.DefaultStream.Synchronize();

    /// <summary>Gives the device back. Tensors and metrics of this context cannot be used afterwards.</summary>
    public void Dispose()
    {
        Uploads.Dispose();
        Constants.Dispose();
        Scratch.Dispose();
        _faultNotes.Dispose();
        _noEntries.Dispose();
        Accelerator.Dispose();
        _context.Dispose();
    }
}
