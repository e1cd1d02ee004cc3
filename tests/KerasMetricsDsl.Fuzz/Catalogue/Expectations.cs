namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>What the catalogue's own words say where definitions differ.</summary>
internal static class Expectations
{
    /// <summary>Formulas are float32 and sums are double.</summary>
    public const double Tolerance = 2e-5;

    /// <summary>R² and explained variance of constant labels: 0, or what the documents say of perfect predictions.</summary>
    public static double[] ScoreOfConstantLabels(bool isPerfect) => isPerfect ? [1, 0, double.NaN] : [0];

    /// <summary>D² where the labels are all their mean.</summary>
    public static double[] D2OfConstantLabels { get; } = [double.NaN];

    /// <summary>Whether negative relevances must be refused.</summary>
    public static bool RefusesNegativeRelevance => true;

    /// <summary>What an area without bounds says when it is asked for them.</summary>
    public static bool HasNoBounds(Exception error) => error is InvalidOperationException or NotSupportedException;
}
