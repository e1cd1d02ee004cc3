namespace KerasMetricsDsl;

/// <summary>What an item of some relevance is worth in <see cref="NDCG"/>.</summary>
public enum RelevanceGain
{
    /// <summary>The relevance itself, as in scikit-learn.</summary>
    Linear,

    /// <summary><c>2^relevance - 1</c>, as is usual in web search.</summary>
    Exponential,
}
