namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>A member that the generator adds to a class.</summary>
/// <param name="Name">Its name; a member of the user's of the same name would collide.</param>
/// <param name="Signature">The declaration without accessibility and body: <c>TYPE</c> and <c>RESULT</c> stand for types, <c>virtual?</c> for a class that is not sealed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Interface">The interface it implements, if any.</param>
internal sealed record GeneratedMember(string Name, string Signature, GeneratedMemberKind Kind, string? Interface = null)
{
    /// <summary>All names that it takes: those of a property's accessors too.</summary>
    public IEnumerable<string> Names => Kind switch
    {
        GeneratedMemberKind.Property => [Name, "get_" + Name],
        GeneratedMemberKind.InitProperty => [Name, "get_" + Name, "set_" + Name],
        _ => [Name],
    };
}

internal enum GeneratedMemberKind
{
    Method,
    Property,
    InitProperty,

    /// <summary>A private field, constant or method: part of no surface.</summary>
    Hidden,

    /// <summary>Overloads whose parameters follow from the inputs.</summary>
    Overloads,
}
