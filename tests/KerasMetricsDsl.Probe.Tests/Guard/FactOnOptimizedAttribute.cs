using System.Diagnostics;
using System.Reflection;
using KerasMetricsDsl.Probe.Tests.Machines;

namespace KerasMetricsDsl.Probe.Tests.Guard;

/// <summary>A test of compiled code: of the optimised library, on a machine that may not be there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactOnOptimizedAttribute : FactAttribute
{
    public FactOnOptimizedAttribute(string machine) =>
        Skip = MachineTable.Get(machine).Absence
            ?? (IsOptimized ? null : "The library is not optimised: build it with -c Release.")
            ?? (OperatingSystem.IsWindows() ? "Methods for Windows keep vector registers of their callers, on the stack." : null);

    private static bool IsOptimized =>
        typeof(IMetric).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };
}
