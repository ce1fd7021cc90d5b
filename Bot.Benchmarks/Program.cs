using Bot.Benchmarks.Index;
using Bot.Benchmarks.Keeping;
using Bot.Benchmarks.Load;
using Bot.Benchmarks.Micro;
using Bot.Benchmarks.Prompts;
using Bot.Benchmarks.Screening;
using Bot.Benchmarks.Starts;
using Bot.Benchmarks.Turns;

Sockets.CompleteInline();
#if DEBUG
Console.WriteLine("A Debug build: these are no figures. Run with -c Release.");
#endif

switch (args.FirstOrDefault())
{
    case "turns":
        await TurnsVerb.RunAsync(args[1..]);
        return 0;
    case "start":
        await StartVerb.RunAsync();
        return 0;
    case "micro":
        MicroVerb.Run();
        return 0;
    case "exam":
        ExamVerb.Run(args[1..]);
        return 0;
    case "screening":
        ScreeningVerb.Run();
        return 0;
    case "store":
        await StoreVerb.RunAsync();
        return 0;
    case "index":
        await IndexVerb.RunAsync();
        return 0;
    case "prompts":
        PromptsVerb.Run();
        return 0;
    case null or "all":
        await TurnsVerb.RunAsync([]);
        await StartVerb.RunAsync();
        await IndexVerb.RunAsync();
        MicroVerb.Run();
        return 0;
    default:
        Console.Error.WriteLine("""
            turns [echo|answer] [seconds]   turns a second, latency and the bot's CPU a turn, beside the official SDK's
            start                           process start to listening, and the idle working set
            micro                           screening, reading an activity, drawing a card, keeping a document
            index                           100,000 stories: loading, searching, working set
            all                             the four of them (default)
            prompts                         loading the prompt bank, and 104 weeks for 10,000 channels
            exam [file] [--show]            what the screener finds of our own exam, by kind, genre and origin of names
            store                           documents in files and in Azurite, side by side
            screening                       the screener's loading time, words a second, and text made to hold it up
            """);
        return 2;
}
