namespace LivingNetworks.Testing;

/// <summary>Letters in a folder, as the platform leaves them where no server takes them.</summary>
public static class LettersOnDisk
{
    /// <summary>What stands in every file, the oldest first; one that is finished or taken away while it is looked at is passed over.</summary>
    public static IReadOnlyList<string> In(string folder, string pattern = "*.eml")
    {
        var place = new DirectoryInfo(folder);
        if (!place.Exists) return [];
        var letters = new List<string>();
        foreach (var file in place.GetFiles(pattern).OrderBy(f => f.LastWriteTimeUtc))
        {
            try
            {
                letters.Add(File.ReadAllText(file.FullName));
            }
            catch (FileNotFoundException)
            {
                // It is there no more, or under another name.
            }
        }

        return letters;
    }
}
