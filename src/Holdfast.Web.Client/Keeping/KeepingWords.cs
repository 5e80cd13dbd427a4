using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Keeping;

/// <summary>What pages say of what this device keeps.</summary>
public static class KeepingWords
{
    public static string Box => Text.Of("keeping.Box");
    public static string BoxYear => Text.Of("keeping.BoxYear");
    public static string Now => Text.Of("keeping.Now");
    public static string Not => Text.Of("keeping.Not");
    public static string Emptied => Text.Of("keeping.Emptied");
    public static string Cannot => Text.Of("keeping.Cannot");
}
