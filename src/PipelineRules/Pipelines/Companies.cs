using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>The companies whose facts count for a deal: its customer, the customer that it is for, and all above either.</summary>
internal readonly struct Companies(ICompanyTree tree, string? customer, string? forCustomer = null)
{
    /// <summary>The deal's customer; null when it names none.</summary>
    public string? Customer { get; } = customer.NullIfBlank();

    /// <summary>The customer that the deal is for; null when that is its own.</summary>
    public string? ForCustomer { get; } = forCustomer.NullIfBlank() is { } other && other != customer ? other : null;

    /// <summary>How often the companies have changed since the facts were first linked.</summary>
    public int Version => tree?.Version ?? 0;

    /// <summary>Whether a company is known to be one of them; one that is not known is none.</summary>
    public bool Holds(string? company) => company.NullIfBlank() is { } known && (Reaches(Customer, known) || Reaches(ForCustomer, known));

    /// <summary>Whether all of some goals are theirs.</summary>
    public bool HoldAll(CorporateGoal[] goals)
    {
        foreach (var goal in goals)
            if (!Holds(goal.Customer))
                return false;
        return true;
    }

    /// <summary>Those of some goals that are theirs; the same array where all are.</summary>
    public CorporateGoal[] Own(CorporateGoal[] goals) => HoldAll(goals) ? goals : Picked(goals, this);

    private static CorporateGoal[] Picked(CorporateGoal[] goals, Companies companies) =>
        goals.CopyWhere(goal => companies.Holds(goal.Customer));

    private bool Reaches(string? from, string company) => from is not null && (from == company || tree.IsAtOrAbove(company, from));
}
