namespace Report;

/// <summary>Labels and probabilities that are the same on every machine.</summary>
internal sealed record Samples(int[] Labels, float[] Probabilities, float[] Weights, float[] IsFirst, float[] FirstProbability)
{
    public static Samples Make(int count, int classes)
    {
        var state = 2463534242u;
        float Next()
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (state >> 8) * (1f / (1 << 24));
        }

        var labels = new int[count];
        var weights = new float[count];
        var probabilities = new float[count * classes];
        for (var i = 0; i < count; i++)
        {
            labels[i] = (int)(Next() * classes);
            weights[i] = Next();
            var row = probabilities.AsSpan(i * classes, classes);
            var total = 0f;
            for (var j = 0; j < classes; j++)
                total += row[j] = Next() + (j == labels[i] ? 0.5f : 0);
            foreach (ref var value in row)
                value /= total;
        }

        return new(
            labels,
            probabilities,
            weights,
            Array.ConvertAll(labels, label => label == 0 ? 1f : 0f),
            [.. Enumerable.Range(0, count).Select(i => probabilities[i * classes])]);
    }
}
