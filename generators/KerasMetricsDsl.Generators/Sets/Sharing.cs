using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>Finds the accumulators of a set that are equal: in fingerprint, and in the arguments that it leaves open.</summary>
internal sealed class Sharing
{
    private readonly Dictionary<(string Fingerprint, string Arguments), AccumulatorPlace> _first = [];
    private readonly List<SharedAccumulator> _shared = [];
    private int _members;

    /// <summary>What has been found.</summary>
    public IReadOnlyList<SharedAccumulator> Shared => _shared;

    /// <summary>Adds the next member.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="accumulators">What its metric adds up.</param>
    /// <param name="arguments">What it was made with; null if that cannot be told.</param>
    public void Add(string name, IEnumerable<AccumulatorIdentity> accumulators, MemberArguments? arguments)
    {
        var own = new List<((string, string) Key, AccumulatorPlace Place)>();
        foreach (var accumulator in accumulators)
        {
            if (arguments?.Of(accumulator.Parameters) is not { } text)
                continue;
            var place = new AccumulatorPlace(_members, accumulator.Slot, $"{name}.{accumulator.Name}");
            if (_first.TryGetValue((accumulator.Fingerprint, text), out var lender))
                _shared.Add(new SharedAccumulator(lender, place));
            else
                own.Add(((accumulator.Fingerprint, text), place));
        }

        foreach (var (key, place) in own)
        {
            if (!_first.ContainsKey(key))
                _first.Add(key, place);
        }

        _members++;
    }
}
