using System.Collections;
using System.Reflection;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>
/// Looks through everything that a pipeline value reaches for what must not be kept between runs: the compiler's objects, and
/// collections that are equal by reference.
/// </summary>
internal static class ModelGraphGuard
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(Compilation), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(Location),
        typeof(SyntaxReference), typeof(IOperation), typeof(AttributeData), typeof(Delegate),
    ];

    private static readonly Assembly[] Ours = [typeof(MetricModel).Assembly, typeof(ModelGraphGuard).Assembly];

    /// <summary>The paths of what was found.</summary>
    public static IReadOnlyList<string> Check(object? value)
    {
        var found = new List<string>();
        Check(value, "", found, []);
        return found;
    }

    private static void Check(object? value, string path, List<string> found, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;
        if (!value.GetType().IsValueType && !seen.Add(value))
            return;
        if (Forbidden.Any(type => type.IsInstanceOfType(value)))
        {
            found.Add($"{path}: {value.GetType().Name}");
            return;
        }

        if (!Ours.Contains(value.GetType().Assembly))
            found.Add($"{path}: {value.GetType().Name} is not equal by value");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Check(item, path + "[]", found, seen);
            return;
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Check(field.GetValue(value), $"{path}.{field.Name}", found, seen);
    }
}
