namespace Codegen.Runtime.Sms;

/// <summary>
/// A set of languages whose tables may be used. The sender's network and the recipient's phone have to know a table, or the
/// text arrives garbled, so none is used unless it is named here.
/// </summary>
[Flags]
public enum SmsLanguages
{
    /// <summary>The default alphabet alone.</summary>
    None = 0,

    /// <summary>Turkish.</summary>
    Turkish = 1 << 1,

    /// <summary>Spanish.</summary>
    Spanish = 1 << 2,

    /// <summary>Portuguese.</summary>
    Portuguese = 1 << 3,

    /// <summary>Bengali.</summary>
    Bengali = 1 << 4,

    /// <summary>Gujarati.</summary>
    Gujarati = 1 << 5,

    /// <summary>Hindi.</summary>
    Hindi = 1 << 6,

    /// <summary>Kannada.</summary>
    Kannada = 1 << 7,

    /// <summary>Malayalam.</summary>
    Malayalam = 1 << 8,

    /// <summary>Oriya.</summary>
    Oriya = 1 << 9,

    /// <summary>Punjabi.</summary>
    Punjabi = 1 << 10,

    /// <summary>Tamil.</summary>
    Tamil = 1 << 11,

    /// <summary>Telugu.</summary>
    Telugu = 1 << 12,

    /// <summary>Urdu.</summary>
    Urdu = 1 << 13,

    /// <summary>All of them.</summary>
    All = (1 << 14) - 2,
}
