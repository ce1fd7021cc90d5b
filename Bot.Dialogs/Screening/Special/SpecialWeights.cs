namespace Bot.Dialogs.Screening.Special;

/// <summary>Adds up the evidence for one phrase. Weights were set by hand on texts written for this project.</summary>
internal static class SpecialWeights
{
    public const int Threshold = 6;

    public static int Sum(SpecialStrength strength, SpecialEvidence evidence) => (int)strength
        + Of(evidence, SpecialEvidence.Person, 2)
        + Of(evidence, SpecialEvidence.PersonAfter, 1)
        + Of(evidence, SpecialEvidence.Group, -3)
        + Of(evidence, SpecialEvidence.Said, 2)
        + Of(evidence, SpecialEvidence.NotSaid, -2)
        + Of(evidence, SpecialEvidence.Topic, -3);

    private static int Of(SpecialEvidence evidence, SpecialEvidence kind, int weight) => (evidence & kind) != 0 ? weight : 0;
}
