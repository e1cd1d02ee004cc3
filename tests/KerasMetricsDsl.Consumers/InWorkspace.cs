namespace KerasMetricsDsl.Consumers;

/// <summary>The tests that build in the workspace: one after another, since each build uses all cores. The last one takes the folder away.</summary>
[CollectionDefinition(Name)]
public sealed class InWorkspace : ICollectionFixture<InWorkspace.Cleanup>
{
    public const string Name = "Workspace";

    public sealed class Cleanup : IDisposable
    {
        public void Dispose()
        {
            try
            {
                Directory.Delete(Workspace.Root, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A scanner of viruses may hold a file: that is no fault of a package.
            }
        }
    }
}
