using System.Text.Json.Nodes;

namespace PipelineRules.Json.Tests.Generated;

public sealed class GeneratedDocumentsTests
{
    [Fact]
    public void The_schema_of_the_facts_holds_every_table_and_property() => GeneratedFile.IsUpToDate(
        "facts.schema.json", SchemaText.Of(FactsSchema.Of(JsonNode.Parse(GeneratedFile.Text("facts.schema.json"))!.AsObject())));

    [Fact]
    public void The_page_of_the_facts_holds_every_table_and_property() => GeneratedFile.IsUpToDate("facts.md", FactsPage.Text);

    [Fact]
    public void The_schema_of_the_results_holds_every_column() => GeneratedFile.IsUpToDate(
        "results.schema.json", SchemaText.Of(ResultsSchema.Of(JsonNode.Parse(GeneratedFile.Text("results.schema.json"))!.AsObject())));
}
