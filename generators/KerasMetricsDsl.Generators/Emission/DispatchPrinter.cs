using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes the choice of kernels that the configuration makes: plain conditions, once an update.</summary>
internal sealed class DispatchPrinter(CodeWriter writer, MetricModel model, MetricPlan plan)
{
    private readonly ParameterPrinter _parameters = new(model.Config);

    public void Print(Dispatch dispatch)
    {
        if (dispatch is Dispatch.Leaf leaf)
        {
            foreach (var pass in leaf.Passes)
                writer.Line(Text(pass));
            return;
        }

        var branch = (Dispatch.Branch)dispatch;
        using (writer.Open($"if ({_parameters.Print(branch.Condition)})"))
            Print(branch.WhenTrue);
        using (writer.Open("else"))
            Print(branch.WhenFalse);
    }

    private string Text(Pass pass)
    {
        var kernel = plan.Kernels.First(candidate => candidate.Name == pass.Kernel);
        var arguments = string.Join(", ", kernel.Fields.Select(Argument));
        var create = $"new {pass.Kernel}({arguments})";
        var over = pass.Over is { } array ? $", over: {Names.Table(array)}" : "";
        return pass.Kind switch
        {
            PassKind.Elements => $"update.Elements({create}, slots: [{string.Join(", ", pass.Slots)}]{over});",
            PassKind.Buckets => $"update.Buckets({create}, slot: {pass.Slots[0]}{over});",
            _ => $"update.Rows({create});",
        };
    }

    private string Argument(KernelField field) => field.Type == KernelFieldType.Table
        ? $"{Names.Table(field.Name)}.View"
        : field.Source is { } source ? _parameters.Print(source) : field.Name;
}
