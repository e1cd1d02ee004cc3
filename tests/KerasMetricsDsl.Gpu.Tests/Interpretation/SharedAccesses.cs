namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>Who has used which word of shared memory since the last barrier.</summary>
/// <remarks>Two threads, one of which writes, are a race: a device has no order for them.</remarks>
internal sealed class SharedAccesses(int bytes)
{
    private const int Word = sizeof(uint);
    private const int Nobody = -1;
    private const int Several = -2;

    // Atomic additions have no order and need none, as long as nobody else looks.
    private const int Adders = -3;

    private readonly int[] _readers = new int[bytes / Word];
    private readonly int[] _writers = new int[bytes / Word];

    /// <summary>All have met at a barrier.</summary>
    public void Clear()
    {
        Array.Fill(_readers, Nobody);
        Array.Fill(_writers, Nobody);
    }

    public void Read(int place, int size, int thread)
    {
        for (var word = place / Word; word < (place + size) / Word; word++)
        {
            Check(word, thread, _writers[word]);
            _readers[word] = _readers[word] == Nobody || _readers[word] == thread ? thread : Several;
        }
    }

    public void Write(int place, int size, int thread)
    {
        for (var word = place / Word; word < (place + size) / Word; word++)
        {
            Check(word, thread, _writers[word]);
            Check(word, thread, _readers[word]);
            _writers[word] = thread;
        }
    }

    public void Add(int place, int thread)
    {
        if (_writers[place / Word] != Adders)
            Check(place / Word, thread, _writers[place / Word]);
        Check(place / Word, thread, _readers[place / Word]);
        _writers[place / Word] = Adders;
    }

    private static void Check(int word, int thread, int other)
    {
        if (other != Nobody && other != thread)
        {
            var others = other >= 0 ? $"thread {other}" : "others";
            throw new InvalidOperationException($"A race: thread {thread} and {others} use word {word} of shared memory.");
        }
    }
}
