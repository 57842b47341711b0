# Det som nettskjemaet sier ved siden av spørsmålene, på norsk bokmål.
#
# Navnene er de samme som i `en.ftl`, og ordene etter `$` også. Det som står i `skråtegn`, er noe man kan skrive.

## Rundt hver side

web-skip = Hopp til innholdet
web-languages = Språk
web-language-da = Dansk
web-language-en = English
web-language-et = Eesti
web-language-fi = Suomi
web-language-is = Íslenska
web-language-nb = Norsk
web-language-sv = Svenska
web-footer = Det du skriver her, lagres på serveren til prosjektets koordinator og ingen andre steder. Siden setter én informasjonskapsel, for språket, og bare hvis du bytter språk.
web-error = Feil:
web-optional = (valgfritt)
web-missing = Fyll ut dette.
web-steps-overview = Oversikt
web-steps = Trinn
web-next = Lagre og gå videre
web-save = Lagre
web-kept = Alt er lagret.
web-unkept = Den siste endringen er ikke lagret ennå. La siden stå åpen: Den prøver igjen med noen sekunders mellomrom.
web-elsewhere = Svarene er også endret i et annet vindu. Trykk «Lagre» for å velge hvilken versjon du vil beholde.
web-change = Endre: { $page }

## Der det ikke er noe annet å vise

web-notice-no-link = Denne lenken virker ikke
    .text = Kanskje den er erstattet av en nyere, eller en del av den mangler. Bruk lenken i den siste meldingen fra prosjektets koordinator, eller be koordinatoren om en ny.
web-notice-no-page = Fant ikke siden
    .text = Bruk lenken som prosjektets koordinator har sendt deg.
web-notice-no-desk-page = Fant ikke siden
    .text = Partneren kan være fjernet i mellomtiden.
web-notice-too-fast = Vent noen sekunder
    .text = Lenken brukes raskere enn ett menneske kan. Vent noen sekunder og prøv igjen. Alt du har lagret, er der fortsatt.
web-notice-busy = Det er stor pågang akkurat nå
    .text = Det lages mange brev på en gang. Vent noen sekunder og prøv igjen. Alt du har lagret, er der fortsatt.
web-notice-too-large = Dette er for stort til å sendes
    .text = Tekstene på en side kan være på 1 MB, et bilde på 5 MB og et brev på 20 MB. Gå tilbake og send noe mindre.
web-notice-bad-form = Siden kunne ikke sendes
    .text = Alt du har lagret før, er der fortsatt. Åpne lenken din på nytt, og fyll ut denne siden en gang til.
web-notice-no-letter = Brevet kan ikke lages ennå
    .text = Dette er grunnen:
web-notice-no-annex = Vedlegget kan ikke lages ennå
    .text = Dette er grunnen:
web-notice-broken = Beklager, noe er galt hos oss
    .text = Alt du har lagret, er der fortsatt. Prøv igjen senere, eller fortell prosjektets koordinator hva som står her:
web-typed = Det du skrev
    .text = Det er ikke lagret. Her er det, slik at du kan kopiere det.
web-typed-again = Send det på nytt
    .text = Det du skrev, er her fortsatt. Filer må velges på nytt.

## Partnerens startside

web-overview = { $organization }: brevet for { $project }
web-overview-about = Prosjektet { $project } søker om midler fra { $funder }. I dette skjemaet oppgir dere hva { $organization } vil bidra med. Svarene blir til et brev som skal underskrives.
web-overview-due = Send inn det underskrevne brevet senest { $day }.
web-overview-was-due = Fristen for det underskrevne brevet var { $day }. Hvis det ikke er sendt inn ennå, send det så snart som mulig.
web-overview-sent = Tilsagnet er sendt.
web-overview-sent-link = Last ned brevet, eller send det inn underskrevet
web-overview-tasks = Dette skal fylles ut
web-overview-begin = Begynn
web-overview-go-on = Fortsett
web-overview-how = Verdt å vite
web-overview-how-saved = Svarene lagres mens du skriver. Du kan lukke siden når som helst og komme tilbake med den samme lenken.
web-overview-how-link = Alle som har lenken, kan lese og endre svarene. Del den bare med kolleger som trenger den.
web-overview-how-sign = Til slutt laster du ned brevet som PDF, får det underskrevet og sender det inn her. Det kan underskrives elektronisk.
web-overview-ask = Spørsmål? Kontakt
web-progress-untouched = Ikke begynt
web-progress-begun = Påbegynt
web-progress-complete = Ferdig

## Sidene

web-page-organisation = Institusjonen
web-page-organisation-lead = Dette står øverst i brevet.
web-page-people = Folk og tid
web-page-people-lead = Hvem som deltar, i hvilken rolle, og hvor mye av arbeidstiden institusjonen bidrar med.
web-page-other = Andre bidrag
web-page-other-lead = Det institusjonen bidrar med i tillegg til arbeidstid, for eksempel reisemidler, lokaler eller utstyr. De fleste lar denne siden stå tom.
web-page-signatures = Underskrift og kontakt
web-page-signatures-lead = Hvem som underskriver brevet, og hvem som kan svare på spørsmål om det.
web-page-wording = Brevet
web-page-wording-lead = Språket og hva slags brev det er, og det dere vil si med egne ord.
web-summary = Noe må rettes
web-unsent = Du har endret noe etter at tilsagnet ble sendt. Koordinatoren ser endringene når du sender det på nytt.
web-unsent-drop = Forkast endringene og gå tilbake til det du sendte
web-overtaken = Bidraget er endret i mellomtiden, og ikke i dette skjemaet. Hvis du sender det som står her, erstatter det endringen.
web-more-organization = Mer til brevhodet
web-more-signatory = Mer om denne personen
web-more-contact = Mer om kontaktpersonen
web-more-working-time = Hva et årsverk er hos dere
web-more-work = Hvem som betaler, merknader og identifikatorer
web-more-other = Mer om dette
web-more-about = Mer
web-more-letter = Saksnummer
web-group-contact = Kontaktperson
web-item-signatory = Underskriver { $number }
web-item-work = Person eller rolle { $number }
web-item-other = Bidrag { $number }
web-add-signatory = Legg til en underskriver
web-add-work = Legg til en person eller rolle
web-add-other = Legg til et bidrag
web-remove-signatory = Fjern underskriver { $number }
web-remove-work = Fjern person eller rolle { $number }
web-remove-other = Fjern bidrag { $number }

## Spørsmål som stilles med andre ord på en side

web-organization = Navnet på institusjonen
    .hint = Skrevet helt ut, slik det skal stå øverst i brevet.
web-unit = Fakultet, institutt eller gruppe
    .hint = La feltet stå tomt hvis hele institusjonen deltar.
web-country = Land
    .hint = Navnet, for eksempel `Norge`.
web-address = Postadresse
    .hint = Gate og sted på hver sin linje, uten navnet på institusjonen.
web-short-name = Kortnavn
    .hint = Det sparer plass i tabellene i søknaden, som `UiN` for Universitetet i Nordvik.
web-logo = Logo
    .hint = En fil i formatet SVG, PNG eller JPEG på høyst 5 MB.
web-letterhead = Banner
    .hint = Et bredt bilde i stedet for logo og adresse, hvis brevene deres har det: SVG, PNG eller JPEG, høyst 5 MB.
web-signatory-name = Hvem som underskriver
    .hint = Noen som kan forplikte institusjonen til dette, ofte en instituttleder eller direktør.
web-signatory-title = Stilling
    .hint = Stillingen som gir rett til å underskrive. Finansiører ser etter den.
web-contact-name = Kontaktperson
    .hint = Noen som kjenner til dette bidraget. Det kan være den som underskriver.
web-contact-email = E-postadresse
    .hint = Den trykkes i brevet, slik at finansiøren og koordinatoren kan ta kontakt.
web-contact-phone = Telefonnummer
    .hint = La feltet stå tomt hvis e-postadressen er nok.
web-hours-per-year = Timer i et årsverk
    .hint = La feltet stå tomt for å regne med tallet som søknaden bruker for alle. Fyll det bare ut hvis institusjonen har sin egen norm, uten ferie og permisjon.
web-role = Rolle i prosjektet
    .hint = For eksempel `instruktør`, `koordinator` eller `forskningsprogramvareutvikler`.
web-who = Navnet på personen
    .hint = Hvis det er kjent. Et brev kan også love en rolle som ennå ikke er besatt.
web-activities = Oppgaver
    .hint = Hva denne personen skal gjøre, én oppgave på hver linje. La feltet stå tomt hvis rollen sier nok.
web-effort = Arbeidstid
    .hint = Med dine egne ord: `en halv dag i uka`, `20 %`, `0,2 årsverk`, `6 månedsverk i året`, `300 timer i året`. Med datoer: `{ $example-dated }`.
web-other-description = Hva dere gir
    .hint = Noen få ord, for eksempel `reiser til prosjektmøter`.
web-other-currency = Valuta
    .hint = De tre bokstavene, for eksempel `NOK`, `SEK` eller `EUR`.
web-other-years = Verdi hvert år
    .hint = La et år stå tomt hvis dere ikke bidrar med noe det året.
web-money-words = Eller skriv det med ord
    .hint = Hvert år med sitt beløp: `{ $example-money }`.
web-money-total = Til sammen: { $amount } { $currency }.
web-topics = Kurs dere vil være med på
    .hint = Velg dem institusjonen vil holde eller bidra til.
web-rationale = Hvorfor institusjonen deltar
    .hint = En setning eller to med deres egne ord. Den som vurderer søknaden, leser brevene side om side: Det bare dere kan si, teller mest.
web-statement = Om institusjonen, med deres egne ord
    .hint = Dette erstatter det brevet sier om institusjonen. Skriv hvert avsnitt på sin egen linje. La feltet stå tomt for å beholde de vanlige setningene.
web-language = Språket i brevet
    .hint = Brevet skrives på dette språket. Det du selv har skrevet, blir ikke oversatt.
web-template = Hva slags brev
    .hint = Som regel trenger koordinatoren det første.
web-template-letter-of-intent = Intensjonsbrev: hva dere har tenkt å bidra med hvis prosjektet får midler
web-template-letter-of-commitment = Forpliktelsesbrev: et bindende løfte som bare avhenger av bevilgningen
web-template-letter-of-support = Støttebrev: dere er for prosjektet, uten å love arbeidstid
web-funding = Hvem betaler for denne tiden
    .hint = Egeninnsats betyr at institusjonen betaler lønnen.
web-picture-there = Det er lastet opp et bilde.
web-picture-drop = Fjern det
web-picture-send = Last opp
web-cells = Eller fyll inn år for år
web-cells-unit = Hva tallene teller
web-cells-person-months = månedsverk
web-cells-hours = timer

## Hva det blir

web-totals = Til sammen
web-totals-in-kind = Fra institusjonen
web-totals-funder = Betalt av finansiøren
web-totals-year = År
web-totals-hours = Timer
web-totals-months = Måneds{"\u00AD"}verk
web-totals-all = Til sammen
web-totals-share = Årsverk
web-totals-share-how = Årsverk er andelen av en full stilling, i gjennomsnitt over de dagene i året da prosjektet varer.
web-totals-none = Summene kommer her når arbeidstid er fylt ut.
web-totals-part = Noe arbeidstid mangler eller er uklar. Den er ikke regnet med her ennå.

## Brevet

web-letter = Brevet deres
web-letter-lead = Slik blir brevet. En strek viser det som fortsatt mangler.
web-letter-link = Se brevet slik det er nå
web-letter-page = Side { $number } av { $count } i brevet
web-letter-text = Side { $number } av { $count } som tekst
web-letter-waiting = Oppdaterer brevet.
web-letter-failed = Brevet kan ikke vises akkurat nå. Siden prøver igjen med noen sekunders mellomrom.
web-letter-bare = Det er ingen arbeidstid ennå. Inntil videre vises et støttebrev. Brevhodet blir det samme.
web-letter-none = Brevet kan ikke vises ennå. Dette er grunnen:

## Se over og send

web-check = Se over og send
web-check-lead = Se over svarene. Når du sender dem, lages brevet som skal underskrives.
web-check-open = Noe mangler eller er uklart
web-check-nothing = Ikke fylt ut.
web-check-again = Kryss av nederst for å bekrefte tilsagnet.
web-check-changed = Noe er endret i et annet vindu. Se over svarene en gang til, og send dem så.
web-check-agree = Dette er vårt tilsagn. Jeg kan gi det på vegne av institusjonen, og tallene er riktige.
web-check-send = Send tilsagnet
web-conflict = Siden er endret i et annet vindu
web-conflict-lead = Det som ble lagret der, og det du sendte nå, er ikke det samme. Velg hvilken versjon du vil beholde.
web-conflict-answer = Svar
web-conflict-theirs = Lagret før
web-conflict-ours = Sendt nå
web-conflict-keep = Behold det som er lagret
web-conflict-replace = Bruk det jeg sendte nå

## Etterpå

web-done = Tilsagnet er sendt
web-done-not-yet = Tilsagnet er ikke sendt ennå
web-done-not-yet-how = Når du har sendt det, finner du brevet som skal underskrives, her.
web-done-lead = Takk. To ting gjenstår: å få brevet underskrevet, og å sende det inn her.
web-done-letter = Last ned brevet
web-done-letter-how = Det er en PDF med et felt for hver underskrift. Skriv under elektronisk hvis dere kan: Da følger tallene med brevet, og ingen trenger å skrive dem inn på nytt.
web-done-letter-link = Last ned brevet (PDF)
web-done-return = Send inn det underskrevne brevet
web-done-return-how = Velg den underskrevne PDF-en, høyst 20 MB. Den blir kontrollert med en gang.
web-done-return-file = Underskrevet brev
web-done-return-send = Send inn brevet
web-done-data = Opplysningene dine
web-done-data-how = Alle svarene, til å ta vare på eller bruke i et annet program.
web-done-data-link = Last ned opplysningene (JSON)
web-done-change = Endre svarene og send dem på nytt
web-returned-by = Underskrevet av:
web-returned-nameless = noen uten navn
web-returned-none = Velg det underskrevne brevet først
    .text = Ingen fil er valgt, eller filen er tom.
web-returned-signed = Det underskrevne brevet er kommet inn
    .text = Brevet er slik det ble laget, og alle har underskrevet. Nå er alt gjort. Takk.
web-returned-partly-signed = Brevet er kommet inn, men en underskrift mangler
    .text = Underskriftene så langt er tatt vare på. Send inn brevet igjen når alle har underskrevet.
web-returned-unsigned = Ingen har underskrevet dette brevet
    .text = Det er ikke lagret. Åpne brevet i et program som underskriver PDF-filer, skriv under i feltet, lagre, og send inn den filen.
web-returned-on-paper = Brevet er kommet inn
    .text = Det har ikke noe felt for elektronisk underskrift, så koordinatoren ser på underskriftene selv.
web-returned-not-a-letter = Dette er ikke brevet fra denne siden
    .text = Det er ikke lagret. En skannet utskrift har mistet opplysningene som brevet bærer med seg: Send den til koordinatoren på e-post, eller skriv under selve PDF-en elektronisk.
web-returned-another-partner = Dette er brevet til en annen institusjon
    .text = Det er ikke lagret. Velg brevet du har lastet ned her.
web-returned-other-data = Dette brevet sier noe annet enn det du sendte sist
    .text = Det er ikke lagret. Last ned brevet på nytt og få det underskrevet, eller endre svarene tilbake og send dem igjen.
web-returned-nothing-sent = Tilsagnet er ikke sendt ennå
    .text = Brevet er ikke lagret. Send tilsagnet først, last så ned brevet og få det underskrevet.
web-returned-signed-already = Et brev som alle har underskrevet, er her allerede
    .text = Det blir stående. Brevet du sendte nå, har færre underskrifter og er ikke lagret.
web-returned-changed = Dette brevet er endret etter at det ble laget
    .text = Det er ikke lagret. Noen programmer skriver om en PDF når de lagrer eller skriver den ut. Last ned brevet på nytt og skriv under uten noen annen endring.
web-returned-other-version = Dette brevet er laget av en annen versjon av programmet
    .text = Det er ikke lagret, for ingen kan se her om det er endret. Last ned brevet på nytt, eller send dette til koordinatoren på e-post.
web-returned-broken-signature = En underskrift på dette brevet er ikke til å stole på
    .text = Det er ikke lagret. Kanskje brevet ble lagret på nytt etter at det var underskrevet. Last det ned igjen, og la underskriften være det siste du gjør.

## Koordinatorens sider

web-tabs = Sider
web-tab-partners = Partnere
web-tab-letters = Brev
web-tab-annex = Vedlegg
web-tab-log = Logg
web-back = Alle partnere
web-moment = { $day } kl. { $time }
web-copy = Kopier
web-copied = Kopiert
web-problems = Disse filene bør du se på
web-partners-due = Fristen for brevene er { $day }.
web-partners-were-due = Fristen for brevene var { $day }.
web-partners-nobody = Ingen er invitert ennå. Legg til den første partneren nedenfor.
web-partners-sent = Alt som er sendt
web-partners-caption = Timer og månedsverk er det som gis som egeninnsats.
web-partners-others = Brev uten partner i tabellen
web-partners-others-how = Disse brevene ligger i mappen, og det finnes ikke noe bidrag som hører til dem.
web-tally-all = Partnere
web-tally-sent = Sendte bidrag
web-tally-signed = Underskrevne brev
web-tally-overdue = Over fristen
web-column-partner = Partner
web-column-state = Status
web-column-hours = Timer
web-column-months = Måneds{"\u00AD"}verk
web-column-changed = Sist endret
web-column-contact = Kontakt
web-column-link = Lenke
web-link-of = Lenke til { $partner }
web-link-hidden = Vises ikke
web-link-none = Ingen

web-state-invited = Invitert
    .text = Ingen har begynt å fylle ut skjemaet.
web-state-withdrawn = Lenken er trukket tilbake
    .text = Ingenting er fylt ut, og lenken virker ikke lenger.
web-state-draft = Utkast
    .text = Noe er fylt ut, men ingenting er sendt ennå. Tallene er fra utkastet.
web-state-submitted = Sendt
    .text = Bidraget er sendt. Det underskrevne brevet har ikke kommet tilbake ennå.
web-state-changed = Endret
    .text = Det som er fylt ut nå, er noe annet enn det som ble sendt eller underskrevet. Når det er sendt på nytt, må et nytt brev underskrives.
web-state-signed = Underskrevet
    .text = Brevet har kommet tilbake slik det ble laget, og alle har underskrevet.
web-state-partly-signed = Delvis underskrevet
    .text = Brevet har kommet tilbake, men en underskrift mangler.
web-state-on-paper = På papir
    .text = Brevet har kommet tilbake og har ikke noe felt for elektronisk underskrift: Se på underskriftene selv.
web-state-unsigned = Uten underskrift
    .text = Brevet har kommet tilbake uten at noen har underskrevet.
web-state-doubted = Tvilsomt
    .text = Brevet som har kommet tilbake, er ikke til å stole på.
web-state-broken = Kan ikke leses
    .text = Filene til denne partneren kan ikke leses.
web-state-overdue = Dager over fristen: { $days }

web-invite = Inviter en partner
web-invite-label = Navnet på institusjonen
    .hint = Det dere kaller den. Partneren skriver selv inn det fulle navnet.
web-invite-to = E-postadresse
    .hint = Hit går invitasjonen. Du sender den selv, fra ditt eget e-postprogram.
web-invite-language = Språket i invitasjonen
web-invite-send = Legg til partneren
web-invite-nameless = Navnet må ha en bokstav eller et tall.
web-invite-known = Det finnes allerede en partner med dette navnet.
web-invite-long = Navnet kan ha 200 tegn, på én linje.
web-invite-email = Dette er ikke en e-postadresse. Skriv bare selve adressen, for eksempel kim.berg@example.org.
web-own = Din egen lenke
web-own-how = Den som har lenken til denne siden, ser og kan endre alt her.
web-own-withdraw = Trekk tilbake alle andre lenker til denne siden
web-own-withdraw-how = Det er laget en lenke hver gang serveren ble startet. Etter dette er det bare lenken du bruker nå, som åpner siden.
web-own-withdraw-send = Trekk tilbake de andre lenkene

web-link = Lenke til skjemaet
web-link-how = Den som har denne lenken, kan lese og endre det partneren oppgir. Kopier den nå: Når serveren startes på nytt, kan den ikke vises lenger.
web-link-hidden-how = Det finnes en lenke, og den virker fortsatt. Den kan ikke vises lenger, for serveren tar bare vare på det den trenger for å kjenne den igjen. Lag en ny lenke for å se den.
web-link-none-how = Det finnes ingen lenke som åpner skjemaet til denne partneren.
web-link-make = Lag en lenke
web-link-renew = Lag en ny lenke
web-link-renew-how = Det lages en ny lenke, og den gamle slutter å virke med en gang. Det som er fylt ut, blir værende.
web-link-renew-send = Lag ny lenke
web-link-withdraw = Trekk lenken tilbake
web-link-withdraw-how = Lenken slutter å virke med en gang. Det som er fylt ut, blir værende.
web-link-withdraw-send = Trekk den tilbake

web-details = Invitasjon
web-details-how = Det dere kaller partneren, hvor meldinger går, og på hvilket språk.
web-details-open = Endre

web-removal = Fjern partneren
web-removal-how = Partneren er ikke lenger med i søknaden, og lenken slutter å virke med en gang. Filene flyttes til side, og ingenting slettes.
web-removal-ask = Vil du fjerne { $partner }?
web-removal-files = Disse filene flyttes til mappen { $folder }:
web-removal-nothing = Det finnes ingen filer fra denne partneren.
web-removal-keep = Behold partneren
web-removed = { $partner } er fjernet
web-removed-files = Det som fantes, ligger nå i mappen { $folder }:
web-removed-undo = Hvis du angrer, flytter du filene tilbake til mappene med samme navn og lager en ny lenke. Var ingenting fylt ut, legger du til partneren på nytt.

web-message = Melding til partneren
web-message-to = Til: { $to }
web-message-to-nobody = Til: ingen ennå. Legg inn en adresse under «Invitasjon», eller fyll den ut i e-postprogrammet.
web-message-about = Emne: { $subject }
web-message-field = Teksten i meldingen
web-message-mailto = Skriv den i e-postprogrammet
web-message-file = Last ned som kladd (.eml)

web-desk-letter = Brev
web-desk-letter-none = Ingen brev har kommet tilbake ennå.
web-desk-letter-file = Last ned brevet som kom tilbake (PDF)
web-desk-data = Last ned det som ble sendt (JSON)
web-desk-differs = Det skiller seg fra det som ble sendt sist: { $places }.

web-letters = Brev som har kommet tilbake
web-letters-lead = Partnerne returnerer selv underskrevne brev. Det du har fått på e-post, legger du inn her: Hvert brev sier selv hvem det er fra.
web-letters-files = Underskrevne brev
    .hint = En eller flere PDF-filer, høyst 20 MB hver og 60 MB til sammen.
web-letters-file = Underskrevet brev fra denne partneren
    .hint = En PDF-fil på høyst 20 MB.
web-letters-send = Send inn
web-letters-told = Slik gikk det
web-letters-signed = Underskrevet av alle, og tatt vare på.
web-letters-partly-signed = Tatt vare på. En underskrift mangler fortsatt.
web-letters-on-paper = Tatt vare på. Det har ikke noe felt for elektronisk underskrift: Se på underskriftene selv.
web-letters-unsigned = Ikke tatt vare på: Ingen har underskrevet.
web-letters-not-a-letter = Ikke tatt vare på: Dette er ikke et brev fra dette skjemaet. En skannet kopi har mistet dataene som brevet bærer.
web-letters-another-partner = Ikke tatt vare på: Brevet tilhører en annen partner, eller ingen her.
web-letters-other-data = Ikke tatt vare på: Det sier noe annet enn det partneren sendte sist, eller gjelder en annen søknad.
web-letters-nothing-sent = Ikke tatt vare på: Denne partneren har ikke sendt bidraget sitt.
web-letters-signed-already = Ikke tatt vare på: Et brev som alle har underskrevet, er her allerede og blir værende.
web-letters-changed = Ikke tatt vare på: Det er endret etter at det ble laget.
web-letters-other-version = Ikke tatt vare på: En annen versjon av programmet har laget det, så her kan ingen vite om det er endret.
web-letters-broken-signature = Ikke tatt vare på: En underskrift er ikke til å stole på.
web-letters-too-large = Ikke tatt vare på: Det er på mer enn 20 MB.

web-annex = Vedlegget slik det er nå
web-annex-lead = Bidrag som er talt med: { $count }. Vedlegget er på samme språk som denne siden og følger alle endringer.
web-annex-nobody = Ingen har sendt et bidrag ennå. Når noen har gjort det, er vedlegget her.
web-annex-none = Vedlegget kan ikke lages ennå.
web-annex-missing = Disse filene er ikke talt med
web-annex-files = Last det ned
web-annex-pdf = Dokument (PDF)
web-annex-xlsx = Regneark (XLSX)
web-annex-csv = Tabell (CSV)
web-annex-json = Data (JSON)
web-annex-md = Tekst til en søknad (Markdown)
web-annex-pages = Sidene
web-annex-page = Side { $number } av { $count } i vedlegget
web-annex-text = Side { $number } av { $count } som tekst

web-log = Hva som skjedde når
web-log-lead = Filen log.jsonl i søknadsmappen har alle linjene. Den inneholder ingen lenker og ingenting av det som er skrevet inn.
web-log-nothing = Ingenting har skjedd ennå.
web-log-file = Last ned loggen (JSON Lines)
web-log-when = Når
web-log-what = Hva
web-log-partner = Partner
web-log-more = Dette er de siste { $count }. Alle står i filen.
web-event-started = Serveren ble startet
web-event-invited = En lenke ble laget
web-event-described = Invitasjonen ble endret
web-event-withdrawn = Lenken ble trukket tilbake
web-event-removed = Partneren ble fjernet
web-event-others-withdrawn = De andre lenkene til koordinatoren ble trukket tilbake
web-event-begun = Noen begynte å fylle ut skjemaet
web-event-sent = Bidraget ble sendt
web-event-returned = Et brev kom tilbake
web-event-refused = Et brev kom tilbake og ble ikke tatt vare på

## Meldinger til partnere

web-message-subject = { $project }: intensjonsbrev fra { $organization }
web-message-due = Send det underskrevne brevet tilbake innen { $day }.
web-message-was-due = Fristen for det underskrevne brevet var { $day }. Send det tilbake så snart som mulig.
web-message-no-link = lenken dere har fått fra oss før (svar på denne meldingen hvis dere ikke har den lenger)
web-message-invite =
    Hei,

    { $project } søker om midler fra { $funder }, og vi vil gjerne ha med { $organization }. Et intensjonsbrev sier hva dere vil bidra med. Dere fyller ut et skjema, som tar omtrent et kvarter, og svarene blir til brevet som skal underskrives:

    { $link }

    Svarene lagres mens dere skriver, så dere kan stoppe og fortsette senere med samme lenke. Alle som har lenken, kan lese og endre svarene: Del den bare med kolleger som trenger den.

    { $due }

    Vennlig hilsen
    { $coordinator }
web-message-remind =
    Hei,

    Takk for at dere har begynt å fylle ut hva { $organization } bidrar med til { $project }. Det er ikke sendt ennå. Dere kan fortsette der dere slapp, med denne lenken:

    { $link }

    { $due }

    Vennlig hilsen
    { $coordinator }
web-message-sign =
    Hei,

    Takk for det { $organization } bidrar med til { $project }. Nå trenger vi det underskrevne brevet. Dere kan laste det ned og sende det inn underskrevet med denne lenken:

    { $link }

    { $due }

    Vennlig hilsen
    { $coordinator }
