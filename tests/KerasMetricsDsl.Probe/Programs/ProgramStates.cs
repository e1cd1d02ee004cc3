using System.Reflection;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Fuzz.Declarations.Comparison;
using KerasMetricsDsl.Fuzz.Declarations.Evaluation;
using KerasMetricsDsl.Fuzz.Declarations.Generation;
using KerasMetricsDsl.Probe.States;

namespace KerasMetricsDsl.Probe.Programs;

/// <summary>Random programs, compiled before, with their arguments and data, on every path that this machine has.</summary>
internal static class ProgramStates
{
    public static IEnumerable<StateLine> Of(string folder) =>
        Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).SelectMany(OfProgram);

    private static IEnumerable<StateLine> OfProgram(string file)
    {
        var program = RandomProgram.Parse(Path.GetFileNameWithoutExtension(file));
        var trial = program.Draw();
        // By its bytes: all of them have one name.
        var type = Assembly.Load(File.ReadAllBytes(file)).GetTypes().Single(type => type.Name == DeclarationText.ClassName);
        for (var batch = 0; batch < trial.Batches.Count; batch++)
        {
            foreach (var path in LanesDispatch.Available.Where(program.IsFor))
            {
                using (LanesDispatch.Force(path))
                    yield return new(path, $"{program} batch {batch}", Of(trial, type, batch));
            }
        }
    }

    private static string Of(Trial trial, Type type, int batch)
    {
        try
        {
            return Outcome.Of((IMetric)Construction.Of(type, trial.Configuration), trial.Batches[batch].Feed);
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            // A constructor refuses its arguments; a program with a mistake refuses to run.
            return $"refused: {refusal.GetType().Name}";
        }
    }
}
