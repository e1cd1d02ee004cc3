using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// A metric's configuration: all constructor parameters, and those readonly fields and get-only properties that bodies or attributes
/// mention.
/// </summary>
internal sealed class Configuration
{
    private readonly MetricDeclaration _declaration;
    private readonly Compilation _compilation;
    private readonly List<ConfigModel> _members = [];
    private readonly Dictionary<string, ISymbol> _symbols = new(StringComparer.Ordinal);

    public Configuration(MetricDeclaration declaration, Compilation compilation)
    {
        _declaration = declaration;
        _compilation = compilation;
        foreach (var parameter in declaration.Constructor?.Parameters ?? [])
        {
            if (parameter.Name.Length == 0 || Known(parameter.Name) is not null || Describe(parameter, parameter.Type) is not { } model)
                continue;
            _members.Add(AsParameter(model, parameter));
            _symbols[parameter.Name] = parameter;
        }
    }

    public EquatableArray<ConfigModel> Members => _members.ToEquatableArray();

    /// <summary>The symbols of the members.</summary>
    public IEnumerable<ISymbol> Symbols => _symbols.Values;

    /// <summary>The member of a name that an attribute mentions.</summary>
    public ConfigModel? Find(string? name)
    {
        if (_members.Find(m => m.Name == name) is { } known)
            return known;
        var symbol = _declaration.Members.FirstOrDefault(m => m.Name == name);
        return symbol is null ? null : Find(symbol);
    }

    /// <summary>The member that a body reads, or null when the symbol is no configuration.</summary>
    public ConfigModel? Find(ISymbol symbol)
    {
        if (symbol is IParameterSymbol)
            return SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, _declaration.Constructor) ? Known(symbol.Name) : null;
        if (!IsOwn(symbol) || !IsReachable(symbol) || TypeOfConstantMember(symbol) is not { } type || Describe(symbol, type) is not { } model)
            return null;
        if (Known(model.Name) is { } known)
            return known;
        model = model with { Definition = ConfigDefinitions.Of(symbol, _compilation) };
        _members.Add(model);
        _symbols[symbol.Name] = symbol;
        return model;
    }

    /// <summary>
    /// Whether the metric's class means this member by its name: generated code reads configuration there. A base class may have private
    /// members, and others of a name that the metric uses again.
    /// </summary>
    public bool IsReachable(ISymbol symbol)
    {
        for (var type = _declaration.Type; type is not null; type = type.BaseType)
        {
            var found = type.GetMembers(symbol.Name).Where(member => _compilation.IsSymbolAccessibleWithin(member, _declaration.Type)).ToList();
            if (found.Count > 0)
                return found.Contains(symbol, SymbolEqualityComparer.Default);
        }

        return false;
    }

    /// <summary>Whether a member is the metric's or a base class's.</summary>
    public bool IsOwn(ISymbol symbol)
    {
        for (var type = _declaration.Type; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(symbol.ContainingType, type))
                return true;
        }

        return false;
    }

    private static ConfigModel AsParameter(ConfigModel model, IParameterSymbol parameter) => model with
    {
        IsConstructorParameter = true,
        DefaultText = DefaultValues.Text(parameter),
        IsParams = parameter.IsParams,
        EnumWords = EnumWords.Of(parameter.Type),
    };

    private ConfigModel? Known(string name) => _members.Find(m => m.Name == name);

    private static ITypeSymbol? TypeOfConstantMember(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { IsReadOnly: true } field => field.Type,
        IPropertySymbol { SetMethod: null, IsIndexer: false } property => property.Type,
        _ => null,
    };

    private static ConfigModel? Describe(ISymbol symbol, ITypeSymbol type) => ConfigTypes.Of(type) is { } kind
        ? new ConfigModel(symbol.Name, kind, IsConstructorParameter: false, null, TypeNames.Qualified(type), IsStatic: symbol.IsStatic)
        : null;
}
