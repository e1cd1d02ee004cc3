namespace KerasMetricsDsl.Tests.Docs;

/// <summary>Every example in the documents compiles.</summary>
public class FenceTests
{
    public static TheoryData<string, int> Fences()
    {
        var data = new TheoryData<string, int>();
        foreach (var document in RepositoryFiles.Documents.Where(document => document is "README.md" or "docs/language.md" or "docs/state.md" or "docs/policies.md" or "docs/configuration.md" or "docs/sets.md"))
        {
            foreach (var fence in Fence.Of(document))
                data.Add(document, fence.Line);
        }

        return data;
    }

    [Theory, MemberData(nameof(Fences))]
    public async Task Fence_CompilesWithoutDiagnostics(string document, int line)
    {
        var fences = Fence.Of(document);
        var fence = fences.Single(one => one.Line == line);
        // Statements may use what the document has declared so far; declarations stand for themselves.
        var before = FenceCompiler.IsProgram(fence) ? fences.Where(one => one.Line < line && !FenceCompiler.IsProgram(one)) : [];
        Assert.Empty(await FenceCompiler.ProblemsOf(before.Append(fence)));
    }
}
