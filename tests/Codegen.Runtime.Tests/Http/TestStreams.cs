namespace Codegen.Runtime.Tests.Http;

/// <summary>Streams as callers have them.</summary>
internal static class TestStreams
{
    internal static Stream OneWay(string text) => new OneWayStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));

    /// <summary>Fails after some bytes.</summary>
    internal static Stream Failing(string text, bool canSeek) => new FailingStream(System.Text.Encoding.UTF8.GetBytes(text), canSeek);

    private sealed class OneWayStream(MemoryStream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    private sealed class FailingStream(byte[] bytes, bool canSeek) : MemoryStream(bytes)
    {
        public override bool CanSeek => canSeek;

        public override long Length => base.Length + 1;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < base.Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("The disk is gone.");
    }
}
