using System.Globalization;
using static KerasMetricsDsl.Gpu.Tests.Interpretation.PtxOperation;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <content>Operands, and the instructions that reach memory.</content>
internal sealed partial class PtxAssembler
{
    private void AddAccess(PtxStatement statement, string[] parts)
    {
        var isLoad = parts[0] == "ld";
        var (address, value) = isLoad ? (statement.Operands[1], statement.Operands[0]) : (statement.Operands[0], statement.Operands[1]);
        var bytes = int.Parse(parts[^1].AsSpan(1), CultureInfo.InvariantCulture) / 8;
        var (name, offset) = Address(address);
        if (parts[1] == "param")
        {
            if (parts.Length != 3)
                throw new NotSupportedException("a vector of parameters");
            AddParameterAccess(isLoad, bytes, name, offset, value);
            return;
        }

        var operation = (string.Join('.', parts[..^1]), bytes) switch
        {
            ("ld.global" or "ld.global.v2" or "ld.global.v4" or "ld", 4) => LoadGlobal32,
            ("ld.global" or "ld.global.v2" or "ld", 8) => LoadGlobal64,
            ("st.global" or "st.global.v2" or "st.global.v4", 4) => StoreGlobal32,
            ("st.global" or "st.global.v2", 8) => StoreGlobal64,
            ("ld.shared", 4) => LoadShared32,
            ("ld.shared", 8) => LoadShared64,
            ("st.shared", 4) => StoreShared32,
            ("st.shared", 8) => StoreShared64,
            ("red.add.shared", 4) => AddShared32,
            _ => throw new NotSupportedException("an unknown access"),
        };
        var values = value.Trim('{', '}').Split(',', StringSplitOptions.TrimEntries);
        // The address of a vector is a multiple of the whole vector's size.
        var mask = (values.Length * bytes) - 1;
        for (var i = 0; i < values.Length; i++)
            _code.Add(new(operation, Slot(values[i]), Slot(name), offset + (i * bytes), i == 0 ? mask : bytes - 1));
    }

    private void AddParameterAccess(bool isLoad, int bytes, string name, int offset, string value)
    {
        if (_frame.IsVariable(name))
        {
            if (offset != 0)
                throw new NotSupportedException("a part of a parameter");
            _code.Add(isLoad ? new(Copy, Slot(value), _frame.Variable(name)) : new(Copy, _frame.Variable(name), Slot(value)));
            return;
        }

        if (!isLoad || _function != _module.Entry || !_parameters.TryGetValue(name, out var start))
            throw new NotSupportedException("an unknown parameter");
        var operation = bytes switch
        {
            1 => LoadParameter8,
            4 => LoadParameter32,
            8 => LoadParameter64,
            _ => throw new NotSupportedException("an unknown access"),
        };
        _code.Add(new(operation, Slot(value), start + offset));
    }

    // [name] or [name+offset]
    private static (string Name, int Offset) Address(string operand)
    {
        var parts = operand.Trim('[', ']').Split('+');
        return (parts[0], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
    }

    private int Slot(string operand)
    {
        if (operand[0] == '%')
            return _frame.Register(operand);
        if (_shared.TryGetValue(operand, out var address))
            return _frame.Constant((ulong)address);
        if (operand.StartsWith("0f", StringComparison.Ordinal) || operand.StartsWith("0d", StringComparison.Ordinal))
            return _frame.Constant(ulong.Parse(operand.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        if (long.TryParse(operand, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return _frame.Constant((ulong)number);
        if (ulong.TryParse(operand, NumberStyles.None, CultureInfo.InvariantCulture, out var large))
            return _frame.Constant(large);
        throw new NotSupportedException($"the operand {operand}");
    }
}
