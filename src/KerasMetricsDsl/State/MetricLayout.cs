using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>What the engine has to know about a metric: its inputs, its accumulators and how shapes are read.</summary>
/// <param name="metric">The metric's name, for messages.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MetricLayout(string metric)
{
    /// <summary>The metric's name.</summary>
    public string Metric { get; } = metric;

    /// <summary>The inputs by position.</summary>
    public required InputLayout[] Inputs
    {
        get;
        init
        {
            field = value;
            HasRowInputs = Array.Exists(value, input => input.Kind == InputKind.Row);
            HasInputsPerRow = HasRowInputs && Array.Exists(value, input => input is not { Kind: InputKind.Row, IsSparse: false });
            RefusesNegatives = Array.Exists(value, input => input.IsNonNegative);
            HasCellInputs = !HasRowInputs || Array.Exists(value, input => input is { Kind: InputKind.Row, IsSparse: false });
        }
    }

    /// <summary>The accumulators.</summary>
    public required SlotLayout[] Slots
    {
        get;
        init
        {
            field = value;
            HasRowMeans = Array.Exists(value, slot => slot.Kind == SlotKind.RowMean);
            HasRowSlots = Array.Exists(value, slot => slot.IsPerRow);
            HasCellSlots = Array.Exists(value, slot => !slot.IsPerRow);
            WeighsRows = Array.Exists(
                value,
                slot => slot is { IsPerRow: true, IsWeighted: true } and not { PerColumn: true, Kind: not SlotKind.Mean });
        }
    }

    /// <summary>The names of the configuration arrays that kernels read.</summary>
    public string[] Tables { get; init; } = [];

    /// <summary>Whether the inputs' shapes must be equal, without dropping or adding a trailing axis of length 1.</summary>
    public bool SameShape { get; init; }

    /// <summary>The axes that form a row; null: all of them, none: the last.</summary>
    public int[]? Axes { get; init; } = [-1];

    /// <summary>The configuration as text; only metrics with equal text can be merged.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>The metric's policies.</summary>
    public MetricPolicies Policies { get; init; }

    /// <summary>The configuration and the policies, where there are any: what two states must have in common.</summary>
    internal string Identity => field ??= MetricConfiguration.WithPolicies(Configuration, Policies);

    /// <summary>Whether rows may be left out that the caller has not masked, or may not be added.</summary>
    internal bool HasPolicies => Policies.ChooseRows;

    /// <summary>What an update does about NaN.</summary>
    internal NanPolicy NanPolicy => Policies.NanPolicy;

    /// <summary>The label, in the first input, of rows that are left out.</summary>
    internal int? IgnoreIndex => Policies.IgnoreIndex;

    /// <summary>Whether an input may hold no value below 0.</summary>
    internal bool RefusesNegatives { get; private init; }

    /// <summary>Whether any input is read as rows.</summary>
    internal bool HasRowInputs { get; private init; }

    /// <summary>Whether any input has one value for each row.</summary>
    internal bool HasInputsPerRow { get; private init; }

    /// <summary>Whether any input has a value for every cell: not so if every row is a single label.</summary>
    internal bool HasCellInputs { get; private init; }

    /// <summary>Whether any accumulator averages each row first.</summary>
    internal bool HasRowMeans { get; private init; }

    /// <summary>Whether any accumulator takes one value from a row.</summary>
    internal bool HasRowSlots { get; private init; }

    /// <summary>Whether any accumulator takes a value from every cell.</summary>
    internal bool HasCellSlots { get; private init; }

    /// <summary>Whether any value of a row is multiplied by a weight. Columns that are kept apart can have weights of their own.</summary>
    internal bool WeighsRows { get; private init; }

    /// <summary>Whether every value of plain spans is a sample of its own that counts, so that there is nothing to align or to choose.</summary>
    internal bool IsDirect => !HasPolicies && !RefusesNegatives && Axes is [-1]
        && Inputs.Length <= DirectUpdate.MostInputs && Array.TrueForAll(Inputs, input => input.Kind == InputKind.Element)
        && Array.TrueForAll(Slots, slot => slot is { PerColumn: false, Domain: SlotDomain.Cell });

    /// <summary>Whether an input has a value for every cell; the others have one for every row.</summary>
    internal bool IsPerCell(int input) => !HasRowInputs || Inputs[input] is { Kind: InputKind.Row, IsSparse: false };
}
