using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Market;

/// <summary>The words of the market of asks and offers.</summary>
public static class MarketTexts
{
    public static readonly Text Title = new("Beursvloer", "Market floor");
    public static readonly Text Intro = new("Wie vraagt, wie biedt? Handen, kennis, materiaal, ruimte of een ingang. Geen geld.", "Who asks, who offers? Hands, knowledge, material, space or a way in. No money.");
    public static readonly Text None = new("Er is nog geen beursvloer geweest.", "There has not been a market yet.");
    public static readonly Text Totals = new("Wat het ons samen bracht", "What it brought us together");
    public static readonly Text Floor = new("De vloer van {0}", "The floor of {0}");
    public static readonly Text NoAsks = new("Nog geen vragen.", "No asks yet.");
    public static readonly Text NoOffers = new("Nog geen aanbod.", "No offers yet.");
    public static readonly Text More = new("Meer laten zien", "Show more");
    public static readonly Text Place = new("Iets vragen of aanbieden", "Ask for or offer something");
    public static readonly Text IAsk = new("Ik vraag iets", "I ask for something");
    public static readonly Text IOffer = new("Ik bied iets aan", "I offer something");
    public static readonly Text KindLabel = new("Waar gaat het om?", "What is it about?");
    public static readonly Text WhatLabel = new("Vertel het in een paar woorden", "Tell it in a few words");
    public static readonly Text ForOrganisation = new("Namens welke organisatie?", "On behalf of which organisation?");
    public static readonly Text OnFloor = new("Het komt op de vloer van {0}.", "It goes on the floor of {0}.");
    public static readonly Text Standing = new("Durf te vragen", "Dare to ask");
    public static readonly Text NoStanding = new("Er staan nu geen losse vragen.", "There are no standing asks now.");
    public static readonly Text Placed = new("Het staat op de vloer.", "It is on the floor.");
    public static readonly Text PrintForm = new("Formulier voor op papier", "Form for on paper");
    public static readonly Text PaperName = new("Naam en telefoon", "Name and phone");
    public static readonly Text PaperAsk = new("Ik vraag", "I ask for");
    public static readonly Text PaperOffer = new("Ik bied", "I offer");
    public static readonly Text PaperMatch = new("Afgesproken met, en wat het ongeveer waard is", "Agreed with, and what it is worth roughly");

    public static readonly Codes Kinds = new(
        ("HANDS", new("handen", "hands")),
        ("KNOWLEDGE", new("kennis", "knowledge")),
        ("MATERIAL", new("materiaal", "material")),
        ("SPACE", new("ruimte", "space")),
        ("ACCESS_AND_ATTENTION", new("een ingang of aandacht", "a way in, or attention")),
        ("OTHER", new("iets anders", "something else")));
}
