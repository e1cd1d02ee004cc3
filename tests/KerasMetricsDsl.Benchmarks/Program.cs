using BenchmarkDotNet.Running;
using KerasMetricsDsl.Benchmarks.Quick;

// `quick` and `sets` print ratios within minutes; everything else is BenchmarkDotNet's command line.
if (args is ["quick", .. var filters])
    QuickRun.Print(filters);
else if (args is ["sets", .. var sets])
    QuickSets.Print(sets);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
