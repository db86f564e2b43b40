using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PipelineRules.Tool.Tests;

/// <summary>Somebody's rules, compiled to a file as their author would.</summary>
internal static class Compiled
{
    public const string Usings = """
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;
        """;

    private static readonly IReadOnlyList<MetadataReference> s_references =
        [.. $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>A rule that says No of every deal, and its name.</summary>
    public static string Rule(string type, string name, string members = "", string modifiers = "public sealed") => $$"""
        [Rule("{{name}}", CapOnNo =Stance.Reactive)]
        {{modifiers}} class {{type}} : DealRule
        {
            {{members}}
            protected override Answer Judge(DealContext deal) => No($"{{type}} says no to {deal.Name}", ask: $"What does {deal.Customer} say to {deal.Name}?");
        }
        """;

    public static string To(string path, params string[] code) => To(path, [], code);

    public static string To(string path, string[] beside, params string[] code)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText($"{Usings}\n{string.Join('\n', code)}")],
            [.. s_references, .. beside.Select(file => MetadataReference.CreateFromFile(file))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var emitted = compilation.Emit(path);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return path;
    }
}
