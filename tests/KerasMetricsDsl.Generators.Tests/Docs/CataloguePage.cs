using System.Text;
using static KerasMetricsDsl.Generators.Tests.Docs.Markdown;

namespace KerasMetricsDsl.Generators.Tests.Docs;

/// <summary>The page docs/catalogue.md: every metric, from its declaration and the documentation on it.</summary>
internal static class CataloguePage
{
    private const string Opening = """
        # The catalogue

        <!-- Written from the declarations in src/KerasMetricsDsl/Metrics by a test. Change those, then renew this page with KERASMETRICSDSL_ACCEPT_SNAPSHOTS=1. -->

        Every metric of the library, from its declaration: what is gathered, what is made of it, its arguments, and where it comes from.
        Formulas are the bodies as they are written, in [the language](language.md); `t` and `p` in a description stand for `yTrue` and `yPred`.

        ## What all metrics share

        * The reference is Keras 3.16. What is computed for an element or a row is computed in float32, as there. What is gathered is kept
          in double, and counts are exact up to 2⁵³, where Keras's float32 variables stop counting at 2²⁴. See [numerics](numerics.md).
        * A tensor of rank 1 is one row where a metric averages rows first, as in Keras; a plain span or array is a batch of samples.
        * Keras casts labels to the type of the predictions, so that labels beside integers lose their fraction; here all are read as float32.
        * Every update takes an optional sample weight, aligned as in Keras, and an optional mask. What does not fit throws and adds nothing.
        * Inputs, results and arguments are named as in Keras; configurations are [Keras's JSON](configuration.md).
        * A *row* is the values along the last axis, or the axes that an argument names. A metric with rows has one label for each row.


        """;

    public static string Text()
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        var kinds = MetricEntry.All.GroupBy(entry => entry.Kind).ToList();
        page.Append("## Contents\n\n").Append(Row("kind", "metrics")).Append(Row("---", "---"));
        foreach (var kind in kinds)
            page.Append(Row($"[{Title(kind.Key)}](#{Anchor(Title(kind.Key))})", string.Join(", ", kind.Select(Link))));
        foreach (var kind in kinds)
            page.Append($"\n## {Title(kind.Key)}\n\n").AppendJoin("", kind.Select(MetricSection.Of)).Length--;
        return page.ToString();
    }

    private static string Link(MetricEntry entry) => $"[{entry.Type.Name}](#{Anchor(entry.Type.Name)})";

    private static string Anchor(string title) => title.ToLowerInvariant().Replace(' ', '-');

    // A kind's folder is no title by itself, because Accuracy is a metric too.
    private static string Title(string kind) => $"{kind} metrics";
}
