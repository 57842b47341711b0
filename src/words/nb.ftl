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
    .help = Med `ja` blir du spurt om kortnavn, nettsted, organisasjonsnummer, en identifikator, logo og banner; alt kan hoppes over. Med `nei` får brevet navn og adresse.
short-name = Hva kalles { $organization } til daglig, kort sagt?
    .label = Kortnavn
    .example = UiN
    .help = Det sparer plass i tabellene i vedlegget. Selve brevet har det fulle navnet.
website = Hvilket nettsted?
    .label = Nettsted
    .example = www.example.org
    .help = Det står under adressen, slik du skriver det her.
registration-number = Hvilket organisasjonsnummer har institusjonen?
    .label = Organisasjonsnummer
    .example = NO 000 000 000
    .help = Nummeret i det nasjonale registeret. Noen finansiører vil ha det i brevet.
ror = Hvilken identifikator har institusjonen i Research Organization Registry?
    .label = ROR
    .example = https://ror.org/00j9c2840
    .help = Noen finansiører spør etter den. Slå opp institusjonen på ror.org, eller la feltet stå tomt.
logo = I hvilken fil er logoen?
    .label = Logo
    .example = logo.svg
    .help = Et bilde i formatet SVG, PNG eller JPEG. Det må ligge i samme mappe som bidraget, eller i en mappe under den: kopier det dit først.
letterhead = I hvilken fil er banneret, hvis brevene deres har et?
    .label = Brevhode
    .example = brevhode.png
    .help = Et bredt bilde som står i stedet for logo og adresse øverst på første side. La feltet stå tomt hvis brevet har logo, eller ingen av delene.
signatory-name = { $which ->
        [first] Hvem skriver under for { $organization }?
       *[other] Hvem andre skriver under?
    }
    .label = Underskriver
    .example = Kari Nordmann
    .help = Navnet på en som kan forplikte institusjonen til dette: ofte en instituttleder eller en direktør.
signatory-title = Hvilken tittel har denne personen?
    .label = Tittel
    .example = instituttleder
    .help = Stillingen som gir myndighet til å skrive under. Finansiører ser etter den.
signatory-organization = For hvilken institusjon skriver denne personen under, hvis det er en annen?
    .label = Skriver under for
    .example = Universitetsbiblioteket
    .help = La feltet stå tomt hvis personen skriver under for { $organization }.
signatory-orcid = Hvilken ORCID har denne personen?
    .label = ORCID for underskriver
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Den skiller folk med samme navn. La feltet stå tomt hvis det ikke finnes noen.
another-signatory = Skal noen flere skrive under?
    .label = En underskriver til
    .help = Svar `ja` eller `nei`. De fleste brev har én underskrift.
contact-name = Hvem svarer på spørsmål om brevet?
    .label = Kontakt
    .example = Ola Nordmann
    .help = Navnet på en som kjenner bidraget; det kan være den samme som skriver under.
contact-email = Hvilken e-postadresse har kontakten?
    .label = E-post
    .example = ola.nordmann@example.org
    .help = Den står i brevet, slik at finansiøren og koordinatoren kan spørre.
contact-phone = Og telefonnummeret?
    .label = Telefon
    .example = +47 00 00 00 00
    .help = La feltet stå tomt hvis e-postadressen er nok.
hours-per-year = Hvor mange timer i året er full stilling ved { $organization }?
    .label = Timer i året
    .help = Hvis du ikke vet det, behold tallet som står der: søknaden bruker det for alle partnere. Oppgi et annet bare hvis institusjonen har sin egen norm, uten ferie og fravær.
hours-source = Hvor står det?
    .label = Kilde for timene
    .example = tariffavtalen for universitetene
    .help = En sakkyndig som regner etter, spør hvor tallet kommer fra.
gives-work = Skal folk fra { $organization } arbeide i prosjektet?
    .label = Arbeidstid
    .help = Vanligvis `ja`. Med `nei` lover brevet noe annet, som reisepenger eller lokaler, og det blir du spurt om.
role = { $which ->
        [first] Hva skal noen fra { $organization } være i prosjektet?
       *[other] Hva er den neste rollen?
    }
    .label = Rolle
    .example = instruktør, koordinator, redaktør for kursmateriellet
    .help = Én rolle om gangen: den som gjør to slags arbeid, eller to personer, blir det spurt om etter tur.
who = Hvem blir det?
    .label = Hvem
    .example = Šárka Nováková
    .help = Navnet, hvis det er kjent. Et brev kan også love en rolle som ingen har ennå.
activities = Hvilke oppgaver er det? Skriv semikolon mellom dem.
    .label = Oppgaver
    .example = undervisning; veiledning
    .help = Det som gjøres i rollen, som `undervisning på to kurs i året; vedlikehold av materiellet om Git`. Det gjør løftet konkret; la feltet stå tomt hvis rollen sier nok.
effort = Hvor mye tid går med?
    .label = Innsats
    .example = 1 dag i uka, 20 %, 300 timer i året
    .help = Slik du selv regner: en halv dag i uka, 1–2 dager i uka, 20 %, halv stilling, 0,2 årsverk, 6 månedsverk i året, 300 timer i året eller 300 timer totalt, eller per kalenderår: 2025: 3, 2026: 6 månedsverk. Med datoer: 0,5 årsverk fra august 2026 til 31.12.2027.
more-of-work = Er det knyttet et vilkår til dette, eller betaler finansiøren for det?
    .label = Mer om arbeidet
    .help = Med `ja` blir du spurt om hvem som betaler, hvilken merknad vedlegget skal ha, og om bidraget skal ha sin egen rad der. Vanligvis er svaret `nei`: institusjonen gir tiden selv, uten vilkår.
funding = Hvem betaler for denne tiden?
    .label = Betales av
    .help = Egeninnsats: institusjonen betaler lønna. Finansiøren: lønna betales av tilskuddet.
note = Hvilket vilkår eller hvilken merknad?
    .label = Merknad
    .example = forutsatt at avtalen fornyes i 2026
    .help = Den står under tabellene i vedlegget. La feltet stå tomt hvis det ikke er noen.
row = Under hvilket navn skal dette ha sin egen rad i vedlegget?
    .label = Rad i vedlegget
    .example = Universitetsbiblioteket
    .help = La feltet stå tomt, så regnes det med i raden for { $organization }, som vanlig.
orcid = Hvilken ORCID har den som gjør dette?
    .label = ORCID
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Den skiller folk med samme navn. La feltet stå tomt hvis det ikke finnes noen.
another-work = Er det en rolle eller en person til?
    .label = En rolle til
    .help = Svar `ja` eller `nei`. Helst er det mer enn én person som deltar.
gives-other = Gir { $organization } noe ut over arbeidstid, som reiser eller lokaler?
    .label = Ut over arbeidstid
    .help = Med `ja` blir du spurt om hva det er, og hvor mye det er verdt i hvilket år. Vanligvis er svaret `nei`.
other-description = Hva er det som gis?
    .label = Gis i tillegg
    .example = reiser til prosjektmøter
    .help = Noen få ord; brevet har det i en tabell.
other-currency = I hvilken valuta regnes det?
    .label = Valuta
    .example = NOK
    .help = De tre bokstavene som banker bruker, som `NOK`, `SEK`, `DKK`, `ISK` eller `EUR`.
other-years = Hvor mye er det i hvilket år?
    .label = Verdi
    .example = 2025: 69 000, 2026: 70 000
    .help = Hvert kalenderår med sitt beløp. Et år som ikke nevnes, blir stående tomt.
another-other = Er det noe mer?
    .label = Noe mer
    .help = Svar `ja` eller `nei`.
topics = Hvilke spesialkurs vil dere være med på?
    .label = Kurstemaer
    .example = datavisualisering; programmering for GPU-er
    .help = La feltet stå tomt hvis det ikke er noen.
rationale = Hvorfor deltar { $organization }?
    .label = Hvorfor
    .help = En setning eller to med egne ord. De sakkyndige leser brevene side om side: det som bare dere kan si, teller mest. Det kan skrives senere.
language = På hvilket språk skal brevet være?
    .label = Språk
    .help = Det du har skrevet selv, blir stående som det er.
place = I hvilken by skrives brevet under?
    .label = Sted
    .example = Sundby
    .help = Det står ved siden av datoen. La feltet stå tomt, så står datoen alene.
more-of-letter = Er det noe spesielt med brevet: dato, referanse eller deres egen omtale av dere selv?
    .label = Mer om brevet
    .help = Med `ja` blir du spurt om dato, deres referansenummer, en annen mal, og egne avsnitt om institusjonen. Vanligvis er svaret `nei`.
date = Hvilken dato skal brevet ha?
    .label = Dato
    .example = 2025-02-14
    .help = La feltet stå tomt, så får brevet datoen for dagen det lages.
reference = Hvilket saksnummer har dere?
    .label = Referanse
    .example = 2025/00123
    .help = Det står ved siden av datoen.
template = Hva slags brev?
    .label = Mal
    .help = En intensjonserklæring sier hva som er planlagt hvis prosjektet får støtte; en forpliktelse binder; et støttebrev trenger ikke love arbeid.
statement = Hvem er dere, i egne avsnitt?
    .label = Om dere
    .example = Vi har det største opplæringstilbudet i regionen.
    .help = Det kommer i stedet for setningene som brevet har om institusjonen. La feltet stå tomt, så blir de stående.

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

## Hvorfor et svar ikke er et svar

answer-missing = her må det stå noe
    .hint = skriv noe; eksempelet viser hva
answer-country = det finnes ikke noe land som heter `{ $reply }`
    .hint = skriv navnet eller de to bokstavene, som `Norge` eller `NO`
answer-country-of-several = `{ $reply }` kan være flere land
    .hint = skriv ett av { $known }
answer-email = `{ $reply }` er ingen e-postadresse
    .hint = skriv den som `kari.nordmann@example.org`
answer-website = `{ $reply }` er ingen nettadresse
    .hint = skriv den slik en nettleser tar imot den, som `www.example.org`
answer-yes-or-no = `{ $reply }` er verken ja eller nei
    .hint = skriv `ja` eller `nei`
answer-hours = `{ $reply }` er ikke et antall timer
    .hint = skriv hvor mange timer en i full stilling arbeider i året, som `1628`
answer-funding = `{ $reply }` er ingen som betaler
    .hint = skriv `in-kind` eller `funder`
answer-language = det finnes ikke noe brev på `{ $reply }`
    .hint = skriv ett av { $known }
answer-template = det finnes ikke noe brev av typen `{ $reply }`
    .hint = skriv en av { $known }
answer-day = `{ $reply }` er ingen dag
    .hint = skriv den som `2025-02-14` eller `14. februar 2025`

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
effort-from = fra { $day }
effort-until = til og med { $day }

## Hvorfor en innsats ikke blir forstått

amount-examples = skriv den som `en halv dag i uka`, `1–2 dager i uka`, `20 %`, `0,2 årsverk`, `6 månedsverk i året`, `300 timer i året` eller `2025: 3, 2026: 6 månedsverk`
amount-empty = det står ingen innsats her
amount-missing = det mangler et tall til slutt
amount-character = tegnet `{ $character }` betyr ingenting i en innsats
amount-no-number = `{ $written }` er ikke et tall
    .hint = skriv det med høyst ett desimaltegn, som i `0,5` eller `1720`
amount-too-exact = `{ $written }` er mer nøyaktig enn noen innsats
    .hint = skriv det med høyst { $most } sifre
amount-thousands = `{ $written }` kan leses på to måter: som { $thousands } eller som { $decimal }
    .hint = skriv `{ $thousands }` eller `{ $decimal }`
amount-no-day = `{ $written }` er ingen dag
    .hint = skriv dagen som `2026-08-15`, `15.8.2026` eller `15. august 2026`
amount-day-order = `{ $written }` kan leses på to måter: noen skriver dagen først, andre måneden
    .hint = skriv den som `2026-08-15`, `15.8.2026` eller `15. august 2026`
amount-day-expected = her skulle det stå en dag, men det står `{ $found }`
    .hint = skriv `fra 2026-08-15`, `fra 15.8.2026`, `fra august 2026` eller `fra 2027`
amount-day-without-year = `{ $found }` nevner ikke noe år
    .hint = ta med året, som i `august 2026`
amount-until-year = `til { $year }` kan bety til det begynner eller til det slutter
    .hint = skriv den siste dagen, som i `til { $year }-12-31`
amount-reversed = intervallet går fra { $first } ned til { $second }
    .hint = skriv `{ $second }–{ $first }`
amount-endless = `{ $above }/{ $below }` har uendelig mange desimaler
    .hint = skriv det avrundet, som `{ $rounded }`
amount-about = `{ $found }` er ingen innsats som et brev kan love
    .hint = skriv selve tallet, eller et intervall som `8–12 %`
amount-part-time = forstod deltid, men ikke hvor stor del av full stilling
    .hint = skriv andelen, som i `50 %` eller `0,5 årsverk`
amount-open-end = `{ $found }` lar den ene enden stå åpen, og et brev trenger begge
    .hint = skriv et intervall, som `0–2 dager i uka`, eller ett tall
amount-number-expected = her skulle det stå et tall, men det står `{ $found }`
amount-rest = forstod `{ $effort }`, men ikke `{ $rest }`
    .hint = skriv én innsats; to slags arbeid er to bidrag
amount-money-rest = ikke forstått: `{ $rest }`
    .hint = skriv hvert år med sitt beløp, som i `2025: 69 000, 2026: 70 000`
amount-mixed-units = årene har ulike enheter
    .hint = skriv alle år i timer, eller alle i månedsverk
amount-year-twice = året { $year } står der to ganger
    .hint = skriv hvert år én gang
amount-year-empty = året { $year } har ingen innsats
    .hint = utelat et år som ingenting loves for
amount-years-of-what = forstod årene { $years }, men ikke hva som telles
    .hint = legg til `månedsverk` eller `timer`, som i `2025: 3, 2026: 6 månedsverk`
amount-without-year = det står en innsats uten sitt eget år
    .hint = nevn året for hver innsats, som i `2025: 3, 2026: 6 månedsverk`
amount-unit-by-year = forstod innsats per år, men { $unit } kan ikke oppgis år for år
    .hint = skriv månedsverk eller timer for hvert år; en andel av full stilling oppgis med datoer, som i `0,5 årsverk fra 2025-08-01`
amount-reversed-days = { $to } er før { $from }
    .hint = bytt om de to dagene
amount-reversed-years = årene { $years } står i gal rekkefølge, eller for langt fra hverandre
    .hint = skriv det første året og så det siste, som i `2026–2028`
amount-each-or-in-all = forstod { $amount } { $unit } i { $years }, men ikke om det er i hvert av dem eller i alt
    .hint = skriv `{ $amount } { $unit } i året` eller `{ $amount } { $unit } totalt`
amount-often-and-in-all = forstod { $amount } { $unit } { $every } og i alt, som er to ulike mengder
    .hint = skriv en av dem: `{ $amount } { $unit } { $every }` eller `{ $amount } { $unit } totalt`
amount-of-what = forstod tallet { $amount }, men ikke av hva
amount-days-how-often = forstod { $amount } { $unit }, men ikke hvor ofte
    .hint = skriv `{ $amount } { $unit } i uka`, eller hvor mange timer det er: `... timer i året` eller `... timer totalt`
amount-days-endless = forstod { $amount } { $unit } { $every }, som ikke går opp i dager i uka
    .hint = skriv det avrundet, som i `{ $rounded } dager i uka`
amount-days-month = forstod { $amount } { $unit } { $every }, som ingen søknad regner i
    .hint = skriv dager i uka: det er omtrent `{ $weekly } dager i uka`
amount-days-in-all = forstod { $amount } { $unit } i alt, som ingen søknad regner i
    .hint = skriv hvor mange timer det er, som i `300 timer totalt`, eller månedsverk: `2 månedsverk totalt`
amount-share-in-all = forstod { $amount } { $unit } i alt, men en andel av full stilling er den samme hele tiden
    .hint = skriv bare andelen, som i `20 %`, eller mengden: `6 månedsverk totalt`
amount-how-often = forstod { $amount } { $unit }, men ikke hvor ofte: hvert år, eller i alt?
    .hint = skriv `{ $amount } { $unit } i året` eller `{ $amount } { $unit } totalt`, eller nevn årene, som i `2025: { $amount } { $unit }`
amount-person-years-how-often = forstod { $amount } { $unit }, men ikke hvor ofte: hvert år, eller i alt?
    .hint = skriv `{ $amount } årsverk` hvis det er ment for hvert år, eller `{ $amount } årsverk totalt`
amount-share-alone = forstod { $amount } { $unit } { $every }, som ingen søknad regner i
    .hint = skriv bare andelen, som i `20 %` eller `0,2 årsverk`
amount-hours-week = forstod { $amount } { $unit } { $every }, som ingen søknad regner i
    .hint = hvor mange uker folk arbeider i året, varierer; med { $weeks } uker er det `{ $yearly } timer i året`
amount-month = forstod { $amount } { $unit } { $every }, som ingen søknad regner i
    .hint = hvis alle månedene i året er ment, skriv `{ $yearly } { $unit } i året`
amount-other-unit = forstod { $amount } { $unit }, som ingen søknad regner i
    .hint = skriv månedsverk i året, dager i uka eller timer i året
amount-not-counted = forstod { $amount } { $unit } { $every }, som ingen søknad regner i

## Hva et svar blir til

remark-country = Landkode: { $code }.
remark-effort = Forstått: { $effort }.
measure-year = Det er { $amounts } i året.
measure-in-year = I { $year } er det { $amounts }.
measure-amounts = { $hours } timer og { $months } månedsverk
measure-amounts-fte = { $hours } timer, { $months } månedsverk eller { $fte } årsverk
measure-in-all = Fra { $start } til { $end } blir det { $hours } timer eller { $months } månedsverk, når full stilling er { $norm } timer i året.
measure-assumed = Her er full stilling regnet som { $norm } timer i året og { $days } dager i uka; søknaden avgjør.
totals = I alt: { $hours } timer, { $months } månedsverk, i gjennomsnitt { $fte } årsverk.

## Andre ord

your-organisation = institusjonen
usual-role = instruktør

## Samtalen i en terminal

terminal-about = Disse spørsmålene blir til institusjonens intensjonserklæring for { $project }, et prosjekt som { $funder } er bedt om å støtte.
terminal-due = Fristen for brevene er { $day }.
terminal-no-application = Disse spørsmålene blir til institusjonens intensjonserklæring. Det ligger ingen application.json her eller i en mappe over, så prosjektet er ikke kjent ennå. Koordinatoren for prosjektet har den fila: legg den i denne mappa, eller nevn den med --application. Du kan fortsette uten; selve brevet trenger den.
terminal-how = Det tar omtrent fem minutter, og ingen svar er endelige. Enter tar det som foreslås, eller hopper over; ? forklarer, < går tilbake til forrige spørsmål. Ctrl-C stopper; svarene blir tatt vare på.
terminal-example = for eksempel: { $example }
terminal-keys = ? forklarer, < går tilbake
terminal-keys-default = Enter tar det som står i parentes, ? forklarer, < går tilbake
terminal-keys-alone = Enter tar det som står i parentes, ? forklarer
terminal-keys-optional = Enter hopper over, ? forklarer, < går tilbake
terminal-keys-kept = Enter beholder, det du skriver, kommer i stedet, Ctrl-U tømmer feltet, ? forklarer, < går tilbake
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
terminal-remove = Ta bort en av dem
terminal-stop = Stopp her uten å skrive
terminal-menu-help = Ingenting er skrevet ennå. Alle svar kan fortsatt endres.
terminal-which = Hvilket svar?
terminal-add-what = Hva kommer i tillegg?
terminal-remove-what = Hva skal tas bort?
terminal-signatory = Underskriver
terminal-work = Rolle
terminal-other = Ut over arbeidstid
terminal-letter = Skal brevet lages nå?
terminal-letter-help = Brevet er en PDF ved siden av fila. `loi letter` lager det når som helst.
terminal-letter-later = `loi letter { $path }` lager det når som helst.
terminal-exists = `{ $path }` finnes allerede. Skal den endres?
terminal-exists-help = Med `ja` åpnes den, og alt i den kan endres. Med `nei` skjer det ingenting; nevn en annen fil med -o.
terminal-edit = Dette er { $path }. Det du ikke endrer, blir stående som det er, og ingenting skrives før du sier fra.
terminal-wrong = Må rettes: { $label }: { $message }. { $hint }.
terminal-unchanged = Ingenting er endret.
terminal-resume = Det finnes { $answers } svar fra sist. Fortsette med dem?
terminal-resume-help = Ellers begynner spørsmålene på nytt, og de tidligere svarene går tapt.
