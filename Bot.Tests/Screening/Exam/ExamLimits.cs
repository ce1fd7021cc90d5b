namespace Bot.Tests.Screening.Exam;

/// <summary>
/// What the screener must hold on its own exam, in percent: marks found at least, clean texts alarmed at most.
/// TO BE TIGHTENED after each part that joins the screener: these are the figures of the day the exam was written (lists and
/// hand-set weights, no tagger, no rules for addresses on the net, urgent matters and most special categories), rounded down
/// for what is found and up for alarms. The last column is the goal: it is lifted into the first two as soon as it holds.
/// </summary>
public static class ExamLimits
{
    public static TheoryData<string, int, int, string> Rows => new()
    {
        { "kind Cpr", 95, 0, "99" },
        { "kind Email", 99, 0, "99" },
        { "kind Account", 93, 0, "99" },
        { "kind Phone", 85, 1, "97" },
        { "kind Plate", 84, 0, "97" },
        { "kind CaseNumber", 86, 1, "97" },
        { "kind BirthDate", 87, 0, "97" },
        { "kind Address", 81, 0, "97" },
        { "kind Url", 0, 0, "97" },
        { "kind Handle", 0, 0, "97" },
        { "kind IpAddress", 0, 0, "97" },
        { "kind Health", 52, 0, "85" },
        { "kind Ethnicity", 0, 0, "85" },
        { "kind Religion", 0, 0, "85" },
        { "kind Politics", 0, 0, "85" },
        { "kind Union", 0, 0, "85" },
        { "kind Orientation", 0, 0, "85" },
        { "kind Crime", 0, 0, "85" },
        { "kind Combination", 23, 0, "85" },
        { "kind Urgent", 0, 0, "85" },
        { "genre news", 94, 49, "names 96, alarms 8" },
        { "genre magazine", 95, 35, "names 99, alarms 2" },
        { "genre workplace", 96, 16, "names 94, alarms 7" },
        { "genre variation", 92, 23, "names 92" },
        { "genre formats", 72, 0, "97" },
        { "genre special", 19, 2, "85, false 10" },
        { "genre numbers", 0, 3, "alarms 2" },
        { "origin foreign", 97, 0, "95" },
        { "origin lowercase", 97, 0, "87" },
        { "origin wordlike", 86, 0, "60" },
        { "origin words", 0, 23, "alarms 10" },
    };
}
