namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>The kernels on vectors of this width.</summary>
internal sealed unsafe class Kernels : IKernels
{
    public int Width => 512;

    // Two vectors a step where that is faster by hand.
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
}
