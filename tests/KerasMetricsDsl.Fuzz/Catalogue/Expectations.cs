using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>What the catalogue's own words say where definitions differ.</summary>
internal static class Expectations
{
    /// <summary>Formulas are float32 and sums are double.</summary>
    public const double Tolerance = 2e-5;

    /// <summary>A value of a row is float32: what is smaller is 0.</summary>
    public const double Smallest = float.Epsilon;

    /// <summary>NaN stand after every number, in their order.</summary>
    public static int RankOf(float[] scores, int label) => float.IsNaN(scores[label])
        ? scores.Where((score, i) => !float.IsNaN(score) || i < label).Count()
        : scores.Where((score, i) => score > scores[label] || (score.Equals(scores[label]) && i < label)).Count();

    /// <summary>A static method of the base metric that is called through a class of its own is refused.</summary>
    public static bool IsRefusal(Diagnostic mistake) => mistake is { Id: "KMD0130", Severity: DiagnosticSeverity.Error };

    /// <summary>R² and explained variance of constant labels: 0, or what the documents say of perfect predictions.</summary>
    public static double[] ScoreOfConstantLabels(bool isPerfect) => isPerfect ? [1, 0, double.NaN] : [0];

    /// <summary>D² where the labels are all their mean.</summary>
    public static double[] D2OfConstantLabels { get; } = [double.NaN];

    /// <summary>Whether negative relevances must be refused.</summary>
    public static bool RefusesNegativeRelevance => true;

    /// <summary>What an area without bounds says when it is asked for them.</summary>
    public static bool HasNoBounds(Exception error) => error is InvalidOperationException or NotSupportedException;
}
