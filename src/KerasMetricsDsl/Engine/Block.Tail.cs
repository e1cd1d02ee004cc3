namespace KerasMetricsDsl.Engine;

/// <content>The last few cells, of which there are fewer than lanes.</content>
internal unsafe partial struct Block
{
    /// <summary>
    /// Copies the cells from a start on, fewer than sixteen, to where sixteen can be read. The mask leaves out what is no cell, whatever
    /// kernels make of its zeros.
    /// </summary>
    public readonly Block Tail(nint start, int count, float* scratch)
    {
        var tail = this;
        tail.First += start;
        new Span<float>(scratch, TailLength).Clear();
        for (var i = 0; i < _inputCount; i++)
        {
            if (_inputs[i] != 0)
                tail._inputs[i] = (long)Copy(Input(i), start, count, ((_flags >> i) & 1) != 0 ? sizeof(byte) : sizeof(float), scratch + (i * Lanes));
        }
        if (Weights != null)
            tail.Weights = (float*)Copy(Weights, start, count, sizeof(float), scratch + (WeightPart * Lanes));
        if (Columns != null)
            tail.Columns = (float*)Copy(Columns, start, count, sizeof(float), scratch + (ColumnPart * Lanes));
        tail.Mask = (byte*)(scratch + (MaskPart * Lanes));
        if (Mask != null)
            Copy(Mask, start, count, sizeof(byte), tail.Mask);
        else
            new Span<byte>(tail.Mask, count).Fill(1);
        return tail;
    }

    private static void* Copy(void* source, nint start, int count, int size, void* target)
    {
        new ReadOnlySpan<byte>((byte*)source + (start * size), count * size).CopyTo(new Span<byte>(target, count * size));
        return target;
    }
}
