using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>The members of a model that its rule about segments names.</summary>
/// <param name="Encoding">The member that decides on the encoding, if one does.</param>
/// <param name="EncodingValue">An expression for its value, of a type that holds null.</param>
/// <param name="Choices">Literals of the values, and what they stand for.</param>
/// <param name="Absent">What is meant where it has no value.</param>
/// <param name="Parts">The member that limits the number of segments, if one does.</param>
internal sealed record SmsMembers(
    Member Text,
    Member? Encoding,
    Code EncodingValue,
    IReadOnlyList<(Code Value, SmsWay Way)> Choices,
    SmsWay Absent,
    Member? Parts);
