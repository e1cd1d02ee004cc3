namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>The kernels on vectors of this width.</summary>
internal sealed unsafe class Kernels : IKernels
{
    public int Width => 512;

    public void SquaredErrors(float* labels, float* predictions, nint count, double* totals) =>
        Sums<SquaredError>.Add(labels, predictions, count, totals);

    public void AbsoluteErrors(float* labels, float* predictions, nint count, double* totals) =>
        Sums<AbsoluteError>.Add(labels, predictions, count, totals);

    public void Crossentropies(float* labels, float* predictions, nint count, double* totals) =>
        Sums<Crossentropy>.Add(labels, predictions, count, totals);

    public void BinaryLabelCrossentropies(float* labels, float* predictions, nint count, double* totals) =>
        Sums<BinaryLabelCrossentropy>.Add(labels, predictions, count, totals);

    public void FocalCrossentropies(float* labels, float* predictions, nint count, double* totals) =>
        Sums<FocalCrossentropy>.Add(labels, predictions, count, totals);

    public void LogCosh(float* labels, float* predictions, nint count, double* totals) =>
        Sums<LogCosh>.Add(labels, predictions, count, totals);

    public void SquaredLogarithmicErrors(float* labels, float* predictions, nint count, double* totals) =>
        Sums<SquaredLogarithmicError>.Add(labels, predictions, count, totals);

    public void PoissonLosses(float* labels, float* predictions, nint count, double* totals) =>
        Sums<PoissonLoss>.Add(labels, predictions, count, totals);

    public void Divergences(float* labels, float* predictions, nint count, double* totals) =>
        Sums<Divergence>.Add(labels, predictions, count, totals);

    public void WeightedSquaredErrors(float* labels, float* predictions, float* weights, nint count, double* totals) =>
        Sums<SquaredError>.AddWeighted(labels, predictions, weights, count, totals);

    public void Moments(float* labels, float* predictions, nint count, double* totals) =>
        MomentSums.Add(labels, predictions, count, totals);

    public void Hits(float* labels, float* predictions, nint count, double* totals) => Counts.Hits(labels, predictions, count, totals);

    public void Positives(float* labels, float* predictions, nint count, double* totals) =>
        Counts.Positives(labels, predictions, count, totals);

    public void Pairs(float* labels, float* predictions, nint count, double* totals) =>
        Histograms.Pairs(labels, predictions, count, totals);

    public void Scores(float* labels, float* predictions, nint count, double* totals) =>
        Histograms.Scores(labels, predictions, count, totals);

    public void SetOfFour(float* labels, float* predictions, nint count, double* totals) =>
        Together.Four(labels, predictions, count, totals);

    public void SetOfTen(float* labels, float* predictions, nint count, double* totals) =>
        Together.Ten(labels, predictions, count, totals);

    public void SquaredErrorsOfDoubles(double* labels, double* predictions, nint count, double* totals) =>
        Inputs.SquaredErrors(labels, predictions, count, totals);

    public void SquaredErrorsOfHalves(Half* labels, Half* predictions, nint count, double* totals) =>
        Inputs.SquaredErrors(labels, predictions, count, totals);

    public void SquaredErrorsOfInts(int* labels, int* predictions, nint count, double* totals) =>
        Inputs.SquaredErrors(labels, predictions, count, totals);

    public void MaskedSquaredErrors(float* labels, float* predictions, bool* mask, nint count, double* totals) =>
        Inputs.MaskedSquaredErrors(labels, predictions, mask, count, totals);

    public void HitsOfLongRows(float* labels, float* predictions, nint rows, int columns, double* totals) =>
        LongRows.Hits(labels, predictions, rows, columns, totals);

    public void HitsOfTen(float* labels, float* predictions, nint rows, double* totals) =>
        RowsOfTen.Hits(labels, predictions, rows, totals);

    public void HitsAmongFiveOfTen(float* labels, float* predictions, nint rows, double* totals) =>
        RowsOfTen.HitsAmongFive(labels, predictions, rows, totals);

    public void LogitCrossentropiesOfTen(int* labels, float* logits, nint rows, double* totals) =>
        RowsOfTen.LogitCrossentropies(labels, logits, rows, totals);

    public void PositivesOfTenColumns(float* labels, float* predictions, nint rows, double* totals) =>
        ColumnsOfTen.Positives(labels, predictions, 10 * rows, totals);
}
