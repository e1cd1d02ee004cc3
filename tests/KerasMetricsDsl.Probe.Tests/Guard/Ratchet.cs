using System.Globalization;

namespace KerasMetricsDsl.Probe.Tests.Guard;

/// <summary>The file of what hot methods may cost: a part for each machine, a line for each method that costs anything.</summary>
internal static class Ratchet
{
    private const string AcceptVariable = "KERASMETRICSDSL_ACCEPT_SNAPSHOTS";

    private static readonly string Verified = Path.Combine(Folder(AppContext.BaseDirectory), "Guard", "hot-methods.txt");

    private static readonly string[] Preface =
        [
            "# Calls, and instructions that read or write a vector on the stack, in the hot methods of every metric.",
            "# What is not listed has none. The goal: no call; with 32 registers no vector on the stack, but in bodies with Pow.",
            "# With 16 registers, constants may be there. A line is lowered by the change that makes the method better:",
            $"# run these tests with {AcceptVariable}=1, and read the difference.",
        ];

    /// <summary>What the methods cost may be neither more than their lines say, nor less: then the lines are to be lowered.</summary>
    public static void Verify(string machine, IEnumerable<HotMethod> methods)
    {
        var actual = methods.GroupBy(method => method.Name, method => method.Cost, StringComparer.Ordinal)
            .ToDictionary(costs => costs.Key, costs => costs.Aggregate((left, right) => left.Or(right)), StringComparer.Ordinal);
        var parts = Read();
        if (Environment.GetEnvironmentVariable(AcceptVariable) is not null)
        {
            parts[machine] = actual;
            Write(parts);
        }

        var differences = Differences(actual, parts.GetValueOrDefault(machine, [])).ToArray();
        Assert.True(
            differences.Length == 0,
            $"Hot methods on {machine}:\n{string.Join('\n', differences)}\n{AcceptVariable}=1 writes what they cost to {Verified}.");
    }

    /// <summary>What costs more or less than it is allowed to, each with both costs.</summary>
    public static IEnumerable<string> Differences(Dictionary<string, Cost> actual, Dictionary<string, Cost> allowed) =>
        actual.Keys.Union(allowed.Keys).Where(name => Of(actual, name) != Of(allowed, name)).Order(StringComparer.Ordinal)
            .Select(name => Describe(name, Of(actual, name), Of(allowed, name)));

    private static string Describe(string name, Cost actual, Cost allowed) =>
        $"{(actual.IsWorseThan(allowed) ? "WORSE " : "better")} {name}: {Text(actual)}; allowed are {Text(allowed)}";

    private static Cost Of(Dictionary<string, Cost> costs, string name) => costs.GetValueOrDefault(name);

    private static string Text(Cost cost) =>
        string.Create(CultureInfo.InvariantCulture, $"{cost.Calls} calls, {cost.StackOperands} on the stack");

    private static SortedDictionary<string, Dictionary<string, Cost>> Read()
    {
        var parts = new SortedDictionary<string, Dictionary<string, Cost>>(StringComparer.Ordinal);
        var part = new Dictionary<string, Cost>(StringComparer.Ordinal);
        foreach (var line in Lines().Where(line => !line.StartsWith('#')))
        {
            if (line.StartsWith('['))
                parts[line.Trim('[', ']')] = part = new(StringComparer.Ordinal);
            else if (line.Split(": ") is [var name, var cost])
                part[name] = Parse(cost);
        }

        return parts;
    }

    private static string[] Lines() => File.Exists(Verified) ? File.ReadAllLines(Verified) : [];

    private static Cost Parse(string text)
    {
        var numbers = text.Split(' ').Where(word => char.IsAsciiDigit(word[0]));
        return numbers.Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray() is [var calls, var stackOperands]
            ? new(calls, stackOperands)
            : throw new FormatException(text);
    }

    private static void Write(SortedDictionary<string, Dictionary<string, Cost>> parts)
    {
        var lines = Preface.ToList();
        foreach (var (machine, costs) in parts)
        {
            lines.AddRange(["", $"[{machine}]"]);
            var paid = costs.Where(cost => cost.Value != default).OrderBy(cost => cost.Key, StringComparer.Ordinal);
            lines.AddRange(paid.Select(cost => $"{cost.Key}: {Text(cost.Value)}"));
        }

        File.WriteAllText(Verified, string.Join('\n', lines) + "\n");
    }

    // From the binaries upwards: a deterministic build maps the paths that the compiler would give away.
    private static string Folder(string folder) => File.Exists(Path.Combine(folder, "KerasMetricsDsl.Probe.Tests.csproj"))
        ? folder
        : Folder(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The binaries are not below the tests' sources."));
}
