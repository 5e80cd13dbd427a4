using System.CommandLine;
using Holdfast.Figures;

namespace Holdfast.Cli;

/// <summary>The option --figure: a picture in a file.</summary>
internal sealed class FigureChoice
{
    private readonly Option<string> figure = new("--figure") { Description = "also draw a picture: FILE.svg or FILE.png", HelpName = "FILE" };

    /// <summary>Puts the option on a command.</summary>
    public FigureChoice(Command command)
    {
        figure.Validators.Add(result =>
        {
            string file = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
            if (!file.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
            {
                result.AddError($"--figure takes a file that ends in .svg or .png, not '{file}'.");
            }
        });
        command.Add(figure);
    }

    /// <summary>The option.</summary>
    public System.CommandLine.Option Option => figure;

    /// <summary>Halts when a picture was asked for that cannot be drawn, before the work is done.</summary>
    public void Refuse(ParseResult parsed, bool cannot, string words)
    {
        if (cannot && parsed.GetValue(figure) is not null)
        {
            throw new Halt(ExitCode.Usage, words);
        }
    }

    /// <summary>Draws and writes the picture where one was asked for.</summary>
    public void Write(ParseResult parsed, Desk desk, Func<Figure> draw)
    {
        if (parsed.GetValue(figure) is { } file)
        {
            Figure drawn = draw();
            desk.WriteFile(file, stream => FigureFile.Write(drawn, file, stream));
        }
    }
}
