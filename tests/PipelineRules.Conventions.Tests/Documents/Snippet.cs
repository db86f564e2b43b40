using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Conventions.Tests.Analyzers;

namespace PipelineRules.Conventions.Tests.Documents;

/// <summary>The C# of a block, compiled against the libraries as a reader's program would be.</summary>
internal sealed class Snippet(CodeBlock block)
{
    private const string UsualUsings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using NodaTime;
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;
        using PipelineRules.Facts;
        using PipelineRules.Rules;
        using PipelineRules.Coverage;
        using PipelineRules.Calendars;
        """;

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file))];

    private readonly CSharpCompilation _compilation = Compiled(CSharpSyntaxTree.ParseText(block.Text));

    public IEnumerable<string> Errors => _compilation.GetDiagnostics()
        .Where(found => found.Severity == DiagnosticSeverity.Error)
        .Select(found => $"{block.Page}:{block.Line + found.Location.GetMappedLineSpan().StartLinePosition.Line + 1} {found.GetMessage()}");

    /// <summary>What our analyzers find in it.</summary>
    public IEnumerable<Diagnostic> Found =>
        _compilation.WithAnalyzers(Known.Analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>Runs the block in the root of the repository.</summary>
    /// <returns>What it wrote to the console, with line feeds and without the last.</returns>
    public string Output()
    {
        using var image = new MemoryStream();
        Assert.True(_compilation.Emit(image).Success, $"Fix {block} so that it compiles");
        image.Position = 0;
        var entry = new AssemblyLoadContext($"{block}", isCollectible: true).LoadFromStream(image).EntryPoint;
        return Written(entry ?? throw new InvalidOperationException($"Give {block} statements to run"));
    }

    private static CSharpCompilation Compiled(SyntaxTree text)
    {
        var root = text.GetCompilationUnitRoot();
        var tree = IsWhole(root) ? text : CSharpSyntaxTree.ParseText($"{UsualUsings}\n#line 1\n{text}");
        var kind = root.Members.Any(member => member is GlobalStatementSyntax) ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create(
            "Snippet", [tree], References, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static bool IsWhole(CompilationUnitSyntax root) =>
        root.Usings.Any() || root.Members.Any(member => member is not GlobalStatementSyntax);

    private static string Written(MethodInfo entry)
    {
        var (console, folder) = (Console.Out, Environment.CurrentDirectory);
        using var captured = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(captured);
            Environment.CurrentDirectory = Repository.Root;
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
            return $"{captured}".TrimEnd();
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
        }
    }
}
