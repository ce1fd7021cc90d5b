namespace Bot.Tests.Manifest;

public sealed class IconTests
{
    [Fact]
    public void The_colour_icon_is_192_pixels_wide_opaque_and_drawn()
    {
        var icon = Icon("color.png");
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        var shares = icon.Pixels.CountBy(pixel => pixel).Select(colour => colour.Value / (double)icon.Pixels.Count);
        Assert.True(shares.Count(share => share > 0.05) >= 3, "The background and two bubbles are to be seen.");
    }

    [Fact]
    public void The_outline_icon_is_32_pixels_wide_and_white_on_nothing()
    {
        var icon = Icon("outline.png");
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        var drawn = icon.Pixels.Where(pixel => pixel.Alpha > 0).ToList();
        Assert.All(drawn, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.InRange(drawn.Count / (double)icon.Pixels.Count, 0.1, 0.6);
    }

    private static Png Icon(string name) => Png.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "manifest", name)));
}
