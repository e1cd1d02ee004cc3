using System.Text.Json;
using System.Text.Json.Nodes;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.States;

/// <summary>A configuration with values that nobody expects is refused, or it is kept as it is.</summary>
internal static class DamagedConfigurations
{
    private static readonly string[] Values =
        ["null", "true", "-1", "0", "3", "1e40", "1e400", "2147483648", "9223372036854775808", "0.5", "\"NaN\"", "\"-Infinity\"", "\"\"", "\"text\"", "[]", "[0.5,0.2]", "[null]", "[[1]]", "{}", "\"none\"", "[1e400]", "-0.0", "\"\\u0000\""];

    private static readonly string[] Keys = ["name", "dtype", "threshold", "Threshold", "k", "", "nan_policy", "ignore_index", "class_name", "num_classes", "zzz"];

    // Metrics that cannot be made without arguments are left out; their readers are the same.
    private static readonly string[] Defaults = [.. Metrics.Identifiers.Where(IsMadeWithoutArguments)];

    public static string? Fault(Random random)
    {
        var whole = Metrics.ToConfig(Metrics.Get(random.Pick(Defaults)));
        var config = (JsonObject)whole["config"]!;
        for (var i = random.Next(1, 3); i > 0; i--)
            Damage(random, config);
        var text = whole.ToJsonString();
        try
        {
            using var json = JsonDocument.Parse(text);
            var metric = Metrics.FromConfig(json.RootElement);
            var written = Metrics.ToConfig(metric).ToJsonString();
            using var again = JsonDocument.Parse(written);
            var rewritten = Metrics.ToConfig(Metrics.FromConfig(again.RootElement)).ToJsonString();
            return written == rewritten ? null : $"{text}\nis written as\n{written}\nand then as\n{rewritten}";
        }
        catch (Exception error)
        {
            return Expectations.IsRefusalOfConfiguration(error) ? null : $"{text}\nthrew {error}";
        }
    }

    private static bool IsMadeWithoutArguments(string identifier)
    {
        try
        {
            Metrics.Get(identifier);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Damage(Random random, JsonObject config)
    {
        var keys = config.Select(member => member.Key).ToArray();
        switch (random.Next(4))
        {
            case 0: config[random.Pick(Keys)] = JsonNode.Parse(random.Pick(Values)); break;
            case 1 when keys.Length > 0: config.Remove(random.Pick(keys)); break;
            default: config[keys.Length > 0 ? random.Pick(keys) : "name"] = JsonNode.Parse(random.Pick(Values)); break;
        }
    }
}
