using Bot.Dialogs.Prompts;

namespace Bot.Tests.Client;

/// <summary>A kind of question as somebody meets it at the Teams client, and what she answers.</summary>
/// <param name="Name">Of the pictures that are kept.</param>
/// <param name="PromptId">A question of this kind in the bank.</param>
/// <param name="Fields">The text fields of its form, in order.</param>
internal sealed record AskedKind(string Name, string PromptId, params AskedField[] Fields)
{
    /// <summary>What a scale is answered with.</summary>
    public const string Number = "7";

    private const string Lines = "Dit svar (et par linjer er fint)";
    private const string EnglishLines = "Your answer (a couple of lines is fine)";

    public static readonly AskedKind[] All =
    [
        new("aaben", "OPE-LOG-01", new AskedField(Lines, EnglishLines, "Skemaet til kørsel kunne være én linje.")),
        new("bedre", "OPE-KER-01", new AskedField(Lines, EnglishLines, "Vi ringer tilbage samme dag.")),
        new("skala", "SCA-KER-01", new AskedField("Sæt gerne et par ord på (frivilligt)", "Add a few words if you like (optional)", "Vi fik talt om det til morgenmødet.")),
        new("undtagelse", "EXC-LOG-01", new AskedField(Lines, EnglishLines, "Vi ringede i stedet for at skrive.")),
        new("mirakel", "MIR-HOL-01", new AskedField(Lines, EnglishLines, "Døren står åben, og der er kaffe på kanden.")),
        new("anerkendelse", "APP-MEN-01", new AskedField(Lines, EnglishLines, "En kollega tog min vagt ved telefonen.")),
        new("ressource", "RES-HOL-01", new AskedField(Lines, EnglishLines, "Jeg kan lave korte film med telefonen.")),
        new("tre-ord", "KEY-KER-01",
            new AskedField("Dit første ord", "Your first word", "ro"),
            new AskedField("Dit andet ord (frivilligt)", "Your second word (optional)", "latter"),
            new AskedField("Dit tredje ord (frivilligt)", "Your third word (optional)", "godt håndværk")),
        new("et-ord", "KEY-LOF-01", new AskedField("Dit ord", "Your word", "nysgerrighed")),
        new("historie", "STO-INS-01", new AskedField("Din historie på et par linjer", "Your story in a couple of lines", "På biblioteket hænger der en tavle med ugens bedste fejl.")),
        new("par", "PAI-MAR-01",
            new AskedField("Hvad talte I om?", "What did you talk about?", "Hvornår dagen går hurtigst."),
            new AskedField("Hvad tager du med?", "What are you taking with you?", "At vi begge er gladest før klokken ni.")),
        new("mestring", "COP-VIL-01", new AskedField(Lines, EnglishLines, "Jeg begynder med det, der kan blive færdigt.")),
    ];

    public Prompt Prompt => PromptBank.BuiltIn.Find(new(PromptId))!;

    public bool IsScale => Prompt.Kind is PromptKind.Scale;
}

/// <param name="Label">What stands over it for a Danish reader.</param>
/// <param name="EnglishLabel">And for an English one.</param>
/// <param name="Written">What is written into it.</param>
internal sealed record AskedField(string Label, string EnglishLabel, string Written);
