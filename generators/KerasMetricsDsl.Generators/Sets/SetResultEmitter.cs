using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>Writes <c>X.SetResult.g.cs</c>: the record of a set's results, beside the set.</summary>
internal static class SetResultEmitter
{
    public static string Emit(MetricSetModel set) =>
        WriteBeside(set.Type, writer =>
        {
            var type = set.Type.Reference.Replace('<', '{').Replace('>', '}');
            writer.Summary($"The values of the members of <see cref=\"{type}\"/>.");
            foreach (var member in set.Members)
                writer.Param(member.Name, $"The value of <see cref=\"{type}.{Names.Escape(member.Name)}\"/>.");
            writer.Line(Generated);
            var members = string.Join(", ", set.Members.Select(member => $"{member.ResultType} {Names.Escape(member.Name)}"));
            writer.Line($"{set.Type.Accessibility} sealed record {Names.Escape(set.ResultName)}({members});");
        });
}
