namespace Codegen.Runtime.Http;

/// <summary>What ends a call early.</summary>
/// <param name="Deadline">The call's own time is over.</param>
/// <param name="Either">One of the two others.</param>
/// <param name="Caller">The caller gives up.</param>
internal readonly record struct CallLimits(CancellationToken Deadline, CancellationToken Either, CancellationToken Caller);
