using System.Text.RegularExpressions;

namespace KerasMetricsDsl.Tests.Docs;

/// <summary>Links inside the repository lead somewhere.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Documents() => [.. RepositoryFiles.Documents];

    [Theory, MemberData(nameof(Documents))]
    public void RelativeLinks_LeadToFiles(string document)
    {
        var folder = Path.GetDirectoryName(document)!;
        var broken = Target().Matches(RepositoryFiles.Read(document)).Select(match => match.Groups["target"].Value)
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !RepositoryFiles.Exists(Path.Combine(folder, target)));
        Assert.Empty(broken);
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]*)(#[^)]*)?\)")]
    private static partial Regex Target();
}
