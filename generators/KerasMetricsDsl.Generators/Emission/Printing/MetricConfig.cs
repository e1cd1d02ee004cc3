using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>Members as the metric's own methods see them, narrowed to what kernels compute with.</summary>
/// <param name="members">The metric's configuration.</param>
/// <param name="update">The variable that holds the update.</param>
/// <param name="flag">How a question about the whole batch is asked.</param>
internal sealed class MetricConfig(EquatableArray<ConfigModel> members, string update, Func<string, string> flag) : IConfigSpelling
{
    public Text Value(Expr.Config member)
    {
        var name = Names.Escape(member.Name);
        var model = Find(member.Name);
        return model.Type switch
        {
            // The constructor has checked its own parameters.
            ConfigType.Long or ConfigType.NullableLong when !model.IsConstructorParameter =>
                Text.Atom($"{SourceFile.Engine}.MetricConfiguration.ToInt32({name}, {Literals.String(member.Name)})"),
            ConfigType.Double => Cast("float", name),
            ConfigType.Long or ConfigType.Enum => Cast("int", name),
            ConfigType.NullableDouble => Cast("float", name + ".GetValueOrDefault()"),
            ConfigType.NullableLong or ConfigType.NullableEnum => Cast("int", name + ".GetValueOrDefault()"),
            ConfigType.NullableInt or ConfigType.NullableFloat or ConfigType.NullableBool => Text.Atom(name + ".GetValueOrDefault()"),
            _ => Text.Atom(name),
        };
    }

    public Text HasValue(string name) => new($"{Names.Escape(name)} is not null", Binding.Relational);

    public Text Length(string name) => Text.Atom(Names.Escape(name) + ".Length");

    public Text AreIntegers(int first, int second) =>
        Text.Atom($"{update}.AreIntegers({Literals.Int(first)}, {Literals.Int(second)})");

    public Text Flag(string method) => Text.Atom(flag(method));

    private ConfigModel Find(string name) => members.First(member => member.Name == name);

    private static Text Cast(string type, string code) => new($"({type}){code}", Binding.Unary);
}
