# Det, der siges til den, der svarer på spørgsmål, på dansk.
#
# Navnene er de samme som i `en.ftl`, og ordene efter `$` også.

## Spørgsmålene, i den rækkefølge de stilles.

organization = Hvad hedder organisationen, skrevet helt ud?
    .label = Organisation
    .example = Nordvig Universitet
    .help = Sådan som navnet skal stå øverst i brevet og i bilaget til ansøgningen.
unit = Hvilket fakultet, institut eller hvilken gruppe deltager?
    .label = Enhed
    .example = Institut for Fysik
    .help = Lad feltet stå tomt, hvis hele organisationen deltager.
country = I hvilket land?
    .label = Land
    .example = Danmark eller DK
    .help = Landets navn eller dets to bogstaver: `Danmark`, `Denmark` og `DK` er det samme.
address = Hvad er postadressen? Skriv semikolon mellem linjerne.
    .label = Adresse
    .example = Havnegade 1; 0001 Sundby
    .help = Gade og by, uden organisationens navn. Lad feltet stå tomt, hvis brevet ikke har brug for en adresse.
more-letterhead = Mere til brevhovedet: kort navn, websted, CVR-nummer eller logo?
    .label = Mere om organisationen
    .help = Med `ja` bliver du spurgt om kort navn, websted, CVR-nummer, en identifikator, logo og banner; alt kan springes over. Med `nej` får brevet navn og adresse.
short-name = Hvad kaldes { $organization } til daglig, kort sagt?
    .label = Kort navn
    .example = NorU
    .help = Det sparer plads i bilagets tabeller. Selve brevet har det fulde navn.
website = Hvilket websted har organisationen?
    .label = Websted
    .example = www.example.org
    .help = Det står under adressen, præcis som du skriver det her.
registration-number = Hvilket nummer har organisationen i det nationale register?
    .label = Registreringsnummer
    .example = 00000000
    .help = I Danmark CVR-nummeret. Nogle bevillingsgivere vil gerne se det i brevet.
ror = Hvilken identifikator har organisationen i Research Organization Registry?
    .label = ROR
    .example = https://ror.org/00j9c2840
    .help = Nogle bevillingsgivere spørger efter den. Slå organisationen op på ror.org, eller lad feltet stå tomt.
logo = I hvilken fil er logoet?
    .label = Logo
    .example = logo.svg
    .help = Et billede i formatet SVG, PNG eller JPEG. Det skal ligge i samme mappe som bidraget eller i en mappe under den: kopiér det dertil først.
letterhead = I hvilken fil er banneret, hvis jeres breve har et?
    .label = Brevhoved
    .example = brevhoved.png
    .help = Et bredt billede, der står i stedet for logo og adresse øverst på første side. Lad feltet stå tomt, hvis brevet har et logo, eller ingen af delene.
signatory-name = { $which ->
        [first] Hvem underskriver for { $organization }?
       *[other] Hvem underskriver ellers?
    }
    .label = Underskrives af
    .example = Mette Hansen
    .help = En, der kan forpligte organisationen til dette: ofte en institutleder eller en direktør.
signatory-title = Hvilken titel har den, der underskriver?
    .label = Titel
    .example = institutleder
    .help = Stillingen, der giver ret til at underskrive. Bevillingsgivere ser efter den.
signatory-organization = Hvilken organisation underskriver personen for, hvis det er en anden?
    .label = Underskriver for
    .example = Universitetsbiblioteket
    .help = Lad feltet stå tomt, hvis personen underskriver for { $organization }.
signatory-orcid = Hvilket ORCID iD har den, der underskriver?
    .label = ORCID iD, underskriver
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Det skelner mellem personer med samme navn. Lad feltet stå tomt, hvis der ikke er noget.
another-signatory = Skal flere underskrive?
    .label = Endnu en underskriver
    .help = Svar `ja` eller `nej`. De fleste breve har én underskrift.
contact-name = Hvem svarer på spørgsmål om brevet?
    .label = Kontaktperson
    .example = Jens Nielsen
    .help = En, der kender til bidraget; det kan være den samme, som underskriver.
contact-email = Hvad er kontaktpersonens e-mailadresse?
    .label = E-mail
    .example = jens.nielsen@example.org
    .help = Den står i brevet, så bevillingsgiveren og koordinatoren kan henvende sig.
contact-phone = Og telefonnummeret?
    .label = Telefon
    .example = +45 00 00 00 00
    .help = Lad feltet stå tomt, hvis e-mailadressen er nok.
hours-per-year = Hvor mange timer om året er fuldtid ved { $organization }?
    .label = Timer om året
    .help = Hvis du ikke ved det, så behold det tal, der foreslås: ansøgningen bruger det for alle partnere. Angiv kun et andet, hvis organisationen har sin egen årsnorm, uden ferie og fridage.
hours-source = Hvor kommer det tal fra?
    .label = Kilde til timerne
    .example = overenskomsten for universitetet
    .help = Den, der efterregner ansøgningen, vil gerne vide det.
gives-work = Skal medarbejdere fra { $organization } arbejde i projektet?
    .label = Arbejdstid
    .help = Som regel `ja`. Med `nej` lover brevet noget andet, for eksempel rejsepenge eller lokaler, og så bliver du spurgt om det i stedet.
role = { $which ->
        [first] Hvilken rolle skal en fra { $organization } have i projektet?
       *[other] Hvad er den næste rolle?
    }
    .label = Rolle
    .example = underviser, koordinator, redaktør af undervisningsmaterialet
    .help = Én rolle ad gangen: den, der gør to slags arbejde, eller to personer, bliver der spurgt om efter tur.
who = Hvem bliver det?
    .label = Hvem
    .example = Šárka Nováková
    .help = Navnet, hvis det er kendt. Et brev kan også love en rolle, som endnu ikke er besat.
activities = Hvad er opgaverne? Skriv semikolon mellem dem.
    .label = Opgaver
    .example = undervisning; vejledning
    .help = Det, der hører til rollen, for eksempel `undervisning på to workshopper om året; vedligeholdelse af materialet om Git`. Det gør løftet konkret; lad feltet stå tomt, hvis rollen siger nok.
effort = Hvor megen tid går der med det?
    .label = Arbejdsindsats
    .example = 1 dag om ugen, 20 %, 300 timer om året
    .help = Sådan som I selv regner: `en halv dag om ugen`, `1-2 dage om ugen`, `20 %`, `halvtid`, `0,2 årsværk`, `6 personmåneder om året`, `300 timer om året` eller `300 timer i alt`, eller pr. kalenderår: `{ $example-months } personmåneder`. Med datoer: `{ $example-dated }`.
more-of-work = Er der knyttet en betingelse til dette, eller betaler bevillingsgiveren for det?
    .label = Mere om arbejdet
    .help = Med `ja` bliver du spurgt om, hvem der betaler, hvilken bemærkning bilaget skal have, og om dette skal have sin egen række dér. Som regel er svaret `nej`: organisationen giver selv tiden, uden betingelser.
funding = Hvem betaler for tiden?
    .label = Betales af
    .help = Eget bidrag: organisationen betaler lønnen. Bevillingsgiveren: lønnen betales af bevillingen.
note = Hvad er betingelsen eller bemærkningen?
    .label = Bemærkning
    .example = forudsat at aftalen fornys i { $example-last }
    .help = Den står under bilagets tabeller. Lad feltet stå tomt, hvis der ikke er nogen.
row = Hvis dette skal have sin egen række i bilaget, under hvilket navn?
    .label = Række i bilaget
    .example = Universitetsbiblioteket
    .help = Lad feltet stå tomt, så regnes det som sædvanlig med i rækken for { $organization }.
orcid = Hvilket ORCID iD har den, der gør dette?
    .label = ORCID iD
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Det skelner mellem personer med samme navn. Lad feltet stå tomt, hvis der ikke er noget.
another-work = Er der endnu en rolle eller en person?
    .label = Endnu en rolle
    .help = Svar `ja` eller `nej`. Helst deltager mere end én person.
gives-other = Giver { $organization } noget ud over arbejdstid, for eksempel rejser eller lokaler?
    .label = Ud over arbejdstid
    .help = Med `ja` bliver du spurgt om, hvad det er, og hvor meget det er værd hvert år. Som regel er svaret `nej`.
other-description = Hvad gives der?
    .label = Gives desuden
    .example = rejser til projektmøder
    .help = Nogle få ord; de står i en tabel i brevet.
other-currency = I hvilken valuta?
    .label = Valuta
    .example = DKK
    .help = De tre bogstaver, som banker bruger, for eksempel `NOK`, `SEK`, `DKK`, `ISK` eller `EUR`.
other-years = Hvor meget er det værd hvert år?
    .label = Værdi
    .example = { $example-money }
    .help = Hvert kalenderår med sit beløb, for eksempel `{ $example-money }`. Et år, der ikke nævnes, bliver stående tomt.
another-other = Er der mere?
    .label = Noget mere
    .help = Svar `ja` eller `nej`.
topics = Hvilke specialiserede workshopper vil I gerne være med til?
    .label = Workshopemner
    .example = datavisualisering; programmering af grafikprocessorer
    .help = Lad feltet stå tomt, hvis der ikke er nogen.
rationale = Hvorfor deltager { $organization }?
    .label = Hvorfor
    .help = En sætning eller to med jeres egne ord. Bedømmerne læser brevene side om side: det, som kun I kan sige, tæller mest. Det kan skrives senere.
language = På hvilket sprog skal brevet være?
    .label = Sprog
    .help = Det, du selv har skrevet, bliver stående, som det er.
place = I hvilken by underskrives brevet?
    .label = Sted
    .example = Sundby
    .help = Det står ved siden af datoen. Lad feltet stå tomt, så står datoen alene.
more-of-letter = Er der noget særligt ved brevet: dato, reference eller jeres egen omtale af jer selv?
    .label = Mere om brevet
    .help = Med `ja` bliver du spurgt om dato, jeres referencenummer, en anden skabelon og egne afsnit om organisationen. Som regel er svaret `nej`.
date = Hvilken dato skal brevet have?
    .label = Dato
    .example = 2025-02-14
    .help = Lad feltet stå tomt, så får brevet datoen for den dag, det laves.
reference = Hvilket sagsnummer har brevet hos jer?
    .label = Reference
    .example = 2025/00123
    .help = Det står ved siden af datoen.
template = Hvilken slags brev?
    .label = Skabelon
    .help = En hensigtserklæring siger, hvad der er planlagt, hvis projektet får støtte; en tilsagnserklæring er bindende; en støtteerklæring behøver ikke at love noget arbejde.
statement = Hvem er I, i jeres egne afsnit?
    .label = Om jer
    .example = Vi har det største kursusudbud i regionen.
    .help = De træder i stedet for det, brevet siger om organisationen. Lad feltet stå tomt, så bliver de sædvanlige sætninger stående.

## Det, der kan vælges

choice-none = lad det stå åbent
funding-in-kind = organisationen selv, som eget bidrag
funding-funder = bevillingsgiveren
language-da = dansk
language-en = engelsk
language-et = estisk
language-fi = finsk
language-is = islandsk
language-nb = norsk (bokmål)
language-sv = svensk
answer-yes = ja
answer-no = nej

## Hvorfor et svar ikke godtages

answer-missing = her skal der stå noget
    .hint = skriv noget; eksemplet viser, hvad der menes
answer-country = der findes ikke noget land, der hedder `{ $reply }`
    .hint = skriv navnet eller de to bogstaver, for eksempel `Danmark` eller `DK`
answer-country-of-several = `{ $reply }` kan være flere lande
    .hint = skriv et af { $known }
answer-email = `{ $reply }` er ikke en e-mailadresse
    .hint = skriv den som `mette.hansen@example.org`
answer-website = `{ $reply }` er ikke en webadresse
    .hint = skriv den som i en browser, for eksempel `www.example.org`
answer-yes-or-no = `{ $reply }` er hverken ja eller nej
    .hint = skriv `ja` eller `nej`
answer-hours = `{ $reply }` er ikke et antal timer
    .hint = skriv, hvor mange timer en fuldtidsansat arbejder om året, for eksempel `1643`
answer-funding = `{ $reply }` siger ikke, hvem der betaler
    .hint = skriv `in-kind` eller `funder`
answer-language = breve kan ikke skrives på `{ $reply }`
    .hint = skriv et af { $known }
answer-template = der findes ikke en slags brev, der hedder `{ $reply }`
    .hint = skriv en af { $known }
answer-day = `{ $reply }` er ikke en dato
    .hint = skriv den som `2025-02-14` eller `14. februar 2025`

## Hvorfor et bidrag ikke kan tages imod, som det er

problem-bad-orcid = `{ $reply }` er ikke et ORCID iD
    .hint = kopiér det fra personens side på orcid.org; det har fire grupper med fire tegn, som `0000-0002-1825-0097`
problem-bad-ror = `{ $reply }` er ikke en ROR-identifikator
    .hint = find organisationen på ror.org, og kopiér identifikatoren derfra; den ser ud som `048a87296`
problem-duplicate-key = teksten er angivet to gange på samme sprog
    .hint = behold en af dem
problem-nothing-pledged = der er ikke angivet noget bidrag endnu
    .hint = tilføj en person eller rolle, eller noget andet, som I bidrager med; kun en støtteerklæring behøver ingen af delene
problem-missing-glyph = brevet kan ikke vise { $signs }
    .hint = skriv det med andre tegn; symboler og nogle skriftsystemer findes ikke i brevets skrifttyper
problem-missing-language = teksten findes ikke på brevets sprog
    .hint = tilføj den på det sprog, eller vælg et andet sprog til brevet
problem-out-of-range = `{ $reply }` er mere eller mindre, end det kan være
    .hint = se efter, om der er et ciffer for meget eller for lidt, eller om der menes en anden enhed
problem-outside-period = `{ $reply }` ligger uden for projektperioden
    .hint = projektet varer fra { $start } til { $end }; udelad andre år og datoer
problem-picture-damaged = billedet kan ikke læses
    .hint = gem det igen, eller bed om det igen, hvor det kom fra
problem-picture-format = dette er ikke et billedformat, som et brev kan have
    .hint = gem billedet som SVG, PNG eller JPEG
problem-picture-missing = billedet `{ $reply }` findes ikke
    .hint = se efter, om navnet er rigtigt, eller udelad billedet
problem-picture-not-self-contained = billedet har brug for noget, der ikke er i filen
    .hint = gem det som PNG eller som ren SVG med alt indlejret
problem-picture-too-large = billedet er for stort eller for detaljeret
    .hint = gør det mindre; 2000 pixel i bredden er nok
problem-picture-unsupported = billedet ville ikke blive trykt, som det ser ud
    .hint = gem det som PNG med 2000 pixel i bredden
problem-support-with-effort = en støtteerklæring angiver ingen arbejdstid
    .hint = vælg en anden slags brev, eller fjern personerne og deres arbejdstid
problem-text-too-long = teksten er for lang
    .hint = forkort den til højst { $most } tegn; det, der kræver mere plads, kan stå i et dokument for sig
problem-too-many-items = der er for mange af disse
    .hint = et brev har plads til højst { $most }; slå nogle af dem sammen
problem-too-many-problems = der er flere fejl, end der kan vises
    .hint = ret disse først
problem-too-much-text = teksterne er for lange til sammen
    .hint = forkort dem til højst { $most } tegn
problem-took-too-long = det tager for lang tid at lave brevet
    .hint = grunden er som regel et meget detaljeret billede; vælg et enklere
problem-unknown-currency = `{ $reply }` er ikke en valuta
    .hint = skriv de tre bogstaver, for eksempel `NOK`, `SEK`, `DKK`, `ISK` eller `EUR`
problem-unprintable-character = teksten har et tegn, der ikke kan trykkes
    .hint = det fulgte med, da teksten blev kopieret, og kan være usynligt; slet den del, og skriv den igen

## Enheder, sådan som de står efter et tal, og hvor ofte

unit-percent = procent
unit-fte = årsværk
unit-person-years = personår
unit-person-months = { $plural ->
        [one] personmåned
       *[other] personmåneder
    }
unit-days = { $plural ->
        [one] dag
       *[other] dage
    }
unit-hours = { $plural ->
        [one] time
       *[other] timer
    }
unit-weeks = { $plural ->
        [one] uge
       *[other] uger
    }
unit-months = { $plural ->
        [one] måned
       *[other] måneder
    }
every-day = om dagen
every-week = om ugen
every-month = om måneden
every-year = om året
every-few-days = hver { $count }. dag
every-few-weeks = hver { $count }. uge
every-few-months = hver { $count }. måned
every-few-years = hvert { $count }. år

## Arbejdsindsatser skrevet helt ud

effort-fte = { $amount } årsværk
effort-days-per-week = { $amount } { $plural ->
        [one] dag
       *[other] dage
    } om ugen
effort-person-months-per-year = { $amount } { $plural ->
        [one] personmåned
       *[other] personmåneder
    } om året
effort-hours-per-year = { $amount } { $plural ->
        [one] time
       *[other] timer
    } om året
effort-person-months-in-year = { $amount } { $plural ->
        [one] personmåned
       *[other] personmåneder
    } i { $year }
effort-hours-in-year = { $amount } { $plural ->
        [one] time
       *[other] timer
    } i { $year }
effort-person-months-total = { $amount } { $plural ->
        [one] personmåned
       *[other] personmåneder
    } i alt
effort-hours-total = { $amount } { $plural ->
        [one] time
       *[other] timer
    } i alt
effort-from = { $effort } fra den { $day }
effort-until = { $effort } til og med den { $day }

## Hvorfor en arbejdsindsats ikke forstås

amount-examples = skriv for eksempel `en halv dag om ugen`, `1-2 dage om ugen`, `20 %`, `0,2 årsværk`, `6 personmåneder om året`, `300 timer om året` eller `{ $example-months } personmåneder`
amount-empty = der er ikke angivet nogen arbejdsindsats
amount-missing = der mangler et tal til sidst
amount-character = tegnet `{ $character }` betyder ikke noget i en arbejdsindsats
amount-no-number = `{ $written }` er ikke et tal
    .hint = skriv det med højst ét decimaltegn, som i `0,5` eller `1720`
amount-too-exact = `{ $written }` er mere nøjagtigt end nogen arbejdsindsats
    .hint = skriv det med højst { $most } cifre
amount-thousands = `{ $written }` kan læses på to måder: som { $thousands } eller som { $decimal }
    .hint = skriv `{ $thousands }` eller `{ $decimal }`
amount-no-day = `{ $written }` er ikke en dato
    .hint = skriv datoen som `{ $example-date }`, `{ $example-dotted }` eller `{ $example-day }`
amount-day-order = `{ $written }` kan læses på to måder: nogle skriver dagen først, andre måneden
    .hint = skriv det som `{ $example-date }`, `{ $example-dotted }` eller `{ $example-day }`
amount-day-expected = her skulle der stå en dato, men der står `{ $found }`
    .hint = skriv `fra { $example-date }`, `fra { $example-dotted }`, `fra august { $example-august }` eller `fra { $example-last }`
amount-day-without-year = `{ $found }` siger ikke hvilket år
    .hint = tag året med, som i `august { $example-august }`
amount-until-year = `til { $year }` kan betyde, til året begynder, eller til det slutter
    .hint = skriv den sidste dag, som i `til { $year }-12-31`
amount-reversed = intervallet går fra { $first } ned til { $second }
    .hint = skriv `{ $second }-{ $first }`
amount-endless = `{ $above }/{ $below }` har uendelig mange decimaler
    .hint = afrund det, for eksempel til `{ $rounded }`
amount-about = `{ $found }` er for vagt til et brev
    .hint = skriv selve tallet eller et interval, for eksempel `8-12 %`
amount-part-time = forstod deltid, men ikke hvor stor en del af fuldtid
    .hint = skriv andelen, som i `50 %` eller `0,5 årsværk`
amount-open-end = `{ $found }` lader den ene ende stå åben, og et brev har brug for begge
    .hint = skriv et interval, for eksempel `0-2 dage om ugen`, eller ét tal
amount-number-expected = her skulle der stå et tal, men der står `{ $found }`
amount-rest = forstod `{ $effort }`, men ikke `{ $rest }`
    .hint = skriv én arbejdsindsats; en anden slags arbejde er en post for sig
amount-money-rest = forstod ikke `{ $rest }`
    .hint = skriv hvert år med sit beløb, som i `{ $example-money }`
amount-mixed-units = årene har forskellige enheder
    .hint = skriv alle år i timer, eller alle i personmåneder
amount-year-twice = året { $year } står der to gange
    .hint = skriv hvert år én gang
amount-year-empty = året { $year } har ingen arbejdsindsats
    .hint = udelad et år, som der ikke loves noget for
amount-years-of-what = forstod årene { $years }, men ikke hvad der tælles
    .hint = tilføj `personmåneder` eller `timer`, som i `{ $example-months } personmåneder`
amount-without-year = en arbejdsindsats mangler sit år
    .hint = nævn året for hver arbejdsindsats, som i `{ $example-months } personmåneder`
amount-unit-by-year = forstod arbejdsindsats pr. år, men { $unit } kan ikke angives år for år
    .hint = skriv personmåneder eller timer for hvert år; en andel af fuldtid angives i stedet med datoer, som i `0,5 årsværk fra { $example-date }`
amount-reversed-days = { $to } er før { $from }
    .hint = byt om på de to datoer
amount-reversed-years = årene { $years } står i forkert rækkefølge eller for langt fra hinanden
    .hint = skriv det første år og så det sidste, som i `{ $example-year }-{ $example-last }`
amount-each-or-in-all = forstod { $amount } { $unit } i { $years }, men ikke om det er hvert år eller i alt
    .hint = skriv `{ $amount } { $unit } om året` eller `{ $amount } { $unit } i alt`
amount-often-and-in-all = forstod { $amount } { $unit } både { $every } og i alt, hvilket er to forskellige mængder
    .hint = skriv en af dem: `{ $amount } { $unit } { $every }` eller `{ $amount } { $unit } i alt`
amount-of-what = forstod tallet { $amount }, men ikke af hvad
amount-days-how-often = forstod { $amount } { $unit }, men ikke hvor ofte
    .hint = skriv `{ $amount } { $unit } om ugen`, eller hvor mange timer det er, som i `300 timer om året` eller `300 timer i alt`
amount-days-endless = forstod { $amount } { $unit } { $every }, hvilket ikke går op i dage om ugen
    .hint = afrund det, som i `{ $rounded }`
amount-days-month = forstod { $amount } { $unit } { $every }, men sådan regner ingen ansøgning
    .hint = skriv dage om ugen: det er omtrent `{ $weekly }`
amount-days-in-all = forstod { $amount } { $unit } i alt, men sådan regner ingen ansøgning
    .hint = skriv, hvor mange timer det er, som i `300 timer i alt`, eller personmåneder: `2 personmåneder i alt`
amount-share-in-all = forstod { $amount } { $unit } i alt, men en andel af fuldtid er den samme hele tiden
    .hint = skriv kun andelen, som i `20 %`, eller mængden: `6 personmåneder i alt`
amount-how-often = forstod { $amount } { $unit }, men ikke om det er hvert år eller i alt
    .hint = skriv `{ $amount } { $unit } om året` eller `{ $amount } { $unit } i alt`, eller nævn årene, som i `{ $example-year }: { $amount } { $unit }`
amount-person-years-how-often = forstod { $amount } { $unit }, men ikke om det er hvert år eller i alt
    .hint = skriv `{ $amount } årsværk`, hvis det gælder hvert år, eller `{ $amount } årsværk i alt`
amount-share-alone = forstod { $amount } { $unit } { $every }, men sådan regner ingen ansøgning
    .hint = skriv kun andelen, som i `20 %` eller `0,2 årsværk`
amount-hours-week = forstod { $amount } { $unit } { $every }, men sådan regner ingen ansøgning
    .hint = hvor mange uger man arbejder om året, varierer; med { $weeks } uger er det `{ $yearly }`
amount-month = forstod { $amount } { $unit } { $every }, men sådan regner ingen ansøgning
    .hint = hvis hver måned i året er ment, så skriv `{ $yearly }`
amount-other-unit = forstod { $amount } { $unit }, men sådan regner ingen ansøgning
    .hint = skriv personmåneder om året, dage om ugen eller timer om året
amount-not-counted = forstod { $amount } { $unit } { $every }, men sådan regner ingen ansøgning

## Hvad et svar bliver til

remark-country = Landekode: { $code }.
remark-effort = Forstået: { $effort }.
measure-year = Det er { $amounts } om året.
measure-in-year = I { $year } er det { $amounts }.
measure-amounts = { $hours } og { $months }
measure-amounts-fte = { $hours }, { $months } eller { $fte }
measure-in-all = Fra den { $start } til den { $end } bliver det { $hours } eller { $months }, når fuldtid er { $norm } om året.
measure-assumed = Her regnes fuldtid som { $norm } om året og { $days } om ugen; ansøgningen kan sige noget andet.
totals = I alt: { $hours }, { $months }, i gennemsnit { $fte }.

## Andre ord

your-organisation = organisationen
usual-role = underviser

## Samtalen i en terminal

terminal-about = Dine svar bliver til organisationens hensigtserklæring for { $project }, et projekt, som { $funder } er søgt om støtte til.
terminal-due = Fristen for brevene er den { $day }.
terminal-was-due = Fristen for brevene var den { $day }.
terminal-no-application = Dine svar bliver til organisationens hensigtserklæring. Der er ingen application.json her eller i en mappe over, så der vides ikke noget om projektet endnu. Projektets koordinator har den fil: læg den i denne mappe, eller nævn den med --application. Du kan fortsætte uden, men selve brevet har brug for den.
terminal-how = Det tager omtrent fem minutter, og alle svar kan ændres senere. Enter godtager det, der foreslås, eller springer over, ? forklarer, < går tilbage til forrige spørgsmål. Ctrl-C stopper; svarene bliver gemt.
terminal-example = for eksempel: { $example }
terminal-keys = ? forklarer, < går tilbage
terminal-keys-default = Enter godtager svaret i parentes, ? forklarer, < går tilbage
terminal-keys-alone = Enter godtager svaret i parentes, ? forklarer
terminal-keys-optional = Enter springer over, ? forklarer, < går tilbage
terminal-keys-kept = Enter beholder, det, du skriver, erstatter, Ctrl-U tømmer feltet, ? forklarer, < går tilbage
terminal-keys-one = piletaster og Enter vælger, det, du skriver, filtrerer, ? forklarer, < går tilbage
terminal-keys-several = mellemrum markerer, Enter går videre med det markerede, det, du skriver, filtrerer, ? forklarer, < går tilbage
terminal-no-match = intet passer; Backspace fjerner bogstaver
terminal-line-break = ¶ er et linjeskift
terminal-first = Dette er det første spørgsmål.
terminal-sorry = Beklager: { $message }.
terminal-hint = Tip: { $hint }.
terminal-split = Er “{ $title }” titlen på { $name }?
terminal-split-help = Med `ja` holdes navn og titel adskilt, sådan som brevet skriver dem. Med `nej` er det hele navnet.
terminal-right = Er dette rigtigt?
terminal-write = Skriv filen
terminal-change = Ændr et svar
terminal-add = Tilføj en underskriver, en rolle eller noget andet
terminal-remove = Fjern en af dem
terminal-stop = Stop her uden at skrive
terminal-menu-help = Intet er skrevet endnu, og alle svar kan stadig ændres.
terminal-which = Hvilket svar?
terminal-add-what = Hvad skal tilføjes?
terminal-remove-what = Hvad skal fjernes?
terminal-signatory = Underskriver
terminal-work = Rolle
terminal-other = Noget ud over arbejdstid
terminal-letter = Skal brevet laves nu?
terminal-letter-help = Brevet er en PDF ved siden af filen. `loi letter` laver det når som helst.
terminal-letter-later = `loi letter { $path }` laver det når som helst.
terminal-exists = `{ $path }` findes allerede. Skal den ændres?
terminal-exists-help = Med `ja` åbnes den, og alt i den kan ændres. Med `nej` sker der ingenting; nævn en anden fil med -o.
terminal-edit = Dette er { $path }. Det, du ikke ændrer, bliver stående, som det er, og intet skrives, før du siger til.
terminal-wrong = Skal rettes: { $label }: { $message }. { $hint }.
terminal-unchanged = Intet er ændret.
terminal-resume = Der er { $answers } svar fra sidst. Fortsætte med dem?
terminal-resume-help = Ellers begynder spørgsmålene forfra, og de tidligere svar går tabt.
