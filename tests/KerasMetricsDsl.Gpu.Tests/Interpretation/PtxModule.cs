using System.Text.RegularExpressions;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>A function of a module.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Result">What it returns; null for nothing.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Body">The text between its braces.</param>
internal sealed record PtxFunction(string Name, PtxVariable? Result, PtxVariable[] Parameters, string Body);

/// <summary>The text of a module, taken apart into functions.</summary>
internal sealed partial class PtxModule
{
    private readonly Dictionary<string, PtxFunction> _functions = [];

    public PtxModule(string text)
    {
        text = Comment().Replace(text, "");
        for (var match = Head().Match(text); match.Success; match = match.NextMatch())
        {
            // A function that another one calls is announced first; what counts is where it has a body.
            if (match.Groups["open"].Length == 0)
                continue;
            var function = Parse(match, text);
            _functions.Add(function.Name, function);
            if (match.Groups["kind"].Value == "entry")
                Entry = function;
        }

        if (Entry is null)
            throw new FormatException("The module has no kernel.");
    }

    /// <summary>The kernel.</summary>
    public PtxFunction Entry { get; }

    /// <summary>A function that is called.</summary>
    public PtxFunction Function(string name) => _functions[name];

    private static PtxFunction Parse(Match head, string text)
    {
        int start = head.Index + head.Length, end = start;
        for (var depth = 1; depth > 0; end++)
            depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
        return new(
            head.Groups["name"].Value,
            PtxVariable.ParseAll(head.Groups["result"].Value).SingleOrDefault(),
            PtxVariable.ParseAll(head.Groups["parameters"].Value),
            text[start..(end - 1)]);
    }

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"\.visible\s+\.(?<kind>entry|func)\s+(\((?<result>[^)]*)\)\s*)?(?<name>\w+)\s*\((?<parameters>[^)]*)\)\s*((?<open>\{)|;)")]
    private static partial Regex Head();
}
