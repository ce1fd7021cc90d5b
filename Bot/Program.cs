using Bot.Verbs;

return args.FirstOrDefault() switch
{
    _ => await ServeVerb.RunAsync(args),
};
