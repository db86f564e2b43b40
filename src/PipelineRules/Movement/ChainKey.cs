using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>What two deals must have in common for one to inherit the moves of the other: the ids of customer and priority.</summary>
internal static class ChainKey
{
    public static (string Customer, string Priority)? Of(Deal deal) =>
        deal is { Customer: { } customer, Priority: { } priority } && !string.IsNullOrWhiteSpace(customer)
            && !string.IsNullOrWhiteSpace(priority)
            ? (customer, priority)
            : null;
}
