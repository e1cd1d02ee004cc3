using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.States;

/// <summary>Damaged states and configurations.</summary>
internal sealed class StateFuzzer : IFuzzer
{
    public string Name => "states";

    public string? Run(Random random) => random.Next(5) switch
    {
        0 or 1 => DamagedStates.Fault(random),
        2 => NanStates.Fault(random),
        _ => DamagedConfigurations.Fault(random),
    };
}
