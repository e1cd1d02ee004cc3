namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>One way to do a job, and how long it took in each round and at each place.</summary>
internal sealed class Samples(Action run)
{
    // Long enough that a clock reading costs nothing, and shorter than a time slice: on a busy machine most samples then run undisturbed.
    private const double SampleSeconds = 0.3e-3;

    private int _repeats = 1;

    /// <summary>Seconds for one run, a list of rounds for each place.</summary>
    public List<double>[] Rounds { get; } = [.. Enumerable.Range(0, 2 * Places.Offsets).Select(_ => new List<double>())];

    /// <summary>All figures, round by round within a place.</summary>
    public IEnumerable<double> All => Rounds.SelectMany(rounds => rounds);

    /// <summary>A figure for each place.</summary>
    public IEnumerable<double> OfPlaces => Rounds.Where(rounds => rounds.Count > 0).Select(Statistics.Typical);

    public double Typical => Statistics.Typical(OfPlaces);

    /// <summary>How long a sample takes.</summary>
    public double Cost { get; private set; }

    /// <summary>Runs for some seconds, but so many times at least, and finds how many runs make a sample.</summary>
    /// <returns>The shortest time of a run.</returns>
    public double WarmUp(double seconds, int least)
    {
        Places.Time(run, 2, 0);
        var (spent, once, runs) = (0.0, double.MaxValue, 0);
        while (spent < seconds || (runs < least && spent < 10 * seconds))
        {
            var time = Places.Time(run, 1, 0);
            (spent, once, runs) = (spent + time, Math.Min(once, time), runs + 1);
        }

        _repeats = (int)Math.Clamp(SampleSeconds / once, 1, 100_000);
        Cost = Math.Max(once, 50e-9) * _repeats;
        return once;
    }

    /// <summary>
    /// Warms up with pauses until that makes it no faster: the runtime optimises what has run thirty times in the background, in steps, and
    /// each begins after a tenth of a second in which nothing new ran.
    /// </summary>
    public void WarmUpInSteps(double seconds)
    {
        var best = WarmUp(seconds, 40);
        for (var step = 0; step < 6; step++)
        {
            Thread.Sleep(150);
            var next = WarmUp(seconds, 40);
            if (step >= 2 && next > 0.9 * best)
                break;
            best = Math.Min(best, next);
        }
    }

    /// <summary>Takes a sample at a place: the first four on one thread, the others on another.</summary>
    public void Measure(int place) => Rounds[place].Add(Places.Time(run, _repeats, place % Places.Offsets));
}
