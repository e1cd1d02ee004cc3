namespace KerasMetricsDsl.Generators.Model;

/// <summary>What an expression yields: everything is computed in float32, int32 or as a mask.</summary>
internal enum ScalarType
{
    Float,
    Int,
    Bool,
}
