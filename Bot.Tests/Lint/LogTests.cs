using System.Reflection;
using System.Text.RegularExpressions;
using Bot.Dialogs;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Lint;

/// <summary>Logs are read by people who may not read answers. Every line is declared in one of a few files, and none can carry words.</summary>
public partial class LogTests
{
    private static readonly string[] Declared = ["Bot/Log.cs", "Bot.Dialogs/Log.cs", "Bot/Teams/Edge/EdgeLog.cs"];

    /// <summary>The only strings that a line may carry: a fault's type, its stack, and the code that an identity service gave it.</summary>
    private static readonly string[] PlainStrings = ["fault", "stack", "code"];

    private static readonly MethodInfo[] Lines =
    [
        .. from assembly in (Assembly[])[typeof(Card).Assembly, typeof(DialogbotHost).Assembly]
           from type in assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
           where method.GetCustomAttribute<LoggerMessageAttribute>() is not null
           select method,
    ];

    [Fact]
    public void Log_lines_are_declared_in_the_log_files_only()
    {
        Assert.NotEmpty(Lines);
        Assert.Equal(Declared.Order(), Repository.Shipped.Where(file => file.Mentions("LoggerMessage")).Select(file => file.Path).Order());
    }

    [Fact]
    public void Nothing_is_logged_past_them() =>
        Faults.None(Repository.Shipped.Where(file => LoggerCall().IsMatch(file.Code)));

    [Fact]
    public void A_log_line_carries_ids_counts_and_kinds_only() => Faults.None(
        from line in Lines
        from parameter in line.GetParameters()
        where !MayBeLogged(parameter)
        select $"{line.DeclaringType!.Name}.{line.Name}: {parameter}");

    [Fact]
    public void No_log_line_is_given_a_message_or_a_value() => Faults.None(
        from file in Repository.Shipped
        from call in Regex.Matches(file.Code, $@"\.({string.Join('|', Lines.Select(line => line.Name))})\(([^;]*)\);")
        where call.Groups[2].Value is var given && Words().IsMatch(given)
        select $"{file}: {call.Value}");

    [Fact]
    public void Every_log_line_has_a_number_of_its_own()
    {
        var numbers = Lines.Select(line => line.GetCustomAttribute<LoggerMessageAttribute>()!.EventId).ToArray();

        Assert.Equal(numbers.Distinct(), numbers);
    }

    [Fact]
    public void Only_what_speaks_to_the_person_at_the_keyboard_writes_to_the_console() => Faults.None(
        Repository.Shipped.Where(file => file.Mentions("Console") && file.Path != "Bot/Program.cs" && file.Room is not ("Verbs" or "Playground")));

    private static bool MayBeLogged(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type == typeof(ILogger)
            || type.IsEnum
            || type.IsPrimitive
            || type == typeof(TimeSpan)
            || type == typeof(ChannelKey) || type == typeof(RoundId) || type == typeof(StoryId)
            || (type == typeof(string) && PlainStrings.Contains(parameter.Name));
    }

    [GeneratedRegex(@"(?<!Math)\.(Log(Trace|Debug|Information|Warning|Error|Critical)?|BeginScope)\s*(<[^>]*>)?\(|\bLoggerMessage\.Define|\b(Trace|Debug)\.Write")]
    private static partial Regex LoggerCall();

    [GeneratedRegex(@"\.(Message|Value|Text|Name(?<!GetType\(\)\.Name))\b|\.Reveal\(|\.ToString\(")]
    private static partial Regex Words();
}
