namespace KerasMetricsDsl;

/// <summary>What the score of a class is that occurs neither among the labels nor among the predictions.</summary>
public enum AbsentClass
{
    /// <summary>It has no part in an average, as in scikit-learn where no list of labels is given; in a list of scores it is NaN.</summary>
    Skip,

    /// <summary>0.</summary>
    Zero,

    /// <summary>1.</summary>
    One,

    /// <summary>NaN, which a macro average passes on.</summary>
    [ConfigWord("nan")]
    NaN,
}
