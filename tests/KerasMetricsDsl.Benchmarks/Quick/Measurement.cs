using KerasMetricsDsl.Benchmarks.Peers;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>What one job took, in all its ways. All take turns within a round.</summary>
internal sealed class Measurement
{
    private const int FewestRounds = 3;
    private const int MostRounds = 31;

    public required Job Job { get; init; }

    public required Samples Read { get; init; }

    public required Samples ByHand { get; init; }

    public required Samples Generated { get; init; }

    public Samples? ReadOnTwo { get; init; }

    public Samples? ByHandOnTwo { get; init; }

    public Samples? GeneratedOnTwo { get; init; }

    public required IReadOnlyList<(Peer Peer, Samples Samples)> Peers { get; init; }

    /// <summary>Nanoseconds an element.</summary>
    public double Nanoseconds(double seconds) => seconds * 1e9 / Job.Elements;

    public double GeneratedByHand => Statistics.TypicalRatio(Generated.All, ByHand.All);

    /// <summary>A peer's time over the generated update's on as many threads.</summary>
    public double ToGenerated((Peer Peer, Samples Samples) entry) =>
        Statistics.TypicalRatio(entry.Samples.All, entry.Peer.Threads == 1 ? Generated.Rounds[0] : GeneratedOnTwo!.All);

    /// <summary>Measures a job for about so many seconds.</summary>
    public static Measurement Of(Job job, int threads, double seconds, Places places)
    {
        Check(job);
        var two = threads > 1;
        var measured = new Measurement
        {
            Job = job,
            Read = new(job.Read.Run),
            ByHand = new(job.ByHand.Run),
            Generated = new(() => OnThreads(1, job.Generated)),
            ReadOnTwo = two ? new(job.Read.RunOnTwo) : null,
            ByHandOnTwo = two ? new(job.ByHand.RunOnTwo) : null,
            GeneratedOnTwo = two ? new(() => OnThreads(2, job.Generated)) : null,
            Peers = [.. job.Peers.Where(peer => peer.Threads <= threads).Select(peer => (peer, new Samples(peer.Run)))],
        };
        Samples[] everywhere = [measured.Generated, measured.ByHand];
        Samples[] peers = [.. measured.Peers.Select(peer => peer.Samples)];
        Samples?[] possible = [measured.Read, measured.ReadOnTwo, measured.ByHandOnTwo, measured.GeneratedOnTwo, .. peers];
        Samples[] here = [.. possible.OfType<Samples>()];

        foreach (var samples in (Samples[])[.. everywhere, .. here])
            samples.WarmUp(seconds / 20, 3);
        // The peers' code and what lies between the calls and the kernels is optimised in the background.
        foreach (var samples in (Samples[])[measured.Generated, .. peers])
        {
            if (samples.Cost < 0.1)
                samples.WarmUpInSteps(seconds / 20);
        }

        var cost = (everywhere.Sum(samples => samples.Cost) * 2 * Places.Offsets) + here.Sum(samples => samples.Cost);
        // Work that takes far too long is worth one look.
        var rounds = cost > 3 * seconds ? 1 : (int)Math.Clamp(seconds / cost, FewestRounds, MostRounds);
        for (var round = 0; round < rounds; round++)
        {
            Everywhere(everywhere, round, 0);
            places.Elsewhere(() => Everywhere(everywhere, round, Places.Offsets));
            for (var i = 0; i < here.Length; i++)
                here[(round + i) % here.Length].Measure(0);
        }

        return measured;
    }

    // Each round starts with another one, so that nobody always comes after the same neighbour.
    private static void Everywhere(Samples[] contenders, int round, int first)
    {
        for (var offset = 0; offset < Places.Offsets; offset++)
        {
            contenders[round % 2].Measure(first + offset);
            contenders[1 - (round % 2)].Measure(first + offset);
        }
    }

    private static void Check(Job job)
    {
        EngineOptions.MaxDegreeOfParallelism = 1;
        job.ByHand.Run();
        var (byHand, generated) = (job.ByHand.Result, job.Result());
        if (!(Math.Abs(byHand - generated) <= job.Tolerance * Math.Abs(generated)))
            throw new InvalidOperationException($"{job.FullName}: {byHand:R} by hand, {generated:R} generated.");
        job.ByHand.RunOnTwo();
        if (!(Math.Abs(job.ByHand.Result - byHand) <= 1e-12 * Math.Abs(byHand)))
            throw new InvalidOperationException($"{job.FullName}: {job.ByHand.Result:R} by hand on two threads, {byHand:R} on one.");
    }

    private static void OnThreads(int threads, Action run)
    {
        EngineOptions.MaxDegreeOfParallelism = threads;
        run();
    }
}
