using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>What the name of a web site says: whether it is one, and whether it is an authority's or a mass medium's.</summary>
internal static class UrlHost
{
    /// <summary>Endings that make a site of any word before them.</summary>
    private static readonly WordSet TopLevels = WordSet.Of("dk com org net eu info fo gl uk biz gov edu");

    /// <summary>Endings that are words too: "vi gik hjem.de kom også". They count after "www." and before a path.</summary>
    private static readonly WordSet WordLikeTopLevels = WordSet.Of("de se nu no is me io tv to co app dev fi nl be ch at pl it fr es gg ly page site online");

    /// <summary>Sites where the path names a person.</summary>
    private static readonly WordSet Social = WordSet.Of(
        "facebook fb linkedin instagram twitter tiktok snapchat youtube x threads bsky messenger pinterest reddit medium flickr wa strava github");

    /// <summary>Where private people keep their pages.</summary>
    private static readonly WordSet Blogs = WordSet.Of("wordpress blogspot blogger tumblr substack wix wixsite weebly squarespace onlyfans patreon");

    private static readonly WordSet Public = WordSet.Of(
        """
        borger kl dr virk sundhed retsinformation datatilsynet dst ft sst stps ssi regeringen politi domstol skat skm toldst sikkerdigital
        digst kriminalforsorgen ankestyrelsen ombudsmanden sdu ku au aau ruc dtu via ucl zealand hk foa dlf bupl dsr socialraadgiverne
        djoef lederne ida ac fho krl vive eva ufm uvm sm sum mst trm kum bm star jobnet jobindsats nemid mitid digitalpost eboks
        rejseplanen dsb movia dmi bibliotek kommunekredit kombit odsherred msb ast at arbejdstilsynet bfa etsundtarbejdsliv nfa
        arbejdsmiljoeweb vpt tv2 politiken jyllandsposten jp berlingske information bt eb ekstrabladet altinget kommunen folketidende
        nyheder sn fyens tvoest denstoredanske lex ordnet sproget dsn duda dn redcross rodekors roedekors boernsvilkaar bornsvilkar
        livslinien psykiatrifonden alzheimer cancer google microsoft office teams sharepoint apple zoom wikipedia youtube facebook
        linkedin instagram aula kle kmd sundk pfa pka lederweb danskkommuner krifa ae eu europa who oecd falck krak degulesider
        bolius forbrug trustpilot dba booking gov guldborgsund visitlollandfalster
        """);

    public static bool IsTopLevel(in Passage passage, int i) => TopLevels.Has(passage, i) && passage.Tokens[i].Casing is Casing.Lower or Casing.Upper;

    public static bool IsWordLikeTopLevel(in Passage passage, int i) => WordLikeTopLevels.Has(passage, i);

    /// <summary>The last name before the top level is the site's own: "facebook" in "da-dk.facebook.com".</summary>
    public static bool IsSocial(in Passage passage, int topLevel) => Social.Has(passage, topLevel - 2);

    /// <summary>The site of an authority, a municipality, a mass medium or a maker of programs.</summary>
    public static bool IsPublic(in Passage passage, int topLevel)
    {
        var name = topLevel - 2;
        if (!passage.IsWord(name) || Blogs.Has(passage, name))
            return false;
        return Public.Has(passage, name)
            || passage.Tokens[name].Is(WordTraits.Place | WordTraits.Quiet)
            || passage.Word(name) is [.., 'k', 'o', 'm', 'm', 'u', 'n', 'e']
            || passage.Word(name) is ['r', 'e', 'g', 'i', 'o', 'n', ..];
    }
}
