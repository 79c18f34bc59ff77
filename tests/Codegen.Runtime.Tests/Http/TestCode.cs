namespace Codegen.Runtime.Tests.Http;

/// <summary>What a generated enum of error codes would be.</summary>
public enum TestCode
{
    Unknown,
    NoMoney,
    Busy,
    BadToken,
    Lost,
}
