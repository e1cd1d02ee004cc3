using System.Reflection;

namespace KerasMetricsDsl.Tests.Laws.Plain;

/// <summary>The class that declares a metric, and the values of its configuration members.</summary>
internal sealed class Configuration
{
    private const BindingFlags Members =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public Configuration(IMetric metric)
    {
        Metric = metric;
        Declaration = metric.GetType();
        while (!Declaration.IsDefined(typeof(MetricAttribute), inherit: false))
            Declaration = Declaration.BaseType ?? throw new InvalidOperationException($"{metric.GetType()} is not a declared metric.");
    }

    public IMetric Metric { get; }

    public Type Declaration { get; }

    /// <summary>A field, a property, or a primary-constructor parameter that the compiler keeps in a field.</summary>
    public object? this[string name] =>
        (Declaration.GetField(name, Members) ?? Declaration.GetField($"<{name}>P", Members)) is { } field ? field.GetValue(Metric)
        : Declaration.GetProperty(name, Members) is { } property ? property.GetValue(Metric)
        : throw new InvalidOperationException($"{Declaration.Name} keeps no member {name}.");

    public MethodInfo Method(string name) => Declaration.GetMethod(name, Members)!;
}
