using System.Reflection;

namespace KerasMetricsDsl.Tests.Laws.Plain;

/// <summary>The arguments of a declaration's method at one place of the data.</summary>
internal readonly struct PlainArguments(Configuration configuration, Samples samples, int sample, int column, float weight, object? entry)
{
    public object[] For(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var values = new object[parameters.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Value(parameters[i]);
        return values;
    }

    private object Value(ParameterInfo parameter)
    {
        if (parameter.IsDefined(typeof(WeightAttribute)))
            return weight;
        if (parameter.IsDefined(typeof(ColumnAttribute)))
            return column;
        if (parameter.GetCustomAttribute<AllAttribute>() is { } all)
            return HoldsEverywhere(configuration.Method(all.Predicate));
        var position = configuration.Metric.InputNames.ToList().IndexOf(parameter.Name!);
        if (position < 0)
            return entry ?? throw new InvalidOperationException($"Nothing is known about the parameter {parameter.Name}.");
        var input = samples.Inputs[position];
        return parameter.ParameterType == typeof(Row) ? RowOf(input) : Convert.ChangeType(Element(input), parameter.ParameterType);
    }

    private Row RowOf(InputData input) =>
        input.Width == 0 ? [((float[])input.Values)[sample]] : new Row(((float[])input.Values).AsMemory(sample * input.Width, input.Width));

    private object Element(InputData input) => input.Values.GetValue(input.Width == 0 ? sample : sample * input.Width + column)!;

    private bool HoldsEverywhere(MethodInfo predicate)
    {
        var width = samples.Inputs.Max(input => Math.Max(1, input.Width));
        for (var i = 0; i < samples.Count; i++)
        {
            if (samples.Mask is { } mask && !mask[i])
                continue;
            for (var j = 0; j < width; j++)
            {
                var there = new PlainArguments(configuration, samples, i, j, weight, entry);
                if (!(bool)predicate.Invoke(configuration.Metric, there.For(predicate))!)
                    return false;
            }
        }

        return true;
    }
}
