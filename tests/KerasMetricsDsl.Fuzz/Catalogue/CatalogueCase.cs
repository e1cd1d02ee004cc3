using KerasMetricsDsl.Fuzz.Execution;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>A metric, data, and the values that are right; none where the data must be refused.</summary>
internal sealed record CatalogueCase(string Title, Func<IMetric> Create, Batch Batch, params double[] Right)
{
    /// <summary>The error that float32 may make where the value itself is small.</summary>
    public double Absolute { get; init; }

    public string? Fault()
    {
        double actual;
        try
        {
            var metric = Create();
            Batch.Feed(metric);
            actual = metric.GetResult().Scalar;
        }
        catch (ArgumentException error)
        {
            return Right.Length == 0 ? null : $"{Title}\nrefused: {error.Message}\n{Batch}";
        }

        return Right.Any(right => right.Equals(actual) || Math.Abs(right - actual) <= (Expectations.Tolerance * Math.Abs(right)) + Absolute)
            ? null
            : $"{Title}\n  right  {(Right.Length == 0 ? "refused" : string.Join(" or ", Right.Select(right => right.ToString("R"))))}\n  actual {actual:R}\n{Batch}";
    }
}
