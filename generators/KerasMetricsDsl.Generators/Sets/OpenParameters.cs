using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>The places of a fingerprint's text that the constructor's arguments fill: numbered in the order in which they are read.</summary>
internal sealed class OpenParameters(MetricModel metric)
{
    private readonly List<string> _parameters = [];

    /// <summary>The constructor parameter of each place.</summary>
    public IReadOnlyList<string> Parameters => _parameters;

    /// <summary>How the text mentions a configuration member.</summary>
    public string Read(string name)
    {
        var member = metric.Config.First(config => config.Name == name);
        if (member.IsConstructorParameter)
            return Place(member);
        if (member.Definition is { } definition)
            return $"{Type(member)}({string.Concat(definition.Parts.Select(part => part.IsParameter ? PlaceOf(part.Text) : part.Text))})";

        // It may be another value in each instance, even of one class with equal arguments.
        return $"{Number(AccumulatorIdentity.Unseen)} {metric.Type.Reference}.{name}";
    }

    private string PlaceOf(string parameter) => metric.Config.FirstOrDefault(config => config.Name == parameter) is { } member
        ? Place(member)
        : $"{Number(parameter)}";

    private string Place(ConfigModel parameter) => $"{Number(parameter.Name)}:{Type(parameter)}";

    private int Number(string parameter)
    {
        if (!_parameters.Contains(parameter))
            _parameters.Add(parameter);
        return _parameters.IndexOf(parameter);
    }

    private static string Type(ConfigModel member) => $"{member.Type} {member.DeclaredType}";
}
