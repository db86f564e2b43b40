using PipelineRules.Facts;

namespace PipelineRules.Tests.Laws;

/// <summary>The same facts once more, with lists of their own: as they come from a wire or a file.</summary>
internal static class Retold
{
    public static FactSet Of(FactSet facts) => facts with
    {
        Priorities = facts.Priorities?.Select(Of).ToList(),
        Validations = facts.Validations?.Select(Of).ToList(),
        Deals = facts.Deals?.Select(Of).ToList(),
        Customers = facts.Customers?.Select(Of).ToList(),
    };

    public static T Of<T>(T fact) where T : IFactRecord => (T)(fact switch
    {
        Priority one => one with { Goals = one.Goals?.ToList() },
        Validation one => one with { Goals = one.Goals?.ToList() },
        Deal one =>
            one with {
                Splits = one.Splits?.Select(split => split with { }).ToList(),
                Attributes = one.Attributes is { Fields: var fields } ? new(fields.Reverse()) : null },
        Customer one => one with { },
        _ => (IFactRecord)fact,
    });
}
