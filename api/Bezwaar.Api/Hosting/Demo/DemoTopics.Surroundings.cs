namespace Bezwaar.Api.Hosting.Demo;

/// <summary>Decisions on building, parking, mooring and enforcement.</summary>
internal static partial class DemoTopics
{
    /// <summary>The permit that several neighbours object to, each on their own.</summary>
    public static readonly DemoTopic ApartmentBlock = new(
        "Omgevingsvergunning voor het bouwen van twaalf appartementen aan de {straat}.",
        [
            "Door het hoge gebouw hebben wij straks na drie uur geen zon meer in de tuin. Er is geen onderzoek naar de schaduw gedaan.",
            "Er komen twaalf woningen bij en maar zes parkeerplaatsen. Nu al kunnen wij 's avonds de auto niet kwijt.",
            "Vanaf de balkons kijkt men bij ons naar binnen.",
            "In het omgevingsplan staat dat hier hooguit twee lagen mogen komen. Dit zijn er vier.",
            "De vrachtwagens voor de bouw moeten door een straat waar kinderen spelen. Daar staat niets over in het besluit.",
        ],
        ["Een laag minder en meer parkeerplaatsen.", "Dat de gemeente met de buurt om tafel gaat voordat er gebouwd wordt.", "Dat de balkons aan de andere kant komen."])
    {
        Stake = Stake.OfSomebodyElse,
    };

    private static readonly DemoTopic[] Building =
    [
        ApartmentBlock,
        new("Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van {adres}.",
            [
                "Drie huizen verderop staat al jaren zo'n dakkapel. Ik begrijp niet waarom het bij mij niet mag.",
                "De commissie vindt de dakkapel te breed. Ik wil hem best smaller maken, maar dat heeft niemand mij gevraagd.",
                "Onze zoon krijgt een eigen kamer nodig. Daarover lees ik niets in het besluit.",
            ],
            ["Dat de dakkapel er komt, desnoods iets kleiner.", "Een gesprek over een plan dat wel kan."]),
        new("Weigering van de omgevingsvergunning voor een inrit bij {adres}.",
            [
                "Volgens het besluit verdwijnt er een parkeerplaats. Op die plek mag nu al niet geparkeerd worden.",
                "Ik wil mijn elektrische auto thuis laden. Zonder inrit kan dat niet.",
                "Er staat dat er een boom weg moet. De inrit komt juist aan de andere kant van die boom.",
            ],
            ["Dat er iemand komt kijken hoe het er echt uitziet.", "Toestemming voor een smalle inrit."]),
        new("Weigering van de omgevingsvergunning om {adres} te splitsen in twee woningen.",
            [
                "De gemeente zegt dat er te weinig woningen zijn, en nu mag ik er geen twee maken van één groot huis.",
                "De bovenwoning krijgt een eigen ingang. Dat staat op de tekening, maar in het besluit staat dat die er niet is.",
            ],
            ["Dat u de goede tekening beoordeelt.", "Een vergunning met voorwaarden over geluid."]),
        new("Omgevingsvergunning voor het kappen van vier lindebomen langs de {straat}.",
            [
                "De bomen zijn gezond. Dat staat ook in het rapport van de boomverzorger.",
                "Er wordt niets teruggeplant. De straat wordt in de zomer nu al veel te heet.",
                "In de bomen broeden elk jaar vogels. Daar is niet naar gekeken.",
            ],
            ["Dat de bomen blijven staan.", "Dat er in dezelfde straat nieuwe bomen komen."]) { Stake = Stake.OfSomebodyElse },
        new("Omgevingsvergunning voor een uitbouw van twee lagen aan de achterkant van {adres}.",
            [
                "De uitbouw komt een meter van onze erfgrens. Onze keuken wordt donker.",
                "De buren hebben ons niets laten zien. Wij lazen het pas in de krant.",
                "Wij zijn bang voor schade aan onze fundering. Er is geen onderzoek gedaan.",
            ],
            ["Eén laag in plaats van twee.", "Een goede afspraak met de buren over de fundering."]) { Stake = Stake.OfSomebodyElse },
    ];

    private static readonly DemoTopic[] Enforcement =
    [
        new("Last onder dwangsom om de schutting bij {adres} te verlagen tot 1 meter. De dwangsom is {bedrag}.",
            [
                "De schutting staat er al twaalf jaar en niemand heeft er ooit over geklaagd.",
                "Wij wonen aan een drukke weg. Zonder schutting kunnen de kinderen zo de straat op.",
                "Andere huizen in de straat hebben dezelfde schutting en krijgen geen brief.",
            ],
            ["Dat de schutting mag blijven.", "Meer tijd, want de hovenier kan pas na de zomer."]),
        new("Last onder dwangsom wegens het verhuren van kamers zonder vergunning in {adres}. De dwangsom is {bedrag}.",
            [
                "Ik verhuur geen kamers. Mijn twee nichtjes wonen bij mij omdat zij hier studeren.",
                "De controle was op een dag dat er bezoek was. Er zijn bedden geteld, geen bewoners.",
            ],
            ["Intrekken van de last.", "Een nieuwe controle, met een afspraak."]),
        new("Afwijzing van het verzoek om op te treden tegen geluid van een café aan de {straat}.",
            [
                "Er is één keer gemeten, op een maandag. In het weekend is het pas echt luid.",
                "De deuren staan tot na middernacht open. Dat mag niet volgens de vergunning van het café.",
                "Ik slaap al een jaar slecht. In het besluit staat alleen dat het meevalt.",
            ],
            ["Dat er op zaterdagavond gemeten wordt.", "Dat de deuren om elf uur dicht gaan."]) { Stake = Stake.OwnWithOthers },
        new("Last onder bestuursdwang om een caravan van de openbare weg aan de {straat} te verwijderen.",
            [
                "De caravan stond er drie dagen, om in te pakken voor de vakantie. Dat mag volgens de regels.",
                "De brief lag pas in de bus toen de caravan al weg was. Toch moet ik de kosten betalen.",
            ],
            ["Dat ik de kosten niet hoef te betalen."]),
        new("Invordering van een dwangsom van {bedrag} voor borden en tafels op de stoep zonder vergunning aan de {straat}.",
            [
                "Wij hadden de tafels op tijd binnen staan. De foto van de controleur is van de week ervoor.",
                "Wij hebben de vergunning in het voorjaar aangevraagd en nog steeds geen antwoord.",
            ],
            ["Dat de dwangsom vervalt en wij snel antwoord krijgen op onze aanvraag."]) { ByOrganisation = true },
    ];

    private static readonly DemoTopic[] Parking =
    [
        new("Weigering van een tweede parkeervergunning voor {adres}.",
            [
                "Mijn partner werkt 's nachts in het ziekenhuis. Met de bus kan dat niet.",
                "In onze straat staan altijd plekken leeg. Het maximum is dus nog niet bereikt.",
            ],
            ["Een tweede vergunning, ook als die duurder is."]),
        new("Weigering van een bewonersvergunning omdat bij {adres} een eigen parkeerplaats zou horen.",
            [
                "De parkeerplaats in de garage is nooit van mij geweest. Die is apart verkocht aan een ander.",
                "De garage is te laag voor mijn busje, dat ik voor mijn werk nodig heb.",
            ],
            ["Dat u het koopcontract bekijkt en de vergunning alsnog geeft."]),
        new("Weigering van een gehandicaptenparkeerplaats bij {adres}.",
            [
                "De arts heeft mij één keer gezien, op een goede dag. Meestal kom ik niet verder dan dertig meter.",
                "De vrije plekken zijn aan het eind van de straat. Dat haal ik niet met de rollator.",
            ],
            ["Een eigen plek voor de deur.", "Dat een andere arts mij onderzoekt."]),
        new("Weigering van een parkeervergunning voor mantelzorgers bij {adres}.",
            [
                "Ik zorg elke dag voor mijn moeder. Volgens het besluit is een paar uur per week genoeg.",
                "De verklaring van de huisarts zat erbij. In het besluit staat dat die ontbreekt.",
            ],
            ["Dat mijn dochter kan parkeren als zij mij komt helpen."]),
    ];

    private static readonly DemoTopic[] Mooring =
    [
        new("Weigering van een ligplaatsvergunning voor een woonschip aan de {straat}.",
            [
                "De plek is al vier jaar leeg. Ik begrijp niet waarom er nu opeens geen ruimte is.",
                "Mijn schip zou te lang zijn. Het is gemeten met de loopplank erbij.",
            ],
            ["Een ligplaats, het liefst aan dezelfde kade.", "Dat u het schip opnieuw meet."]),
        new("Intrekking van de ligplaatsvergunning aan de {straat} omdat het schip te lang weg was.",
            [
                "Het schip lag op de werf. De reparatie duurde langer omdat onderdelen niet kwamen.",
                "Ik heb de havenmeester gebeld dat ik later terug zou komen. Hij zei dat het goed was.",
            ],
            ["Dat ik mijn ligplaats houd."]),
        new("Aanwijzing van een andere ligplaats wegens werk aan de kade van de {straat}.",
            [
                "Op de nieuwe plek is geen aansluiting voor stroom en water.",
                "De kinderen moeten dan een drukke weg over naar school. Daar is niet naar gekeken.",
            ],
            ["Een plek met stroom en water.", "Zekerheid dat wij na het werk terug mogen."]),
        new("Weigering om de ligplaatsvergunning aan de {straat} op naam van de koper te zetten.",
            [
                "Bij de verkoop zei de gemeente dat de vergunning mee zou gaan met het schip. Dat heb ik in een e-mail.",
                "De regels zijn pas na de verkoop veranderd.",
            ],
            ["Dat u doet wat in de e-mail staat."]) { Stake = Stake.OwnWithOthers },
        new("Vergunning voor een steiger voor rondvaartboten aan de {straat}.",
            [
                "De boten varen van negen tot negen vlak langs ons slaapkamerraam.",
                "De golven slaan tegen onze loopplank. Er is alleen naar de grote schepen gekeken.",
            ],
            ["Minder afvaarten, en niet meer na zes uur."]) { Stake = Stake.OfSomebodyElse },
    ];
}
