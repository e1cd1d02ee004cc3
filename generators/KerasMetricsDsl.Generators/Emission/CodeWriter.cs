using System.Text;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Text with an indentation that follows its blocks.</summary>
internal sealed class CodeWriter
{
    private const string Unit = "    ";

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one or several lines; empty ones stay without trailing blanks.</summary>
    public CodeWriter Line(string lines = "")
    {
        foreach (var line in lines.Split('\n'))
        {
            if (line.Length > 0)
            {
                for (var i = 0; i < _depth; i++)
                    _text.Append(Unit);
                _text.Append(line);
            }

            _text.Append('\n');
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

    public override string ToString() => _text.ToString();

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
