using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Proposals;

/// <summary>The words by which columns of properties are called in CRMs and spreadsheets, the most telling first.</summary>
internal static class PropertyWords
{
    private const int Exact = 1000;

    private static readonly string[] s_whole = ["id", "name", "closedOn", "status", "won", "closed", "currency"];
    private static readonly string[] s_prefixes = ["property", "properties"];

    private static readonly Dictionary<string, string[]> s_words = new()
    {
        ["id"] = Words(
            "opportunityid dealid donotmodifyopportunity recordid oppid leadid id opportunitynumber dealnumber externalid key uuid guid "
                + "number no "
                + "nr ref reference opportunityref dealref crmid oppno dealno idnr nummer vorgangsnummer vorgang chancennummer "
                + "verkaufschancenid identifiant numero numerodaffaire codigo identificador"),
        ["name"] = Words(
            "opportunityname dealname potentialname topic title subject opportunitytitle dealtitle opportunity deal name projectname "
                + "project "
                + "description oppname bezeichnung verkaufschance titel betreff thema projekt vorhaben nom nomdelaffaire affaire "
                + "opportunite intitule nombre oportunidad nombredelaoportunidad negocio titolo opportunita naam omschrijving titulo"),
        ["customer"] = Words(
            "accountname companyname customername potentialcustomer organizationname organisationname organization organisation account "
                + "company "
                + "customer client clientname associatedcompanyprimary associatedcompany accountid companyid customerid leadname buyer "
                + "prospect partner kunde kundenname firma firmenname unternehmen organisationsname interessent auftraggeber societe "
                + "entreprise compte nomducompte cliente cuenta nombredelacuenta empresa azienda klant bedrijf"),
        ["owner"] = Words(
            "opportunityowner dealowner ownername owner salesowner salesagent salesrep salesrepresentative salesperson accountexecutive "
                + "accountmanager ownedby rep repname ae seller assignedto assigneduser assignedusername responsible responsibleuser agent "
                + "user username ownerid salesmanager verkaufer vertriebler vertriebsmitarbeiter verantwortlich verantwortlicher "
                + "verantwortlicherbenutzer besitzer inhaber bearbeiter zustandig betreuer aussendienst vendeur commercial proprietaire "
                + "responsable vendedor propietario comercial venditore proprietario verkoper eigenaar"),
        ["amount"] = Words(
            "amount dealvalue dealamount opportunityamount opportunityvalue estrevenue estimatedrevenue estimatedvalue expectedrevenue "
                + "closevalue value revenue dealsize bidamount contractvalue totalcontractvalue tcv annualcontractvalue acv arr total "
                + "totalamount "
                + "totalprice price income budget betrag wert auftragswert volumen auftragsvolumen umsatz erwarteterumsatz erwarteterwert "
                + "summe dealwert montant valeur chiffredaffaires importe valor monto ingresos importo valore bedrag waarde"),
        ["currency"] = Words(
            "currencyisocode currencycode currency opportunitycurrency dealcurrency currencyofvalue amountcurrency transactioncurrency "
                + "wahrung waehrung devise moneda divisa valuta moeda"),
        ["stage"] = Words(
            "stagename dealstage salesstage opportunitystage stage stagetitle pipelinestage pipelinephase phase step statusname "
                + "verkaufsphase vertriebsphase stufe vertriebsstufe etape etapedevente phasedevente etapa fase faseventa stadium"),
        ["category"] = Words(
            "forecastcategory forecastcategoryname forecasttype forecast fcstcat fcstcategory forecastcat fcst commitlevel "
                + "prognosekategorie prognose categoriedeprevision prevision previsione"),
        ["createdOn"] = Words(
            "createddate createdate createdon createdat createdtime datecreated recordcreatedon dealcreated created opened openeddate "
                + "opendate "
                + "engagedate startdate start entered dateentered creationdate addtime angelegt angelegtam erstellt erstelltam "
                + "erstellungsdatum erfasst erfasstam anlagedatum datedecreation creele fechadecreacion creadoel creado datacreazione "
                + "aangemaakt aanmaakdatum"),
        ["closeDate"] = Words(
            "closedate expectedclosedate expectedclosingdate expectedclosing estclosedate estimatedclosedate estimatedclose expclose "
                + "expclosedate closingdate expectedclose forecastclosedate forecastclose forecastdate targetclose targetclosedate "
                + "plannedclose "
                + "projectedclosedate expectedsignature signaturedate enddate datedeadline anticipatedclosedate dateclosed closes close "
                + "abschlussdatum abschluss erwarteterabschluss erwartetesabschlussdatum geplanterabschluss voraussichtlicherabschluss "
                + "voraussabschluss abschlussam datedecloture dateclotureprevue clotureprevue fechadecierre fechacierreprevista "
                + "cierreprevisto fechacierre datachiusura sluitingsdatum datadefechamento"),
        ["closedOn"] = Words(
            "actualclosedate actualclosed closedon closeddate closedat closetime wondate datewon wonon wontime dealclosedon dateclosed "
                + "geschlossenam abgeschlossenam gewonnenam tatsachlichesabschlussdatum dateclotureeffective fechacierrereal"),
        ["mustHaveDate"] = Words(
            "musthavedate musthave needby needbydate requiredby requireddate golivedate golive customerdeadline targetgolive "
                + "goliveplanned bedarfstermin produktivstart liefertermin"),
        ["status"] = Words(
            "status dealstatus state opportunitystatus opportunitystate statuscode statuslabel statustype outcome result wonlost wonorlost "
                + "winloss zustand ergebnis statut etat resultat estado resultado stato esito"),
        ["won"] = Words("iswon won isclosedwon closedwon gewonnen gagne ganada"),
        ["closed"] = Words("isclosed closed isdealclosed geschlossen abgeschlossen ferme cerrada"),
    };

    /// <summary>How well a column's name fits a property: 0 not at all, more for better.</summary>
    public static int Fit(string property, string column)
    {
        var name = Folded(column);
        var words = s_words[property];
        var exact = Array.IndexOf(words, name);
        if (exact >= 0)
            return Exact - exact;
        if (s_whole.Contains(property) || s_words.Any(other => other.Key != property && other.Value.Contains(name)))
            return 0;
        var part = Array.FindIndex(words, word => word.Length >= 4 && name.Contains(word, StringComparison.Ordinal));
        return part >= 0 ? 500 - part - Math.Min(100, name.Length) : 0;
    }

    /// <summary>Whether a column is called by one of the words, and not by something that has one in it.</summary>
    public static bool IsExact(string property, string column) => Fit(property, column) > Exact / 2;

    private static string[] Words(string words) => words.Split(' ');

    // Words in brackets, a unit or a hint, and what a CRM puts before all its names are no part of the name.
    private static string Folded(string column)
    {
        var bracket = column.IndexOfAny(['(', '['], 1 < column.Length ? 1 : 0);
        var bare = bracket > 0 && !column.StartsWith('(') ? column[..bracket] : column;
        var dash = bare.IndexOf(" - ", StringComparison.Ordinal);
        if (dash > 0 && bare[..dash] is "Deal" or "Opportunity" or "Lead")
            bare = bare[(dash + 3)..];
        if (bare.EndsWith("__c", StringComparison.OrdinalIgnoreCase))
            bare = bare[..^3];
        var name = string.Concat(bare.Where(char.IsLetterOrDigit).Select(Plain)).ToLowerInvariant();
        return s_prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length)
            is { } before
            ? name[before.Length..]
            : name;
    }

    private static char Plain(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ä' or 'à' or 'á' or 'â' or 'ã' or 'å' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ö' or 'ó' or 'ò' or 'ô' or 'õ' or 'ø' => 'o',
        'ü' or 'ú' or 'ù' or 'û' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        var other => other,
    };
}
