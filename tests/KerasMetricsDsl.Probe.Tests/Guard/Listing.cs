using System.Text.RegularExpressions;

namespace KerasMetricsDsl.Probe.Tests.Guard;

/// <summary>Reads what the runtime writes with <c>DOTNET_JitDisasm</c>.</summary>
internal static partial class Listing
{
    private const string Start = "; Assembly listing for method ";

    // Methods that are optimised at once; those of the same name that are not, are no loops.
    private const string OptimizedAtOnce = " (FullOpts)";

    public static IEnumerable<HotMethod> Parse(IEnumerable<string> lines)
    {
        string? name = null;
        var cost = default(Cost);
        var isFrameInRbp = false;
        foreach (var line in lines)
        {
            if (line.StartsWith(Start, StringComparison.Ordinal))
            {
                if (name is not null)
                    yield return new(name, cost);
                name = line.EndsWith(OptimizedAtOnce, StringComparison.Ordinal)
                    ? MethodName.Shorten(line[Start.Length..^OptimizedAtOnce.Length])
                    : null;
                (cost, isFrameInRbp) = (default, false);
            }
            else if (line.StartsWith("; rbp based frame", StringComparison.Ordinal))
            {
                isFrameInRbp = true;
            }
            else if (Call().IsMatch(line))
            {
                cost = cost with { Calls = cost.Calls + 1 };
            }
            else if (Vector().IsMatch(line) && (Stack().IsMatch(line) || (isFrameInRbp && line.Contains("[rbp", StringComparison.Ordinal))))
            {
                cost = cost with { StackOperands = cost.StackOperands + 1 };
            }
        }

        if (name is not null)
            yield return new(name, cost);
    }

    // The call behind a check of the stack's bounds ends the process, and does not return.
    [GeneratedRegex(@"^ +(call|tail\.jmp|blr?) (?!.*CORINFO_HELP_FAIL_FAST)")]
    private static partial Regex Call();

    // xmm0, ymm31; q16. The registers d8 to d15, which ARM64's methods keep for their callers, are no vectors.
    [GeneratedRegex(@"\b([xyz]mm|q)[0-9]+\b")]
    private static partial Regex Vector();

    [GeneratedRegex(@"\[(rsp|sp|fp)\b")]
    private static partial Regex Stack();
}
