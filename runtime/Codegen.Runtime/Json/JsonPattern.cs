using System.Buffers;
using System.ComponentModel;
using System.Text;

namespace Codegen.Runtime.Json;

/// <summary>
/// A form of texts, as a program that the generator made of a pattern (ECMA-262). All ways through the program are followed at
/// once, so the time is bounded by the product of both lengths, whatever the pattern; nothing is compiled or kept at run time.
/// </summary>
/// <param name="text">The pattern as the description writes it.</param>
/// <param name="program">The program.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonPattern(string text, int[] program)
{
    internal string Text => text;

    /// <summary>Whether the text, or a part of it, has the form.</summary>
    internal bool Matches(string value)
    {
        int[] memory = ArrayPool<int>.Shared.Rent(program.Length * 4);
        bool matches = new Run(program, memory, value).Matches();
        ArrayPool<int>.Shared.Return(memory);
        return matches;
    }

    private ref struct Run
    {
        /// <summary>Some tens of milliseconds. Where that is not enough, the service has to judge.</summary>
        private const int MostSteps = 10_000_000;

        private const int Accept = 0;
        private const int Take = 1;
        private const int Split = 2;
        private const int Jump = 3;
        private const int Start = 4;

        private readonly int[] _program;
        private readonly string _value;
        private readonly Span<int> _seen;
        private readonly Span<int> _open;
        private Span<int> _now;
        private Span<int> _next;
        private int _nextCount;
        private int _position;
        private int _generation;

        public Run(int[] program, int[] memory, string value)
        {
            int length = program.Length;
            _program = program;
            _value = value;
            _seen = memory.AsSpan(0, length);
            _open = memory.AsSpan(length, length);
            _now = memory.AsSpan(length * 2, length);
            _next = memory.AsSpan(length * 3, length);
            _seen.Clear();
        }

        public bool Matches()
        {
            int steps = 0;
            _generation = 1;
            bool accepted = Enter(0);

            while (!accepted && _position < _value.Length && steps < MostSteps)
            {
                Span<int> reached = _now;
                _now = _next;
                _next = reached;
                int count = _nextCount;
                _nextCount = 0;
                _generation++;
                int point = NextPoint();

                for (int i = 0; i < count && !accepted; i++)
                {
                    int place = _now[i];
                    accepted = IsIn(_program[place + 1], point) && Enter(place + 2);
                }

                // A pattern may begin to match anywhere.
                accepted = accepted || Enter(0);
                steps += count + 1;
            }

            return accepted || steps >= MostSteps;
        }

        private int NextPoint()
        {
            if (Rune.TryGetRuneAt(_value, _position, out Rune rune))
            {
                _position += rune.Utf16SequenceLength;
                return rune.Value;
            }

            return _value[_position++];
        }

        /// <summary>Goes on from a place to all places that take a character; true if the end of the program is reached.</summary>
        private bool Enter(int place)
        {
            int open = 0;
            Push(place, ref open);

            while (open > 0)
            {
                int next = _open[--open];

                switch (_program[next])
                {
                    case Accept:
                        return true;
                    case Take:
                        _next[_nextCount++] = next;
                        break;
                    case Split:
                        Push(_program[next + 1], ref open);
                        Push(_program[next + 2], ref open);
                        break;
                    case Jump:
                        Push(_program[next + 1], ref open);
                        break;
                    case Start when _position > 0:
                        break;
                    case Start:
                        Push(next + 1, ref open);
                        break;
                    default:
                        if (_position == _value.Length)
                        {
                            Push(next + 1, ref open);
                        }

                        break;
                }
            }

            return false;
        }

        private readonly void Push(int place, ref int open)
        {
            if (_seen[place] != _generation)
            {
                _seen[place] = _generation;
                _open[open++] = place;
            }
        }

        private readonly bool IsIn(int set, int point)
        {
            int end = set + 1 + (_program[set] * 2);

            for (int i = set + 1; i < end; i += 2)
            {
                if (point >= _program[i] && point <= _program[i + 1])
                {
                    return true;
                }
            }

            return false;
        }
    }
}
