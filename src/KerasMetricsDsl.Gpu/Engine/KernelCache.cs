using System.Reflection;
using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Queues kernels, and keeps what has been compiled of them.</summary>
internal class KernelCache(Accelerator accelerator)
{
    private readonly Dictionary<MethodInfo, Delegate> _kernels = [];

    /// <summary>Queues a kernel with its arguments.</summary>
    public void Run<T1, T2, T3>(Action<T1, T2, T3> kernel, KernelConfig launch, T1 a, T2 b, T3 c)
        where T1 : struct
        where T2 : struct
        where T3 : struct =>
        Find(kernel.Method, () => accelerator.LoadStreamKernel(kernel))(launch, a, b, c);

    /// <inheritdoc cref="Run{T1, T2, T3}"/>
    public void Run<T1, T2, T3, T4>(Action<T1, T2, T3, T4> kernel, KernelConfig launch, T1 a, T2 b, T3 c, T4 d)
        where T1 : struct
        where T2 : struct
        where T3 : struct
        where T4 : struct =>
        Find(kernel.Method, () => accelerator.LoadStreamKernel(kernel))(launch, a, b, c, d);

    /// <inheritdoc cref="Run{T1, T2, T3}"/>
    public void Run<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> kernel, KernelConfig launch, T1 a, T2 b, T3 c, T4 d, T5 e)
        where T1 : struct
        where T2 : struct
        where T3 : struct
        where T4 : struct
        where T5 : struct =>
        Find(kernel.Method, () => accelerator.LoadStreamKernel(kernel))(launch, a, b, c, d, e);

    /// <inheritdoc cref="Run{T1, T2, T3}"/>
    public void Run<T1, T2, T3, T4, T5, T6>(Action<T1, T2, T3, T4, T5, T6> kernel, KernelConfig launch, T1 a, T2 b, T3 c, T4 d, T5 e, T6 f)
        where T1 : struct
        where T2 : struct
        where T3 : struct
        where T4 : struct
        where T5 : struct
        where T6 : struct =>
        Find(kernel.Method, () => accelerator.LoadStreamKernel(kernel))(launch, a, b, c, d, e, f);

    /// <inheritdoc cref="Run{T1, T2, T3}"/>
    public void Run<T1, T2, T3, T4, T5, T6, T7>(Action<T1, T2, T3, T4, T5, T6, T7> kernel, KernelConfig launch, T1 a, T2 b, T3 c, T4 d, T5 e, T6 f, T7 g)
        where T1 : struct
        where T2 : struct
        where T3 : struct
        where T4 : struct
        where T5 : struct
        where T6 : struct
        where T7 : struct =>
        Find(kernel.Method, () => accelerator.LoadStreamKernel(kernel))(launch, a, b, c, d, e, f, g);

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
