using System.Linq.Expressions;
using System.Reflection;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Engine;
using KerasMetricsDsl.Gpu.Tests.Support;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>Kernels that are interpreted instead of compiled for the accelerator, whose buffers must be memory of this process.</summary>
internal sealed class InterpretedKernels(Accelerator accelerator, Ptx ptx, DeviceAddresses addresses) : KernelCache(accelerator)
{
    /// <inheritdoc/>
    protected override TLaunch Load<TLaunch>(MethodInfo method, Func<TLaunch> load)
    {
        var kernel = new InterpretedKernel(ptx, method, addresses);
        ParameterExpression[] parameters =
            [.. typeof(TLaunch).GetMethod("Invoke")!.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType))];
        var arguments = parameters[1..].Select(parameter => Expression.Convert(parameter, typeof(object)));
        var all = Expression.NewArrayInit(typeof(object), arguments);
        var launch = Expression.Call(Expression.Constant(kernel), nameof(InterpretedKernel.Launch), null, parameters[0], all);
        return Expression.Lambda<TLaunch>(launch, parameters).Compile();
    }
}
