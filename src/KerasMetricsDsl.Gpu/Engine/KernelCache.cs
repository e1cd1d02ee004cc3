using System.Reflection;
using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>The kernels that a device has compiled so far.</summary>
internal class KernelCache(Accelerator accelerator)
{
    private readonly Dictionary<MethodInfo, Delegate> _kernels = [];

    public Action<KernelConfig, T1, T2, T3> Get<T1, T2, T3>(Action<T1, T2, T3> kernel)
        where T1 : struct
        where T2 : struct
        where T3 : struct =>
        Find(kernel.Method, () => accelerator.LoadStreamKernel(kernel));

    public Action<KernelConfig, T1, T2, T3, T4> Get<T1, T2, T3, T4>(Action<T1, T2, T3, T4> kernel)
        where T1 : struct
        where T2 : struct
        where T3 : struct
        where T4 : struct =>
        Find(kernel.Method, () => accelerator.LoadStreamKernel(kernel));

    public Action<KernelConfig, T1, T2, T3, T4, T5> Get<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> kernel)
        where T1 : struct
        where T2 : struct
        where T3 : struct
        where T4 : struct
        where T5 : struct =>
        Find(kernel.Method, () => accelerator.LoadStreamKernel(kernel));

    public Action<KernelConfig, T1, T2, T3, T4, T5, T6> Get<T1, T2, T3, T4, T5, T6>(Action<T1, T2, T3, T4, T5, T6> kernel)
        where T1 : struct
        where T2 : struct
        where T3 : struct
        where T4 : struct
        where T5 : struct
        where T6 : struct =>
        Find(kernel.Method, () => accelerator.LoadStreamKernel(kernel));

    public Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7> Get<T1, T2, T3, T4, T5, T6, T7>(Action<T1, T2, T3, T4, T5, T6, T7> kernel)
        where T1 : struct
        where T2 : struct
        where T3 : struct
        where T4 : struct
        where T5 : struct
        where T6 : struct
        where T7 : struct =>
        Find(kernel.Method, () => accelerator.LoadStreamKernel(kernel));

    /// <summary>Makes the launch of a kernel that was not asked for before.</summary>
    /// <param name="method">The kernel.</param>
    /// <param name="load">Compiles it for the device.</param>
    protected virtual TLaunch Load<TLaunch>(MethodInfo method, Func<TLaunch> load)
        where TLaunch : Delegate => load();

    private TLaunch Find<TLaunch>(MethodInfo method, Func<TLaunch> load)
        where TLaunch : Delegate
    {
        if (!_kernels.TryGetValue(method, out var kernel))
            _kernels.Add(method, kernel = Load(method, load));
        return (TLaunch)kernel;
    }
}
