using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The dry run of <see cref="ImportPeople"/>: what it would make of the file, line by line. Saves nothing. For the network's facilitators.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="File">The file, in base64; at most 5 MB and 10,000 lines.</param>
/// <param name="First">How many lines to show, 1 to 100.</param>
/// <param name="AfterLine">Show the lines that follow this line of the file.</param>
public sealed record PreviewPeopleImport(Guid NetworkId, ReadOnlyMemory<byte> File, [Range(1, 100)] int First = 100, [Range(0, int.MaxValue)] int AfterLine = 0)
    : IQuery<PeopleImportPreview>;

/// <summary>What an import would do.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="CanImport">Whether nothing stands in the way.</param>
/// <param name="ToTakeIn">How many people would take part in the network through it.</param>
/// <param name="AlreadyThere">How many are left as they are: they take part already, left, or stand in the file twice.</param>
/// <param name="OrganisationsToAdd">How many organisations would be new to the platform.</param>
/// <param name="ColumnsUsed">The headers that were understood, as they stand in the file.</param>
/// <param name="ColumnsLeftOut">The headers that were not understood; their cells are not read.</param>
/// <param name="Problems">What is unclear: the first two hundred.</param>
/// <param name="ProblemCount">How much is unclear in all.</param>
/// <param name="Lines">A page of the lines that are clear.</param>
/// <param name="HasMoreLines">Whether more follow.</param>
public sealed record PeopleImportPreview(
    Guid NetworkId,
    bool CanImport,
    int ToTakeIn,
    int AlreadyThere,
    int OrganisationsToAdd,
    IReadOnlyList<string> ColumnsUsed,
    IReadOnlyList<string> ColumnsLeftOut,
    IReadOnlyList<ImportProblem> Problems,
    int ProblemCount,
    IReadOnlyList<ImportLine> Lines,
    bool HasMoreLines);

/// <summary>A line of the file as it was understood.</summary>
/// <param name="Line">Where it begins in the file, counted from 1 with the header.</param>
/// <param name="Name">How the person is called.</param>
/// <param name="Mail">By which the person is recognised.</param>
/// <param name="Organisation">Where the person works; null for somebody without an organisation.</param>
/// <param name="OrganisationIsNew">Whether the organisation would be new to the platform.</param>
/// <param name="Role">The role in the network besides taking part, by its name in the domain; null for none.</param>
/// <param name="Gives">What the person brings.</param>
/// <param name="Seeks">What the person looks for.</param>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
/// <param name="JoinedOn">Since when the person takes part; the day of the import where the file does not say.</param>
/// <param name="Outcome">What would become of it.</param>
public sealed record ImportLine(
    int Line,
    string Name,
    string Mail,
    string? Organisation,
    bool OrganisationIsNew,
    string? Role,
    IReadOnlyList<string> Gives,
    IReadOnlyList<string> Seeks,
    string Language,
    DateOnly JoinedOn,
    ImportOutcome Outcome);

/// <summary>What would become of a line.</summary>
public enum ImportOutcome
{
    /// <summary>The person would take part in the network.</summary>
    TakeIn,

    /// <summary>The person takes part already; nothing about them changes.</summary>
    AlreadyThere,

    /// <summary>The same person stood higher in the file.</summary>
    Repeated,

    /// <summary>The person left the network or declined; a file does not bring anybody back, an invitation may.</summary>
    LeftAlone,
}

/// <summary>Something that is unclear in the file.</summary>
/// <param name="Line">The line, counted from 1 with the header.</param>
/// <param name="Column">The header of the column, as it stands in the file; null for the line as a whole.</param>
/// <param name="Code">Stable, such as <c>import.mail-not-recognised</c>.</param>
/// <param name="Message">What to change, in both languages.</param>
public sealed record ImportProblem(int Line, string? Column, string Code, Text Message);
