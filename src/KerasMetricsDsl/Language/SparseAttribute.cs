namespace KerasMetricsDsl;

/// <summary>
/// On a <see cref="Row"/> parameter: when the named bool configuration member is true, this input holds one label for each row and is
/// seen as a row of length 1.
/// </summary>
/// <param name="when">The name of a bool configuration member: <c>nameof(sparse)</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SparseAttribute(string when) : Attribute
{
    /// <summary>The name of the bool configuration member.</summary>
    public string When { get; } = when;
}
