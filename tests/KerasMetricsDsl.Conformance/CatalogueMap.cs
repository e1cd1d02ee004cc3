namespace KerasMetricsDsl.Conformance;

/// <summary>How a Keras name becomes a metric.</summary>
/// <param name="Create">Makes the metric from its Keras arguments.</param>
/// <param name="LabelsFollowPredictions">Whether Keras casts the labels to the predictions' type before it compares them.</param>
internal sealed record CatalogueMetric(Func<ConfigReader, IMetric> Create, bool LabelsFollowPredictions);

/// <summary>Which metric of the catalogue stands for a Keras class, function or alias.</summary>
/// <remarks>A metric that is not listed here is reported as unknown.</remarks>
internal static partial class CatalogueMap
{
    private static readonly Dictionary<string, CatalogueMetric> Metrics = new(StringComparer.Ordinal);

    static CatalogueMap()
    {
        AddReductions();
        AddAccuracies();
        AddRegression();
        AddProbabilistic();
        AddConfusion();
        AddSegmentation();
    }

    public static CatalogueMetric? Find(string kerasName) => Metrics.GetValueOrDefault(Normalize(kerasName));

    /// <summary>A metric whose Keras class works on the arrays as they come.</summary>
    private static void Class(Func<ConfigReader, IMetric> create, params string[] names) => Add(new(create, LabelsFollowPredictions: false), names);

    /// <summary>A metric that Keras makes by wrapping a function, which casts labels to the type of the predictions.</summary>
    private static void Function(Func<ConfigReader, IMetric> create, params string[] names) => Add(new(create, LabelsFollowPredictions: true), names);

    private static void Add(CatalogueMetric metric, string[] names)
    {
        foreach (var name in names) Metrics.Add(Normalize(name), metric);
    }

    // Class and function names differ in case and underscores alone: IoU and io_u, F1Score and f1_score.
    private static string Normalize(string name) =>
        name[(name.LastIndexOfAny(['.', '>']) + 1)..].Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
