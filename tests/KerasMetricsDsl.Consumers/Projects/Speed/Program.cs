using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics.X86;
using KerasMetricsDsl;
using KerasMetricsDsl.Engine;
using Speed;

const int Count = 1 << 16;
const int Rounds = 15;

EngineOptions.MaxDegreeOfParallelism = 1;
var random = new Random(7);
var yTrue = new float[Count];
var yPred = new float[Count];
for (var i = 0; i < Count; i++)
    (yTrue[i], yPred[i]) = (random.Next(2), random.NextSingle());

Print("path", $"{LanesDispatch.Current}", "FMA", $"{Fma.IsSupported}");
Measure("MSE", new OwnError(), () =>
{
    var sum = 0.0;
    for (var i = 0; i < yTrue.Length; i++)
    {
        var d = yTrue[i] - yPred[i];
        sum += d * d;
    }

    return sum / Count;
});
Measure("BCE", new OwnCrossentropy(), () =>
{
    var sum = 0.0;
    for (var i = 0; i < yTrue.Length; i++)
    {
        var p = Math.Clamp(yPred[i], 1e-7f, 1 - 1e-7f);
        sum += -(yTrue[i] * MathF.Log(p) + (1 - yTrue[i]) * MathF.Log(1 - p));
    }

    return sum / Count;
});
Measure("accuracy", new OwnAccuracy(), () =>
{
    var hits = 0;
    for (var i = 0; i < yTrue.Length; i++)
        if ((yPred[i] > 0.5f) == (yTrue[i] != 0))
            hits++;
    return (double)hits / Count;
});
Measure("log-cosh", new LogCoshError(), () => double.NaN);

// The bits of the result, nanoseconds an element of the metric and of a plain loop, the loop's result.
void Measure(string name, IMetric metric, Func<double> loop)
{
    var (best, bestOfLoop, expected) = (double.MaxValue, double.MaxValue, 0.0);
    for (var round = 0; round < Rounds; round++)
    {
        metric.ResetState();
        var start = Stopwatch.GetTimestamp();
        metric.UpdateState(new MetricBatch(yTrue, yPred));
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / Count);
        start = Stopwatch.GetTimestamp();
        expected = loop();
        bestOfLoop = Math.Min(bestOfLoop, Stopwatch.GetElapsedTime(start).TotalNanoseconds / Count);
    }

    var result = metric.GetResult().Scalar;
    Print(name, $"{BitConverter.DoubleToInt64Bits(result):X16}", Text(best), Text(bestOfLoop), $"{expected.ToString("R", CultureInfo.InvariantCulture)}");
}

static string Text(double value) => value.ToString("F3", CultureInfo.InvariantCulture);

static void Print(params string[] columns) => Console.WriteLine(string.Join(' ', columns));
