using Kring.Domain.Meldingen;

namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>A question for advice, and the answers that go with it.</summary>
internal sealed record Adviesvraag(Hoedanigheid Wie, Geweldsvorm Vorm, string Vraag, params string[] Antwoorden);

internal static partial class Zinnen
{
    public static readonly Adviesvraag[] Adviesvragen =
    [
        new(Hoedanigheid.Burger, Geweldsvorm.Partnergeweld, "Mijn zus wordt thuis uitgescholden en geduwd. Hoe praat ik met haar?", "Kies een rustig moment zonder haar partner. Zeg wat u ziet en vraag wat zij nodig heeft.", "Luister vooral. Vraag of u mag meedenken over waar zij heen kan als het misgaat."),
        new(Hoedanigheid.Burger, Geweldsvorm.KindermishandelingKindcheck, "De kinderen van de buren zitten vaak laat buiten. Wat kan ik doen?", "Begin met een praatje met de ouders. Vertel wat u ziet, zonder oordeel.", "Bied aan om op te passen. Belt u weer als u zich meer zorgen maakt."),
        new(Hoedanigheid.Burger, Geweldsvorm.Ouderenmishandeling, "Mijn broer beheert het geld van onze moeder en zij komt tekort. Wat nu?", "Vraag samen met haar naar de afschriften. De bank kan een tweede persoon laten meekijken.", "Bespreek het met de huisarts. Een bewindvoerder is ook mogelijk."),
        new(Hoedanigheid.Onderwijs, Geweldsvorm.KindermishandelingKindcheck, "Een leerling heeft vaak blauwe plekken. Hoe vraag ik door?", "Stel open vragen en beloof geen geheimhouding. Schrijf de woorden van het kind op.", "Overleg met uw aandachtsfunctionaris en loop de stappen van de meldcode door."),
        new(Hoedanigheid.Onderwijs, Geweldsvorm.KindermishandelingVechtscheiding, "Ouders maken ruzie op het plein. Het kind lijdt eronder.", "Spreek ieder apart en vertel wat u aan het kind ziet. Maak een afspraak over ophalen.", "Wijs op een training voor kinderen van gescheiden ouders. Houd zelf buiten de strijd."),
        new(Hoedanigheid.Onderwijs, Geweldsvorm.Huwelijksdwang, "Een leerlinge is bang dat zij na de vakantie niet terugkomt.", "Neem het ernstig. Bel het landelijk steunpunt en spreek haar alleen, vóór de vakantie.", "Noteer haar plannen en wie zij vertrouwt. Bel direct als de reis eerder komt."),
        new(Hoedanigheid.Huisarts, Geweldsvorm.Partnergeweld, "Mijn patiënt vertelt over geweld maar wil niet dat ik iets doe.", "Spreek af wanneer zij terugkomt en maak met haar een veiligheidsplan. Leg uit wanneer u toch meldt.", "Weeg met de meldcode of het acuut of structureel onveilig is. Bij kinderen in huis meldt u eerder."),
        new(Hoedanigheid.Huisarts, Geweldsvorm.Ouderenmishandeling, "Een mantelzorger is op en wordt boos op zijn vrouw met dementie.", "Begin met ontlasten: dagopvang en casemanager. Spreek beiden apart.", "Bespreek wat hij nodig heeft. Plan over twee weken een nieuwe afspraak."),
        new(Hoedanigheid.Ggz, Geweldsvorm.KindermishandelingKindcheck, "Mijn cliënt is somber en heeft twee jonge kinderen. Wat vraagt de kindcheck?", "Vraag wie er voor de kinderen zorgt als het niet lukt, en of die dat weet.", "Vraag naar school en opvang. Bij twijfel spreekt u ook de partner."),
        new(Hoedanigheid.Ggz, Geweldsvorm.Partnergeweld, "Mijn cliënt vertelt dat hij zijn partner heeft geduwd.", "Bespreek de gevolgen voor haar en voor de kinderen. Maak met hem een signaleringsplan.", "Vraag toestemming om haar te spreken. Loop de meldcode door met een collega."),
        new(Hoedanigheid.Gezondheidszorg, Geweldsvorm.Ouderenmishandeling, "In de thuiszorg zie ik dat een dochter haar vader hard aanpakt.", "Bespreek met haar wat u zag en wat zij nodig heeft. Leg het vast in het dossier.", "Overleg met de aandachtsfunctionaris. Vraag respijtzorg aan."),
        new(Hoedanigheid.Kinderopvang, Geweldsvorm.KindermishandelingKindcheck, "Een peuter schrikt als iemand de hand opsteekt.", "Schrijf op wat u ziet en bespreek het met de ouders: ik zie dat hij schrikt, herkent u dat?", "Kijk twee weken mee met een collega en bel daarna opnieuw."),
        new(Hoedanigheid.Jeugdhulp, Geweldsvorm.KindermishandelingVechtscheiding, "De ouders praten alleen via de advocaat. De hulp loopt vast.", "Zet het kind centraal: wat heeft het deze maand nodig? Vraag ieder om één ding te doen.", "Stel vast of er onveiligheid is. Zo ja, weeg dan een melding met uw team."),
        new(Hoedanigheid.Jeugdhulp, Geweldsvorm.Oudermishandeling, "Een zoon van zestien slaat zijn moeder. Zij wil hem niet kwijt.", "Maak een plan voor de spannende momenten en betrek de familie. Er is een regionale aanpak.", "Spreek met hem alleen. Vraag moeder wanneer zij 112 belt."),
        new(Hoedanigheid.MaatschappelijkWerk, Geweldsvorm.Partnergeweld, "Een mevrouw wil weg maar heeft geen plek.", "Bespreek familie en de opvang in de regio. Laat haar niet vertrekken zonder plan.", "Bij gevaar belt zij 112. Denk mee over papieren, geld en de telefoon."),
        new(Hoedanigheid.MaatschappelijkWerk, Geweldsvorm.Eergerelateerd, "Een jonge vrouw is bang voor haar familie na een verhouding.", "Spreek haar zonder familie en zonder tolk uit de kring. Bel de politie voor overleg, zonder naam.", "Doe geen navraag in de familie. Bel ons met elke verandering."),
        new(Hoedanigheid.Betrokkene, Geweldsvorm.Partnergeweld, "Mijn man wordt steeds sneller boos. Is dit al geweld?", "Ook schelden en bang maken is geweld. U kunt anoniem praten, en bij gevaar belt u 112.", "Vertel het iemand die u vertrouwt. De huisarts kan helpen, ook voor hem."),
        new(Hoedanigheid.Betrokkene, Geweldsvorm.Partnergeweld, "Ik heb mijn vriendin geslagen en wil dat het stopt.", "Goed dat u belt. Uw huisarts kan u verwijzen naar een training. Ga weg als het oploopt.", "Spreek met haar af wat u doet bij spanning. Bel ons terug na uw afspraak."),
        new(Hoedanigheid.Betrokkene, Geweldsvorm.Oudermishandeling, "Mijn dochter slaat mij als zij geen geld krijgt.", "U bent niet de enige. Spreek af wat u doet als het misgaat en betrek iemand uit de familie.", "Vraag het lokale team om mee te denken. Bij gevaar belt u 112."),
        new(Hoedanigheid.PreventieveVoorziening, Geweldsvorm.KindermishandelingKindcheck, "Op de sportclub is een meisje dat zich nooit omkleedt waar anderen bij zijn.", "Dat kan veel betekenen. Laat merken dat zij bij u terecht kan.", "Bespreek het met de vertrouwenspersoon van de club."),
        new(Hoedanigheid.AnderBeroep, Geweldsvorm.Partnergeweld, "Een medewerker komt met een blauw oog op het werk.", "Vraag het onder vier ogen en bied rust. Zij beslist wat er gebeurt.", "Bespreek veilig bereikbaar zijn en eerder naar huis mogen."),
        new(Hoedanigheid.Gezondheidszorg, Geweldsvorm.KindermishandelingKindcheck, "Een zwangere vrouw vertelt op het spreekuur over ruzie thuis.", "Vraag ernaar bij elk bezoek en zonder partner erbij. Weeg het risico voor de baby.", "Overleg met de jeugdgezondheidszorg over hulp voor de geboorte."),
        new(Hoedanigheid.JustitieEnVeiligheid, Geweldsvorm.Partnergeweld, "Een cliënt onder toezicht gaat weer samenwonen. Wat vraag ik?", "Vraag naar de afspraken met het gezin en wie die ziet. Spreek ook de partner.", "Stem af met het lokale team als er eerder een melding was."),
        new(Hoedanigheid.Burger, Geweldsvorm.KindermishandelingVechtscheiding, "Mijn kleinkinderen worden bij hun vader weggehouden. Kan ik iets doen?", "Blijf er voor de kinderen en praat niet kwaad over een ouder. Een bemiddelaar kan helpen.", "Vraag beide ouders wat mag. Het lokale team kent hulp bij scheiden."),
    ];

    public static readonly string[] Slotzinnen =
    [
        "U kunt ons altijd terugbellen.", "Bel opnieuw na uw gesprek.", "Noteer wat u zag, met de dag erbij.", "Bij gevaar belt u 112.", "Schrijf op wat u zelf kunt doen.", "Deel dit met een collega.",
        "Wacht niet te lang met een volgende stap.", "Vraag of iemand met u meegaat.", "Zorg ook voor uzelf.", "Bewaar dit adviesnummer.", "Op onze website staat wat u kunt vragen.", "Spreek een nieuwe dag af.",
    ];

    public static readonly (string Vraag, string Antwoord)[] Terugbellen =
    [
        ("Het gesprek is geweest en ging goed. Moet ik nog melden?", "Melden hoeft nu niet: zij nemen hulp aan. Volg het, en bel als de hulp stopt."),
        ("Zij willen er niet over praten. Wat nu?", "Zeg wat u ziet en dat u zich zorgen maakt. Blijft de zorg, dan weegt u of u meldt."),
        ("Het is erger geworden. Kan ik dit nog zelf?", "Nee, dit is te groot voor u alleen. Meld het; wij leggen uit wat er daarna gebeurt."),
        ("Er is nu hulp. Waar let ik op?", "Let op of de hulp doorgaat en vraag over een maand hoe het gaat."),
        ("De school ziet hetzelfde. Mogen wij overleggen?", "Ja, met toestemming van de ouders. Zonder toestemming weegt u het belang van het kind."),
    ];
}
