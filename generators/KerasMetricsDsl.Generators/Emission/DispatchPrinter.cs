using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes the choice of kernels that the configuration makes: plain conditions, once an update.</summary>
/// <param name="writer">Where they go.</param>
/// <param name="slice">The metric.</param>
/// <param name="update">The variable that kernels are handed to.</param>
/// <param name="flags">The variables that hold what is asked about the whole batch, by predicate.</param>
internal sealed class DispatchPrinter(CodeWriter writer, UpdateSlice slice, string update, IReadOnlyDictionary<string, string> flags)
{
    private readonly ScalarPrinter _parameters = new(new MetricConfig(slice.Config, update, flag => flags[flag]));

    public void Print(Dispatch dispatch)
    {
        if (dispatch is Dispatch.Leaf leaf)
        {
            foreach (var pass in leaf.Passes)
                writer.Line(Text(pass));
            return;
        }

        var branch = (Dispatch.Branch)dispatch;
        var hasBraces = NeedsBraces(branch);
        PrintBranch($"if ({_parameters.Print(branch.Condition)})", branch.WhenTrue, hasBraces);
        while (branch.WhenFalse is Dispatch.Branch next)
        {
            branch = next;
            PrintBranch($"else if ({_parameters.Print(branch.Condition)})", branch.WhenTrue, hasBraces);
        }

        PrintBranch("else", branch.WhenFalse, hasBraces);
    }

    private void PrintBranch(string header, Dispatch body, bool hasBraces)
    {
        using (hasBraces ? writer.Open(header) : writer.Line(header).Indent())
            Print(body);
    }

    private static bool NeedsBraces(Dispatch dispatch) => dispatch switch
    {
        Dispatch.Branch branch => branch.WhenTrue is Dispatch.Branch || NeedsBraces(branch.WhenTrue) || NeedsBraces(branch.WhenFalse),
        Dispatch.Leaf leaf => leaf.Passes.Count > 1,
        _ => false,
    };

    private string Text(Pass pass)
    {
        var create = Create(pass.Kernel);
        var over = pass.Over is { } array ? $", over: {slice.Names.Table(array)}" : "";
        return pass.Kind switch
        {
            PassKind.Elements => $"{update}.Elements({create}, slots: [{string.Join(", ", pass.Slots)}]{over});",
            PassKind.Buckets => $"{update}.Buckets({create}, slot: {pass.Slots[0]}{over});",
            _ => $"{update}.Rows({create}, slots: [{string.Join(", ", pass.Slots)}]);",
        };
    }

    /// <summary>The choice of the kernel that answers a question about the whole batch, as an expression.</summary>
    public string Question(Dispatch dispatch) => dispatch switch
    {
        Dispatch.Branch branch =>
            $"{_parameters.Print(branch.Condition)} ? {Question(branch.WhenTrue)} : {Question(branch.WhenFalse)}",
        Dispatch.Leaf leaf => $"{update}.All({Create(leaf.Passes[0].Kernel)})",
        _ => throw new InvalidOperationException($"{dispatch.GetType().Name} is no choice."),
    };

    private string Create(string name)
    {
        var kernel = slice.Kernels.First(candidate => candidate.Name == name);
        return $"new {name}({string.Join(", ", kernel.Arguments.Select(Argument))})";
    }

    private string Argument(KernelArgument argument) => argument.Member is { } member
        ? _parameters.Print(member).Code
        : $"{update}.View({slice.Names.Table(argument.Name)})";
}

/// <summary>What has to be known of a kernel to create it.</summary>
internal sealed record KernelCall(string Name, EquatableArray<KernelArgument> Arguments)
{
    public static KernelCall Of(KernelPlan kernel) => new(kernel.Name, KernelStruct.Arguments(kernel).ToEquatableArray());
}
