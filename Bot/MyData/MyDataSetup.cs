namespace Bot.MyData;

public static class MyDataSetup
{
    public static IServiceCollection AddMyData(this IServiceCollection services) => services.AddSingleton<MyDataEndpoint>();

    public static void MapMyData(this WebApplication app) =>
        app.MapGet("/api/mine", (HttpRequest request, CancellationToken cancellation) =>
            app.Services.GetRequiredService<MyDataEndpoint>().GetAsync(request, cancellation));
}
