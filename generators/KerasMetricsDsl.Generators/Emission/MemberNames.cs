using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>The names of members that are generated for single configuration members: none is one that the user has given.</summary>
internal sealed record MemberNames(EquatableArray<MemberName> Tables, EquatableArray<MemberName> Words)
{
    public static MemberNames Of(MetricModel metric)
    {
        var taken = new HashSet<string>(metric.TakenNames, StringComparer.Ordinal);
        var arrays = metric.Config.Where(member => member.Type is ConfigType.FloatArray or ConfigType.IntArray or ConfigType.DoubleArray);
        var choices = metric.Config.Where(member => member.EnumWords.Count > 0);
        return new MemberNames(
            arrays.Select(array => new MemberName(array.Name, Unique(array.Name, "Table", taken))).ToEquatableArray(),
            choices.Select(choice => new MemberName(choice.Name, Unique(choice.Name, "Words", taken))).ToEquatableArray());
    }

    /// <summary>The property that holds the pinned copy of a configuration array.</summary>
    public string Table(string array) => Tables.First(name => name.Member == array).Name;

    /// <summary>The field behind <see cref="Table"/>.</summary>
    public string TableField(string array) => Names.Field(Table(array));

    /// <summary>The table of an enum parameter's words.</summary>
    public string WordsOf(string parameter) => Words.First(name => name.Member == parameter).Name;

    private static string Unique(string member, string suffix, HashSet<string> taken)
    {
        var stem = Identifiers.Pascal(member);
        var name = stem + suffix;
        for (var i = 2; !taken.Add(name) || !taken.Add(Names.Field(name)); i++)
            name = $"{stem}{i}{suffix}";
        return name;
    }
}

/// <param name="Member">The configuration member.</param>
/// <param name="Name">What is generated for it.</param>
internal sealed record MemberName(string Member, string Name);
