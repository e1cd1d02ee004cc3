using System.Globalization;
using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>Makes a program of a module: names become numbers. What it does not know it refuses, modifiers included.</summary>
internal sealed partial class PtxAssembler
{
    private readonly PtxModule _module;
    private readonly List<PtxInstruction> _code = [];
    private readonly List<string> _statements = [];
    private readonly List<PtxRoutine> _routines = [];
    private readonly List<PtxFunction> _functions;
    private readonly List<int> _tables = [];
    private readonly Dictionary<string, int> _shared = [];
    private readonly Dictionary<string, int> _parameters = [];
    private int _sharedEnd = PtxProgram.SharedStart;
    private int _parameterBytes;

    // Of the function under way.
    private PtxFunction _function;
    private PtxFrame _frame = new();
    private readonly Dictionary<string, int> _labels = [];
    private readonly Dictionary<string, string[]> _lists = [];
    private readonly List<(int Instruction, string Label)> _branches = [];
    private string _lastLabel = "";

    public PtxAssembler(PtxModule module)
    {
        _module = module;
        _function = module.Entry;
        _functions = [_function];
        foreach (var parameter in _function.Parameters)
        {
            _parameterBytes = Aligned(_parameterBytes, parameter.Alignment);
            _parameters.Add(parameter.Name, _parameterBytes);
            _parameterBytes += parameter.Size;
        }
    }

    public PtxProgram Assemble()
    {
        // Functions are found as they are called.
        for (var i = 0; i < _functions.Count; i++)
            AddRoutine(_functions[i]);
        var code = GC.AllocateArray<PtxInstruction>(_code.Count, pinned: true);
        _code.CopyTo(code);
        int[] offsets = [.. _module.Entry.Parameters.Select(parameter => _parameters[parameter.Name])];
        return new(
            _module.Entry.Name, code, [.. _statements], [.. _routines], [.. _tables], _module.Entry.Parameters, offsets, _parameterBytes, _sharedEnd - PtxProgram.SharedStart);
    }

    private void AddRoutine(PtxFunction function)
    {
        (_function, _frame) = (function, new());
        _labels.Clear();
        _lists.Clear();
        _branches.Clear();
        if (function != _module.Entry)
            DeclareVariables(_frame, function);
        var start = _code.Count;
        foreach (var statement in PtxStatement.All(function.Body))
        {
            try
            {
                Add(statement);
                while (_statements.Count < _code.Count)
                    _statements.Add(statement.ToString());
            }
            catch (NotSupportedException exception)
            {
                throw new NotSupportedException($"'{statement}' is not interpreted: {exception.Message}", exception);
            }
        }

        var code = CollectionsMarshal.AsSpan(_code);
        foreach (var (instruction, label) in _branches)
        {
            if (code[instruction].Operation == PtxOperation.BranchTable)
                code[instruction] = code[instruction] with { B = AddTable(label), C = _lists[label].Length };
            else
                code[instruction] = code[instruction] with { Target = _labels[label] };
        }

        _routines.Add(new(start, _frame.Initial()));
    }

    // Caller and callee agree on the slots: the result, then the parameters, before anything else.
    private static void DeclareVariables(PtxFrame frame, PtxFunction function)
    {
        foreach (var variable in function.Result is null ? function.Parameters : [function.Result, .. function.Parameters])
        {
            if (variable.Size > sizeof(ulong))
                throw new NotSupportedException($"the function {function.Name} with a struct as its parameter");
            _ = frame.Variable(variable.Name);
        }
    }

    private int AddTable(string list)
    {
        var start = _tables.Count;
        _tables.AddRange(_lists[list].Select(label => _labels[label]));
        return start;
    }

    private void Add(PtxStatement statement)
    {
        if (statement.IsLabel)
        {
            _lastLabel = statement.Name;
            _labels.Add(statement.Name, _code.Count);
        }
        else if (statement.Name[0] == '.')
        {
            Declare(statement);
        }
        else
        {
            AddInstruction(statement);
        }
    }

    private void Declare(PtxStatement statement)
    {
        switch (statement.Name)
        {
            case ".reg":
                // .b32 %r<26>
                var parts = statement.Operands[0].Split(['\t', ' ', '<', '>'], StringSplitOptions.RemoveEmptyEntries);
                _frame.Declare(parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture));
                break;
            case ".param":
                var parameter = PtxVariable.Parse(Declaration(statement));
                if (parameter.Size > sizeof(ulong))
                    throw new NotSupportedException("a call with a struct");
                _ = _frame.Variable(parameter.Name);
                break;
            case ".shared":
                var shared = PtxVariable.Parse(Declaration(statement));
                _sharedEnd = Aligned(_sharedEnd, shared.Alignment);
                _shared.Add(shared.Name, _sharedEnd);
                _sharedEnd += shared.Size;
                break;
            case ".branchtargets":
                _lists.Add(_lastLabel, statement.Operands);
                break;
            default:
                throw new NotSupportedException("an unknown directive");
        }
    }

    private static string Declaration(PtxStatement statement) => $"{statement.Name} {string.Join(", ", statement.Operands)}";

    private static int Aligned(int offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
