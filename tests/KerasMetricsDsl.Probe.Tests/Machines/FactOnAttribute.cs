namespace KerasMetricsDsl.Probe.Tests.Machines;

/// <summary>A test that needs certain machines. Where one is missing it says so, and is not run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactOnAttribute : FactAttribute
{
    public FactOnAttribute(params string[] machines) =>
        Skip = machines.Select(machine => MachineTable.Get(machine).Absence).FirstOrDefault(absence => absence is not null);
}
