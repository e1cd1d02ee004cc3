namespace KerasMetricsDsl;

/// <summary>The element types a metric accepts. All of them are converted to float32, int32 or masks while they are loaded.</summary>
public enum ElementType
{
    /// <summary>No data were given.</summary>
    None,
    /// <summary><see cref="float"/>.</summary>
    Single,
    /// <summary><see cref="double"/>.</summary>
    Double,
    /// <summary><see cref="System.Half"/>.</summary>
    Half,
    /// <summary><see cref="sbyte"/>.</summary>
    SByte,
    /// <summary><see cref="byte"/>.</summary>
    Byte,
    /// <summary><see cref="short"/>.</summary>
    Int16,
    /// <summary><see cref="ushort"/>.</summary>
    UInt16,
    /// <summary><see cref="int"/>.</summary>
    Int32,
    /// <summary><see cref="long"/>.</summary>
    Int64,
    /// <summary><see cref="bool"/>.</summary>
    Boolean,
}
