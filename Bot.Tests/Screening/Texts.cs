using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Screening;

/// <summary>Texts for properties: pieces of Danish, personal data and rubbish in any order.</summary>
internal static class Texts
{
    private const int Tries = 600;

    private static readonly string[] Pieces =
    [
        "Mette", "mettes", "Hans", "Bo", "Jensen", "Lars'", "P.E.", "Kristoffer B.", "Xenobia", "AK", "m.", "med", "borgeren", "min kollega", "fru", "hedder",
        "hendes mor", "von", "al", "Storm", "Lund", "HANNE", "Anne-Mette", "Teams", "Guldborgsund", "i", "I", "jeg", "han", "har", "angst", "diabetiker",
        "den 19-årige i Nykøbing", "skilt", "12345678", "ring 12 34 56 78", "+45 23456789", "2024-012345", "sagsnr. 123", "sag", "konto 1234 567890",
        "DK50 0040 0440 1162 43", "AB 12 345", "Skovbrynet 4B, 1. tv.", "4800 Nykøbing F", "født 3/4-1987", "navn@sted.dk", "navn (at) sted.dk", "010190-1234",
        "010190", "1234", "45", "kr.", "år", ".", ",", ":", "\n", "-", "–", "/", "+", "@", "(", ")", "\"", "'", "😀", "\ud83d", "\u200b", "a\u0301", "３", "[navn]", "s",
    ];

    private static readonly string[] Glue = [" ", " ", " ", " ", "", "-", ". ", "\n", ", "];

    public static Gen<string> Any =>
        Gen.Frequency((3, FromPieces), (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")));

    /// <summary>Numbers of real and of replacement days, in all the ways that people write them.</summary>
    public static Gen<string> Cpr =>
        from day in Gen.OneOf(Gen.Choose(1, 31), Gen.Choose(61, 91))
        from month in Gen.Choose(1, 12)
        from year in Gen.Choose(0, 99)
        from serial in Gen.Choose(0, 9999)
        from spelling in Gen.Elements(
            "{0}{1}{2}-{3}", "{0}{1}{2}–{3}", "{0}{1}{2} {3}", "{0}{1}{2}{3}", "{0}{1}{2}.{3}", "{0}{1}{2} - {3}", "{0} {1} {2} {3}",
            "{0}.{1}.{2}-{3}", "{0}-{1}-{2}-{3}", "{0}/{1}-{2} {3}", "{0}{1}19{2}-{3}", "{0}-{1}-19{2}-{3}", "{0}{1}{2}/{3}")
        select string.Format(null, spelling, $"{day:00}", $"{month:00}", $"{year:00}", $"{serial:0000}");

    private static Gen<string> FromPieces =>
        from count in Gen.Choose(0, 12)
        from pieces in Gen.ListOf(Gen.Elements(Pieces), count)
        from glue in Gen.ListOf(Gen.Elements(Glue), count)
        select string.Concat(pieces.Zip(glue, (piece, between) => piece + between));

    public static void Check<T>(Gen<T> generator, Func<T, bool> holds) =>
        Prop.ForAll(generator.ToArbitrary(), holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Tries));
}
