namespace Codegen.Pipeline.Tests;

/// <summary>A test over documents that are not part of the repository; skipped, with the reason, where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedDocuments.Folder is null)
        {
            Skip = "The folder shared/openapi is not beside the repository, and CODEGEN_SHARED_DOCUMENTS names no other.";
        }
    }
}
