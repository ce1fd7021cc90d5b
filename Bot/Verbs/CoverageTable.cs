using System.Globalization;
using System.Text;
using Bot.Dialogs.Prompts;

namespace Bot.Verbs;

/// <summary>The bank's active prompts counted against every quota of <see cref="BankQuotas"/>. What lies under its quota is marked.</summary>
internal static class CoverageTable
{
    public static string Of(PromptBank bank)
    {
        var table = new StringBuilder();
        foreach (var group in BankQuotas.All.GroupBy(quota => quota.Group))
        {
            table.Append(group.Key).Append('\n');
            foreach (var quota in group)
            {
                var has = quota.In(bank);
                table.Append(CultureInfo.InvariantCulture, $"  {quota.Name,-32}{has,4} of {quota.Least,3}{(has < quota.Least ? "  TOO FEW" : "")}\n");
            }
        }

        return table.ToString();
    }
}
