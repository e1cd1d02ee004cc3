using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Names;

/// <summary>Every hostile name in every position either compiles, or gives exactly one diagnostic of the generator's and no error beside it.</summary>
public class HostileNamesTests
{
    public static TheoryData<string> Positions => [.. HostilePositions.All.Keys];

    [Theory]
    [MemberData(nameof(Positions))]
    public async Task HostileName_InAnyPosition_CompilesOrGivesOneDiagnostic(string position)
    {
        var names = HostileNames.For(position);
        var template = HostilePositions.All[position];
        var sources = names.Select((name, i) => $"namespace N{i}\n{{\n{template.Replace("NAME", name, StringComparison.Ordinal)}\n}}\n");
        var wrong = (await SoundDeclarations.Judge([.. sources])).Select((verdict, i) => verdict is null ? null : $"{names.ElementAtOrDefault(i)}: {verdict}");
        Assert.Equal("", string.Join("\n", wrong.OfType<string>()));
    }
}
