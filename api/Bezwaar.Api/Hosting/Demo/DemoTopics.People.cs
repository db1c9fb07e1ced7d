namespace Bezwaar.Api.Hosting.Demo;

/// <summary>Decisions on income, care, youth, subsidies and taxes.</summary>
internal static partial class DemoTopics
{
    private static readonly DemoTopic[] Assistance =
    [
        new("Afwijzing van de aanvraag om een bijstandsuitkering omdat gegevens ontbreken.",
            [
                "Ik heb alle bankafschriften ingeleverd bij de balie. Ik heb daar een bewijs van.",
                "De brief waarin om papieren werd gevraagd, heb ik nooit gekregen. Ik logeerde toen bij mijn zus.",
                "Mijn oude werkgever geeft de papieren niet. Daar kan ik niets aan doen.",
            ],
            ["Dat u mijn aanvraag opnieuw bekijkt, met de papieren erbij.", "Een voorschot, want de huur moet betaald."]),
        new("Terugvordering van {bedrag} bijstand over drie maanden.",
            [
                "De gemeente wist dat ik af en toe werkte. Ik heb mijn loonstroken elke maand gemaild.",
                "Dit bedrag kan ik niet betalen. Ik houd nu al te weinig over.",
                "Het bedrag klopt niet: in die maanden kreeg ik ook al minder uitgekeerd.",
            ],
            ["Een lager bedrag.", "Een regeling waarbij ik per maand iets terugbetaal."]),
        new("Verlaging van de bijstandsuitkering met 30% gedurende één maand.",
            [
                "Ik was niet op de afspraak omdat mijn kind naar het ziekenhuis moest. Ik heb gebeld.",
                "Ik heb wel gesolliciteerd. De lijst zat bij de brief die ik heb afgegeven.",
            ],
            ["Dat de verlaging niet doorgaat."]),
        new("Intrekking van de bijstandsuitkering omdat er iemand op het adres zou meewonen.",
            [
                "Mijn vriend slaapt hier in het weekend. Hij heeft zijn eigen huis en betaalt daar huur.",
                "De buren hebben iets gezegd wat niet klopt. Mij is niets gevraagd.",
            ],
            ["Dat mijn uitkering weer ingaat vanaf de dag dat hij stopte."]),
        new("Afwijzing van bijzondere bijstand voor een wasmachine.",
            [
                "Sparen lukt niet, want ik los schulden af. Dat weet de gemeente, want die regelt het.",
                "Met drie kleine kinderen kan ik niet zonder wasmachine.",
            ],
            ["Een bijdrage, of een lening die ik kan terugbetalen."]),
    ];

    private static readonly DemoTopic[] Support =
    [
        new("Toekenning van twee uur hulp bij het huishouden per week, in plaats van drie uur.",
            [
                "Er is niets veranderd, ik ben alleen ouder geworden. Waarom krijg ik dan minder?",
                "Het gesprek ging over de telefoon en duurde tien minuten. Niemand heeft het huis gezien.",
                "Mijn man kan niet helpen. Hij heeft zelf een hernia.",
            ],
            ["De drie uur die ik had.", "Dat er iemand thuis komt kijken."]),
        new("Afwijzing van een scootmobiel.",
            [
                "Met de taxi moet ik een dag van tevoren bellen. Zo kan ik nooit even naar de winkel.",
                "In het advies staat dat ik 500 meter kan lopen. Dat is nog geen 50 meter.",
            ],
            ["Een scootmobiel, een gebruikte is ook goed."]),
        new("Afwijzing van een traplift bij {adres}; er is een vergoeding voor verhuizen aangeboden.",
            [
                "Ik woon hier al veertig jaar en al mijn hulp woont in de straat. Verhuizen kan ik niet meer.",
                "Er is hier geen woning gelijkvloers te vinden. Ik sta al twee jaar op de lijst.",
            ],
            ["Een traplift, zodat ik hier kan blijven wonen."]),
        new("Verlaging van het persoonsgebonden budget voor begeleiding met {bedrag} per jaar.",
            [
                "Voor dit bedrag kan mijn begeleider niet komen. Een ander wil ik niet, want hij kent mij.",
                "Het tarief is van een andere soort hulp dan ik krijg.",
            ],
            ["Het budget dat ik had, of uitleg waarom het minder moet."]),
    ];

    private static readonly DemoTopic[] Youth =
    [
        new("Afwijzing van een persoonsgebonden budget voor de begeleiding van een kind.",
            [
                "Wij hebben drie aanbieders gebeld. Die hebben allemaal een wachtlijst van meer dan een half jaar.",
                "De begeleider die wij kennen, heeft alle papieren. Dat staat in ons plan op bladzijde twee.",
            ],
            ["Dat de begeleiding kan doorgaan zonder gat."]),
        new("Toekenning van zes uur begeleiding per maand voor een kind, in plaats van tien uur.",
            [
                "School zegt zelf dat tien uur het minste is. De brief van school zit erbij.",
                "Het gaat juist beter dankzij de hulp. Als die minder wordt, zijn wij terug bij af.",
            ],
            ["Tien uur tot het eind van het schooljaar."]),
        new("Afwijzing van vervoer van een kind naar de dagbehandeling.",
            [
                "Ik werk in ploegen en heb geen auto. Met de bus is het twee keer overstappen.",
                "Mijn kind kan niet alleen reizen. Dat staat in de verklaring van de arts.",
            ],
            ["Een taxibusje, of een vergoeding voor iemand die rijdt."]),
    ];

    private static readonly DemoTopic[] Subsidies =
    [
        new("Afwijzing van de subsidie van {bedrag} voor het zomerprogramma in de wijk.",
            [
                "Volgens het besluit kwam de aanvraag te laat. Wij kregen op de laatste dag een bevestiging per e-mail.",
                "Vorig jaar vond de gemeente hetzelfde programma nog heel geslaagd.",
            ],
            ["Dat het programma kan doorgaan, met een deel van het bedrag."]) { ByOrganisation = true },
        new("Lagere vaststelling van de jaarsubsidie: {bedrag} minder dan was verleend.",
            [
                "Er waren minder deelnemers doordat de zaal van de gemeente drie maanden dicht was.",
                "De kosten zijn gewoon gemaakt. De bonnen hebben wij allemaal ingeleverd.",
            ],
            ["Het bedrag dat was verleend."]) { ByOrganisation = true },
        new("Afwijzing van de subsidie voor het isoleren van {adres}.",
            [
                "De pot zou leeg zijn. Op de website stond die dag nog dat er geld was.",
                "De aannemer is begonnen na de toezegging aan de telefoon.",
            ],
            ["De subsidie, of een plek boven aan de lijst van volgend jaar."]),
    ];

    private static readonly DemoTopic[] Taxes =
    [
        new("WOZ-beschikking en aanslag onroerendezaakbelasting voor {adres}.",
            [
                "Het huis van de buren is even groot en staat voor veel minder op de lijst.",
                "Er is geen rekening gehouden met de scheuren in de gevel en de oude keuken.",
                "In het taxatieverslag staat een uitbouw die wij niet hebben.",
                "De waarde is in één jaar met een kwart gestegen. In onze straat is niets voor dat bedrag verkocht.",
                "De verkochte woningen waarmee u vergelijkt, liggen aan het park. Wij wonen aan de doorgaande weg.",
            ],
            ["Een lagere waarde.", "Een bezoek van de taxateur.", "Uitleg over de waarde aan de telefoon, dan weet ik genoeg."]),
        new("Aanslag afvalstoffenheffing voor {adres}, tarief voor meer personen.",
            [
                "Sinds november woon ik alleen. Dat heb ik doorgegeven bij de balie.",
                "Mijn zoon studeert en woont niet meer thuis.",
            ],
            ["Het tarief voor één persoon."]),
        new("Aanslag hondenbelasting voor {adres}.",
            [
                "Onze hond is in december overleden. Ik heb hem afgemeld met het formulier.",
                "Wij hebben geen hond. Die is van mijn schoonmoeder, die vaak op bezoek is.",
            ],
            ["Dat de aanslag vervalt."]),
        new("WOZ-beschikking voor de bedrijfsruimte {adres}.",
            [
                "De helft van de ruimte staat leeg en is niet te verhuren. De huur waarmee u rekent, haalt niemand hier.",
                "De meters kloppen niet: de zolder is niet als werkruimte te gebruiken.",
            ],
            ["Een waarde die past bij de huur in deze straat."]) { ByOrganisation = true },
    ];
}
