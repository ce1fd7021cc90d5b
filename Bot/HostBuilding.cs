namespace Bot;

/// <summary>How every verb reads its settings.</summary>
internal static class HostBuilding
{
    /// <summary>
    /// Settings lie beside the program, so that it finds them wherever it is started from. Relative paths in them, such as the
    /// store's folder, still begin where it is started.
    /// </summary>
    public static WebApplicationBuilder Begin(string[] args) =>
        WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
}
