namespace KerasMetricsDsl;

/// <summary>How the scores of the classes become the result. Keras: <c>average</c>.</summary>
public enum Average
{
    /// <summary>One score for each class.</summary>
    [ConfigWord(null)]
    None,

    /// <summary>One score from the counts of all classes together.</summary>
    Micro,

    /// <summary>The mean of the classes' scores.</summary>
    Macro,

    /// <summary>The mean of the classes' scores, each weighted by its number of labels.</summary>
    Weighted,
}
