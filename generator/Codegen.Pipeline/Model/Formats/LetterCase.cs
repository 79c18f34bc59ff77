namespace Codegen.Pipeline.Model.Formats;

/// <summary>How letters of a pattern's texts, such as am and pm, are written.</summary>
public enum LetterCase
{
    /// <summary>As the pattern gives them.</summary>
    AsIs,

    /// <summary>Small letters.</summary>
    Lower,

    /// <summary>Capitals.</summary>
    Upper,
}
