using System;
using System.Collections.Generic;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace PipelineRules.DependencyInjection.Policies;

/// <summary>Makes the policy of a section of the configuration, or says all that is wrong with it.</summary>
internal sealed class PolicyFactory(IConfiguration section) : IOptionsFactory<Policy>
{
    private static readonly string[] s_firstPartEnds = [" (Parameter", "\r", "\n"];

    public Policy Create(string name)
    {
        var settings = new Settings(section);
        try
        {
            var policy = PolicyTable.Read(settings);
            return settings.Flaws is { Count: 0 } ? policy : throw Refused(name, settings.Flaws);
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            throw Refused(name, [.. settings.Flaws, settings.Placed(FirstPart(wrong.Message))]);
        }
    }

    private static OptionsValidationException Refused(string name, IEnumerable<string> flaws) => new(name, typeof(Policy), flaws);

    private static string FirstPart(string message) => message.Split(s_firstPartEnds, StringSplitOptions.None)[0];
}
