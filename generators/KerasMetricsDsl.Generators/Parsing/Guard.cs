using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// The last line of defence: whatever a part of a declaration makes the generator stumble over is one finding at that part. An exception that
/// left the generator would take the code of every metric of the project with it.
/// </summary>
internal static class Guard
{
    /// <summary>The result of reading a part of a declaration; where that fails, the finding and a substitute.</summary>
    public static T Read<T>(SourceMap findings, Func<Location> place, string name, Func<T> read, Func<T> otherwise)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            findings.Add(IdOf(error), place(), name, error.Message);
            return otherwise();
        }
    }

    public static void Run(SourceMap findings, Func<Location> place, string name, Action action) =>
        Read(findings, place, name, () => { action(); return true; }, () => false);

    /// <summary>The finding that an exception stands for.</summary>
    public static string IdOf(Exception error) =>
        error is FormulaTooLargeException or InsufficientExecutionStackException ? DiagnosticIds.TooLarge : DiagnosticIds.NotUnderstood;
}
