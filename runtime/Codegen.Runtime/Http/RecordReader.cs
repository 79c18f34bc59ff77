using System.Buffers;

namespace Codegen.Runtime.Http;

/// <summary>
/// Cuts a body into records: at record separators (RFC 7464) where it begins with one, else at line ends. Empty records are
/// passed over, and one that is too large is refused.
/// </summary>
internal sealed class RecordReader(BodyStream body) : IDisposable
{
    private const byte Separator = 0x1E;

    private readonly int _limit = body.Call.MostBytes;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _start;
    private int _end;
    private int _scanned;
    private int _currentStart;
    private int _currentLength;
    private byte? _delimiter;
    private bool _isAtEnd;

    /// <summary>The record, until the next one is read.</summary>
    internal ReadOnlySpan<byte> Current => _buffer.AsSpan(_currentStart, _currentLength);

    /// <summary>Which record it is, from 1.</summary>
    internal long Number { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>Goes to the next record.</summary>
    /// <returns>Whether there is one.</returns>
    internal async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Cut() && !TakeCurrent().IsEmpty)
            {
                Number++;
                return true;
            }

            if (_isAtEnd && _start == _end)
            {
                return false;
            }

            if (!_isAtEnd && _scanned == _end)
            {
                await FillAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Finds the end of the record that begins at the start.</summary>
    private bool Cut()
    {
        if (_delimiter is null && !FindDelimiter())
        {
            return false;
        }

        int length = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf(_delimiter!.Value);

        if (length < 0 && !_isAtEnd)
        {
            _scanned = _end;
            return false;
        }

        int end = length < 0 ? _end : _scanned + length;
        _currentStart = _start;
        _currentLength = end - _start;
        _start = _scanned = Math.Min(end + 1, _end);
        return true;
    }

    private ReadOnlySpan<byte> TakeCurrent()
    {
        ReadOnlySpan<byte> blanks = " \t\r\n"u8;
        ReadOnlySpan<byte> record = Current;
        ReadOnlySpan<byte> trimmed = record.TrimStart(blanks);
        _currentStart += record.Length - trimmed.Length;
        _currentLength = trimmed.TrimEnd(blanks).Length;
        return Current;
    }

    private bool FindDelimiter()
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(_start, _end - _start);

        if (bytes.Length < mark.Length && mark.StartsWith(bytes) && !_isAtEnd)
        {
            _scanned = _end;
            return false;
        }

        if (bytes.StartsWith(mark))
        {
            _start = _scanned = _start + mark.Length;
        }

        if (_start == _end && !_isAtEnd)
        {
            return false;
        }

        _scanned = _start;
        _delimiter = _start < _end && _buffer[_start] == Separator ? Separator : (byte)'\n';
        return true;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_end - _start > _limit)
        {
            throw body.Unreadable($"record {Number + 1} is larger than the limit.", null, null);
        }

        if (_end == _buffer.Length)
        {
            MakeRoom();
        }

        int read = await body.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isAtEnd = read == 0;
    }

    private void MakeRoom()
    {
        int length = _end - _start;
        byte[] target = length > _buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2)) : _buffer;
        _buffer.AsSpan(_start, length).CopyTo(target);

        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }

        _scanned -= _start;
        _start = 0;
        _end = length;
    }
}
