namespace Codegen.Pipeline.Input;

/// <summary>Takes a document's tokens with their places: how one look-up serves JSON and YAML.</summary>
internal interface ITokenSink
{
    void BeginObject(int start);

    void BeginArray(int start);

    void End();

    /// <summary>A scalar or a name; which of the two it is follows from where it stands.</summary>
    void Scalar(string text, int start, int end);
}
