using System.Diagnostics;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>One way to do the work, and how long it took in each round.</summary>
internal sealed class Contender(string name, Action run)
{
    // Long enough that a clock reading costs nothing, and shorter than a time slice: on a busy machine most samples then run undisturbed.
    private static readonly TimeSpan SampleTime = TimeSpan.FromMilliseconds(0.5);

    private readonly List<double> _rounds = [];
    private int _repeats = 1;

    public string Name { get; } = name;

    /// <summary>Seconds for one run, a figure a round.</summary>
    public IReadOnlyList<double> Rounds => _rounds;

    /// <summary>Runs until the runtime has its final code, and finds how many runs make a sample.</summary>
    public void WarmUp()
    {
        var watch = Stopwatch.StartNew();
        var runs = 0;
        do
        {
            run();
            runs++;
        }
        while (watch.ElapsedMilliseconds < 300 || runs < 3);
        _repeats = (int)Math.Max(1, SampleTime / (watch.Elapsed / runs));
    }

    public void Measure()
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < _repeats; i++)
            run();
        _rounds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds / _repeats);
    }
}
