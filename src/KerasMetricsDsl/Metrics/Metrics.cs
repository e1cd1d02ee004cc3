namespace KerasMetricsDsl;

/// <summary>The built-in metrics by their Keras identifiers.</summary>
public static partial class Metrics
{
    private static readonly Dictionary<string, CatalogueEntry> Entries = CatalogueEntries.All
        .SelectMany(entry => entry.Identifiers, (entry, identifier) => (identifier, entry))
        .ToDictionary(item => item.identifier, item => item.entry, StringComparer.Ordinal);

    /// <summary>Every identifier that <see cref="Get(string)"/> knows, in alphabetical order.</summary>
    public static IReadOnlyList<string> Identifiers { get; } = [.. Entries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A new metric with its default configuration.</summary>
    /// <param name="identifier">A Keras class name, its snake case or an alias: <c>"BinaryAccuracy"</c>, <c>"binary_accuracy"</c>, <c>"mse"</c>.</param>
    /// <exception cref="ArgumentException">
    /// The identifier is unknown: the message lists the nearest ones. Or the metric has an argument without a default.
    /// </exception>
    public static IMetric Get(string identifier)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        return Find(identifier, nameof(identifier)).FromConfig(default);
    }

    /// <summary>
    /// As <see cref="Get(string)"/>, but <c>"accuracy"</c> and <c>"acc"</c> stand for the accuracy that fits the shapes, as in Keras's
    /// <c>compile</c>: binary for predictions of one column, sparse categorical for labels without the predictions' columns, else categorical.
    /// </summary>
    /// <param name="identifier">A Keras class name, its snake case or an alias.</param>
    /// <param name="yTrue">The shape of the labels.</param>
    /// <param name="yPred">The shape of the predictions.</param>
    /// <exception cref="ArgumentException">The identifier is unknown, or a shape has no axis.</exception>
    public static IMetric Get(string identifier, TensorShape yTrue, TensorShape yPred)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        if (!identifier.Equals("accuracy", StringComparison.OrdinalIgnoreCase) && !identifier.Equals("acc", StringComparison.OrdinalIgnoreCase))
            return Get(identifier);
        if (yTrue.Rank == 0 || yPred.Rank == 0)
            throw new ArgumentException($"Accuracy by shapes needs at least one axis; got yTrue {yTrue} and yPred {yPred}.", nameof(yPred));

        var columns = yPred[yPred.Rank - 1];
        if (columns == 1) return new BinaryAccuracy();
        return yTrue.Rank < yPred.Rank || (yTrue[yTrue.Rank - 1] == 1 && columns > 1)
            ? new SparseCategoricalAccuracy()
            : new CategoricalAccuracy();
    }

    private static CatalogueEntry Find(string identifier, string argument) =>
        Entries.TryGetValue(identifier, out var entry)
            ? entry
            : throw new ArgumentException(
                $"No metric is called \"{identifier}\". The nearest names: {string.Join(", ", NearestNames.To(identifier, Identifiers))}.",
                argument);
}
