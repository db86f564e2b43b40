using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using PipelineRules.Tool.Inputs;

namespace PipelineRules.Tool.RuleFiles;

/// <summary>An assembly of somebody's rules.</summary>
[RequiresUnreferencedCode("Rules are found in an assembly that was not there when the tool was published.")]
internal sealed class RuleFile(string path)
{
    private const string What = "a rule is a public sealed class that derives from DealRule and is made without arguments";

    /// <summary>The rulebook with the file's rules in it; what derives from a rule and is none is told.</summary>
    /// <exception cref="UsageException">The file cannot be loaded, holds no rules, or holds one whose name will not do.</exception>
    public Rulebook Joined(Rulebook rulebook, TextWriter error)
    {
        var found = Found().ToLookup(type => RuleClass.IsRule(type));
        foreach (var type in found[false])
            error.WriteLine($"{path}: {type.FullName} is left out; {What}");
        return found[true].Any() ? With(rulebook, found[true]) : throw new UsageException($"{path} holds no rules; {What}");
    }

    private Rulebook With(Rulebook rulebook, IEnumerable<Type> types)
    {
        try
        {
            return rulebook.With([.. types.Select(RuleClass.Made)]);
        }
        catch (Exception unfit) when (unfit is ArgumentException or TargetInvocationException)
        {
            throw Unusable("cannot be used", unfit.InnerException ?? unfit);
        }
    }

    private Type[] Found()
    {
        try
        {
            return [
                .. RuleAssembly.Load(path).GetExportedTypes().Where(RuleClass.IsCandidate)
                    .OrderBy(type => type.FullName, StringComparer.Ordinal)];
        }
        catch (BadImageFormatException)
        {
            throw new UsageException($"{path} cannot be loaded: it is no .NET assembly");
        }
        catch (Exception broken) when (broken is IOException or TypeLoadException or ReflectionTypeLoadException)
        {
            throw Unusable("cannot be loaded", broken);
        }
    }

    private UsageException Unusable(string what, Exception why) =>
        new($"{path} {what}: {why.Message.Split(" (Parameter")[0].TrimEnd('.')}");
}
