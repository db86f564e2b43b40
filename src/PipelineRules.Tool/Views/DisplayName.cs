using PipelineRules.Pipelines;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views;

/// <summary>What things are called on a page. Long names are cut.</summary>
internal static class DisplayName
{
    private const int Longest = 40;

    public static string Format(string? name) => name is null ? "nobody" : TerminalSafeText.Cut(name, Longest);

    /// <summary>A deal by its id and name: <c>D-1 Claims platform</c>.</summary>
    public static string Format(DealContext deal) => deal.Name == deal.Id ? Format(deal.Id) : $"{Format(deal.Id)} {Format(deal.Name)}";

    /// <summary>A customer by its name, else by its id.</summary>
    public static string FormatCustomer(DealContext deal) => Format(deal.Customer.ToString());
}
