namespace Holdfast.Lab.Files;

/// <summary>Fills a folder with a shard of a study, block after block. What is there as a whole is not done again.</summary>
/// <param name="folder">The folder.</param>
/// <param name="shard">The part.</param>
/// <param name="threads">Threads; 0 takes one per core. Never changes a bit.</param>
public sealed class Sweep(SweepFolder folder, Shard shard, int threads = 0)
{
    /// <summary>The shard's blocks.</summary>
    public IReadOnlyList<int> Blocks { get; } = [.. shard.Blocks(folder.Study.Blocks)];

    /// <summary>Blocks that were there when the sweep began.</summary>
    public int Before { get; private set; }

    /// <summary>Blocks that are done now.</summary>
    public int Done { get; private set; }

    /// <summary>Does what is left to do.</summary>
    /// <param name="progress">Is told, from 0 to 1, how much of what was left to do is done.</param>
    /// <param name="cancel">Stops the work; the block in flight is lost.</param>
    /// <exception cref="IOException">A block cannot be written.</exception>
    public void Run(Action<double>? progress = null, CancellationToken cancel = default)
    {
        folder.Tidy();
        List<int> left = [];
        foreach (int block in Blocks)
        {
            cancel.ThrowIfCancellationRequested();
            if (folder.Read(block) is null)
            {
                left.Add(block);
            }
        }

        Done = Before = Blocks.Count - left.Count;
        StudyRunner runner = new(folder.Study, threads);
        for (int i = 0; i < left.Count; i++)
        {
            int before = i;
            float[][] values = runner.Run(left[i], (done, of) => progress?.Invoke((before + ((double)done / of)) / left.Count), cancel);
            folder.Write(left[i], values);
            Done++;
        }

        folder.Tidy();
    }
}
