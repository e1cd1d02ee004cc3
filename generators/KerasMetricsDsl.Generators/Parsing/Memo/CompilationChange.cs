namespace KerasMetricsDsl.Generators.Parsing.Memo;

/// <summary>What an edit may have changed the meaning of: the names that are declared in the files that came, went or changed.</summary>
internal sealed class CompilationChange
{
    private static readonly object Gate = new();

    // All metrics ask about the same two compilations after an edit, so the last answer is the one that is asked for.
    private static (WeakReference<CompilationSnapshot> Before, WeakReference<CompilationSnapshot> After, CompilationChange Change)? _last;

    private readonly List<DeclaredNames> _files;
    private readonly bool _everything;

    private CompilationChange(CompilationSnapshot before, CompilationSnapshot after)
    {
        var gone = before.Trees.Where(tree => !after.Trees.Contains(tree));
        var come = after.Trees.Where(tree => !before.Trees.Contains(tree));
        _files = [.. gone.Concat(come).Select(DeclaredNames.Of)];
        _everything = !before.HasSameSurroundings(after) || _files.Any(file => file.ReachesAllFiles);
    }

    public static CompilationChange Between(CompilationSnapshot before, CompilationSnapshot after)
    {
        lock (Gate)
        {
            if (_last is var (lastBefore, lastAfter, lastChange) && Is(lastBefore, before) && Is(lastAfter, after))
                return lastChange;
            var change = new CompilationChange(before, after);
            _last = (new(before), new(after), change);
            return change;
        }
    }

    /// <summary>Whether one of the names may mean something else now.</summary>
    public bool Affects(HashSet<string> names) => _everything || _files.Any(file =>
        file.Everywhere.Any(names.Contains) || file.Members.Any(member => names.Contains(member.Type) && names.Contains(member.Member)));

    private static bool Is(WeakReference<CompilationSnapshot> reference, CompilationSnapshot snapshot) =>
        reference.TryGetTarget(out var target) && ReferenceEquals(target, snapshot);
}
