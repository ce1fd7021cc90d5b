namespace Bot.Tests.Screening;

public static class SpecialCases
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "den «19-årige i Nykøbing» med «angst»", "Combination Health", "age, place and situation" },
        { "Kvinden på «43 år fra Maribo» er «skizofren»", "Combination Health", "age in words" },
        { "Han er «diabetiker»", "Health", "a diagnosis of a person" },
        { "Borgeren har fået «kræft»", "Health", "a diagnosis of a citizen" },
        { "Sagsbehandleren i Maribo har fået «depression»", "Health", "a role that one person has" },
        { "Hun lider af «angst»", "Health", "a condition that somebody has" },
        { "Jeg har haft «stress»", "Health", "the writer's own" },
        { "En 5-årig rutine i Maribo", "", "an age without a situation" },
        { "Det var en sund debat i frisk luft", "", "health only as a picture" },
        { "Vi holdt et oplæg om angst og stress", "", "a topic" },
        { "Mennesker med demens har glæde af musik", "", "people in general" },
        { "Der er angst for at sige noget højt", "", "angst for something" },
        { "Vi vil forebygge stress i teamet", "", "a shared aim" },
    };
}
