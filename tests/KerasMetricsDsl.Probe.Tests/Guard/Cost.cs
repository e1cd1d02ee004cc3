namespace KerasMetricsDsl.Probe.Tests.Guard;

/// <summary>What a hot method should not have.</summary>
/// <param name="Calls">Instructions that call.</param>
/// <param name="StackOperands">Instructions that read or write a vector on the stack.</param>
internal readonly record struct Cost(int Calls, int StackOperands)
{
    public bool IsWorseThan(Cost other) => Calls > other.Calls || StackOperands > other.StackOperands;

    public Cost Or(Cost other) => new(Math.Max(Calls, other.Calls), Math.Max(StackOperands, other.StackOperands));
}
