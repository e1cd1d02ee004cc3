namespace KerasMetricsDsl.Tests.Laws;

/// <summary>What the mask leaves out is not there, whatever it holds.</summary>
public class MaskLaw
{
    [Theory, EveryMetric]
    public void Mask_OfFiniteData_IsRemoval(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = Masked(metric.Draw(300));
        Bits.AreClose(metric.Of(Kept(samples)), metric.Of(samples), Tolerances.Regrouped);
    }

    [Theory, EveryMetric]
    public void Mask_BesideWeights_IsRemoval(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = Masked(metric.Draw(300)) with { Weights = MetricCase.DrawWeights(300) };
        Bits.AreClose(metric.Of(Kept(samples)), metric.Of(samples), Tolerances.Regrouped);
    }

    [Theory, EveryMetric]
    public void Mask_OfNaN_HidesIt(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = Masked(metric.Draw(300));
        var poisoned = samples with { Inputs = [.. samples.Inputs.Select(input => Poison(input, samples.Mask!))] };
        Bits.AreSame(metric.Of(samples), metric.Of(poisoned));
    }

    private static Samples Masked(Samples samples) => samples with { Mask = [.. Enumerable.Range(0, samples.Count).Select(i => i % 5 is not (1 or 2))] };

    private static Samples Kept(Samples samples) => samples.Where(i => samples.Mask![i]) with { Mask = null };

    private static InputData Poison(InputData input, bool[] mask)
    {
        if (input.Values is not float[] values)
            return input;
        var perSample = Math.Max(1, input.Width);
        return input with { Values = values.Select((x, i) => mask[i / perSample] ? x : float.NaN).ToArray() };
    }
}
