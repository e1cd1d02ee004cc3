namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>What the command line says after <c>quick</c>.</summary>
internal sealed record QuickOptions
{
    /// <summary>Parts of the names of the jobs to do; all where there are none.</summary>
    public List<string> Filters { get; } = [];

    /// <summary>The sizes of element jobs.</summary>
    public int[] Sizes { get; private set; } = [1 << 16, 1 << 24];

    /// <summary>1 or 2.</summary>
    public int Threads { get; private set; } = Math.Min(2, Environment.ProcessorCount);

    /// <summary>About how long a job is measured.</summary>
    public double Seconds { get; private set; } = 1;

    /// <summary>Whether the least times stand for all instead of the medians, for a busy machine.</summary>
    public bool Least { get; private set; }

    public bool WithPeers { get; private set; } = true;

    public static QuickOptions Parse(ReadOnlySpan<string> arguments)
    {
        var options = new QuickOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--full": options.Sizes = [1 << 16, 1 << 20, 1 << 24]; break;
                case "--sizes": options.Sizes = [.. arguments[++i].Split(',').Select(Size)]; break;
                case "--threads": options.Threads = Math.Clamp(int.Parse(arguments[++i]), 1, 2); break;
                case "--seconds": options.Seconds = double.Parse(arguments[++i]); break;
                case "--least": options.Least = true; break;
                case "--no-peers": options.WithPeers = false; break;
                case ['-', ..]: throw new ArgumentException(Usage(arguments[i]));
                default: options.Filters.Add(arguments[i]); break;
            }
        }

        return options;
    }

    public bool Wants(string name) =>
        Filters.Count == 0 || Filters.Any(filter => name.Contains(filter, StringComparison.OrdinalIgnoreCase));

    private static int Size(string text) => text[^1] switch
    {
        'k' => int.Parse(text[..^1]) << 10,
        'M' => int.Parse(text[..^1]) << 20,
        _ => int.Parse(text),
    };

    private static string Usage(string unknown) =>
        $"{unknown} is no option of: quick [part of a name]… [--full] [--sizes 64k,1M] [--threads 1|2] "
        + "[--seconds 1] [--least] [--no-peers]";
}
