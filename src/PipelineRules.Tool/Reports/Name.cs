using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>What things are called on a page. Long names are cut.</summary>
internal static class Name
{
    private const int Longest = 40;

    public static string Of(string? name) => name is null ? "nobody" : Legible.Cut(name, Longest);

    /// <summary>A deal by its id and name: <c>D-1 Claims platform</c>.</summary>
    public static string Of(DealContext deal) => deal.Name == deal.Id ? Of(deal.Id) : $"{Of(deal.Id)} {Of(deal.Name)}";

    /// <summary>A customer by its name, else by its id.</summary>
    public static string OfCustomer(DealContext deal) => Of(deal.Customer.ToString());
}
