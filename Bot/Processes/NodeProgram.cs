using System.ComponentModel;
using System.Diagnostics;

namespace Bot.Processes;

/// <summary>
/// A Node program that runs beside the bot. It ends when this is disposed of, and also when the bot is gone, however that ended.
/// </summary>
internal sealed class NodeProgram : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(5);
    private readonly Process process;

    private NodeProgram(Process process) => this.process = process;

    public int ProcessId => process.Id;

    /// <param name="folder">Where its packages are installed.</param>
    /// <param name="arguments">The program's file, seen from the folder, and what it is told.</param>
    /// <exception cref="NodeProgramFailedException">Node is not there.</exception>
    public static NodeProgram Start(string folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var endWithParent = Path.Combine(NodeFolder.Find("Processes", "end-with-parent.cjs")!, "end-with-parent.cjs");
        foreach (var argument in (string[])["--require", endWithParent, .. arguments])
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        try
        {
            var process = Process.Start(start) ?? throw new NodeProgramFailedException("node could not be started.");
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return new(process);
        }
        catch (Win32Exception)
        {
            throw new NodeProgramFailedException("Node.js was not found. Install Node 20 or newer and build again.");
        }
    }

    /// <summary>Waits until the program answers at an address.</summary>
    /// <exception cref="NodeProgramFailedException">It ended, or did not answer in time.</exception>
    public async Task AnswersAsync(Uri address, Func<HttpResponseMessage, bool> isReady, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(StartLimit);
        using var http = new HttpClient();
        try
        {
            while (!await IsReadyAsync(http, address, isReady, limit.Token))
            {
                if (process.HasExited)
                    throw new NodeProgramFailedException($"it ended with code {process.ExitCode}.");
                await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new NodeProgramFailedException($"it did not answer within {StartLimit.TotalSeconds:0} seconds.");
        }
    }

    /// <summary>Asks the program to end; ends it with all that it started when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            process.StandardInput.Close();
            using var patience = new CancellationTokenSource(EndLimit);
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, Uri address, Func<HttpResponseMessage, bool> isReady, CancellationToken stop)
    {
        try
        {
            using var answer = await http.GetAsync(address, stop);
            return isReady(answer);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
