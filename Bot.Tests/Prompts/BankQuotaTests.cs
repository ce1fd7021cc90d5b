using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

public sealed class BankQuotaTests
{
    public static TheoryData<string, string> Quotas
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var quota in BankQuotas.All)
                rows.Add(quota.Group, quota.Name);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Quotas))]
    public void The_bank_holds_enough_of_each(string group, string name)
    {
        var quota = BankQuotas.All.Single(quota => quota.Group == group && quota.Name == name);

        Assert.InRange(quota.In(PromptBank.BuiltIn), quota.Least, int.MaxValue);
    }

    /// <summary>168 prompts, as the model of the bank sums them up: by kind, by theme and by audience alike.</summary>
    [Theory]
    [InlineData("kind")]
    [InlineData("theme")]
    [InlineData("audience")]
    public void The_quotas_of_a_whole_add_up_to_the_bank(string group) =>
        Assert.Equal(168, BankQuotas.All.Where(quota => quota.Group == group).Sum(quota => quota.Least));

    [Fact]
    public void At_least_forty_prompts_have_a_season() =>
        Assert.InRange(PromptBank.BuiltIn.All.Count(prompt => prompt.Seasons.Count > 0), 40, PromptBank.BuiltIn.All.Count / 3);

    [Fact]
    public void At_least_a_tenth_of_the_bank_is_appreciation() =>
        Assert.True(PromptBank.BuiltIn.All.Count(prompt => prompt.Kind == PromptKind.Appreciation) * 10 >= PromptBank.BuiltIn.All.Count);

    [Fact]
    public void A_bank_with_a_hole_is_seen()
    {
        var holed = PromptBank.BuiltIn.Without(prompt => prompt.Source.Theme == "dyder");

        Assert.Equal(
            ["theme dyder", "kinds of a theme dyder"],
            BankQuotas.All.Where(quota => quota.Group.Contains("theme", StringComparison.Ordinal) && quota.In(holed) < quota.Least)
                .Select(quota => $"{quota.Group} {quota.Name}"));
    }
}
