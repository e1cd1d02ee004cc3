using BenchmarkDotNet.Running;
using KerasMetricsDsl.Benchmarks.Quick;

// `quick` prints ratios within minutes; everything else is BenchmarkDotNet's command line.
if (args is ["quick", .. var filters])
    QuickRun.Print(filters);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
