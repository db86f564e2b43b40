using System;
using System.Collections.Generic;

namespace PipelineRules.Facts;

/// <summary>The currencies of ISO 4217 in use.</summary>
internal static class CurrencyCodes
{
    private const string All =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN " +
        "BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD " +
        "FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS " +
        "KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK " +
        "MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR " +
        "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH " +
        "UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ";

    private const string WithoutCents = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
    private const string WithThousandths = "BHD IQD JOD KWD LYD OMR TND ";
    private const string WithTenThousandths = "CLF UYW ";

    private static readonly HashSet<string> s_all = new(All.Split(' '), StringComparer.Ordinal);

    public static bool Knows(string? code) => code is { Length: 3 } && s_all.Contains(code);

    /// <summary>
    /// How many places an amount of the currency has after the point: its minor units by ISO 4217; 2 where that is not known.
    /// </summary>
    public static int Places(string code) => code switch
    {
        _ when !Knows(code) => 2,
        _ when WithoutCents.Contains(code) => 0,
        _ when WithThousandths.Contains(code) => 3,
        _ => WithTenThousandths.Contains(code) ? 4 : 2,
    };
}
