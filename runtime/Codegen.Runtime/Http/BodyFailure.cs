namespace Codegen.Runtime.Http;

/// <summary>Why a body could not be read to its end.</summary>
internal enum BodyFailure
{
    None,
    TooLarge,
    CutOff,
    BadEncoding,
    Stopped,
}
