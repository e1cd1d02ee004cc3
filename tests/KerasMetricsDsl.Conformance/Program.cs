using KerasMetricsDsl.Conformance;
using KerasMetricsDsl.Engine;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: KerasMetricsDsl.Conformance PATH…   (.json or .json.gz files, or folders of them)");
    return 2;
}

Console.WriteLine($"paths: {string.Join(", ", LanesDispatch.Available)}");
var report = new Report();
foreach (var file in args.SelectMany(OracleFile.Find))
    foreach (var oracleCase in OracleFile.Read(file))
        report.Add(oracleCase, CaseRunner.Run(oracleCase));

report.Write(Console.Out);
return report.Failed == 0 ? 0 : 1;
