using System.Runtime.ExceptionServices;

namespace Codegen.Testing.Generation;

/// <summary>Runs work on the stack that a thread has on the platform with the least of it.</summary>
public static class SmallStack
{
    private const int Size = 1024 * 1024;

    public static T Run<T>(Func<T> work)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }, Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
