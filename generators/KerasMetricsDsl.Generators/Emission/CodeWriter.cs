using System.Text;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Text with an indentation that follows its blocks, and no line longer than readers like.</summary>
internal sealed class CodeWriter
{
    private const int Width = 120;
    private const string Unit = "    ";

    private readonly StringBuilder _text = new();
    private int _depth;

    private int Room => Width - (_depth * Unit.Length);

    /// <summary>Writes a line; one that is too long is continued on the next.</summary>
    public CodeWriter Line(string text = "")
    {
        if (text.Length == 0)
        {
            _text.Append('\n');
            return this;
        }

        foreach (var line in LineBreaker.Break(text, Room))
        {
            for (var i = 0; i < _depth; i++)
                _text.Append(Unit);
            _text.Append(line).Append('\n');
        }

        return this;
    }

    /// <summary>Writes a header and indents until the returned block is disposed.</summary>
    public Block Open(string? header, string end = "}")
    {
        if (header is not null)
            Line(header);
        Line("{");
        _depth++;
        return new Block(this, end);
    }

    /// <summary>Indents without braces: continuation lines.</summary>
    public Block Indent()
    {
        _depth++;
        return new Block(this, null);
    }

    public CodeWriter Comment(string text)
    {
        foreach (var part in LineBreaker.Words(OneLine(text), Room - 3))
            Line("// " + part);
        return this;
    }

    public CodeWriter Summary(string text) => Tag("summary", "summary", text);

    public CodeWriter Remarks(string text) => Tag("remarks", "remarks", text);

    public CodeWriter Returns(string text) => Tag("returns", "returns", text);

    public CodeWriter Param(string name, string text) => Tag("param", $"param name=\"{name}\"", text);

    public CodeWriter Exception(string type, string text) => Tag("exception", $"exception cref=\"{type}\"", text);

    public override string ToString() => _text.ToString();

    private CodeWriter Tag(string tag, string open, string text)
    {
        text = OneLine(text);
        var line = $"/// <{open}>{text}</{tag}>";
        if (line.Length <= Room)
            return Line(line);
        Line($"/// <{open}>");
        foreach (var part in LineBreaker.Words(text, Room - 4))
            Line("/// " + part);
        return Line($"/// </{tag}>");
    }

    // A character that ends a line would end the comment.
    private static string OneLine(string text) => string.Join(" ", text.Split('\r', '\n', '\u0085', '\u2028', '\u2029'));

    internal readonly struct Block(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (end is not null)
                writer.Line(end);
        }
    }
}
