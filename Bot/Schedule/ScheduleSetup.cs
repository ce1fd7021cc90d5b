namespace Bot.Schedule;

public static class ScheduleSetup
{
    public static IServiceCollection AddSchedule(this IServiceCollection services) => services
        .AddHostedService<RoundClock>()
        .AddHostedService<StoryClock>()
        .AddHostedService<RetentionClock>();
}
