namespace Codegen.Runtime.Http;

/// <summary>What is made of a successful answer.</summary>
internal interface IAnswerShape<out T>
{
    T Read(ApiAnswer answer);
}
