# Det som sägs till den som svarar på frågor, på svenska.
#
# Namnen är desamma som i `en.ftl`, och orden efter `$` också.

## Frågorna, i den ordning som de ställs.

organization = Vad heter organisationen, fullt utskrivet?
    .label = Organisation
    .example = Nordviks universitet
    .help = Så som namnet ska stå överst i brevet och i bilagan till ansökan.
unit = Vilken fakultet, institution eller grupp deltar?
    .label = Enhet
    .example = Institutionen för fysik
    .help = Lämna fältet tomt om hela organisationen deltar.
country = I vilket land?
    .label = Land
    .example = Sverige eller SE
    .help = Landets namn eller dess två bokstäver: `Sverige`, `Sweden` och `SE` är samma sak.
address = Vilken är postadressen? Skriv semikolon mellan raderna.
    .label = Adress
    .example = Hamngatan 1; 000 01 Sundby
    .help = Gata och ort, utan organisationens namn. Lämna fältet tomt om brevet inte behöver någon adress.
more-letterhead = Mer till brevhuvudet: kortnamn, webbplats, organisationsnummer eller logotyp?
    .label = Mer om organisationen
    .help = Med `ja` får du frågor om kortnamn, webbplats, organisationsnummer, en identifierare, logotyp och banderoll; alla kan hoppas över. Med `nej` får brevet namn och adress.
short-name = Vad kallas { $organization } kort och gott?
    .label = Kortnamn
    .example = NordU
    .help = Det sparar plats i bilagans tabeller. Själva brevet har det fullständiga namnet.
website = Vilken webbplats har organisationen?
    .label = Webbplats
    .example = www.example.org
    .help = Den står under adressen, precis som du skriver den här.
registration-number = Vilket organisationsnummer har organisationen?
    .label = Organisationsnummer
    .example = 000000-0000
    .help = Numret i det nationella registret. En del finansiärer vill se det i brevet.
ror = Vilken identifierare har organisationen i Research Organization Registry?
    .label = ROR
    .example = https://ror.org/00j9c2840
    .help = En del finansiärer frågar efter den. Sök efter organisationen på ror.org, eller lämna fältet tomt.
logo = I vilken fil finns logotypen?
    .label = Logotyp
    .example = logo.svg
    .help = En bild i formatet SVG, PNG eller JPEG. Den måste ligga i samma mapp som bidraget eller i en mapp under den: kopiera den dit först.
letterhead = I vilken fil finns banderollen, om era brev har en?
    .label = Brevhuvud
    .example = brevhuvud.png
    .help = En bred bild som ersätter logotyp och adress överst på första sidan. Lämna fältet tomt om brevet har en logotyp, eller ingetdera.
signatory-name = { $which ->
        [first] Vem undertecknar för { $organization }?
       *[other] Vem mer undertecknar?
    }
    .label = Undertecknas av
    .example = Anna Andersson
    .help = Någon som får binda organisationen till detta: ofta en prefekt eller en avdelningschef.
signatory-title = Vilken titel har den som undertecknar?
    .label = Titel
    .example = prefekt
    .help = Befattningen som ger rätt att underteckna. Finansiärer tittar efter den.
signatory-organization = Vilken organisation undertecknar personen för, om det är en annan?
    .label = Undertecknar för
    .example = Universitetsbiblioteket
    .help = Lämna fältet tomt om personen undertecknar för { $organization }.
signatory-orcid = Vilket ORCID iD har den som undertecknar?
    .label = ORCID iD, undertecknare
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Det skiljer personer med samma namn åt. Lämna fältet tomt om det inte finns något.
another-signatory = Ska någon mer underteckna?
    .label = En undertecknare till
    .help = Svara `ja` eller `nej`. De flesta brev har en underskrift.
contact-name = Vem svarar på frågor om brevet?
    .label = Kontaktperson
    .example = Erik Svensson
    .help = Någon som känner till bidraget; det kan vara samma person som undertecknar.
contact-email = Vilken e-postadress har kontaktpersonen?
    .label = E-post
    .example = erik.svensson@example.org
    .help = Den står i brevet, så att finansiären och koordinatorn kan höra av sig.
contact-phone = Och telefonnumret?
    .label = Telefon
    .example = +46 00 000 00 00
    .help = Lämna fältet tomt om e-postadressen räcker.
hours-per-year = Hur många timmar om året är heltid vid { $organization }?
    .label = Timmar per år
    .help = Om du inte vet, behåll talet som föreslås: ansökan räknar med det för alla partner. Ange ett annat bara om organisationen har en egen årsarbetstid, utan semester och ledighet.
hours-source = Varifrån kommer det talet?
    .label = Källa för timmarna
    .example = kollektivavtalet om arbetstid
    .help = Den som granskar och räknar efter kommer att undra.
gives-work = Ska personal från { $organization } arbeta i projektet?
    .label = Arbetstid
    .help = Vanligtvis `ja`. Med `nej` utlovar brevet något annat, som resepengar eller lokaler, och då får du frågor om det i stället.
role = { $which ->
        [first] Vilken roll ska någon från { $organization } ha i projektet?
       *[other] Vilken är nästa roll?
    }
    .label = Roll
    .example = kursledare, koordinator, redaktör för kursmaterialet
    .help = En roll i taget: den som gör två slags arbete, eller två personer, frågas det om i tur och ordning.
who = Vem blir det?
    .label = Vem
    .example = Šárka Nováková
    .help = Namnet, om det är känt. Ett brev kan också utlova en roll som ännu inte är tillsatt.
activities = Vilka är uppgifterna? Skriv semikolon mellan dem.
    .label = Uppgifter
    .example = undervisning; handledning
    .help = Vad rollen innebär, till exempel `undervisning på två kurser om året; skötsel av materialet om Git`. Det gör löftet konkret; lämna fältet tomt om rollen säger nog.
effort = Hur mycket tid går åt?
    .label = Arbetsinsats
    .example = 1 dag i veckan, 20 %, 300 timmar per år
    .help = Hur du än räknar: `en halv dag i veckan`, `1–2 dagar i veckan`, `20 %`, `halvtid`, `0,2 FTE`, `6 personmånader per år`, `300 timmar per år` eller `300 timmar totalt`, eller per kalenderår: `{ $example-months } personmånader`. Med datum: `{ $example-dated }`.
more-of-work = Finns det ett villkor, eller betalar finansiären för detta?
    .label = Mer om arbetet
    .help = Med `ja` får du frågor om vem som betalar, vilken anmärkning bilagan ska ha och om detta ska ha en egen rad där. Vanligtvis är svaret `nej`: organisationen ger tiden själv, utan villkor.
funding = Vem betalar för tiden?
    .label = Betalas av
    .help = Egeninsats: organisationen betalar lönen. Finansiären: lönen betalas av bidraget från finansiären.
note = Vilket är villkoret eller anmärkningen?
    .label = Anmärkning
    .example = under förutsättning att avtalet förnyas { $example-last }
    .help = Den står under bilagans tabeller. Lämna fältet tomt om det inte finns någon.
row = Om detta ska ha en egen rad i bilagan, under vilket namn?
    .label = Rad i bilagan
    .example = Universitetsbiblioteket
    .help = Lämna fältet tomt, så räknas det som vanligt in i raden för { $organization }.
orcid = Vilket ORCID iD har den som gör detta?
    .label = ORCID iD
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Det skiljer personer med samma namn åt. Lämna fältet tomt om det inte finns något.
another-work = Finns det en roll eller en person till?
    .label = En roll till
    .help = Svara `ja` eller `nej`. Helst deltar mer än en person.
gives-other = Ger { $organization } något utöver arbetstid, som resor eller lokaler?
    .label = Utöver arbetstid
    .help = Med `ja` får du frågor om vad det är och hur mycket det är värt varje år. Vanligtvis är svaret `nej`.
other-description = Vad är det som ges?
    .label = Ges dessutom
    .example = resor till projektmöten
    .help = Några få ord; de står i en tabell i brevet.
other-currency = I vilken valuta?
    .label = Valuta
    .example = SEK
    .help = De tre bokstäver som banker använder, som `NOK`, `SEK`, `DKK`, `ISK` eller `EUR`.
other-years = Hur mycket är det värt varje år?
    .label = Värde
    .example = { $example-money }
    .help = Varje kalenderår med sitt belopp, till exempel `{ $example-money }`. Ett år som inte nämns förblir tomt.
another-other = Finns det något mer?
    .label = Något mer
    .help = Svara `ja` eller `nej`.
topics = Vilka specialkurser vill ni vara med om?
    .label = Kursämnen
    .example = datavisualisering; programmering av grafikprocessorer
    .help = Lämna fältet tomt om det inte är några.
rationale = Varför deltar { $organization }?
    .label = Varför
    .help = En mening eller två med egna ord. Granskare läser breven sida vid sida: det som bara ni kan säga väger tyngst. Det kan skrivas senare.
language = På vilket språk ska brevet vara?
    .label = Språk
    .help = Det du har skrivit själv förblir som det är.
place = På vilken ort undertecknas brevet?
    .label = Ort
    .example = Sundby
    .help = Den står bredvid datumet. Lämna fältet tomt, så står datumet ensamt.
more-of-letter = Är det något särskilt med brevet: datum, beteckning eller en egen beskrivning av er?
    .label = Mer om brevet
    .help = Med `ja` får du frågor om datum, er beteckning, en annan mall och egna stycken om organisationen. Vanligtvis är svaret `nej`.
date = Vilket datum ska brevet ha?
    .label = Datum
    .example = 2025-02-14
    .help = Lämna fältet tomt, så får brevet datumet för den dag då det görs.
reference = Vilken beteckning har brevet hos er?
    .label = Er beteckning
    .example = 2025/00123
    .help = Till exempel ett diarienummer. Den står bredvid datumet.
template = Vilket slags brev?
    .label = Mall
    .help = En avsiktsförklaring säger vad som är planerat om projektet får medel; ett åtagandebrev är bindande; ett stödbrev behöver inte utlova något arbete.
statement = Vilka är ni, i egna stycken?
    .label = Om er
    .example = Vi har det största kursutbudet i regionen.
    .help = De ersätter det som brevet säger om organisationen. Lämna fältet tomt, så står de vanliga meningarna kvar.

## Det som kan väljas

choice-none = lämna öppet
funding-in-kind = organisationen själv, som egeninsats
funding-funder = finansiären
language-da = danska
language-en = engelska
language-et = estniska
language-fi = finska
language-is = isländska
language-nb = norska (bokmål)
language-sv = svenska
answer-yes = ja
answer-no = nej

## Varför ett svar inte godtas

answer-missing = här behövs ett svar
    .hint = skriv något; exemplet visar vad som menas
answer-country = det finns inget land som heter `{ $reply }`
    .hint = skriv namnet eller de två bokstäverna, som `Sverige` eller `SE`
answer-country-of-several = `{ $reply }` kan vara flera länder
    .hint = skriv ett av { $known }
answer-email = `{ $reply }` är ingen e-postadress
    .hint = skriv den som `anna.andersson@example.org`
answer-website = `{ $reply }` är ingen webbadress
    .hint = skriv den som i en webbläsare, till exempel `www.example.org`
answer-yes-or-no = `{ $reply }` är varken ja eller nej
    .hint = skriv `ja` eller `nej`
answer-hours = `{ $reply }` är inte ett antal timmar
    .hint = skriv hur många timmar en heltidsanställd arbetar per år, till exempel `1720`
answer-funding = `{ $reply }` säger inte vem som betalar
    .hint = skriv `in-kind` eller `funder`
answer-language = brev kan inte skrivas på `{ $reply }`
    .hint = skriv ett av { $known }
answer-template = det finns inget slags brev som heter `{ $reply }`
    .hint = skriv ett av { $known }
answer-day = `{ $reply }` är inget datum
    .hint = skriv det som `2025-02-14` eller `14 februari 2025`

## Varför ett bidrag inte godtas som det är

problem-bad-orcid = `{ $reply }` är inget ORCID iD
    .hint = kopiera det från personens sida på orcid.org; det har fyra grupper med fyra tecken, som `0000-0002-1825-0097`
problem-bad-ror = `{ $reply }` är ingen ROR-identifierare
    .hint = sök upp organisationen på ror.org och kopiera identifieraren därifrån; den ser ut som `048a87296`
problem-duplicate-key = texten är angiven två gånger på samma språk
    .hint = behåll en av dem
problem-nothing-pledged = inget bidrag är angivet ännu
    .hint = lägg till en person eller roll, eller något annat som ni bidrar med; bara ett stödbrev behöver inget av detta
problem-missing-glyph = brevet kan inte visa { $signs }
    .hint = skriv det med andra tecken; symboler och vissa skriftsystem finns inte i brevets typsnitt
problem-missing-language = texten finns inte på brevets språk
    .hint = lägg till den på det språket, eller välj ett annat språk för brevet
problem-out-of-range = `{ $reply }` är mer eller mindre än det kan vara
    .hint = se efter om det är en siffra för mycket eller för lite, eller om en annan enhet är avsedd
problem-outside-period = `{ $reply }` ligger utanför projekttiden
    .hint = projektet pågår från { $start } till { $end }; utelämna andra år och datum
problem-picture-damaged = bilden kan inte läsas
    .hint = spara den på nytt, eller be om den igen där den kom ifrån
problem-picture-format = detta är inget bildformat som ett brev kan ha
    .hint = spara bilden som SVG, PNG eller JPEG
problem-picture-missing = bilden `{ $reply }` finns inte
    .hint = se efter om namnet är rätt, eller utelämna bilden
problem-picture-not-self-contained = bilden behöver något som inte finns i filen
    .hint = spara den som PNG, eller som ren SVG med allt inbäddat
problem-picture-too-large = bilden är för stor eller för detaljerad
    .hint = gör den mindre; 2000 bildpunkter på bredden räcker
problem-picture-unsupported = bilden skulle inte tryckas som den ser ut
    .hint = spara den som PNG med 2000 bildpunkter på bredden
problem-support-with-effort = ett stödbrev anger ingen arbetstid
    .hint = välj ett annat slags brev, eller ta bort personerna och deras arbetstid
problem-text-too-long = texten är för lång
    .hint = korta den till högst { $most } tecken; det som behöver mer plats kan stå i ett eget dokument
problem-too-many-items = det är för många av dessa
    .hint = ett brev har plats för högst { $most }; slå ihop några av dem
problem-too-many-problems = det är fler fel än som kan visas
    .hint = rätta dessa först
problem-too-much-text = texterna är för långa tillsammans
    .hint = korta dem till högst { $most } tecken
problem-took-too-long = det tar för lång tid att göra brevet
    .hint = oftast är skälet en mycket detaljerad bild; välj en enklare
problem-unknown-currency = `{ $reply }` är ingen valuta
    .hint = skriv de tre bokstäverna, till exempel `NOK`, `SEK`, `DKK`, `ISK` eller `EUR`
problem-unprintable-character = texten har ett tecken som inte kan tryckas
    .hint = det följde med när texten kopierades och kan vara osynligt; radera den delen och skriv den på nytt

## Enheter, som de står efter ett tal, och hur ofta

unit-percent = procent
unit-fte = FTE
unit-person-years = personår
unit-person-months = { $plural ->
        [one] personmånad
       *[other] personmånader
    }
unit-days = { $plural ->
        [one] dag
       *[other] dagar
    }
unit-hours = { $plural ->
        [one] timme
       *[other] timmar
    }
unit-weeks = { $plural ->
        [one] vecka
       *[other] veckor
    }
unit-months = { $plural ->
        [one] månad
       *[other] månader
    }
every-day = om dagen
every-week = i veckan
every-month = i månaden
every-year = per år
every-few-days = på { $count } dagar
every-few-weeks = på { $count } veckor
every-few-months = på { $count } månader
every-few-years = på { $count } år

## Arbetsinsatser fullt utskrivna

effort-fte = { $amount } FTE
effort-days-per-week = { $amount } { $plural ->
        [one] dag
       *[other] dagar
    } i veckan
effort-person-months-per-year = { $amount } { $plural ->
        [one] personmånad
       *[other] personmånader
    } per år
effort-hours-per-year = { $amount } { $plural ->
        [one] timme
       *[other] timmar
    } per år
effort-person-months-in-year = { $amount } { $plural ->
        [one] personmånad
       *[other] personmånader
    } under { $year }
effort-hours-in-year = { $amount } { $plural ->
        [one] timme
       *[other] timmar
    } under { $year }
effort-person-months-total = { $amount } { $plural ->
        [one] personmånad
       *[other] personmånader
    } totalt
effort-hours-total = { $amount } { $plural ->
        [one] timme
       *[other] timmar
    } totalt
effort-from = { $effort } från den { $day }
effort-until = { $effort } till och med den { $day }

## Varför en arbetsinsats inte förstås

amount-examples = skriv till exempel `en halv dag i veckan`, `1–2 dagar i veckan`, `20 %`, `0,2 FTE`, `6 personmånader per år`, `300 timmar per år` eller `{ $example-months } personmånader`
amount-empty = ingen arbetsinsats är angiven
amount-missing = det saknas ett tal på slutet
amount-character = tecknet `{ $character }` betyder ingenting i en arbetsinsats
amount-no-number = `{ $written }` är inget tal
    .hint = skriv det med högst ett decimaltecken, som i `0,5` eller `1720`
amount-too-exact = `{ $written }` är noggrannare än någon arbetsinsats
    .hint = skriv det med högst { $most } siffror
amount-thousands = `{ $written }` kan läsas på två sätt: som { $thousands } eller som { $decimal }
    .hint = skriv `{ $thousands }` eller `{ $decimal }`
amount-no-day = `{ $written }` är inget datum
    .hint = skriv datumet som `{ $example-date }`, `{ $example-dotted }` eller `{ $example-day }`
amount-day-order = `{ $written }` kan läsas på två sätt: en del skriver dagen först, andra månaden
    .hint = skriv det som `{ $example-date }`, `{ $example-dotted }` eller `{ $example-day }`
amount-day-expected = här skulle det stå ett datum, men det står `{ $found }`
    .hint = skriv `från { $example-date }`, `från { $example-dotted }`, `från augusti { $example-august }` eller `från { $example-last }`
amount-day-without-year = `{ $found }` säger inte vilket år
    .hint = ta med året, som i `augusti { $example-august }`
amount-until-year = `till { $year }` kan betyda till dess att året börjar eller till dess att det slutar
    .hint = skriv den sista dagen, som i `till { $year }-12-31`
amount-reversed = intervallet går från { $first } ner till { $second }
    .hint = skriv `{ $second }–{ $first }`
amount-endless = `{ $above }/{ $below }` har oändligt många decimaler
    .hint = avrunda det, till exempel till `{ $rounded }`
amount-about = `{ $found }` är för vagt för ett brev
    .hint = skriv själva talet eller ett intervall som `8–12 %`
amount-part-time = förstod deltid, men inte hur stor del av heltid
    .hint = skriv andelen, som i `50 %` eller `0,5 FTE`
amount-open-end = `{ $found }` lämnar ena änden öppen, och ett brev behöver båda
    .hint = skriv ett intervall, som `0–2 dagar i veckan`, eller ett enda tal
amount-number-expected = här skulle det stå ett tal, men det står `{ $found }`
amount-rest = förstod `{ $effort }`, men inte `{ $rest }`
    .hint = skriv en enda arbetsinsats; ett annat slags arbete är en post för sig
amount-money-rest = förstod inte `{ $rest }`
    .hint = skriv varje år med sitt belopp, som i `{ $example-money }`
amount-mixed-units = åren har olika enheter
    .hint = skriv alla år i timmar, eller alla i personmånader
amount-year-twice = året { $year } står där två gånger
    .hint = skriv varje år en gång
amount-year-empty = året { $year } har ingen arbetsinsats
    .hint = utelämna ett år som inget utlovas för
amount-years-of-what = förstod åren { $years }, men inte vad som räknas
    .hint = lägg till `personmånader` eller `timmar`, som i `{ $example-months } personmånader`
amount-without-year = en arbetsinsats saknar år
    .hint = ange året för varje arbetsinsats, som i `{ $example-months } personmånader`
amount-unit-by-year = förstod en arbetsinsats per år, men { $unit } kan inte anges år för år
    .hint = skriv personmånader eller timmar för varje år; en andel av heltid anges i stället med datum, som i `0,5 FTE från { $example-date }`
amount-reversed-days = { $to } är före { $from }
    .hint = byt plats på de två datumen
amount-reversed-years = åren { $years } står i fel ordning eller för långt från varandra
    .hint = skriv det första året och sedan det sista, som i `{ $example-year }–{ $example-last }`
amount-each-or-in-all = förstod { $amount } { $unit } under { $years }, men inte om det är varje år eller totalt
    .hint = skriv `{ $amount } { $unit } per år` eller `{ $amount } { $unit } totalt`
amount-often-and-in-all = förstod { $amount } { $unit } både { $every } och totalt, vilket är två olika mängder
    .hint = skriv en av dem: `{ $amount } { $unit } { $every }` eller `{ $amount } { $unit } totalt`
amount-of-what = förstod talet { $amount }, men inte av vad
amount-days-how-often = förstod { $amount } { $unit }, men inte hur ofta
    .hint = skriv `{ $amount } { $unit } i veckan`, eller hur många timmar det är, som i `300 timmar per år` eller `300 timmar totalt`
amount-days-endless = förstod { $amount } { $unit } { $every }, vilket inte går jämnt upp i dagar i veckan
    .hint = avrunda det, som i `{ $rounded }`
amount-days-month = förstod { $amount } { $unit } { $every }, men så räknar ingen ansökan
    .hint = skriv dagar i veckan: det är ungefär `{ $weekly }`
amount-days-in-all = förstod { $amount } { $unit } totalt, men så räknar ingen ansökan
    .hint = skriv hur många timmar det är, som i `300 timmar totalt`, eller personmånader: `2 personmånader totalt`
amount-share-in-all = förstod { $amount } { $unit } totalt, men en andel av heltid är densamma hela tiden
    .hint = skriv bara andelen, som i `20 %`, eller mängden: `6 personmånader totalt`
amount-how-often = förstod { $amount } { $unit }, men inte om det är varje år eller totalt
    .hint = skriv `{ $amount } { $unit } per år` eller `{ $amount } { $unit } totalt`, eller ange åren, som i `{ $example-year }: { $amount } { $unit }`
amount-person-years-how-often = förstod { $amount } { $unit }, men inte om det är varje år eller totalt
    .hint = skriv `{ $amount } FTE` om det gäller varje år, eller `{ $amount } { $unit } totalt`
amount-share-alone = förstod { $amount } { $unit } { $every }, men så räknar ingen ansökan
    .hint = skriv bara andelen, som i `20 %` eller `0,2 FTE`
amount-hours-week = förstod { $amount } { $unit } { $every }, men så räknar ingen ansökan
    .hint = hur många veckor man arbetar per år varierar; med { $weeks } veckor är det `{ $yearly }`
amount-month = förstod { $amount } { $unit } { $every }, men så räknar ingen ansökan
    .hint = om varje månad på året avses, skriv `{ $yearly }`
amount-other-unit = förstod { $amount } { $unit }, men så räknar ingen ansökan
    .hint = skriv personmånader per år, dagar i veckan eller timmar per år
amount-not-counted = förstod { $amount } { $unit } { $every }, men så räknar ingen ansökan

## Vad ett svar blir till

remark-country = Landskod: { $code }.
remark-effort = Förstod: { $effort }.
measure-year = Det är { $amounts } per år.
measure-in-year = Under { $year } är det { $amounts }.
measure-amounts = { $hours } och { $months }
measure-amounts-fte = { $hours }, { $months } eller { $fte }
measure-in-all = Från den { $start } till den { $end } blir det { $hours } eller { $months }, när heltid är { $norm } per år.
measure-assumed = Här räknas heltid som { $norm } per år och { $days } i veckan; ansökan kan säga något annat.
totals = Totalt: { $hours }, { $months }, i genomsnitt { $fte }.

## Andra ord

your-organisation = organisationen
usual-role = kursledare

## Samtalet i en terminal

terminal-about = Dina svar blir organisationens avsiktsförklaring för { $project }, ett projekt som söker medel från { $funder }.
terminal-due = Sista dag för breven är den { $day }.
terminal-was-due = Sista dag för breven var den { $day }.
terminal-no-application = Dina svar blir organisationens avsiktsförklaring. Det finns ingen application.json här eller i en mapp ovanför, så inget är känt om projektet ännu. Projektets koordinator har filen: lägg den i den här mappen, eller ange den med --application. Du kan fortsätta utan den, men själva brevet behöver den.
terminal-how = Det tar ungefär fem minuter, och alla svar kan ändras senare. Enter godtar förslaget eller hoppar över frågan, ? förklarar den, < går tillbaka till frågan före. Ctrl-C avbryter; svaren sparas.
terminal-example = till exempel: { $example }
terminal-keys = ? förklarar, < går tillbaka
terminal-keys-default = Enter godtar svaret inom parentes, ? förklarar, < går tillbaka
terminal-keys-alone = Enter godtar svaret inom parentes, ? förklarar
terminal-keys-optional = Enter hoppar över, ? förklarar, < går tillbaka
terminal-keys-kept = Enter behåller, det du skriver ersätter, Ctrl-U tömmer fältet, ? förklarar, < går tillbaka
terminal-keys-one = piltangenter och Enter väljer, det du skriver filtrerar, ? förklarar, < går tillbaka
terminal-keys-several = mellanslag markerar, Enter fortsätter med det markerade, det du skriver filtrerar, ? förklarar, < går tillbaka
terminal-no-match = inget passar; Backspace tar bort bokstäver
terminal-line-break = ¶ är en radbrytning
terminal-first = Det här är den första frågan.
terminal-sorry = Tyvärr: { $message }.
terminal-hint = Tips: { $hint }.
terminal-split = Är ”{ $title }” titeln för { $name }?
terminal-split-help = Med `ja` hålls namn och titel isär, så som brevet skriver dem. Med `nej` är allt tillsammans namnet.
terminal-right = Stämmer det här?
terminal-write = Skriv filen
terminal-change = Ändra ett svar
terminal-add = Lägg till en undertecknare, en roll eller något annat
terminal-remove = Ta bort något av dem
terminal-stop = Sluta här utan att skriva
terminal-menu-help = Inget är skrivet ännu, och alla svar kan fortfarande ändras.
terminal-which = Vilket svar?
terminal-add-what = Vad ska läggas till?
terminal-remove-what = Vad ska tas bort?
terminal-signatory = Undertecknare
terminal-work = Roll
terminal-other = Något utöver arbetstid
terminal-letter = Ska brevet göras nu?
terminal-letter-help = Brevet är en PDF bredvid filen. `loi letter` gör det när som helst.
terminal-letter-later = `loi letter { $path }` gör det när som helst.
terminal-exists = `{ $path }` finns redan. Ska den ändras?
terminal-exists-help = Med `ja` öppnas den, och allt i den kan ändras. Med `nej` händer ingenting; ange en annan fil med -o.
terminal-edit = Det här är { $path }. Det du inte ändrar förblir som det är, och inget skrivs förrän du säger till.
terminal-wrong = Måste rättas: { $label }: { $message }. { $hint }.
terminal-unchanged = Inget har ändrats.
terminal-resume = Det finns { $answers } svar från förra gången. Fortsätta med dem?
terminal-resume-help = Annars börjar frågorna om, och de tidigare svaren försvinner.
