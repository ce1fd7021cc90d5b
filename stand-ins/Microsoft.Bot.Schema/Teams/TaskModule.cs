using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the invokes task/fetch and task/submit.</summary>
public class TaskModuleRequest
{
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }

    [JsonProperty(PropertyName = "context")]
    public TaskModuleRequestContext Context { get; set; }
}

public class TaskModuleRequestContext
{
    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}

public class TaskModuleResponse
{
    [JsonProperty(PropertyName = "task")]
    public TaskModuleResponseBase Task { get; set; }
}

public class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string type = null) => Type = type;

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}

public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = null)
        : base("continue") => Value = value;

    [JsonProperty(PropertyName = "value")]
    public TaskModuleTaskInfo Value { get; set; }
}

public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    public TaskModuleMessageResponse(string value = null)
        : base("message") => Value = value;

    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}

public class TaskModuleTaskInfo
{
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>Pixels, or one of small, medium and large.</summary>
    [JsonProperty(PropertyName = "height")]
    public object Height { get; set; }

    /// <summary>Pixels, or one of small, medium and large.</summary>
    [JsonProperty(PropertyName = "width")]
    public object Width { get; set; }

    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    [JsonProperty(PropertyName = "card")]
    public Attachment Card { get; set; }

    [JsonProperty(PropertyName = "fallbackUrl")]
    public string FallbackUrl { get; set; }

    [JsonProperty(PropertyName = "completionBotId")]
    public string CompletionBotId { get; set; }
}
