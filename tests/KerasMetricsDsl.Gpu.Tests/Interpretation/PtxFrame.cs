using System.Globalization;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>Where a function keeps what: a frame of 64-bit slots for registers, parameters and constants.</summary>
internal sealed class PtxFrame
{
    /// <summary>The special registers, in the order of <see cref="Special"/>.</summary>
    public const int Thread = 0;
    public const int Threads = 1;
    public const int Group = 2;
    public const int Groups = 3;

    /// <summary>Where to go on after a call: the instruction, the caller's frame, and its slot for the result.</summary>
    public const int ReturnTo = 4;
    public const int Caller = 5;
    public const int ResultTo = 6;

    /// <summary>The length of the frame.</summary>
    public const int Length = 7;

    // A register that nothing was written to holds this: a NaN, a large int, no address.
    private const ulong Garbage = 0xfff7_dead_ffd7_beef;

    private static readonly string[] Special = ["%tid.x", "%ntid.x", "%ctaid.x", "%nctaid.x"];

    private readonly List<ulong> _initial = [.. Enumerable.Repeat(0ul, Length + 1)];
    private readonly Dictionary<string, (int First, int Count)> _registers = [];
    private readonly Dictionary<string, int> _variables = [];
    private readonly Dictionary<ulong, int> _constants = [];

    /// <summary>What a frame holds at the start.</summary>
    public ulong[] Initial()
    {
        var initial = GC.AllocateArray<ulong>(_initial.Count, pinned: true);
        _initial.CopyTo(initial);
        initial[Length] = (ulong)initial.Length;
        return initial;
    }

    /// <summary>Declares %name0 … %name(count − 1).</summary>
    public void Declare(string name, int count)
    {
        _registers.Add(name, (_initial.Count, count));
        _initial.AddRange(Enumerable.Repeat(Garbage, count));
    }

    /// <summary>A slot for a parameter of a function or of a call.</summary>
    public int Variable(string name)
    {
        if (!_variables.TryGetValue(name, out var slot))
            _variables.Add(name, slot = Temporary());
        return slot;
    }

    public bool IsVariable(string name) => _variables.ContainsKey(name);

    public int Temporary()
    {
        _initial.Add(Garbage);
        return _initial.Count - 1;
    }

    public int Constant(ulong bits)
    {
        if (_constants.TryGetValue(bits, out var slot))
            return slot;
        _initial.Add(bits);
        _constants.Add(bits, _initial.Count - 1);
        return _initial.Count - 1;
    }

    public int Register(string name)
    {
        var special = Array.IndexOf(Special, name);
        if (special >= 0)
            return special;
        var digits = name.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits < 0 || !_registers.TryGetValue(name[..digits], out var declared)
            || !int.TryParse(name.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number >= declared.Count)
            throw new NotSupportedException($"the register {name}");
        return declared.First + number;
    }
}
