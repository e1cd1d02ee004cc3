namespace KerasMetricsDsl;

/// <summary>The curve whose area <see cref="AUC"/> measures. Keras: <c>curve</c>.</summary>
public enum AUCCurve
{
    /// <summary>Recall over false-positive rate.</summary>
    [ConfigWord("ROC")]
    ROC,

    /// <summary>Precision over recall.</summary>
    [ConfigWord("PR")]
    PR,

    /// <summary>Precision gain over recall gain (Flach and Kull, 2015).</summary>
    [ConfigWord("PRGAIN")]
    PRGain,
}
