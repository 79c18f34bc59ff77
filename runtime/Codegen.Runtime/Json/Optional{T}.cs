using System.Diagnostics.CodeAnalysis;

namespace Codegen.Runtime.Json;

/// <summary>
/// A value that may be left out. Left out and null are two things: a PATCH with a null clears, one that leaves the member
/// out keeps. The default is "left out".
/// </summary>
/// <typeparam name="T">The value's type, nullable where the API takes null.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Makes a value that is there.</summary>
    /// <param name="value">The value, which may be null where <typeparamref name="T"/> is nullable.</param>
    public Optional(T value)
    {
        HasValue = true;
        _value = value;
    }

    /// <summary>Whether the value is there; it is also there when it is null.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The value was left out.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The value was left out.");

    /// <summary>Makes a value that is there.</summary>
    /// <param name="value">The value.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named form.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Compares two optional values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Compares two optional values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value, or the type's default where it was left out.</summary>
    /// <returns>The value or the default.</returns>
    public T? GetValueOrDefault() => HasValue ? _value : default;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HasValue, _value);

    /// <summary>The value's own text; empty when it is null or was left out.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => HasValue ? _value?.ToString() ?? string.Empty : string.Empty;
}
