using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>The companies whose facts count for a deal: its customer, the customer that it is for, and all above either.</summary>
internal readonly struct Companies(ICompanyTree tree, string? customer, string? forCustomer = null)
{
    private readonly string? _customer = customer.NullIfBlank();
    private readonly string? _forCustomer = forCustomer.NullIfBlank();

    /// <summary>Whether a company is known to be one of them; one that is not known is none.</summary>
    public bool Holds(string? company) => company.NullIfBlank() is { } known && (Reaches(_customer, known) || Reaches(_forCustomer, known));

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
