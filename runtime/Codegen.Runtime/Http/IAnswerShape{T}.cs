namespace Codegen.Runtime.Http;

/// <summary>What is made of a successful answer.</summary>
internal interface IAnswerShape<out T>
{
    T Read(ApiAnswer answer);

    /// <summary>Whether the body of a success with this status is handed over as it comes, rather than read to its end first.</summary>
    bool IsStreamed(int status) => false;

    /// <summary>Whether such a body is a file, which can be had from memory as well.</summary>
    bool IsFile(int status) => false;
}
