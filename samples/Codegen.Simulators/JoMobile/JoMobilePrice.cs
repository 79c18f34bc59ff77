namespace Codegen.Simulators.JoMobile;

/// <summary>What a message into one network costs.</summary>
public sealed record JoMobilePrice(string Iso, int Mcc, int Mnc, decimal Price);
