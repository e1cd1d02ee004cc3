namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>A statement of PTX: a label, a declaration or an instruction.</summary>
/// <param name="Name">The label, or the directive or instruction with all that follows it by dots.</param>
/// <param name="Operands">What is between its commas.</param>
internal sealed record PtxStatement(string Name, string[] Operands)
{
    /// <summary>The predicate that an instruction depends on; null if it depends on none.</summary>
    public string? Guard { get; init; }

    /// <summary>Whether it is executed where the predicate does not hold.</summary>
    public bool IsNegated { get; init; }

    public bool IsLabel { get; init; }

    public override string ToString() =>
        $"{(Guard is null ? "" : $"@{(IsNegated ? "!" : "")}{Guard} ")}{Name} {string.Join(", ", Operands)}";

    /// <summary>Takes the body of a function apart. Blocks within it are only scopes of names, which ILGPU keeps apart by itself.</summary>
    public static IEnumerable<PtxStatement> All(string body)
    {
        var at = 0;
        while (true)
        {
            while (at < body.Length && (char.IsWhiteSpace(body[at]) || body[at] is '{' or '}'))
                at++;
            if (at == body.Length)
                yield break;
            var end = body.IndexOfAny([':', ';'], at);
            if (end < 0)
                throw new FormatException($"A statement without an end: {body[at..]}");
            var text = body[at..end].Trim();
            yield return body[end] == ':' ? new(text, []) { IsLabel = true } : Parse(text);
            at = end + 1;
        }
    }

    private static PtxStatement Parse(string text)
    {
        string? guard = null;
        if (text[0] == '@')
            (guard, text) = First(text[1..]);
        var (name, rest) = First(text);
        return new(name, [.. Split(rest)]) { Guard = guard?.TrimStart('!'), IsNegated = guard?[0] == '!' };
    }

    private static (string Word, string Others) First(string text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return (text[..end], text[end..].Trim());
    }

    // Commas within brackets belong to an operand.
    private static IEnumerable<string> Split(string text)
    {
        int start = 0, depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '{' or '(' or '[' ? 1 : text[i] is '}' or ')' or ']' ? -1 : 0;
            if (text[i] != ',' || depth > 0)
                continue;
            yield return text[start..i].Trim();
            start = i + 1;
        }

        if (text.Length > 0)
            yield return text[start..].Trim();
    }
}
