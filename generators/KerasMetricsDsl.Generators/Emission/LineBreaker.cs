namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Breaks lines that are too long: code before an operator or after a comma, outside in; prose between words.</summary>
internal static class LineBreaker
{
    private const string Continuation = "    ";

    public static IEnumerable<string> Break(string line, int width)
    {
        if (line.Length <= width || line.StartsWith("//", StringComparison.Ordinal))
            return [line];
        var at = BreakPoint(line, width);
        if (at <= 0)
            return [line];
        var rest = Continuation + line.Substring(at).TrimStart();
        return new[] { line.Substring(0, at).TrimEnd() }.Concat(BreakRest(rest, width));
    }

    public static IEnumerable<string> Words(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        yield return line;
    }

    private static IEnumerable<string> BreakRest(string rest, int width)
    {
        if (rest.Length <= width)
            return [rest];
        var inner = Break(rest.Substring(Continuation.Length), width - Continuation.Length).ToArray();
        return inner.Select((line, i) => Continuation + (i > 0 && line.StartsWith(Continuation, StringComparison.Ordinal)
            ? line.Substring(Continuation.Length)
            : line));
    }

    // The last place within the width among those with the fewest open brackets.
    private static int BreakPoint(string line, int width)
    {
        var best = -1;
        var bestDepth = int.MaxValue;
        var depth = 0;
        var inText = false;
        for (var i = 0; i < line.Length && i <= width; i++)
        {
            var character = line[i];
            if (inText && character == '\\')
                i++;
            else if (character == '"')
                inText = !inText;
            if (inText)
                continue;
            if (character is '(' or '[' or '{')
                depth++;
            else if (character is ')' or ']' or '}')
                depth--;
            else if (character == ' ' && i > 8 && IsBreak(line, i) && depth <= bestDepth)
            {
                best = i;
                bestDepth = depth;
            }
        }

        return best;
    }

    private static bool IsBreak(string line, int space)
    {
        if (line[space - 1] == ',' || EndsWith(line, space, "=>") || StartsWith(line, space + 1, "?? "))
            return true;
        return space + 2 < line.Length && line[space + 2] == ' ' && line[space + 1] is '+' or '-' or '*' or '/' or '&' or '|' or '^' or '?' or ':';
    }

    private static bool StartsWith(string line, int start, string text) =>
        string.CompareOrdinal(line, start, text, 0, text.Length) == 0;

    private static bool EndsWith(string line, int end, string text) =>
        end >= text.Length && string.CompareOrdinal(line, end - text.Length, text, 0, text.Length) == 0;
}
