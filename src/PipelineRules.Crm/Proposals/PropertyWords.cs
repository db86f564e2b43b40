using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Proposals;

/// <summary>The words by which columns of properties are called in CRMs, the most telling first.</summary>
internal static class PropertyWords
{
    private static readonly string[] s_whole = ["id", "name", "closedOn", "status", "won", "closed", "currency"];

    private static readonly Dictionary<string, string[]> s_words = new()
    {
        ["id"] =
            ["opportunityid", "dealid", "recordid", "oppid", "leadid", "id", "opportunitynumber", "dealnumber", "externalid", "key", "uuid",
                "number", "no", "nr", "ref", "reference"],
        ["name"] =
            ["opportunityname", "dealname", "potentialname", "topic", "title", "subject", "opportunity", "deal", "name", "bezeichnung",
                "nom"],
        ["customer"] =
            ["accountname", "companyname", "customername", "organizationname", "organization", "account", "company", "customer", "client",
                "kunde", "firma", "associatedcompany", "accountid", "companyid", "customerid", "partner"],
        ["owner"] =
            ["opportunityowner", "dealowner", "ownername", "owner", "salesagent", "salesrep", "salesperson", "accountexecutive", "rep",
                "seller", "assignedto", "responsible", "agent", "user", "ownerid", "verkaufer", "vertriebler", "vendeur"],
        ["amount"] =
            ["amount", "dealvalue", "opportunityamount", "estrevenue", "estimatedrevenue", "expectedrevenue", "closevalue", "value",
                "revenue", "dealsize", "total", "totalprice", "price", "acv", "arr", "betrag", "wert", "montant", "importe", "amountusd",
                "amounteur"],
        ["currency"] = ["currencyisocode", "currencycode", "currency", "wahrung", "devise"],
        ["stage"] = ["stagename", "dealstage", "salesstage", "stage", "pipelinestage", "phase", "step", "etape", "statusname"],
        ["category"] = ["forecastcategory", "forecastcategoryname", "forecasttype", "forecast"],
        ["createdOn"] =
            ["createddate", "createdate", "createdon", "createdat", "datecreated", "created", "opened", "engagedate", "startdate",
                "entered", "creationdate", "addtime", "angelegt", "erstellt"],
        ["closeDate"] =
            ["closedate", "expectedclosedate", "expectedclosingdate", "estclosedate", "estimatedclosedate", "closingdate", "expectedclose",
                "forecastdate", "expectedsignature", "enddate", "datedeadline", "abschlussdatum", "dateclosed", "closes"],
        ["closedOn"] = ["actualclosedate", "closedon", "closeddate", "closedat", "wondate", "closetime", "dateclosed", "actualclosed"],
        ["mustHaveDate"] = ["musthavedate", "needby", "needbydate", "requiredby", "golivedate", "golive", "customerdeadline"],
        ["status"] = ["status", "dealstatus", "state", "opportunitystatus", "outcome", "result"],
        ["won"] = ["iswon", "won", "isclosedwon", "closedwon"],
        ["closed"] = ["isclosed", "closed", "isdealclosed"],
    };

    /// <summary>How well a column's name fits a property: 0 not at all, more for better.</summary>
    public static int Fit(string property, string column)
    {
        var name =
            string.Concat(column.Where(char.IsLetterOrDigit)).ToLowerInvariant().Replace("ä", "a", StringComparison.Ordinal)
                .Replace("ü", "u", StringComparison.Ordinal).Replace("é", "e", StringComparison.Ordinal);
        name = name.StartsWith("property", StringComparison.Ordinal) && name.Length > 8 ? name[8..] : name;
        var words = s_words[property];
        var exact = Array.IndexOf(words, name);
        if (exact >= 0)
            return 1000 - exact;
        if (s_whole.Contains(property))
            return 0;
        var part = Array.FindIndex(words, word => word.Length >= 4 && name.Contains(word, StringComparison.Ordinal));
        return part >= 0 ? 500 - part - Math.Min(100, name.Length) : 0;
    }
}
