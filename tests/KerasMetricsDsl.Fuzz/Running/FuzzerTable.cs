namespace KerasMetricsDsl.Fuzz.Running;

/// <summary>Every fuzzer by its name.</summary>
internal static class FuzzerTable
{
    public static IReadOnlyList<IFuzzer> All { get; } =
    [
        new Declarations.DeclarationFuzzer("declarations", hasLater: false),
        new Declarations.DeclarationFuzzer("forms", hasLater: true),
        new Sources.SourceFuzzer(),
        new Names.NameFuzzer(),
        new Ranges.RangeFuzzer(),
        new States.StateFuzzer(),
        new Catalogue.CatalogueFuzzer(),
        new Concurrency.ConcurrencyFuzzer(),
    ];

    public static IFuzzer Get(string name) => All.Single(fuzzer => fuzzer.Name == name);
}
