using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>How large a formula may become: more than anyone writes, and little enough for a compiler to go through.</summary>
internal static class FormulaSize
{
    /// <summary>Operations that are read for one accumulator, those of called methods included.</summary>
    public const int MostOperations = 20_000;

    /// <summary>Expressions inside expressions: every pass over them takes some of the compiler's stack for each.</summary>
    public const int Deepest = 500;

    public static void CheckOperations(int count)
    {
        if (count > MostOperations)
            throw new FormulaTooLargeException($"it has more than {MostOperations} operations, so compute less");
    }

    public static void Check(Expr expression)
    {
        var pending = new Stack<(Expr Part, int Depth)>();
        pending.Push((expression, 1));
        var count = 0;
        while (pending.Count > 0)
        {
            var (part, depth) = pending.Pop();
            CheckOperations(++count);
            if (depth > Deepest)
                throw new FormulaTooLargeException($"expressions stand inside each other more than {Deepest} deep, so split it into several accumulators");
            foreach (var child in part.Children())
                pending.Push((child, depth + 1));
        }
    }
}
