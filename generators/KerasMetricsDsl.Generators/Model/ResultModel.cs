using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>The author's [Result] method.</summary>
/// <param name="Method">Its name.</param>
/// <param name="ReturnType">Fully qualified.</param>
/// <param name="Shape">What it returns.</param>
/// <param name="Arguments">The accumulators it takes, in its order.</param>
/// <param name="RecordMembers">For a record: the public double and double[] members, in declaration order.</param>
internal sealed record ResultModel(
    string Method,
    string ReturnType,
    ResultShape Shape,
    EquatableArray<ResultArgument> Arguments,
    EquatableArray<ResultMember> RecordMembers);

internal enum ResultShape
{
    Scalar,
    Vector,
    Record,

    /// <summary>A <c>MetricValue</c>: a number or a list, decided at run time.</summary>
    Value,
}

/// <param name="Accumulator">The accumulator's name as declared (PascalCase).</param>
/// <param name="IsSpan">Taken as <c>ReadOnlySpan&lt;double&gt;</c>; otherwise as <c>double</c>.</param>
internal sealed record ResultArgument(string Accumulator, bool IsSpan);

internal sealed record ResultMember(string Name, bool IsArray);
