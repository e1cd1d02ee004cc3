namespace KerasMetricsDsl.Benchmarks.ByHand;

/// <summary>
/// Kernels as a careful person writes them, one for each metric: straight loops over vectors, sums in double. A kernel adds what it finds to
/// <c>totals</c>.
/// </summary>
internal unsafe interface IKernels
{
    /// <summary>Bits of a vector.</summary>
    int Width { get; }

    void SquaredErrors(float* labels, float* predictions, nint count, double* totals);

    void AbsoluteErrors(float* labels, float* predictions, nint count, double* totals);

    /// <summary>For labels of any value.</summary>
    void Crossentropies(float* labels, float* predictions, nint count, double* totals);

    /// <summary>For labels 0 and 1; NaN for others.</summary>
    void BinaryLabelCrossentropies(float* labels, float* predictions, nint count, double* totals);

    void FocalCrossentropies(float* labels, float* predictions, nint count, double* totals);

    void LogCosh(float* labels, float* predictions, nint count, double* totals);

    void SquaredLogarithmicErrors(float* labels, float* predictions, nint count, double* totals);

    void PoissonLosses(float* labels, float* predictions, nint count, double* totals);

    void Divergences(float* labels, float* predictions, nint count, double* totals);

    /// <summary>Σ w (t − p)² and Σ w.</summary>
    void WeightedSquaredErrors(float* labels, float* predictions, float* weights, nint count, double* totals);

    /// <summary>Σ t, Σ t² and Σ (t − p)².</summary>
    void Moments(float* labels, float* predictions, nint count, double* totals);

    /// <summary>Right answers at a threshold of ½.</summary>
    void Hits(float* labels, float* predictions, nint count, double* totals);

    /// <summary>True and false positives at a threshold of ½.</summary>
    void Positives(float* labels, float* predictions, nint count, double* totals);

    /// <summary>Cells of ten classes by ten, and one for what is no class.</summary>
    void Pairs(float* labels, float* predictions, nint count, double* totals);

    /// <summary>201 buckets of scores of negative labels, and from cell 256 on those of positive ones.</summary>
    void Scores(float* labels, float* predictions, nint count, double* totals);

    /// <summary>Squared and absolute errors, hits, cross-entropies of labels 0 and 1.</summary>
    void SetOfFour(float* labels, float* predictions, nint count, double* totals);

    /// <summary>
    /// Squared and absolute errors, hits, errors, true and false positives, false negatives, percentages, squared logarithmic errors,
    /// log-cosh.
    /// </summary>
    void SetOfTen(float* labels, float* predictions, nint count, double* totals);

    void SquaredErrorsOfDoubles(double* labels, double* predictions, nint count, double* totals);

    void SquaredErrorsOfHalves(Half* labels, Half* predictions, nint count, double* totals);

    void SquaredErrorsOfInts(int* labels, int* predictions, nint count, double* totals);

    /// <summary>Σ (t − p)² of the elements that are kept, and how many they are.</summary>
    void MaskedSquaredErrors(float* labels, float* predictions, bool* mask, nint count, double* totals);

    /// <summary>Counts the rows whose largest label and prediction are at the same place; a row has at least four vectors.</summary>
    void HitsOfLongRows(float* labels, float* predictions, nint rows, int columns, double* totals);

    /// <summary>The same for rows of ten, sixteen of them or a multiple.</summary>
    void HitsOfTen(float* labels, float* predictions, nint rows, double* totals);

    /// <summary>Counts the rows whose largest of ten labels is among the five largest predictions; sixteen rows or a multiple.</summary>
    void HitsAmongFiveOfTen(float* labels, float* predictions, nint rows, double* totals);

    /// <summary>log Σ exp x − x[label] of rows of ten logits, sixteen rows or a multiple.</summary>
    void LogitCrossentropiesOfTen(int* labels, float* logits, nint rows, double* totals);

    /// <summary>Hits, predictions above ½ and labels of 1 for each of ten columns, eight rows or a multiple.</summary>
    void PositivesOfTenColumns(float* labels, float* predictions, nint rows, double* totals);
}
