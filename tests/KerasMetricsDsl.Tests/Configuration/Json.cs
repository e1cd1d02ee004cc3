using System.Text.Json;

namespace KerasMetricsDsl.Tests.Configuration;

internal static class Json
{
    public static JsonElement Element(string text) => JsonDocument.Parse(text).RootElement;

    /// <summary>As text again, so that what another program would read is what is tested.</summary>
    public static JsonElement Config(IMetric metric) => Element(metric.GetConfig().ToJsonString());
}
