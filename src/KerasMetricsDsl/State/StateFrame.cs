using System.Buffers.Binary;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// What surrounds a saved state: <c>"KMDS"</c>, the version and the length of everything (int32 each) before, a CRC-32C of all
/// that precedes it behind. It is looked at first, so that what is inside can be trusted to be what was written.
/// </summary>
internal static class StateFrame
{
    public const int Version = 2;

    /// <summary>The oldest version that is read: it had no counts of rows.</summary>
    public const int OldestVersion = 1;

    /// <summary>The bytes in front of the content.</summary>
    public const int HeaderSize = 12;

    /// <summary>The bytes around the content.</summary>
    public const int Size = HeaderSize + sizeof(uint);

    private static ReadOnlySpan<byte> Magic => "KMDS"u8;

    /// <summary>The length of a state that can be saved.</summary>
    /// <exception cref="OverflowException">The state has more than 2 GiB.</exception>
    public static int Checked(string metric, Int128 size) => size <= Array.MaxLength
        ? (int)size
        : throw new OverflowException($"{metric}: a saved state has at most {Array.MaxLength} bytes, this one would have {size}.");

    /// <summary>Writes the header and returns the place for the content.</summary>
    public static Span<byte> Open(Span<byte> blob)
    {
        var header = new StateWriter(blob);
        header.Write(Magic);
        header.Write(Version);
        header.Write(blob.Length);
        return blob[HeaderSize..^sizeof(uint)];
    }

    /// <summary>Writes the checksum of a blob whose content is complete.</summary>
    public static void Close(Span<byte> blob) =>
        BinaryPrimitives.WriteUInt32LittleEndian(blob[^sizeof(uint)..], Checksum.Of(blob[..^sizeof(uint)]));

    /// <summary>The content of a whole and undamaged blob, and the version it is of.</summary>
    /// <exception cref="InvalidDataException">It is not one; the message says why.</exception>
    public static ReadOnlySpan<byte> Check(ReadOnlySpan<byte> blob, out int version)
    {
        version = 0;
        if (!Magic.StartsWith(blob[..Math.Min(blob.Length, Magic.Length)]))
            throw new InvalidDataException("these bytes are no metric state: they do not begin with KMDS");
        if (blob.Length < Size)
            throw new InvalidDataException($"the state is truncated: {blob.Length} bytes are left, and none has fewer than {Size}");
        version = BinaryPrimitives.ReadInt32LittleEndian(blob[4..]);
        if (version is < OldestVersion or > Version)
            throw new InvalidDataException($"the state has version {version}; this library reads versions {OldestVersion} to {Version}");
        var length = BinaryPrimitives.ReadInt32LittleEndian(blob[8..]);
        if (length != blob.Length)
        {
            throw new InvalidDataException(length > blob.Length
                ? $"the state is truncated: {blob.Length} of {length} bytes are left"
                : $"the state has {length} bytes, but {blob.Length} are given");
        }

        var expected = BinaryPrimitives.ReadUInt32LittleEndian(blob[^sizeof(uint)..]);
        var actual = Checksum.Of(blob[..^sizeof(uint)]);
        return actual == expected
            ? blob[HeaderSize..^sizeof(uint)]
            : throw new InvalidDataException($"the state is damaged: its checksum is {expected:x8}, its bytes give {actual:x8}");
    }
}
