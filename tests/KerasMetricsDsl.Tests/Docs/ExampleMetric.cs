using System.Reflection;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Docs;

/// <summary>A metric that an example declares, with arguments and data that suit any of them.</summary>
internal sealed class ExampleMetric(Type type)
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    private const int Count = 40;

    // Also the number of entries of an array, so that every label has one.
    private const int Columns = 6;

    private readonly ParameterInfo[] _arguments = type.GetConstructors()[0].GetParameters();

    public IMetric Create() => (IMetric)type.GetConstructors()[0].Invoke([.. _arguments.Select(Argument)]);

    public Samples Samples()
    {
        var random = new Random(20);
        return new([.. Create().InputNames.Select(name => Draw(Input(name), random))], Count) { Weights = MetricCase.DrawWeights(Count) };
    }

    private ParameterInfo Input(string name) =>
        type.GetMethods(Everything).Where(method => method.GetCustomAttributes().Any(attribute => attribute is AccumulatorAttribute or RowMeanAttribute))
            .SelectMany(method => method.GetParameters()).First(parameter => parameter.Name == name);

    private InputData Draw(ParameterInfo input, Random random)
    {
        var isRow = input.ParameterType == typeof(Row) ? !IsSparse(input) : IsReadByColumn(input);
        if (input.ParameterType == typeof(bool)) return new(Enumerable.Range(0, Count).Select(_ => random.Next(2) == 1).ToArray(), 0);
        if (input.ParameterType == typeof(float) || isRow)
            return new(Enumerable.Range(0, isRow ? Count * Columns : Count).Select(_ => random.NextSingle()).ToArray(), isRow ? Columns : 0);
        var labels = Enumerable.Range(0, Count).Select(_ => random.Next(Columns)).ToArray();
        return new(IsSparse(input) ? Array.ConvertAll(labels, label => (float)label) : labels, 0);
    }

    private static bool IsReadByColumn(ParameterInfo input) =>
        input.ParameterType == typeof(float) && input.Member.GetCustomAttribute<AccumulatorAttribute>() is { PerColumn: true };

    private bool IsSparse(ParameterInfo input) => input.GetCustomAttribute<SparseAttribute>() is { } sparse
        && _arguments.Single(argument => argument.Name == sparse.When).DefaultValue is true;

    private static object? Argument(ParameterInfo parameter) => parameter switch
    {
        // One row a sample; null would make a whole update one row.
        _ when parameter.IsDefined(typeof(AxisAttribute)) && parameter.ParameterType == typeof(int[]) => new[] { -1 },
        { HasDefaultValue: true } => parameter.DefaultValue,
        _ when parameter.ParameterType == typeof(int) => Columns,
        _ when parameter.ParameterType == typeof(float[]) => Enumerable.Range(1, Columns).Select(i => i / 8f).ToArray(),
        _ => throw new InvalidOperationException($"No example has a required {parameter.ParameterType}."),
    };
}
