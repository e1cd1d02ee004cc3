using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>One metric class as its author wrote it.</summary>
/// <param name="Type">Where the generated parts go.</param>
/// <param name="MetricName">For example <c>binary_accuracy</c>.</param>
/// <param name="Aliases">Other names the metric answers to.</param>
/// <param name="SameShape">Inputs must have equal shapes: no squeezing of a trailing 1.</param>
/// <param name="Direction"><c>HigherIsBetter</c>, <c>LowerIsBetter</c>, or null when the author does not say.</param>
/// <param name="DocFormula">The declaration's formulas, for banners and documentation.</param>
/// <param name="Config">All constructor parameters in their order, then the other members that bodies or sizes read.</param>
/// <param name="Axis">The constructor parameter that names the axes of a row.</param>
/// <param name="Inputs">In order of first mention.</param>
/// <param name="Accumulators">In order of declaration.</param>
/// <param name="BatchFlags">The predicates that [All] parameters ask for.</param>
/// <param name="Result">Null: the single accumulator is the result.</param>
/// <param name="Validations">The author's own checks.</param>
/// <param name="TakenNames">The names that the author gave and that the generator would give too: those of its members, or like them.</param>
/// <param name="Findings">What is wrong. With any finding only the fallback surface may be emitted.</param>
internal sealed record MetricModel(
    TypeModel Type,
    string MetricName,
    EquatableArray<string> Aliases,
    bool SameShape,
    string? Direction,
    string? DocFormula,
    EquatableArray<ConfigModel> Config,
    AxisModel? Axis,
    EquatableArray<InputModel> Inputs,
    EquatableArray<AccumulatorModel> Accumulators,
    EquatableArray<BatchFlagModel> BatchFlags,
    ResultModel? Result,
    EquatableArray<ValidateModel> Validations,
    EquatableArray<string> TakenNames,
    EquatableArray<Finding> Findings);
