using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>Lowered kernels as the lines of their bodies.</summary>
internal static class Kernels
{
    public static MetricPlan Lower(MetricModel model) => MetricLowering.Lower(model)!;

    /// <summary>The body's lines without indentation and empty ones.</summary>
    public static string[] Body(KernelPlan kernel)
    {
        var writer = new CodeWriter();
        new LanesPrinter().Print(kernel, writer);
        var lines = writer.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var start = lines.FindIndex(line => line.StartsWith("where T", StringComparison.Ordinal));
        return lines.Skip(start).SkipWhile(line => line != "{").Skip(1).SkipLast(2).ToArray();
    }

    public static string[] OnlyBody(MetricModel model) => Body(Assert.Single(Lower(model).Kernels));
}
