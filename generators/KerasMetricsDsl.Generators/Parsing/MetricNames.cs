using System.Text;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>The names that follow from others.</summary>
internal static class MetricNames
{
    /// <summary>snake_case as Keras makes it of a class name: <c>BinaryAccuracy</c> is <c>binary_accuracy</c>.</summary>
    public static string Default(string type)
    {
        var name = new StringBuilder();
        for (var i = 0; i < type.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(type[i])
                && (!char.IsUpper(type[i - 1]) || (i + 1 < type.Length && char.IsLower(type[i + 1])));
            if (startsWord && type[i - 1] != '_')
                name.Append('_');
            name.Append(char.ToLowerInvariant(type[i]));
        }

        return name.ToString();
    }

    /// <summary>How a [Result] parameter names an accumulator.</summary>
    public static string Camel(string method) => char.ToLowerInvariant(method[0]) + method.Substring(1);
}
