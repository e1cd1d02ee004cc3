using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Everything that a printer needs to write one kernel for its target.</summary>
/// <param name="Name">The kernel's type name.</param>
/// <param name="Formulas">What the author wrote, one line an accumulator.</param>
/// <param name="Fields">What the kernel knows of the configuration.</param>
/// <param name="Statements">The body.</param>
internal abstract record KernelPlan(
    string Name,
    EquatableArray<string> Formulas,
    EquatableArray<KernelField> Fields,
    EquatableArray<Statement> Statements)
{
    /// <summary>A bit for each input whose integers are read besides: they stand after all inputs.</summary>
    public int Integers { get; init; }

    /// <summary>A bit for each input that a kernel over cells reads; −1 if it reads all.</summary>
    public int Inputs { get; init; } = AllInputs;

    public const int AllInputs = -1;

    /// <summary>Values of one cell for one to four accumulators of the same reduction.</summary>
    public sealed record Element(
        string Name,
        EquatableArray<string> Formulas,
        EquatableArray<KernelField> Fields,
        EquatableArray<Statement> Statements,
        EquatableArray<Term> Values,
        RowReduction Reduction,
        bool Weighted,
        int Cost,
        bool Inlined) : KernelPlan(Name, Formulas, Fields, Statements)
    {
        /// <summary>Tenths of a nanosecond for a cell of a short body.</summary>
        public const int UsualCost = 1;

        /// <summary>A bit for each accumulator that counts where a condition holds: its values are bools.</summary>
        public int Masks => Values.Select((value, slot) => value.Type == ScalarType.Bool ? 1 << slot : 0).Sum();
    }

    /// <summary>The cell of a histogram that this cell of the data falls into.</summary>
    public sealed record Bucket(
        string Name,
        EquatableArray<string> Formulas,
        EquatableArray<KernelField> Fields,
        EquatableArray<Statement> Statements,
        Term Index,
        Term? Factor,
        bool Weighted,
        bool Inlined) : KernelPlan(Name, Formulas, Fields, Statements);

    /// <summary>All accumulators of a row; its statements end in sinks.</summary>
    public sealed record Row(
        string Name,
        EquatableArray<string> Formulas,
        EquatableArray<KernelField> Fields,
        EquatableArray<Statement> Statements,
        int Cost) : KernelPlan(Name, Formulas, Fields, Statements)
    {
        /// <summary>Tenths of a nanosecond for a value that is read and added up.</summary>
        public const int UsualCost = 5;

        public const int HighestCost = 60;
    }
}

/// <summary>A field of a kernel.</summary>
/// <param name="Name">As terms name it.</param>
/// <param name="Type">Float, int or table.</param>
/// <param name="Source">The parameter it copies, or an expression over parameters that is computed once; null for a table.</param>
/// <param name="Array">The configuration array that a table holds.</param>
internal sealed record KernelField(string Name, KernelFieldType Type, Expr? Source, string? Array = null);

internal enum KernelFieldType
{
    Float,
    Int,
    Table,
}
