using KerasMetricsDsl.Conformance;

if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: KerasMetricsDsl.Conformance PATH…   (files or folders of .json and .json.gz in the oracle's format)");
    return 2;
}

var report = new Report();
foreach (var file in OracleFiles.Read(args)) report.Add(MetricRun.Of(file));
report.Print(Console.Out);
return report.Failed == 0 ? 0 : 1;
