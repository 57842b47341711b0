# Det som sies til folk som svarer på spørsmål, på norsk bokmål.
#
# Navnene er de samme som i `en.ftl`, og ordene etter `$` også.

## Spørsmålene, i den rekkefølgen de stilles.

organization = Hva heter institusjonen, skrevet helt ut?
    .label = Institusjon
    .example = Universitetet i Nordvik
    .help = Slik navnet skal stå øverst i brevet og i vedlegget til søknaden.
unit = Hvilket fakultet, institutt eller hvilken gruppe deltar?
    .label = Enhet
    .example = Fysisk institutt
    .help = La feltet stå tomt hvis hele institusjonen deltar.
country = I hvilket land?
    .label = Land
    .example = Norge eller NO
    .help = Navnet på landet eller de to bokstavene: `Norge`, `Norway` og `NO` er det samme.
address = Hva er postadressen? Skriv semikolon mellom linjene.
    .label = Adresse
    .example = Havnegata 1; 0001 Sundby
    .help = Gate og sted, uten navnet på institusjonen. La feltet stå tomt hvis brevet ikke trenger adresse.
more-letterhead = Mer til brevhodet: kortnavn, nettsted, organisasjonsnummer eller logo?
    .label = Mer om institusjonen
    .help = Med `ja` blir du spurt om kortnavn, nettsted, organisasjonsnummer, en identifikator, logo og banner, og alt kan hoppes over. Med `nei` får brevet navn og adresse.
short-name = Hva kalles { $organization } til daglig, kort sagt?
    .label = Kortnavn
    .example = UiN
    .help = Det sparer plass i tabellene i vedlegget. Selve brevet har det fulle navnet.
website = Hva er nettadressen?
    .label = Nettsted
    .example = www.example.org
    .help = Den står under adressen, nøyaktig slik du skriver den her.
registration-number = Hvilket organisasjonsnummer har institusjonen?
    .label = Organisasjonsnummer
    .example = NO 000 000 000
    .help = Nummeret i det nasjonale registeret. Noen finansiører vil ha det i brevet.
ror = Hvilken identifikator har institusjonen i Research Organization Registry?
    .label = ROR
    .example = https://ror.org/00j9c2840
    .help = Noen finansiører spør etter den. Slå opp institusjonen på ror.org, eller la feltet stå tomt.
logo = Hvilken fil ligger logoen i?
    .label = Logo
    .example = logo.svg
    .help = Et bilde i formatet SVG, PNG eller JPEG. Fila må ligge i samme mappe som bidraget eller i en mappe under den: kopier den dit først.
letterhead = Hvilken fil ligger banneret i, hvis brevene deres har et?
    .label = Brevhode
    .example = brevhode.png
    .help = Et bredt bilde som står i stedet for logo og adresse øverst på første side. La feltet stå tomt hvis brevet har logo, eller ingen av delene.
signatory-name = { $which ->
        [first] Hvem skriver under for { $organization }?
       *[other] Hvem andre skriver under?
    }
    .label = Underskriver
    .example = Kari Nordmann
    .help = En som kan forplikte institusjonen til dette: ofte en instituttleder eller en direktør.
signatory-title = Hvilken tittel har den som skriver under?
    .label = Tittel
    .example = instituttleder
    .help = Stillingen som gir myndighet til å skrive under. Finansiører ser etter den.
signatory-organization = Hvilken institusjon skriver personen under for, hvis det er en annen?
    .label = Skriver under for
    .example = Universitetsbiblioteket
    .help = La feltet stå tomt hvis personen skriver under for { $organization }.
signatory-orcid = Hvilken ORCID har den som skriver under?
    .label = ORCID for underskriver
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Den skiller folk med samme navn. La feltet stå tomt hvis det ikke finnes noen.
another-signatory = Skal flere skrive under?
    .label = En underskriver til
    .help = Svar `ja` eller `nei`. De fleste brev har én underskrift.
contact-name = Hvem svarer på spørsmål om brevet?
    .label = Kontakt
    .example = Ola Nordmann
    .help = En som kjenner bidraget; det kan være den samme som skriver under.
contact-email = Hvilken e-postadresse har kontakten?
    .label = E-post
    .example = ola.nordmann@example.org
    .help = Den står i brevet, slik at finansiøren og koordinatoren kan ta kontakt.
contact-phone = Og telefonnummeret?
    .label = Telefon
    .example = +47 00 00 00 00
    .help = La feltet stå tomt hvis e-postadressen er nok.
hours-per-year = Hvor mange timer i året er full stilling ved { $organization }?
    .label = Timer i året
    .help = Hvis du ikke vet det, behold tallet som foreslås: søknaden bruker det for alle partnere. Oppgi et annet bare hvis institusjonen har sin egen norm, uten ferie og fravær.
hours-source = Hvor kommer det tallet fra?
    .label = Kilde for timene
    .example = tariffavtalen for universitetene
    .help = Sakkyndige som regner etter, vil gjerne vite det.
gives-work = Skal folk fra { $organization } arbeide i prosjektet?
    .label = Arbeidstid
    .help = Vanligvis `ja`. Med `nei` lover brevet noe annet, som reisepenger eller lokaler, og da blir du spurt om det i stedet.
role = { $which ->
        [first] Hvilken rolle skal noen fra { $organization } ha i prosjektet?
       *[other] Hva er neste rolle?
    }
    .label = Rolle
    .example = instruktør, koordinator, redaktør for kursmateriellet
    .help = Én rolle om gangen: gjør en person to slags arbeid, eller er det to personer, blir du spurt om hver for seg.
who = Hvem blir det?
    .label = Hvem
    .example = Šárka Nováková
    .help = Navnet, hvis det er kjent. Et brev kan også love en rolle som ingen er satt til ennå.
activities = Hva er oppgavene? Skriv semikolon mellom dem.
    .label = Oppgaver
    .example = undervisning; veiledning
    .help = Det som hører til rollen, som `undervisning på to kurs i året; vedlikehold av materiellet om Git`. Det gjør løftet konkret; la feltet stå tomt hvis rollen sier nok.
effort = Hvor mye tid går med?
    .label = Innsats
    .example = 1 dag i uka, 20 %, 300 timer i året
    .help = Slik dere selv regner: `en halv dag i uka`, `1–2 dager i uka`, `20 %`, `halv stilling`, `0,2 årsverk`, `6 månedsverk i året`, `300 timer i året` eller `300 timer totalt`, eller per kalenderår: `{ $example-months } månedsverk`. Med datoer: `{ $example-dated }`.
more-of-work = Er det knyttet et vilkår til dette, eller betaler finansiøren for det?
    .label = Mer om arbeidet
    .help = Med `ja` blir du spurt om hvem som betaler, hvilken merknad vedlegget skal ha, og om dette skal ha sin egen rad der. Vanligvis er svaret `nei`: institusjonen gir tiden selv, uten vilkår.
funding = Hvem betaler for denne tiden?
    .label = Betales av
    .help = Egeninnsats: institusjonen betaler lønna. Finansiøren: lønna betales av tilskuddet.
note = Hva er vilkåret eller merknaden?
    .label = Merknad
    .example = forutsatt at avtalen fornyes i { $example-last }
    .help = Den står under tabellene i vedlegget. La feltet stå tomt hvis det ikke er noen.
row = Hvis dette skal ha sin egen rad i vedlegget, under hvilket navn?
    .label = Rad i vedlegget
    .example = Universitetsbiblioteket
    .help = La feltet stå tomt, så regnes det som vanlig med i raden for { $organization }.
orcid = Hvilken ORCID har den som gjør dette?
    .label = ORCID
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Den skiller folk med samme navn. La feltet stå tomt hvis det ikke finnes noen.
another-work = Er det en rolle eller en person til?
    .label = En rolle til
    .help = Svar `ja` eller `nei`. Helst er det mer enn én person som deltar.
gives-other = Gir { $organization } noe ut over arbeidstid, som reiser eller lokaler?
    .label = Ut over arbeidstid
    .help = Med `ja` blir du spurt om hva det er, og hvor mye det er verdt hvert år. Vanligvis er svaret `nei`.
other-description = Hva gir dere?
    .label = Gis i tillegg
    .example = reiser til prosjektmøter
    .help = Noen få ord; de står i en tabell i brevet.
other-currency = I hvilken valuta?
    .label = Valuta
    .example = NOK
    .help = De tre bokstavene som bankene bruker, som `NOK`, `SEK`, `DKK`, `ISK` eller `EUR`.
other-years = Hvor mye er det verdt hvert år?
    .label = Verdi
    .example = { $example-money }
    .help = Hvert kalenderår med sitt beløp, som `{ $example-money }`. Et år som ikke nevnes, blir stående tomt.
another-other = Er det noe mer?
    .label = Noe mer
    .help = Svar `ja` eller `nei`.
topics = Hvilke spesialkurs vil dere være med på?
    .label = Kurstemaer
    .example = datavisualisering; programmering for GPU-er
    .help = La feltet stå tomt hvis det ikke er noen.
rationale = Hvorfor deltar { $organization }?
    .label = Hvorfor
    .help = En setning eller to med egne ord. Sakkyndige leser brevene side om side, og det som bare dere kan si, teller mest. Det kan skrives senere.
language = På hvilket språk skal brevet være?
    .label = Språk
    .help = Det du har skrevet selv, blir stående som det er.
place = Hvor skrives brevet under?
    .label = Sted
    .example = Sundby
    .help = Stedet står ved siden av datoen. La feltet stå tomt, så står datoen alene.
more-of-letter = Er det noe spesielt med brevet: dato, referanse eller deres egen omtale av dere selv?
    .label = Mer om brevet
    .help = Med `ja` blir du spurt om dato, deres referansenummer, en annen mal, og egne avsnitt om institusjonen. Vanligvis er svaret `nei`.
date = Hvilken dato skal brevet ha?
    .label = Dato
    .example = 2025-02-14
    .help = La feltet stå tomt, så får brevet datoen for dagen det lages.
reference = Hvilket saksnummer har brevet hos dere?
    .label = Referanse
    .example = 2025/00123
    .help = Det står ved siden av datoen.
template = Hva slags brev?
    .label = Mal
    .help = En intensjonserklæring sier hva som er planlagt hvis prosjektet får støtte; en forpliktelse er bindende; et støttebrev trenger ikke love arbeid.
statement = Hvem er dere, i egne avsnitt?
    .label = Om dere
    .example = Vi har det største opplæringstilbudet i regionen.
    .help = De kommer i stedet for det brevet sier om institusjonen. La feltet stå tomt, så blir de vanlige setningene stående.

## Det som kan velges

choice-none = la det stå åpent
funding-in-kind = institusjonen selv, som egeninnsats
funding-funder = finansiøren
language-da = dansk
language-en = engelsk
language-et = estisk
language-fi = finsk
language-is = islandsk
language-nb = norsk (bokmål)
language-sv = svensk
answer-yes = ja
answer-no = nei

## Hvorfor et svar ikke godtas

answer-missing = her trengs det et svar
    .hint = skriv noe; eksempelet viser hva som menes
answer-country = det finnes ikke noe land som heter `{ $reply }`
    .hint = skriv navnet eller de to bokstavene, som `Norge` eller `NO`
answer-country-of-several = `{ $reply }` kan være flere land
    .hint = skriv ett av { $known }
answer-email = `{ $reply }` er ingen e-postadresse
    .hint = skriv den som `kari.nordmann@example.org`
answer-website = `{ $reply }` er ingen nettadresse
    .hint = skriv den som i en nettleser, for eksempel `www.example.org`
answer-yes-or-no = `{ $reply }` er verken ja eller nei
    .hint = skriv `ja` eller `nei`
answer-hours = `{ $reply }` er ikke et antall timer
    .hint = skriv hvor mange timer en heltidsansatt arbeider i året, som `1628`
answer-funding = `{ $reply }` sier ikke hvem som betaler
    .hint = skriv `in-kind` eller `funder`
answer-language = brev kan ikke skrives på `{ $reply }`
    .hint = skriv ett av { $known }
answer-template = det finnes ikke noe slags brev som heter `{ $reply }`
    .hint = skriv en av { $known }
answer-day = `{ $reply }` er ingen dato
    .hint = skriv den som `2025-02-14` eller `14. februar 2025`

## Hvorfor et bidrag ikke kan tas imot slik det er

problem-bad-orcid = `{ $reply }` er ikke en ORCID iD
    .hint = kopier den fra personens side på orcid.org; den har fire grupper på fire tegn, som `0000-0002-1825-0097`
problem-bad-ror = `{ $reply }` er ikke en ROR-identifikator
    .hint = finn institusjonen på ror.org og kopier identifikatoren derfra; den ser ut som `048a87296`
problem-duplicate-key = denne teksten er oppgitt to ganger på samme språk
    .hint = behold én av dem
problem-nothing-pledged = ingenting er oppgitt som bidrag ennå
    .hint = legg til en person eller rolle, eller noe annet dere bidrar med; bare et støttebrev trenger ingen av delene
problem-missing-glyph = brevet kan ikke vise { $signs }
    .hint = skriv det med andre tegn; symboler og noen skriftsystemer finnes ikke i skrifttypene til brevet
problem-missing-language = denne teksten finnes ikke på språket i brevet
    .hint = legg den til på det språket, eller velg et annet språk for brevet
problem-out-of-range = `{ $reply }` er mer eller mindre enn det kan være
    .hint = se om det er et siffer for mye eller for lite, eller om en annen enhet er ment
problem-outside-period = `{ $reply }` er utenfor prosjektperioden
    .hint = prosjektet varer fra { $start } til { $end }; utelat andre år og datoer
problem-picture-damaged = bildet kan ikke leses
    .hint = lagre det på nytt, eller be om det igjen der det kom fra
problem-picture-format = dette er ikke et bildeformat som et brev kan ha
    .hint = lagre bildet som SVG, PNG eller JPEG
problem-picture-missing = bildet `{ $reply }` finnes ikke
    .hint = se om navnet er riktig, eller utelat bildet
problem-picture-not-self-contained = bildet trenger noe som ikke er i filen
    .hint = lagre det som PNG, eller som ren SVG med alt bygget inn
problem-picture-too-large = bildet er for stort eller for detaljert
    .hint = gjør det mindre; 2000 piksler i bredden er nok
problem-picture-unsupported = bildet ville ikke bli trykt slik det ser ut
    .hint = lagre det som PNG med 2000 piksler i bredden
problem-support-with-effort = et støttebrev oppgir ikke arbeidstid
    .hint = velg en annen type brev, eller fjern personene og arbeidstiden
problem-text-too-long = denne teksten er for lang
    .hint = kort den ned til høyst { $most } tegn; det som trenger mer plass, kan stå i et eget dokument
problem-too-many-items = det er for mange av disse
    .hint = et brev har plass til høyst { $most }; slå sammen noen av dem
problem-too-many-problems = det er flere feil enn det er plass til å vise
    .hint = rett disse først
problem-too-much-text = tekstene er for lange til sammen
    .hint = kort dem ned til høyst { $most } tegn
problem-took-too-long = det tar for lang tid å lage brevet
    .hint = som regel er grunnen et svært detaljert bilde; velg et enklere
problem-unknown-currency = `{ $reply }` er ikke en valuta
    .hint = skriv de tre bokstavene, for eksempel `NOK`, `SEK`, `DKK`, `ISK` eller `EUR`
problem-unprintable-character = teksten har et tegn som ikke kan trykkes
    .hint = det fulgte med da teksten ble kopiert, og kan være usynlig; slett den delen og skriv den på nytt

## Enheter, slik de står etter et tall, og hvor ofte

unit-percent = prosent
unit-fte = årsverk
unit-person-years = personår
unit-person-months = månedsverk
unit-days = { $plural ->
        [one] dag
       *[other] dager
    }
unit-hours = { $plural ->
        [one] time
       *[other] timer
    }
unit-weeks = { $plural ->
        [one] uke
       *[other] uker
    }
unit-months = { $plural ->
        [one] måned
       *[other] måneder
    }
every-day = om dagen
every-week = i uka
every-month = i måneden
every-year = i året
every-few-days = hver { $count }. dag
every-few-weeks = hver { $count }. uke
every-few-months = hver { $count }. måned
every-few-years = hvert { $count }. år

## Innsats skrevet helt ut

effort-fte = { $amount } årsverk
effort-days-per-week = { $amount } { $plural ->
        [one] dag
       *[other] dager
    } i uka
effort-person-months-per-year = { $amount } månedsverk i året
effort-hours-per-year = { $amount } { $plural ->
        [one] time
       *[other] timer
    } i året
effort-person-months-in-year = { $amount } månedsverk i { $year }
effort-hours-in-year = { $amount } { $plural ->
        [one] time
       *[other] timer
    } i { $year }
effort-person-months-total = { $amount } månedsverk i alt
effort-hours-total = { $amount } { $plural ->
        [one] time
       *[other] timer
    } i alt
effort-from = { $effort } fra { $day }
effort-until = { $effort } til og med { $day }

## Hvorfor en innsats ikke blir forstått

amount-examples = skriv den som `en halv dag i uka`, `1–2 dager i uka`, `20 %`, `0,2 årsverk`, `6 månedsverk i året`, `300 timer i året` eller `{ $example-months } månedsverk`
amount-empty = det er ikke oppgitt noen innsats
amount-missing = det mangler et tall til slutt
amount-character = tegnet `{ $character }` betyr ingenting i en innsats
amount-no-number = `{ $written }` er ikke et tall
    .hint = skriv det med høyst ett desimaltegn, som i `0,5` eller `1720`
amount-too-exact = `{ $written }` er mer nøyaktig enn noen innsats
    .hint = skriv det med høyst { $most } sifre
amount-thousands = `{ $written }` kan leses på to måter: som { $thousands } eller som { $decimal }
    .hint = skriv `{ $thousands }` eller `{ $decimal }`
amount-no-day = `{ $written }` er ingen dato
    .hint = skriv datoen som `{ $example-date }`, `{ $example-dotted }` eller `{ $example-day }`
amount-day-order = `{ $written }` kan leses på to måter: noen skriver dagen først, andre måneden
    .hint = skriv den som `{ $example-date }`, `{ $example-dotted }` eller `{ $example-day }`
amount-day-expected = her skulle det stå en dato, men det står `{ $found }`
    .hint = skriv `fra { $example-date }`, `fra { $example-dotted }`, `fra august { $example-august }` eller `fra { $example-last }`
amount-day-without-year = `{ $found }` sier ikke hvilket år
    .hint = ta med året, som i `august { $example-august }`
amount-until-year = `til { $year }` kan bety til året begynner eller til det slutter
    .hint = skriv den siste dagen, som i `til { $year }-12-31`
amount-reversed = intervallet går fra { $first } ned til { $second }
    .hint = skriv `{ $second }–{ $first }`
amount-endless = `{ $above }/{ $below }` har uendelig mange desimaler
    .hint = rund det av, for eksempel til `{ $rounded }`
amount-about = `{ $found }` er for vagt for et brev
    .hint = skriv selve tallet, eller et intervall som `8–12 %`
amount-part-time = forstod deltid, men ikke hvor stor del av full stilling
    .hint = skriv andelen, som i `50 %` eller `0,5 årsverk`
amount-open-end = `{ $found }` lar den ene enden stå åpen, og et brev trenger begge
    .hint = skriv et intervall, som `0–2 dager i uka`, eller ett tall
amount-number-expected = her skulle det stå et tall, men det står `{ $found }`
amount-rest = forstod `{ $effort }`, men ikke `{ $rest }`
    .hint = skriv én innsats; et annet slags arbeid er et bidrag for seg
amount-money-rest = forstod ikke `{ $rest }`
    .hint = skriv hvert år med sitt beløp, som i `{ $example-money }`
amount-mixed-units = årene har ulike enheter
    .hint = skriv alle år i timer, eller alle i månedsverk
amount-year-twice = året { $year } står der to ganger
    .hint = skriv hvert år én gang
amount-year-empty = året { $year } har ingen innsats
    .hint = utelat et år som det ikke loves noe for
amount-years-of-what = forstod årene { $years }, men ikke hva som telles
    .hint = legg til `månedsverk` eller `timer`, som i `{ $example-months } månedsverk`
amount-without-year = en innsats mangler år
    .hint = nevn året for hver innsats, som i `{ $example-months } månedsverk`
amount-unit-by-year = forstod innsats per år, men { $unit } kan ikke oppgis år for år
    .hint = skriv månedsverk eller timer for hvert år; en andel av full stilling oppgis i stedet med datoer, som i `0,5 årsverk fra { $example-date }`
amount-reversed-days = { $to } er før { $from }
    .hint = bytt om på de to datoene
amount-reversed-years = årene { $years } står i feil rekkefølge, eller for langt fra hverandre
    .hint = skriv det første året og så det siste, som i `{ $example-year }–{ $example-last }`
amount-each-or-in-all = forstod { $amount } { $unit } i { $years }, men ikke om det er hvert år eller i alt
    .hint = skriv `{ $amount } { $unit } i året` eller `{ $amount } { $unit } totalt`
amount-often-and-in-all = forstod { $amount } { $unit } både { $every } og i alt, som er to ulike mengder
    .hint = skriv en av dem: `{ $amount } { $unit } { $every }` eller `{ $amount } { $unit } totalt`
amount-of-what = forstod tallet { $amount }, men ikke av hva
amount-days-how-often = forstod { $amount } { $unit }, men ikke hvor ofte
    .hint = skriv `{ $amount } { $unit } i uka`, eller hvor mange timer det er, som i `300 timer i året` eller `300 timer totalt`
amount-days-endless = forstod { $amount } { $unit } { $every }, som ikke går opp i dager i uka
    .hint = rund det av, som i `{ $rounded }`
amount-days-month = forstod { $amount } { $unit } { $every }, men slik regner ingen søknad
    .hint = skriv dager i uka: det er omtrent `{ $weekly }`
amount-days-in-all = forstod { $amount } { $unit } i alt, men slik regner ingen søknad
    .hint = skriv hvor mange timer det er, som i `300 timer totalt`, eller månedsverk: `2 månedsverk totalt`
amount-share-in-all = forstod { $amount } { $unit } i alt, men en andel av full stilling er den samme hele tiden
    .hint = skriv bare andelen, som i `20 %`, eller mengden: `6 månedsverk totalt`
amount-how-often = forstod { $amount } { $unit }, men ikke om det er hvert år eller i alt
    .hint = skriv `{ $amount } { $unit } i året` eller `{ $amount } { $unit } totalt`, eller nevn årene, som i `{ $example-year }: { $amount } { $unit }`
amount-person-years-how-often = forstod { $amount } { $unit }, men ikke om det er hvert år eller i alt
    .hint = skriv `{ $amount } årsverk` hvis det er ment for hvert år, eller `{ $amount } årsverk totalt`
amount-share-alone = forstod { $amount } { $unit } { $every }, men slik regner ingen søknad
    .hint = skriv bare andelen, som i `20 %` eller `0,2 årsverk`
amount-hours-week = forstod { $amount } { $unit } { $every }, men slik regner ingen søknad
    .hint = hvor mange uker folk arbeider i året, varierer; med { $weeks } uker er det `{ $yearly }`
amount-month = forstod { $amount } { $unit } { $every }, men slik regner ingen søknad
    .hint = hvis alle månedene i året er ment, skriv `{ $yearly }`
amount-other-unit = forstod { $amount } { $unit }, men slik regner ingen søknad
    .hint = skriv månedsverk i året, dager i uka eller timer i året
amount-not-counted = forstod { $amount } { $unit } { $every }, men slik regner ingen søknad

## Hva et svar blir til

remark-country = Landkode: { $code }.
remark-effort = Forstått: { $effort }.
measure-year = Det er { $amounts } i året.
measure-in-year = I { $year } er det { $amounts }.
measure-amounts = { $hours } og { $months }
measure-amounts-fte = { $hours }, { $months } eller { $fte }
measure-in-all = Fra { $start } til { $end } blir det { $hours } eller { $months }, når full stilling er { $norm } i året.
measure-assumed = Her er full stilling regnet som { $norm } i året og { $days } i uka; søknaden kan si noe annet.
totals = I alt: { $hours }, { $months }, i gjennomsnitt { $fte }.

## Andre ord

your-organisation = institusjonen
usual-role = instruktør

## Samtalen i en terminal

terminal-about = Svarene dine blir til institusjonens intensjonserklæring for { $project }, et prosjekt som det søkes om støtte til fra { $funder }.
terminal-due = Fristen for brevene er { $day }.
terminal-was-due = Fristen for brevene var { $day }.
terminal-no-application = Svarene dine blir til institusjonens intensjonserklæring. Det ligger ingen application.json her eller i en mappe over, så vi vet ikke noe om prosjektet ennå. Koordinatoren for prosjektet har den fila: legg den i denne mappa, eller oppgi den med --application. Du kan fortsette uten, men selve brevet trenger den.
terminal-how = Det tar omtrent fem minutter, og alle svar kan endres senere. Enter godtar forslaget eller hopper over spørsmålet, ? forklarer det, < går tilbake til forrige. Ctrl-C stopper; svarene blir tatt vare på.
terminal-example = for eksempel: { $example }
terminal-keys = ? forklarer, < går tilbake
terminal-keys-default = Enter godtar svaret i parentes, ? forklarer, < går tilbake
terminal-keys-alone = Enter godtar svaret i parentes, ? forklarer
terminal-keys-optional = Enter hopper over, ? forklarer, < går tilbake
terminal-keys-kept = Enter beholder, det du skriver, erstatter, Ctrl-U tømmer feltet, ? forklarer, < går tilbake
terminal-keys-one = piltaster og Enter velger, det du skriver, filtrerer, ? forklarer, < går tilbake
terminal-keys-several = mellomrom merker, Enter går videre med det som er merket, det du skriver, filtrerer, ? forklarer, < går tilbake
terminal-no-match = ingenting passer; Backspace fjerner bokstaver
terminal-line-break = ¶ er et linjeskift
terminal-first = Dette er det første spørsmålet.
terminal-sorry = Beklager: { $message }.
terminal-hint = Tips: { $hint }.
terminal-split = Er «{ $title }» tittelen til { $name }?
terminal-split-help = Med `ja` holdes navn og tittel fra hverandre, slik brevet skriver dem. Med `nei` er alt sammen navnet.
terminal-right = Er dette riktig?
terminal-write = Skriv fila
terminal-change = Endre et svar
terminal-add = Legg til en underskriver, en rolle eller noe annet
terminal-remove = Ta bort noe av dette
terminal-stop = Stopp her uten å skrive
terminal-menu-help = Ingenting er skrevet ennå, og alle svar kan fortsatt endres.
terminal-which = Hvilket svar?
terminal-add-what = Hva skal legges til?
terminal-remove-what = Hva skal tas bort?
terminal-signatory = Underskriver
terminal-work = Rolle
terminal-other = Noe ut over arbeidstid
terminal-letter = Skal brevet lages nå?
terminal-letter-help = Brevet er en PDF ved siden av fila. `loi letter` lager det når som helst.
terminal-letter-later = `loi letter { $path }` lager det når som helst.
terminal-exists = `{ $path }` finnes allerede. Skal den endres?
terminal-exists-help = Med `ja` åpnes den, og alt i den kan endres. Med `nei` skjer det ingenting; oppgi en annen fil med -o.
terminal-edit = Dette er { $path }. Det du ikke endrer, blir stående som det er, og ingenting skrives før du sier fra.
terminal-wrong = Må rettes: { $label }: { $message }. { $hint }.
terminal-unchanged = Ingenting er endret.
terminal-resume = Det finnes { $answers } svar fra sist. Vil du fortsette med dem?
terminal-resume-help = Ellers begynner spørsmålene på nytt, og de tidligere svarene går tapt.
