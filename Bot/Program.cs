using Bot.Verbs;

return args.FirstOrDefault() switch
{
    "screen" => await ScreenVerb.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error),
    "pack" => await PackVerb.RunAsync(args[1..]),
    "doctor" => await DoctorVerb.RunAsync(args[1..], Console.Out),
    _ => await ServeVerb.RunAsync(args),
};
