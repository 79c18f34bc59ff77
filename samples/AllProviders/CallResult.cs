namespace AllProviders;

/// <summary>What a call came to.</summary>
/// <param name="Called">The method of the generated client.</param>
/// <param name="Answer">What came back, in a few words.</param>
internal readonly record struct CallResult(string Called, string Answer);
