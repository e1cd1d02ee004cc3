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

    // Held while an update is queued: scratch memory and compiled kernels are the context's.
    private readonly Lock _gate = new();

    private int _updates;
    private volatile bool _isDisposed;

    internal GpuContext(Context context, Accelerator accelerator)
        : this(context, new(accelerator), new(accelerator), new(accelerator))
    {
    }

    internal GpuContext(Context context, DeviceMemory memory, LaunchShapes launches, KernelCache kernels)
    {
        var accelerator = memory.Accelerator;
        _context = context;
        Accelerator = accelerator;
        Memory = memory;
        Launches = launches;
        Kernels = kernels;
        Scratch = new Arena(memory);
        _faultNotes = memory.Allocate<FaultNote>(Launches.MaxThreads);
        _faultNotes.MemSetToZero();
        _noEntries = memory.Allocate<float>(1);
        _noEntries.MemSetToZero();
        Uploads = new Uploads(memory);
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

    internal DeviceMemory Memory { get; }

    internal LaunchShapes Launches { get; }

    internal KernelCache Kernels { get; }

    internal Arena Scratch { get; }

    internal Uploads Uploads { get; }

    internal Constants Constants { get; }

    internal ArrayView<FaultNote> FaultNotes => _faultNotes.View;

    /// <summary>The entries of a pass without an array of entries: one that no kernel reads.</summary>
    internal ArrayView<float> NoEntries => _noEntries.View;

    /// <summary>Has the device for the calling thread until what this returns is disposed.</summary>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    /// <exception cref="InvalidOperationException">The calling thread has it already, in the middle of an update.</exception>
    internal Lock.Scope Enter()
    {
        if (_gate.IsHeldByCurrentThread)
            throw new InvalidOperationException("A method of a declaration that checks an update on a device cannot use metrics on that device.");
        var scope = _gate.EnterScope();
        if (!_isDisposed)
            return scope;
        scope.Dispose();
        throw new ObjectDisposedException(nameof(GpuContext), "The context of this device was disposed; metrics and tensors cannot be used on it any more.");
    }

    /// <summary>A number for an update, by which its faults are known.</summary>
    internal int NextUpdate() => ++_updates;

    /// <summary>Whether the device was given back.</summary>
    internal bool IsDisposed => _isDisposed;

    /// <summary>Waits until everything queued so far is done.</summary>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public void Synchronize()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Accelerator.DefaultStream.Synchronize();
    }

    /// <summary>Gives the device back. Tensors and metrics of this context cannot be used afterwards.</summary>
    public void Dispose()
    {
        using var entered = _gate.EnterScope();
        if (_isDisposed)
            return;
        _isDisposed = true;
        Uploads.Dispose();
        Constants.Dispose();
        Scratch.Dispose();
        _faultNotes.Dispose();
        _noEntries.Dispose();
        Accelerator.Dispose();
        _context.Dispose();
    }
}
