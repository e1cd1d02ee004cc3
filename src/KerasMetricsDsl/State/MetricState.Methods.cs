namespace KerasMetricsDsl.Engine;

public sealed partial class MetricState
{
    // Kernels hold no more than handles of methods, and a set's run after the metric has made them.
    private CellMethod?[]? _methods;

    /// <summary>The method that an accumulator's kernel calls, if there is one already.</summary>
    internal CellMethod? MethodOf(int slot) => _methods?[slot];

    /// <summary>Keeps a method for as long as the state is there.</summary>
    internal CellMethod Keep(int slot, CellMethod method) => (_methods ??= new CellMethod?[Layout.Slots.Length])[slot] = method;
}
