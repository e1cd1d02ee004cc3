using System.Globalization;
using Spectre.Console;

namespace QuickStart;

internal static class ResultTable
{
    public static void Write(string title, string reference, IReadOnlyList<Figure> figures)
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
                table.AddRow(Markup.Escape(name), Markup.Escape(figure.Metric), Text(figure.Value), figure.Reference is { } other ? Text(other) : "");
                name = "";
            }
        }

        AnsiConsole.Write(table);
    }

    private static string Text(double value) => value.ToString("F6", CultureInfo.InvariantCulture);
}
