using System.Reflection;
using KerasMetricsDsl.Fuzz.Building;
using KerasMetricsDsl.Fuzz.Declarations.Evaluation;
using KerasMetricsDsl.Fuzz.Declarations.Generation;
using KerasMetricsDsl.Fuzz.Execution;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Fuzz.Declarations.Comparison;

/// <summary>A program with its arguments and data, built, run on every path, and compared with its plain meaning.</summary>
internal sealed record Trial(Declaration Declaration, IReadOnlyDictionary<string, object?> Configuration, IReadOnlyList<Batch> Batches)
{
    private Source[] Sources => [DeclarationText.Of(Declaration), PlainText.Of(Declaration)];

    /// <summary>The program alone, compiled as a library; null where it is refused.</summary>
    public byte[]? Compile() => Build.Of(Sources[..1], Declaration.Surroundings.Settings).Emit();

    public string? Fault()
    {
        var build = Build.Of(Sources, Declaration.Surroundings.Settings);
        if (build.Faults.ToArray() is { Length: > 0 } faults)
            return Report("The generated code is at fault:", faults);
        // The grammar makes a few programs that are no C#, such as constants that overflow.
        if (build.UserErrors.Any(error => build.Mistakes.All(mistake => mistake.Location != error.Location)))
            return null;
        var mistakes = build.Mistakes.ToArray();
        if (mistakes.Any(mistake => !Expectations.MayRefuse(Declaration, mistake)))
            return Report("A program of the language is refused:", mistakes);
        return mistakes.Any(mistake => mistake.Severity == DiagnosticSeverity.Error) ? null : Compare(build.Load());
    }

    private string? Compare(Assembly assembly)
    {
        var type = assembly.GetTypes().Single(type => type.Name == DeclarationText.ClassName);
        IMetric Create() => (IMetric)Construction.Of(type, Configuration);
        try
        {
            Create();
        }
        catch (ArgumentException error)
        {
            return Expectations.MayRefuse(Configuration) ? null : Report($"The constructor threw {error.GetType().Name}: {error.Message}", []);
        }

        var plain = new PlainRun(Declaration, assembly, Configuration);
        return Batches.Select(batch => Compare(Create, plain, batch)).FirstOrDefault(fault => fault is not null);
    }

    private string? Compare(Func<IMetric> create, PlainRun plain, Batch batch)
    {
        double[]? first = null;
        foreach (var (way, i) in EngineRun.Ways.Select((way, i) => (way, i)))
        {
            var actual = EngineRun.Of(create, batch, way, out var fault);
            if (fault is not null)
                return Report(fault, [], batch);
            if (i > 0 && !ResultComparison.AreSame(first, actual))
                return Report($"Paths differ:\n  first   {ResultComparison.Show(first)}\n  {way} {ResultComparison.Show(actual)}", [], batch);
            first = actual;
        }

        var expected = plain.Of(batch);
        if (expected is null ? first is null : first is not null && IsRight(expected, first))
            return null;
        if (first is null && Expectations.MayRefuse(this, batch))
            return null;
        var meaning = ResultComparison.Show(expected?.Select(number => number.Value).ToArray());
        return Report($"  plain   {meaning}\n  engine  {ResultComparison.Show(first)}", [], batch);
    }

    private static bool IsRight(Gathered[] expected, double[] actual) =>
        expected.Length == actual.Length && expected.Zip(actual).All(pair => pair.First.IsNear(pair.Second));

    public string Report(string fault, IEnumerable<Diagnostic> diagnostics, Batch? batch = null)
    {
        var arguments = string.Join(", ", Configuration.Select(argument => $"{argument.Key} = {Show(argument.Value)}"));
        return BuildReport.Of($"{fault}\n  arguments: {arguments}\n{batch}", Sources[..1], Declaration.Surroundings.Settings, diagnostics);
    }

    private static string Show(object? value) => value is Array array ? $"[{string.Join(", ", array.Cast<object>())}]" : value?.ToString() ?? "null";
}
