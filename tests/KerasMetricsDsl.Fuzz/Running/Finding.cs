namespace KerasMetricsDsl.Fuzz.Running;

/// <summary>One fault, with the command that shows it again.</summary>
internal sealed record Finding(string Fuzzer, int Seed, string Report)
{
    public override string ToString() =>
        $"""
        -- {Fuzzer} --seed {Seed}
        {Report}

        """;
}
