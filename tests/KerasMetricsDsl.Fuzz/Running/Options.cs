using System.Globalization;

namespace KerasMetricsDsl.Fuzz.Running;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(IFuzzer Fuzzer, IReadOnlyList<int> Seeds)
{
    private const int DefaultCount = 100;

    public static string Usage =>
        $"KerasMetricsDsl.Fuzz {string.Join('|', FuzzerTable.All.Select(fuzzer => fuzzer.Name))} [--seed S] [--count N] [--seeds 3,7,10-20]";

    /// <summary>Null where the arguments are not understood.</summary>
    public static Options? Parse(string[] args)
    {
        if (args.Length % 2 == 0 || FuzzerTable.All.All(fuzzer => fuzzer.Name != args[0]))
            return null;
        int? seed = null, count = null;
        IReadOnlyList<int>? seeds = null;
        foreach (var pair in args.Skip(1).Chunk(2))
        {
            switch (pair[0])
            {
                case "--seed": seed = int.Parse(pair[1], CultureInfo.InvariantCulture); break;
                case "--count": count = int.Parse(pair[1], CultureInfo.InvariantCulture); break;
                case "--seeds": seeds = Running.Seeds.Parse(pair[1]); break;
                default: return null;
            }
        }

        seeds ??= [.. Enumerable.Range(seed ?? 0, count ?? (seed is null ? DefaultCount : 1))];
        return new(FuzzerTable.Get(args[0]), seeds);
    }
}
