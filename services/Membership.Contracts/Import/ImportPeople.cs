using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Brings the people of an existing network on board from a CSV file: everybody is saved, or nobody. For its facilitators.</summary>
/// <remarks>
/// Columns, by an English or Dutch header, in any order: name / naam, mail / e-mail, organisation / organisatie, role / rol, gives / brengt,
/// seeks / zoekt, language / taal, joined on / sinds. Several gives or seeks in one cell are parted by a bar or a line break. UTF-8 or Windows-1252, parted by
/// semicolons, commas or tabs; dates as d-m-yyyy or yyyy-mm-dd. People are recognised by mail and organisations by name, so the same file may be sent again.
/// </remarks>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="File">The file, in base64; at most 5 MB and 10,000 lines.</param>
public sealed record ImportPeople(Guid CommandId, Guid NetworkId, ReadOnlyMemory<byte> File) : ICommand<PeopleImport>
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>The longest file, in lines of people.</summary>
    public const int MaxLines = 10_000;
}

/// <summary>What an import saved.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="TakenIn">How many people take part in the network through this import.</param>
/// <param name="AlreadyThere">How many were left as they are: they take part already, left, or stood in the file twice.</param>
/// <param name="OrganisationsAdded">How many organisations were new to the platform.</param>
public sealed record PeopleImport(Guid NetworkId, int TakenIn, int AlreadyThere, int OrganisationsAdded);
