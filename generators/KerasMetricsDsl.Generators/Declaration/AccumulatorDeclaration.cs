using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>A method with an accumulator attribute. A second attribute is kept for the rule against it.</summary>
internal sealed record AccumulatorDeclaration(IMethodSymbol Method, AccumulatorKind Kind, AttributeData Attribute, AttributeData? Second)
{
    /// <summary>The configuration array the accumulator is repeated over.</summary>
    public string? Over => Attribute.NamedText("Over");

    public bool PerColumn => Attribute.NamedFlag("PerColumn");

    /// <summary>The bool member that decides <see cref="PerColumn"/> per instance.</summary>
    public string? PerColumnWhen => Attribute.NamedText("PerColumnWhen");

    /// <summary>The predicate that decides which values are there.</summary>
    public string? Mask => Attribute.NamedText("Mask");

    /// <summary>Whether one value does not hold the result: it is kept per entry, per column or per cell.</summary>
    public bool IsVector => Over is not null || PerColumn || PerColumnWhen is not null || Kind == AccumulatorKind.Histogram;

    public bool TakesRows => Method.Parameters.Any(p => p.Type.IsRow());

    /// <summary>Whether its elements are those of the current column, also in a metric of rows.</summary>
    public bool ReadsColumns => (PerColumn || PerColumnWhen is not null) && !TakesRows;

    /// <summary>The parameter that receives the current <see cref="Over"/> entry: the last one.</summary>
    public IParameterSymbol? EntryParameter => Over is null ? null : Method.Parameters.LastOrDefault();

    /// <summary>The parameters that name inputs.</summary>
    public IEnumerable<IParameterSymbol> InputParameters => Method.Parameters.Where(IsInput);

    /// <summary>The sizes as written: each an int or a name. Empty for other kinds.</summary>
    public IEnumerable<TypedConstant> Sizes
    {
        get
        {
            if (Kind != AccumulatorKind.Histogram || Attribute.ConstructorArguments.Length != 1)
                return [];
            var sizes = Attribute.ConstructorArguments[0];
            return sizes.IsNull ? [] : sizes.Values;
        }
    }

    private bool IsInput(IParameterSymbol parameter) =>
        !parameter.Has(WellKnownNames.Weight)
        && !parameter.Has(WellKnownNames.Column)
        && !parameter.Has(WellKnownNames.All)
        && !SymbolEqualityComparer.Default.Equals(parameter, EntryParameter);
}
