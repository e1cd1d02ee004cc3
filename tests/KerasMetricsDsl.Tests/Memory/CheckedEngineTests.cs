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
        foreach (var beside in (nint[])[layout.Slots[0].Offset - 1, layout.Slots[0].Offset + 1, layout.Slots[1].Offset - 1, layout.Slots[1].Offset + 3])
        {
            layout.Clear(partial);
            partial[beside]++;
            Assert.Throws<InvalidOperationException>(() => layout.CheckGaps(partial));
        }
    }
}
