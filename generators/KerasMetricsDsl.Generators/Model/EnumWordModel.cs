namespace KerasMetricsDsl.Generators.Model;

/// <summary>How a configuration writes an enum member.</summary>
/// <param name="Member">The member as code.</param>
/// <param name="Word">The word; null for JSON's null. The first of a member is written, the others are read only.</param>
internal sealed record EnumWordModel(string Member, string? Word);
