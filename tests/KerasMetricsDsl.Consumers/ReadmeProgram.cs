namespace KerasMetricsDsl.Consumers;

/// <summary>The program that a reader pastes together: how a metric is used, and below it the declaration.</summary>
internal static class ReadmeProgram
{
    private const string Using = "using KerasMetricsDsl;";

    /// <summary>A project with nothing but the reference to the package, and that program.</summary>
    public static Consumer Paste()
    {
        var consumer = Consumer.Of("Readme");
        File.WriteAllText(Path.Combine(consumer.Folder, "Program.cs"), Text());
        return consumer;
    }

    private static string Text()
    {
        var blocks = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"))
            .ReplaceLineEndings("\n")
            .Split("```")
            .Where((_, index) => index % 2 == 1)
            .ToArray();
        var declaration = CodeOf(blocks.Single(block => block.Contains("class DiceCoefficient(", StringComparison.Ordinal)));
        var use = CodeOf(blocks.Single(block => block.Contains("new DiceCoefficient(", StringComparison.Ordinal)));
        return $"{Using}\n{use}\n{declaration.Replace(Using, "", StringComparison.Ordinal)}";
    }

    private static string CodeOf(string block) => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..];
}
