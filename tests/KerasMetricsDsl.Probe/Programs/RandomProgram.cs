using System.Globalization;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Fuzz.Declarations;
using KerasMetricsDsl.Fuzz.Declarations.Comparison;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Probe.Programs;

/// <summary>A program of one of the fuzzers of declarations: the same on every machine.</summary>
internal sealed record RandomProgram(string Fuzzer, int Seed)
{
    public static RandomProgram Parse(string name)
    {
        var parts = name.Split(' ');
        return new(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public Trial Draw() => ((DeclarationFuzzer)FuzzerTable.Get(Fuzzer)).Draw(CaseRandom.Of(Fuzzer, Seed));

    /// <summary>The scalar path runs one of four: compiling is most of the work of an emulated machine.</summary>
    public bool IsFor(LanesPath path) => path != LanesPath.Scalar || Seed % 4 == 0;

    public override string ToString() => $"{Fuzzer} {Seed}";
}
