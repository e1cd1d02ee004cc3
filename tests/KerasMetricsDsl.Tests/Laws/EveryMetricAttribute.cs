using System.Reflection;
using Xunit.Sdk;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Runs a theory for the name of every case; the name is what test runners can show and filter by.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EveryMetricAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => CaseTable.All.Select(metric => new object[] { metric.Name });
}
