using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>Whom to ask a question of: a named stakeholder, or whoever has a role.</summary>
public readonly record struct Addressee
{
    /// <summary>A named stakeholder, by their role where the person is null.</summary>
    /// <param name="person">The stakeholder; null for nobody in particular.</param>
    /// <param name="role">The role to ask where nobody is named.</param>
    public Addressee(Stakeholder? person, StakeholderRole role) => (Person, Role) = (person, person?.Role ?? role);

    /// <summary>The stakeholder to ask; null where only the role is known.</summary>
    public Stakeholder? Person { get; }

    /// <summary>The role of whom to ask.</summary>
    public StakeholderRole Role { get; }

    /// <summary>Whoever has the role.</summary>
    public static implicit operator Addressee(StakeholderRole role) => new(null, role);

    /// <summary>Whoever has the role, for languages without conversions of one's own.</summary>
    public static Addressee FromStakeholderRole(StakeholderRole role) => role;

    /// <summary>The name of the person, else of the role in words: <c>the economic buyer</c>.</summary>
    public override string ToString() => Person?.ToString() ?? Role switch
    {
        StakeholderRole.Executive => "an executive",
        StakeholderRole.EconomicBuyer => "the economic buyer",
        StakeholderRole.Champion => "the champion",
        StakeholderRole.Technical => "the technical evaluator",
        StakeholderRole.Procurement => "procurement",
        StakeholderRole.Legal => "the legal department",
        StakeholderRole.User => "a user",
        _ => "the customer",
    };
}
