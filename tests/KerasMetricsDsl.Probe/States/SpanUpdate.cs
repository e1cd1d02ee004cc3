using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Probe.States;

/// <summary>Calls the update that takes spans of float, which each metric has for itself.</summary>
internal static class SpanUpdate
{
    private delegate void OfOne(ReadOnlySpan<float> a, ReadOnlySpan<float> sampleWeight, ReadOnlySpan<bool> mask);

    private delegate void OfTwo(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> sampleWeight, ReadOnlySpan<bool> mask);

    private delegate void OfThree(
        ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> sampleWeight, ReadOnlySpan<bool> mask);

    /// <summary>The call with these data, or null where the metric has no such update: because it takes integers, or rows.</summary>
    public static Action<IMetric>? Of(IMetric metric, Samples samples)
    {
        if (samples.Inputs.Any(input => input is not { Values: float[], Width: 0 }))
            return null;
        var inputs = samples.Inputs.Select(input => (float[])input.Values).ToArray();
        var weights = samples.Weights;
        return inputs switch
        {
            [var a] => Bind<OfOne>(metric, update => update(a, weights, default)),
            [var a, var b] => Bind<OfTwo>(metric, update => update(a, b, weights, default)),
            [var a, var b, var c] => Bind<OfThree>(metric, update => update(a, b, c, weights, default)),
            _ => null,
        };
    }

    private static Action<IMetric>? Bind<TUpdate>(IMetric metric, Action<TUpdate> call)
        where TUpdate : Delegate
    {
        Type[] parameters = [.. typeof(TUpdate).GetMethod("Invoke")!.GetParameters().Select(parameter => parameter.ParameterType)];
        var update = metric.GetType().GetMethod("UpdateState", parameters);
        return update is null ? null : used => call(update.CreateDelegate<TUpdate>(used));
    }
}
