using System.Globalization;
using Spectre.Console;

namespace QuickStart;

internal static class ResultTable
{
    /// <param name="title">What stands above the table.</param>
    /// <param name="reference">Where the figures to compare with come from.</param>
    /// <param name="digits">How many digits to print.</param>
    /// <param name="figures">The lines.</param>
    public static void Write(string title, string reference, int digits, IReadOnlyList<Figure> figures)
    {
        var table = new Table().RoundedBorder().Title(Markup.Escape(title))
            .AddColumn("data").AddColumn("metric")
            .AddColumn(new TableColumn("value").RightAligned())
            .AddColumn(new TableColumn(reference).RightAligned());

        foreach (var group in figures.GroupBy(figure => figure.Data))
        {
            var name = group.Key;
            foreach (var figure in group)
            {
                var other = figure.Reference is { } given ? Text(given, digits) : "";
                table.AddRow(Markup.Escape(name), Markup.Escape(figure.Metric), Text(figure.Value, digits), other);
                name = "";
            }
        }

        AnsiConsole.Write(table);
    }

    private static string Text(double value, int digits)
    {
        var digitsBeforePoint = value < 1 ? 0 : (int)Math.Log10(value) + 1;
        return value.ToString($"F{digits - digitsBeforePoint}", CultureInfo.InvariantCulture);
    }
}
