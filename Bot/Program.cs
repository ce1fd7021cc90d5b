using Bot.Verbs;

return args.FirstOrDefault() switch
{
    "screen" => await ScreenVerb.RunAsync(args[1..], Console.In, Console.Out, Console.Error),
    "pack" => await PackVerb.RunAsync(args[1..], Console.Out, Console.Error),
    "train-names" => await TrainNamesVerb.RunAsync(args[1..], Console.Out, Console.Error),
    "subject" => await SubjectVerb.RunAsync(args[1..], Console.Out, Console.Error),
    "store" => await StoreVerb.RunAsync(args[1..], Console.Out, Console.Error, StopKey.Token),
    "prompts" => await PromptsVerb.RunAsync(args[1..], Console.Out, Console.Error),
    "doctor" => await DoctorVerb.RunAsync(args[1..], Console.Out),
    _ => await ServeVerb.RunAsync(args),
};
