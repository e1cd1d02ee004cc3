using KerasMetricsDsl.Generators.Lowering;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>Writes kernels for one target. The plan knows no target; a printer knows nothing else.</summary>
internal interface IKernelPrinter
{
    /// <summary>The namespaces that printed kernels need.</summary>
    string[] Usings { get; }

    void Print(KernelPlan kernel, CodeWriter writer);
}
