namespace LivingNetworks.Hosting;

/// <summary>What a process ends with that carried out an operator's word.</summary>
public static class WordExit
{
    /// <summary>It was done, or nothing differs.</summary>
    public const int Done = 0;

    /// <summary>Something differs, or could not be done in part; the lines say what.</summary>
    public const int Differs = 1;

    /// <summary>Nothing was done: the word, its arguments or a folder were not right, or a database could not be read.</summary>
    public const int CouldNot = 2;
}
