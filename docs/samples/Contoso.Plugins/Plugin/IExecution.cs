using System;
using System.Collections.Generic;

namespace Contoso.Plugins
{
    /// <summary>What the CRM tells a plug-in of the record at hand, in the shape of the CRM's own context.</summary>
    public interface IExecution
    {
        DateTime OperationCreatedOn { get; }

        IDictionary<string, object> Target { get; }

        IDictionary<string, object> OutputParameters { get; }
    }
}
