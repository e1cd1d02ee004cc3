using static KerasMetricsDsl.Gpu.Tests.Interpretation.PtxOperation;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <content>Instructions other than those of memory.</content>
internal sealed partial class PtxAssembler
{
    private void AddInstruction(PtxStatement statement)
    {
        var operands = statement.Operands;
        var parts = statement.Name.Split('.');
        if (statement.Guard is not null && parts[0] != "bra")
            throw new NotSupportedException("only branches depend on a predicate");
        switch (parts)
        {
            // Without a condition all threads that come here go on alike.
            case ["bra"]:
            case ["bra", "uni"] when statement.Guard is null:
                _branches.Add((_code.Count, operands[0]));
                _code.Add(statement.Guard is not { } guard ? new(Branch, 0)
                    : new(statement.IsNegated ? BranchUnless : BranchIf, 0, _frame.Register(guard)));
                break;
            case ["brx", "idx"]:
                _branches.Add((_code.Count, operands[1]));
                _code.Add(new(BranchTable, 0, Slot(operands[0])));
                break;
            case ["call"] or ["call", "uni"]:
                AddCall(operands);
                break;
            case ["ret"]:
                _code.Add(new(Return, 0));
                break;
            case ["bar", "sync"] when operands is ["0"]:
                _code.Add(new(Synchronize, 0));
                break;
            // A predicate is 0 or 1, whatever number stands for true.
            case ["mov", "pred"] when operands[1][0] != '%':
                _code.Add(new(Copy, Slot(operands[0]), _frame.Constant(operands[1] == "0" ? 0ul : 1)));
                break;
            case ["setp", var name, var type]:
                AddComparison(name, type, operands);
                break;
            case ["setp", var name, "and" or "or", var type]:
                AddComparison(name, type, operands[..3]);
                _code.Add(new(parts[2] == "and" ? And : Or, Slot(operands[0]), Slot(operands[0]), Slot(operands[3])));
                break;
            case ["set", var name, "s32" or "u32", var type]:
                AddComparison(name, type, operands);
                _code.Add(new(NegateI32, Slot(operands[0]), Slot(operands[0])));
                break;
            case ["ld" or "st" or "red", ..]:
                AddAccess(statement, parts);
                break;
            default:
                if (PtxMnemonics.Find(statement.Name) is not { } operation)
                    throw new NotSupportedException("an unknown instruction");
                _code.Add(new(operation, Slot(operands[0]), Slot(operands[1]), Third(operands, 2), Third(operands, 3)));
                break;
        }
    }

    private int Third(string[] operands, int at) => operands.Length > at ? Slot(operands[at]) : 0;

    private void AddComparison(string name, string type, string[] operands)
    {
        if (PtxComparison.Of(name, type) is not { } comparison)
            throw new NotSupportedException("an unknown comparison");
        int target = Slot(operands[0]), left = Slot(operands[1]), right = Slot(operands[2]);
        _code.Add(comparison.IsSwapped ? new(comparison.Operation, target, right, left) : new(comparison.Operation, target, left, right));
        if (comparison.IsNegated)
            _code.Add(new(Not, target, target));
    }

    // (result), function, (parameters)
    private void AddCall(string[] operands)
    {
        var function = _module.Function(operands[^2]);
        var routine = _functions.IndexOf(function);
        if (routine < 0)
        {
            routine = _functions.Count;
            _functions.Add(function);
        }

        var callee = new PtxFrame();
        DeclareVariables(callee, function);
        _code.Add(new(Enter, routine));
        var given = operands[^1].Trim('(', ')').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var (from, to) in given.Zip(function.Parameters))
            _code.Add(new(Pass, callee.Variable(to.Name), _frame.Variable(from)));
        var result = function.Result is null ? PtxFrame.ResultTo : _frame.Variable(operands[0].Trim('(', ')'));
        _code.Add(new(Call, routine, result));
    }
}
