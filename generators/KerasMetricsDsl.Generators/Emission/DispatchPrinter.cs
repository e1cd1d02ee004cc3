using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes the choice of kernels that the configuration makes: plain conditions, once an update.</summary>
/// <param name="writer">Where they go.</param>
/// <param name="slice">The metric.</param>
/// <param name="names">The type of the variable that kernels are handed to, and the variable.</param>
/// <param name="flags">The variables that hold what is asked about the whole batch, by predicate.</param>
internal sealed class DispatchPrinter(
    CodeWriter writer, UpdateSlice slice, (string Type, string Update) names, IReadOnlyDictionary<string, string> flags)
{
    private readonly string _update = names.Update;
    private readonly MethodPasses _methods = new(slice, names.Update);
    private readonly ScalarPrinter _parameters = new(new MetricConfig(slice.Config, names.Update, flag => flags[flag]));

    public void Print(Dispatch dispatch)
    {
        if (dispatch is Dispatch.Leaf leaf)
        {
            foreach (var pass in leaf.Passes)
                Print(pass);
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

    private bool NeedsBraces(Dispatch dispatch) => dispatch switch
    {
        Dispatch.Branch branch => branch.WhenTrue is Dispatch.Branch || NeedsBraces(branch.WhenTrue) || NeedsBraces(branch.WhenFalse),
        Dispatch.Leaf leaf => leaf.Passes.Count > 1 || leaf.Passes.Any(_methods.Has),
        _ => false,
    };

    private void Print(Pass pass)
    {
        if (!_methods.Has(pass))
        {
            writer.Line(Text(pass));
            return;
        }

        writer.Comment("Compiled without optimisation, the method is faster than its kernel, and can be stopped in.");
        using (writer.Open($"if ({names.Type}.CallsMethods)"))
            _methods.Print(pass, writer);
        using (writer.Open("else"))
            writer.Line(Text(pass));
    }

    private string Text(Pass pass)
    {
        var create = Create(pass.Kernel);
        var over = pass.Over is { } array ? $", over: {slice.Names.Table(array)}" : "";
        return pass.Kind switch
        {
            PassKind.Elements => $"{_update}.Elements({create}, slots: [{string.Join(", ", pass.Slots)}]{over});",
            PassKind.Buckets => $"{_update}.Buckets({create}, slot: {pass.Slots[0]}{over});",
            _ => $"{_update}.Rows({create}, slots: [{string.Join(", ", pass.Slots)}]);",
        };
    }

    /// <summary>The choice of the kernel that answers a question about the whole batch, as an expression.</summary>
    public string Question(Dispatch dispatch) => dispatch switch
    {
        Dispatch.Branch branch =>
            $"{_parameters.Print(branch.Condition)} ? {Question(branch.WhenTrue)} : {Question(branch.WhenFalse)}",
        Dispatch.Leaf leaf => $"{_update}.All({Create(leaf.Passes[0].Kernel)})",
        _ => throw new InvalidOperationException($"{dispatch.GetType().Name} is no choice."),
    };

    private string Create(string name)
    {
        var kernel = slice.Kernels.First(candidate => candidate.Name == name);
        return $"new {name}({string.Join(", ", kernel.Arguments.Select(Argument))})";
    }

    private string Argument(KernelArgument argument) => argument.Member is { } member
        ? _parameters.Print(member).Code
        : $"{_update}.View({slice.Names.Table(argument.Name)})";
}

/// <summary>What has to be known of a kernel to create it.</summary>
internal sealed record KernelCall(string Name, EquatableArray<KernelArgument> Arguments)
{
    /// <summary>Whether it reads integers beside floats, which a method cannot.</summary>
    public bool ReadsIntegers { get; init; }

    public static KernelCall Of(KernelPlan kernel) =>
        new(kernel.Name, KernelStruct.Arguments(kernel).ToEquatableArray()) { ReadsIntegers = kernel.Integers != 0 };
}
