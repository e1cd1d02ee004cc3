using System.Reflection;

namespace KerasMetricsDsl.Tests.Laws.Plain;

/// <summary>
/// What a declaration means when it is read as the C# it is: every accumulator method is called on every row or element, and the values
/// are gathered in double as the attribute says. Slow, and written without a look at the engine.
/// </summary>
internal sealed class PlainMeaning
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private readonly MethodInfo[] _methods;
    private readonly Configuration _configuration;

    public PlainMeaning(IMetric metric)
    {
        _configuration = new Configuration(metric);
        _methods = _configuration.Declaration.GetMethods(Everything);
    }

    /// <summary>The result after one update of a new metric.</summary>
    public double[] Of(Samples samples)
    {
        var declared = _methods.Where(method => Attribute(method) is not null).ToArray();
        var isRowMetric = declared.Any(ReadsRows);
        var values = declared.ToDictionary(
            method => method.Name,
            method => new PlainAccumulator(_configuration, method, Attribute(method)!, isRowMetric).Over(samples));
        var result = _methods.SingleOrDefault(method => method.IsDefined(typeof(ResultAttribute)));
        if (result is null)
            return values.Values.Single();
        var arguments = result.GetParameters().Select(parameter => values.Single(value => CamelCase(value.Key) == parameter.Name).Value);
        return ResultNumbers.Of(ResultCall.Of(result)(_configuration.Metric, [.. arguments]));
    }

    private static Attribute? Attribute(MethodInfo method) =>
        method.GetCustomAttributes().SingleOrDefault(attribute => attribute is AccumulatorAttribute or RowMeanAttribute);

    private static bool ReadsRows(MethodInfo method) =>
        Attribute(method) is AccumulatorAttribute { PerColumn: true } or AccumulatorAttribute { PerColumnWhen: not null }
        || method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Row) || parameter.IsDefined(typeof(ColumnAttribute)));

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
