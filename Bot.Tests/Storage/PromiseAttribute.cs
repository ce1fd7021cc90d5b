using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Bot.Tests.Storage;

/// <summary>
/// A fact of the contract that all stores keep. Where a store's class says <see cref="RequiresAzuriteAttribute"/> and there is none,
/// it skips with the reason; with CI=true it fails instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Bot.Tests.Storage.PromiseDiscoverer", "Bot.Tests")]
public sealed class PromiseAttribute : FactAttribute;

public sealed class PromiseDiscoverer(IMessageSink sink) : FactDiscoverer(sink)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        new PromiseTestCase(
            DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod);
}

public sealed class PromiseTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For the test runner, which reads a test case back.")]
    public PromiseTestCase()
    {
    }

    public PromiseTestCase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod testMethod)
        : base(sink, display, options, testMethod)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.GetCustomAttributes(typeof(RequiresAzuriteAttribute)).Any()
            ? Azurite.ReasonToSkip()!
            : base.GetSkipReason(factAttribute);
}
