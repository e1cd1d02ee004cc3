namespace KerasMetricsDsl;

/// <summary>How <see cref="AUC"/> divides [0, 1] into the buckets in which it counts scores.</summary>
public enum AUCBuckets
{
    /// <summary>Evenly, or at the thresholds given: Keras's buckets.</summary>
    Even,

    /// <summary>Ever finer towards 0 and 1, as is right for rare or certain classes: about as many buckets as thresholds are asked for.</summary>
    Logit,

    /// <summary>
    /// One bucket for each score that <see cref="System.Half"/> can hold: exact for such scores, and within 0.1 % of the distance from 0 or 1 for
    /// any others. 47,109 buckets of two counts: 0.75 MB for each curve.
    /// </summary>
    Half,
}
