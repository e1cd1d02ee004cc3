using System.Text;

namespace KerasMetricsDsl.Engine;

/// <summary>What a saved state belongs to. Kept as text beside its hash, so that a rejection can say what differs.</summary>
internal readonly record struct StateIdentity(string Metric, string Accumulators, string Configuration)
{
    /// <summary>FNV-1a over the texts; equal on every machine.</summary>
    public ulong Hash
    {
        get
        {
            const ulong Basis = 14695981039346656037, Prime = 1099511628211;
            var hash = Basis;
            foreach (var part in Encoding.UTF8.GetBytes($"{Metric}\n{Accumulators}\n{Configuration}"))
                hash = (hash ^ part) * Prime;
            return hash;
        }
    }

    public static StateIdentity Of(MetricLayout layout) =>
        new(layout.Metric, string.Join(", ", layout.Slots.Select(Describe)), layout.Identity);

    /// <summary>The bytes it takes in a saved state.</summary>
    public int Size =>
        sizeof(long) + StateWriter.SizeOf(Metric) + StateWriter.SizeOf(Accumulators) + StateWriter.SizeOf(Configuration);

    /// <summary>Writes hash and texts.</summary>
    public void Write(ref StateWriter content)
    {
        content.Write((long)Hash);
        content.Write(Metric);
        content.Write(Accumulators);
        content.Write(Configuration);
    }

    /// <summary>Reads an identity and compares.</summary>
    /// <exception cref="InvalidDataException">It is another one; the message says what differs.</exception>
    public void Check(ref StateReader content)
    {
        var hash = (ulong)content.ReadInt64();
        var theirs = new StateIdentity(content.ReadText(), content.ReadText(), content.ReadText());
        if (DifferenceTo(theirs) is { } difference)
            throw new InvalidDataException(difference);
        if (hash != Hash)
            throw new InvalidDataException("the state is damaged: its hash is not that of its texts");
    }

    /// <summary>The first difference to another identity as a sentence, or null.</summary>
    public string? DifferenceTo(StateIdentity other) =>
        Difference("metrics", Metric, other.Metric)
        ?? Difference("configurations", Configuration, other.Configuration)
        ?? Difference("accumulators", Accumulators, other.Accumulators);

    private static string? Difference(string what, string here, string there) =>
        here == there ? null : $"the {what} differ: {here} here, {there} in the state";

    private static string Describe(SlotLayout slot) =>
        $"{slot.Kind} {slot.Name} [{slot.Entries}, {(slot.PerColumn ? "columns" : "1")}, {slot.Cells}]"
        + $"{(slot.Domain == SlotDomain.Row ? " by row" : "")}{(slot.IsWeighted ? "" : " unweighted")}";
}
