using System.Buffers.Binary;

namespace Codegen.Runtime.Sms;

/// <summary>What the elements of a user data header say.</summary>
internal readonly record struct UserDataElements
{
    /// <summary>The header's length, its length octet included.</summary>
    internal int Octets { get; private init; }

    internal int Reference { get; private init; }

    /// <summary>0 where the header says nothing of other parts.</summary>
    internal int Total { get; private init; }

    internal int Number { get; private init; }

    internal SmsLanguage LockingShift { get; private init; }

    internal SmsLanguage SingleShift { get; private init; }

    /// <exception cref="FormatException">The header is cut off or makes no sense.</exception>
    internal static UserDataElements Read(ReadOnlySpan<byte> userData)
    {
        if (userData.IsEmpty || userData[0] >= userData.Length)
        {
            throw new FormatException("The header is longer than the user data.");
        }

        var elements = new UserDataElements { Octets = userData[0] + 1 };
        ReadOnlySpan<byte> rest = userData[1..elements.Octets];

        while (!rest.IsEmpty)
        {
            if (rest.Length < 2 || rest[1] > rest.Length - 2)
            {
                throw new FormatException("An element of the header is cut off.");
            }

            elements = elements.With(rest[0], rest.Slice(2, rest[1]));
            rest = rest[(2 + rest[1])..];
        }

        return elements;
    }

    // Of elements that come twice the last one counts; parts that cannot be are passed over (TS 23.040, section 9.2.3.24.1).
    private UserDataElements With(byte id, ReadOnlySpan<byte> data) => (id, data.Length) switch
    {
        (UserDataHeader.Concatenation8, 3) when IsPart(data[1], data[2]) =>
            this with { Reference = data[0], Total = data[1], Number = data[2] },
        (UserDataHeader.Concatenation16, 4) when IsPart(data[2], data[3]) =>
            this with { Reference = BinaryPrimitives.ReadUInt16BigEndian(data), Total = data[2], Number = data[3] },
        (UserDataHeader.NationalSingleShift, 1) when GsmTables.SingleShift((SmsLanguage)data[0]) is not null =>
            this with { SingleShift = (SmsLanguage)data[0] },
        (UserDataHeader.NationalLockingShift, 1) when GsmTables.Locking((SmsLanguage)data[0]) is not null =>
            this with { LockingShift = (SmsLanguage)data[0] },
        _ => this,
    };

    private static bool IsPart(byte total, byte number) => number >= 1 && number <= total;
}
