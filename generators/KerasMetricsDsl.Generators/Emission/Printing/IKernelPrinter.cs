using KerasMetricsDsl.Generators.Lowering;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>Writes kernels for one target. The plan knows no target; a printer knows nothing else.</summary>
internal interface IKernelPrinter
{
    void Print(KernelPlan kernel, CodeWriter writer);
}
