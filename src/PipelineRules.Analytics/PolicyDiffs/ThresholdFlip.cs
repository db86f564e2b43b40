namespace PipelineRules.Analytics.PolicyDiffs;

/// <summary>How far one threshold of a policy is from changing a stance.</summary>
/// <param name="Threshold">Its name in a policy file.</param>
/// <param name="Value">Its value.</param>
/// <param name="Below">The nearest lower value with which a deal has another stance; null where none was found.</param>
/// <param name="DealsBelow">How many deals have another stance with it; 0 where none was found.</param>
/// <param name="Above">The nearest higher value with which a deal has another stance; null where none was found.</param>
/// <param name="DealsAbove">How many deals have another stance with it; 0 where none was found.</param>
public sealed record ThresholdFlip(string Threshold, int Value, int? Below, int DealsBelow, int? Above, int DealsAbove);
