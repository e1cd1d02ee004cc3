using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Memory;

/// <summary>The engine that the fuzz tests run under notices a write beside an accumulator.</summary>
[Collection(nameof(ProcessWideSettings))]
public sealed unsafe class CheckedEngineTests
{
    [Fact]
    public void Gap_ThatIsWrittenTo_IsNoticed()
    {
        using var engine = new CheckedEngine();
        var layout = new PartialLayout(new("test") { Inputs = [], Slots = [SlotLayout.Sum("A"), SlotLayout.Histogram("B", [3])] }, 0);
        var partial = new UpdateMemory().Get(layout.Length);
        layout.Clear(partial);
        layout.CheckGaps(partial);
        var (sum, histogram) = (layout.Slots[0].Offset, layout.Slots[1].Offset);
        foreach (var beside in (nint[])[sum - 1, sum + 1, histogram - 1, histogram + 3])
        {
            layout.Clear(partial);
            partial[beside]++;
            Assert.Throws<InvalidOperationException>(() => layout.CheckGaps(partial));
        }
    }
}
