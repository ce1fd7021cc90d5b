namespace Bot.Tests.Screening;

/// <summary>Danger, violence, abuse, neglect, thoughts of suicide: what no bot may be alone with.</summary>
public static class UrgentCases
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "Moren «låser barnet inde» på værelset", "Urgent", "a child locked in" },
        { "Han sagde, at han «ville hænge sig»", "Urgent", "suicide" },
        { "Hun har «planer om at tage en overdosis»", "Urgent", "suicide" },
        { "Borgeren «truede mig» med en kniv", "Urgent", "a weapon" },
        { "Stedfaren «slår ham» med bælte", "Urgent", "violence at home" },
        { "Hun siger, at hun «ikke vil leve mere».", "Urgent", "somebody may be in danger" },
        { "Faren «slår sine børn», når han har drukket.", "Urgent", "somebody may be in danger" },
        { "Han har sagt, at han «vil tage sit eget liv».", "Urgent", "somebody may be in danger" },
        { "Borgeren «har en kniv og truer» personalet.", "Urgent", "somebody may be in danger" },
        { "Jeg tror, at pigen «bliver slået derhjemme».", "Urgent", "somebody may be in danger" },
        { "Jeg «orker ikke at leve længere».", "Urgent", "somebody may be in danger" },
        { "Min mand «slår mig», og jeg «tør ikke gå hjem».", "Urgent Urgent", "somebody may be in danger" },
        { "Han «truede med at slå» mig ihjel.", "Urgent", "somebody may be in danger" },
        { "Barnet «kommer i skole uden mad» og «med blå mærker».", "Urgent Urgent", "somebody may be in danger" },
        { "Drengen er «bange for sin far» og «vil ikke med hjem».", "Urgent Urgent", "somebody may be in danger" },
        { "En kollega har «selvmordstanker».", "Urgent", "somebody may be in danger" },
        { "hun har «taget en masse piller» og «vil dø»", "Urgent Urgent", "somebody may be in danger" },
        { "Onklen har «rørt ved hende» på en seksuel måde.", "Urgent", "somebody may be in danger" },
        { "De «små er alene hjemme om natten».", "Urgent", "somebody may be in danger" },
        { "Jeg har «lyst til at gøre skade» på mig selv.", "Urgent", "somebody may be in danger" },
        { "Han «bliver holdt indespærret» af sin bror.", "Urgent", "somebody may be in danger" },
        { "Hun siger, at hun «ikke har lyst til at leve» længere.", "Urgent", "despair, the negation first" },
        { "Naboen «slår sin kone» hver nat.", "Urgent", "violence against one of the family: the class had fallen apart" },
    };
}
