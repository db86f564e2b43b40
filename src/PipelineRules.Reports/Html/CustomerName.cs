using PipelineRules.Facts;

namespace PipelineRules.Reports.Html;

/// <summary>What a customer is called on a page.</summary>
internal static class CustomerName
{
    public static string Format(Customer customer) => customer.Id.Length == 0 ? "customer not known" : customer.ToString();
}
