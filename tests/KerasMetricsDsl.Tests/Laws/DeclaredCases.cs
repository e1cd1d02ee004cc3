using KerasMetricsDsl.Tests.Laws.Declared;
using static KerasMetricsDsl.Tests.Laws.Source;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Forms of the language that the catalogue does not use, or not in this combination.</summary>
internal static class DeclaredCases
{
    public static IEnumerable<MetricCase> All =>
    [
        new("IntervalReport", () => new IntervalReport(), Real, Real, Real),
        new("ErrorRange", () => new ErrorRange(), Real, Real),
        new("ColumnErrors", () => new ColumnErrors(), Real.Wide(4), Real.Wide(4)) { WeighsInSingle = true },
        new("ColumnExtremes", () => new ColumnExtremes(), Real.Wide(70)),
        new("HitsAt", () => new HitsAt([0.2f, 0.5f, 0.9f]), Binary, Probability),
        new("ColumnHitsAt", () => new ColumnHitsAt([0.2f, 0.5f]), Binary.Wide(3), Probability.Wide(3)),
        new("WeightedPrecision", () => new WeightedPrecision([1, 2, 0.5f]), Class(3), ProbabilityRows(3)),
        new("DiscountedError", () => new DiscountedError(), Real.Wide(5), Real.Wide(5)),
        new("DiscountedError long", () => new DiscountedError(), Real.Wide(101), Real.Wide(101)),
        new("WeightMoments", () => new WeightMoments(), Real) { WeightsRepeat = false },
        new("ScaledHistogram", () => new ScaledHistogram(8), Positive) { WeighsInSingle = true },
        new("Agreement", () => new Containing.Agreement(), Flag, Flag),
        new("SelectedLoss squared", () => new SelectedLoss(), Real, Real),
        new("SelectedLoss log-cosh", () => new SelectedLoss(LossKind.LogCosh), Real, Real),
        new("CappedError", () => new CappedError(), Real, Real),
        new("CappedError capped", () => new CappedError(1.5f, 0.25f), Real, Real),
        new("ScaledError", () => new ScaledError(0.5, 2), Real, Real),
        new("HitsAmongFirst", () => new HitsAmongFirst(2), Binary.Wide(6), ProbabilityRows(6)) { IsSlow = true },
        new("HitsAmongFirst long", () => new HitsAmongFirst(5), Binary.Wide(70), ProbabilityRows(70)) { IsSlow = true },
        new("AveragePrecisionOfRow", () => new AveragePrecisionOfRow(), Binary.Wide(6), ProbabilityRows(6)) { IsSlow = true },
        new("LabelBits", () => new LabelBits(), Class(7), Real.Wide(7)),
        new("LabelBits low", () => new LabelBits(LabelParts.Low | LabelParts.High), Class(7), Real.Wide(40)),
        new("MixedRow", () => new MixedRow(), Real, LongClass(7), Real.Wide(7)),
        new("MixedRow long", () => new MixedRow(), Real, LongClass(80), Real.Wide(80)),
    ];
}
