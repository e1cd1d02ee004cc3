using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>One step of a kernel, in an order in which every variable is defined before it is read.</summary>
internal abstract record Statement
{
    public sealed record Define(string Name, Term Value) : Statement;

    /// <summary>A loop; its folds are updated at the end of each round and are variables after it.</summary>
    public sealed record Loop(
        LoopKind Kind,
        int Number,
        string Index,
        LoopRange Range,
        EquatableArray<Statement> Body,
        EquatableArray<FoldPlan> Folds) : Statement;

    /// <summary>Hands a value to an accumulator.</summary>
    public sealed record Sink(
        int Slot,
        AccumulatorKind Kind,
        SinkDomain Domain,
        bool Raw,
        Term Value,
        Term? Factor,
        bool PerEntry) : Statement;
}

internal enum LoopKind
{
    /// <summary>The outermost loop over columns: on wide rows its steps may cover several columns at once.</summary>
    Columns,

    /// <summary>A loop over columns inside another one: one column a round.</summary>
    InnerColumns,

    /// <summary>The entries of a configuration array, inside an expression.</summary>
    Table,

    /// <summary>The entries of an accumulator's <c>Over</c> array.</summary>
    Entries,
}

internal enum SinkDomain
{
    Row,
    Cell,
    Column,
}

/// <param name="Name">The result, after the loop.</param>
/// <param name="Parts">What is gathered inside an outermost loop, before its lanes are folded.</param>
/// <param name="Kind">Sum, largest or smallest.</param>
/// <param name="Input">The row whose length decides which values count.</param>
/// <param name="Value">The value of one round.</param>
internal sealed record FoldPlan(string Name, string Parts, RowReduction Kind, int Input, Term Value);
