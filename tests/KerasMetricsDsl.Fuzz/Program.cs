using KerasMetricsDsl.Fuzz.Running;

if (args is [Worker.Command, var name, var list])
    return Worker.Run(FuzzerTable.Get(name), Seeds.Parse(list));

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var findings = 0;
var cases = Campaign.Run(options.Fuzzer, options.Seeds, finding =>
{
    findings++;
    Console.WriteLine(finding);
});
Console.WriteLine($"{options.Fuzzer.Name}: {cases} cases, {findings} findings");
return findings == 0 ? 0 : 1;
