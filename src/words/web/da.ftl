# Det, som webformularen siger ud over spørgsmålene, på dansk.
#
# Navnene er de samme som i `en.ftl`, og ordene efter `$` også. Det, der står mellem accenter, er noget, man kan skrive.

## Rundt om hver side

web-skip = Spring til indholdet
web-languages = Sprog
web-language-da = Dansk
web-language-en = English
web-language-et = Eesti
web-language-fi = Suomi
web-language-is = Íslenska
web-language-nb = Norsk
web-language-sv = Svenska
web-footer = Det, du skriver, gemmes på serveren hos projektets koordinator og intet andet sted. Siden sætter én cookie, til sproget, og kun hvis du skifter sprog.
web-error = Fejl:
web-optional = (valgfrit)
web-missing = Udfyld dette.
web-steps-overview = Oversigt
web-steps = Trin
web-next = Gem og fortsæt
web-save = Gem
web-kept = Alt er gemt.
web-unkept = Din seneste ændring er ikke gemt endnu. Lad siden stå åben: den prøver igen med få sekunders mellemrum.
web-elsewhere = Svarene er ændret i et andet vindue. Tryk på “Gem” for at vælge mellem de to versioner.
web-change = Ændr: { $page }

## Hvor der ikke er andet at vise

web-notice-no-link = Dette link åbner ikke noget
    .text = Måske er det erstattet af et nyere, eller en del af det mangler. Åbn den seneste besked fra projektets koordinator og brug linket i den, eller bed om et nyt link.
web-notice-no-page = Her er ikke noget
    .text = Brug det link, som projektets koordinator har sendt dig.
web-notice-no-desk-page = Her er ikke noget
    .text = Måske er partneren fjernet i mellemtiden.
web-notice-too-fast = For mange forespørgsler
    .text = Linket bruges hurtigere, end et menneske kan. Vent nogle sekunder, og prøv igen. Alt, der er gemt, er der stadig.
web-notice-busy = Serveren har travlt
    .text = Der laves mange breve lige nu. Vent nogle sekunder, og prøv igen. Alt, der er gemt, er der stadig.
web-notice-too-large = Dette er for stort
    .text = En formular må fylde 1 MB, et billede 5 MB og et brev 20 MB. Gå tilbage, og send noget mindre.
web-notice-bad-form = Siden kunne ikke sendes
    .text = Alt, du har gemt før, er der stadig. Åbn dit link igen, og udfyld denne side en gang til.
web-notice-no-letter = Brevet kan ikke laves endnu
    .text = Dette er grunden:
web-notice-no-annex = Bilaget kan ikke laves endnu
    .text = Dette er grunden:
web-notice-broken = Noget er galt hos os
    .text = Alt, der er gemt, er der stadig. Prøv igen om lidt, eller sig det til projektets koordinator:
web-typed = Det, du skrev
    .text = Det er ikke gemt. Her er det, så du kan kopiere det.
web-typed-again = Send det igen
    .text = Det, du skrev, er her stadig. Filer skal vælges igen.

## Partnerens startside

web-overview = { $organization }: jeres brev til { $project }
web-overview-about = Projektet { $project } søger { $funder } om støtte. I denne formular angiver I, hvad { $organization } bidrager med, og får et brev til underskrift.
web-overview-due = Send det underskrevne brev senest den { $day }.
web-overview-was-due = Fristen for det underskrevne brev var den { $day }. Hvis det ikke er sendt endnu, så send det hurtigst muligt.
web-overview-sent = Jeres tilsagn er sendt.
web-overview-sent-link = Hent brevet, eller send det underskrevet tilbage
web-overview-tasks = Det spørger vi om
web-overview-begin = Begynd
web-overview-go-on = Fortsæt
web-overview-how = Godt at vide
web-overview-how-saved = Alt gemmes, mens du skriver. Du kan lukke vinduet når som helst og vende tilbage med det samme link.
web-overview-how-link = Alle, der har linket, kan læse og ændre det, du skriver. Giv det kun videre til kolleger, der skal kunne det.
web-overview-how-sign = Til sidst henter du brevet som PDF. Det kan underskrives elektronisk, og så sender du det tilbage her.
web-overview-ask = Spørgsmål? Kontakt
web-progress-untouched = Ikke begyndt
web-progress-begun = Påbegyndt
web-progress-complete = Færdig

## Siderne

web-page-organisation = Jeres organisation
web-page-organisation-lead = Dette står øverst i brevet.
web-page-people = Personer og tid
web-page-people-lead = Hvem der deltager, i hvilken rolle, og hvor megen arbejdstid organisationen bidrager med.
web-page-other = Andre bidrag
web-page-other-lead = Det, organisationen bidrager med ud over arbejdstid, for eksempel rejsemidler, lokaler eller udstyr. De fleste lader denne side stå tom.
web-page-signatures = Underskrift og kontakt
web-page-signatures-lead = Hvem der underskriver brevet, og hvem der svarer på spørgsmål om det.
web-page-wording = Brevet
web-page-wording-lead = Hvad brevet ellers siger, på hvilket sprog, og hvilken slags brev det er.
web-summary = Noget skal rettes
web-unsent = Du har ændret noget, siden tilsagnet blev sendt. Koordinatoren ser det, når du sender det igen.
web-unsent-drop = Kassér ændringerne, og gå tilbage til det, der blev sendt
web-overtaken = Nogen har i mellemtiden ændret jeres bidrag på en anden måde end i denne formular. Hvis du sender dit, træder det i stedet for ændringen.
web-more-organization = Mere til brevhovedet
web-more-signatory = Mere om denne person
web-more-contact = Mere om kontaktpersonen
web-more-working-time = Hvad fuldtid er hos jer
web-more-work = Hvem der betaler, bemærkninger, identifikatorer
web-more-other = Mere om dette
web-more-about = Mere
web-more-letter = Sagsnummer
web-group-contact = Kontaktperson
web-item-signatory = Underskriver { $number }
web-item-work = Person eller rolle { $number }
web-item-other = Bidrag { $number }
web-add-signatory = Tilføj en underskriver
web-add-work = Tilføj en person eller rolle
web-add-other = Tilføj et bidrag
web-remove-signatory = Fjern underskriver { $number }
web-remove-work = Fjern person eller rolle { $number }
web-remove-other = Fjern bidrag { $number }

## Spørgsmål, som en side stiller med andre ord

web-organization = Organisationens navn
    .hint = Skrevet helt ud, sådan som det skal stå øverst i brevet.
web-unit = Fakultet, institut eller gruppe
    .hint = Lad feltet stå tomt, hvis hele organisationen deltager.
web-country = Land
    .hint = Navnet, for eksempel `Danmark`.
web-address = Postadresse
    .hint = Gade og by på hver sin linje, uden organisationens navn.
web-short-name = Kort navn
    .hint = Det sparer plads i ansøgningens tabeller, for eksempel `NorU` for Nordvig Universitet.
web-logo = Logo
    .hint = En fil i formatet SVG, PNG eller JPEG på højst 5 MB.
web-letterhead = Banner
    .hint = Et bredt billede i stedet for logo og adresse, hvis jeres breve har et: SVG, PNG eller JPEG, højst 5 MB.
web-signatory-name = Hvem der underskriver
    .hint = En, der kan forpligte organisationen til dette, ofte en institutleder eller en direktør.
web-signatory-title = Stilling
    .hint = Den stilling, der giver ret til at underskrive. Bevillingsgivere kigger efter den.
web-contact-name = Kontaktperson
    .hint = En, der kender til bidraget. Det kan være den, der underskriver.
web-contact-email = E-mailadresse
    .hint = Den trykkes i brevet, så bevillingsgiveren og koordinatoren kan henvende sig.
web-contact-phone = Telefonnummer
    .hint = Lad feltet stå tomt, hvis e-mailadressen er nok.
web-hours-per-year = Timer om året for fuldtid
    .hint = Lad feltet stå tomt for at regne med det tal, som ansøgningen bruger for alle partnere. Udfyld det kun, hvis organisationen har sin egen årsnorm, uden ferie og fridage.
web-role = Rolle i projektet
    .hint = For eksempel `underviser`, `koordinator` eller `forskningssoftwareudvikler`.
web-who = Personens navn
    .hint = Hvis det er kendt. Et brev kan også love en rolle, som endnu ikke er besat.
web-activities = Opgaver
    .hint = Hvad denne person skal lave, én opgave pr. linje. Lad feltet stå tomt, hvis rollen siger nok.
web-effort = Arbejdstid
    .hint = Med dine egne ord: `en halv dag om ugen`, `20 %`, `0,2 årsværk`, `6 personmåneder om året`, `300 timer om året`. Med datoer: `{ $example-dated }`.
web-other-description = Hvad I giver
    .hint = Nogle få ord, for eksempel `rejser til projektmøder`.
web-other-currency = Valuta
    .hint = De tre bogstaver, for eksempel `DKK`, `NOK` eller `EUR`.
web-other-years = Værdi hvert år
    .hint = Lad et år stå tomt, hvis I ikke giver noget det år.
web-money-words = Eller skriv det med ord
    .hint = Hvert år med sit beløb: `{ $example-money }`.
web-money-total = I alt: { $amount } { $currency }.
web-topics = Workshopper, I gerne vil være med til
    .hint = Vælg dem, organisationen vil holde eller hjælpe med.
web-rationale = Hvorfor organisationen deltager
    .hint = En sætning eller to med jeres egne ord. Bedømmerne læser brevene side om side: det, som kun I kan sige, tæller mest.
web-statement = Jeres egen beskrivelse af, hvem I er
    .hint = Den træder i stedet for det, brevet siger om organisationen, med ét afsnit pr. linje. Lad feltet stå tomt, så bliver de sædvanlige sætninger stående.
web-language = Brevets sprog
    .hint = Brevet skrives på dette sprog. Det, du selv har skrevet, bliver stående, som det er.
web-template = Slags brev
    .hint = Som regel har koordinatoren brug for det første.
web-template-letter-of-intent = Hensigtserklæring: hvad I har til hensigt at bidrage med, hvis projektet får støtte
web-template-letter-of-commitment = Tilsagnserklæring: et bindende løfte, der kun afhænger af bevillingen
web-template-letter-of-support = Støtteerklæring: I går ind for projektet og behøver ikke at love arbejdstid
web-funding = Hvem betaler for tiden
    .hint = Eget bidrag betyder, at organisationen betaler lønnen.
web-picture-there = Der er et billede.
web-picture-drop = Fjern det
web-picture-send = Send billedet
web-cells = Eller udfyld pr. kalenderår
web-cells-unit = Hvad tallene tæller
web-cells-person-months = personmåneder
web-cells-hours = timer

## Hvad det bliver til

web-totals = I alt
web-totals-in-kind = Fra organisationen
web-totals-funder = Betalt af bevillingsgiveren
web-totals-year = År
web-totals-hours = Timer
web-totals-months = Person{"\u00AD"}måneder
web-totals-all = I alt
web-totals-share = Årsværk
web-totals-share-how = Årsværk er andelen af en fuldtidsstilling, i gennemsnit over de dage i året, hvor projektet varer.
web-totals-none = Summerne kommer her, når der er udfyldt arbejdstid.
web-totals-part = Noget arbejdstid mangler eller er uklar. Den er ikke talt med her endnu.

## Brevet

web-letter = Jeres brev
web-letter-lead = Sådan bliver brevet. Det, der mangler, vises som en streg.
web-letter-link = Se brevet, som det er nu
web-letter-page = Side { $number } af { $count } i brevet
web-letter-text = Side { $number } af { $count } som tekst
web-letter-waiting = Brevet bliver opdateret.
web-letter-failed = Brevet kan ikke vises lige nu. Siden prøver igen med få sekunders mellemrum.
web-letter-bare = Arbejdstiden mangler stadig. Indtil noget er angivet, vises dette som en støtteerklæring; brevhovedet er det samme.
web-letter-none = Brevet kan ikke vises endnu:

## Se efter og send

web-check = Se efter og send
web-check-lead = Læs det igennem en gang til. Når du har sendt det, laves brevet, der skal underskrives.
web-check-open = Dette mangler eller er uklart
web-check-nothing = Der er ikke udfyldt noget.
web-check-again = Sæt kryds nederst for at bekræfte jeres tilsagn.
web-check-changed = Noget er ændret i et andet vindue. Se svarene efter en gang til, og send dem så.
web-check-agree = Dette er vores tilsagn: jeg kan angive dette for organisationen, og tallene er rigtige.
web-check-send = Send vores tilsagn
web-conflict = Siden er ændret i et andet vindue
web-conflict-lead = Det, der blev gemt dér, og det, du lige har sendt, er forskelligt. Vælg den version, der skal gælde.
web-conflict-answer = Svar
web-conflict-theirs = Gemt før
web-conflict-ours = Sendt nu
web-conflict-keep = Behold det, der er gemt
web-conflict-replace = Brug det, jeg lige har sendt

## Bagefter

web-done = Jeres tilsagn er sendt
web-done-not-yet = Jeres tilsagn er ikke sendt endnu
web-done-not-yet-how = Når det er sendt, ligger brevet, der skal underskrives, her.
web-done-lead = Tak. To ting mangler: at få brevet underskrevet og at sende det tilbage her.
web-done-letter = Hent brevet
web-done-letter-how = Det er en PDF med et felt til hver underskrift. Underskriv elektronisk, hvis I kan: så følger tallene med brevet, og ingen behøver at skrive dem af.
web-done-letter-link = Hent brevet (PDF)
web-done-return = Send det underskrevne brev tilbage
web-done-return-how = Vælg den underskrevne PDF, højst 20 MB. Den bliver set efter med det samme.
web-done-return-file = Underskrevet brev
web-done-return-send = Send brevet tilbage
web-done-data = Jeres oplysninger
web-done-data-how = Alt, hvad I har angivet, til en anden gang eller et andet program.
web-done-data-link = Hent oplysningerne (JSON)
web-done-change = Ændr noget, og send det igen
web-returned-by = Underskrevet af:
web-returned-nameless = en uden navn
web-returned-none = Vælg først det underskrevne brev
    .text = Der er ikke valgt nogen fil, eller filen er tom.
web-returned-signed = Det underskrevne brev er kommet
    .text = Brevet er, som det blev lavet, og alle har underskrevet. Der er ikke mere at gøre. Tak.
web-returned-partly-signed = Brevet er kommet, men en underskrift mangler
    .text = Underskrifterne indtil nu er gemt. Send brevet igen, når alle har underskrevet.
web-returned-unsigned = Ingen har underskrevet dette brev
    .text = Det er ikke gemt. Åbn det i et program, der underskriver PDF-filer, underskriv i feltet, gem, og send den fil.
web-returned-on-paper = Brevet er kommet
    .text = Det har ikke noget felt til elektronisk underskrift, så koordinatoren ser selv på underskrifterne.
web-returned-not-a-letter = Dette er ikke brevet fra denne side
    .text = Det er ikke gemt. En scannet udskrift har mistet de oplysninger, som brevet bærer med sig: send den til koordinatoren med e-mail, eller underskriv selve PDF-filen elektronisk.
web-returned-another-partner = Dette er en anden organisations brev
    .text = Det er ikke gemt. Vælg det brev, du har hentet her.
web-returned-other-data = Dette brev siger noget andet end det, du sendte sidst
    .text = Det er ikke gemt. Hent brevet igen, og få det underskrevet, eller ændr svarene tilbage, og send dem igen.
web-returned-nothing-sent = Jeres tilsagn er ikke sendt endnu
    .text = Brevet er ikke gemt. Send tilsagnet først, hent så brevet, og få det underskrevet.
web-returned-signed-already = Et brev, som alle har underskrevet, er her allerede
    .text = Det bliver stående. Det brev, du sendte nu, har færre underskrifter og er ikke gemt.
web-returned-changed = Dette brev er ændret, efter at det blev lavet
    .text = Det er ikke gemt. Nogle programmer skriver en PDF om, når de gemmer eller udskriver den. Hent brevet igen, og underskriv det uden andre ændringer.
web-returned-other-version = Dette brev er lavet af en anden version af programmet
    .text = Det er ikke gemt, for ingen kan her se, om det er ændret. Hent brevet igen, eller send dette til koordinatoren med e-mail.
web-returned-broken-signature = En underskrift på dette brev er ikke til at stole på
    .text = Det er ikke gemt. Måske blev brevet gemt igen, efter at det var underskrevet. Hent det igen, og lad underskriften være det sidste, du gør.

## Koordinatorens sider

web-tabs = Sider
web-tab-partners = Partnere
web-tab-letters = Breve
web-tab-annex = Bilag
web-tab-log = Log
web-back = Alle partnere
web-moment = { $day } kl. { $time }
web-copy = Kopiér
web-copied = Kopieret
web-problems = Disse filer bør du se på
web-partners-due = Fristen for brevene er den { $day }.
web-partners-were-due = Fristen for brevene var den { $day }.
web-partners-nobody = Ingen er inviteret endnu. Tilføj den første partner nedenfor.
web-partners-sent = Alt, hvad der er sendt
web-partners-caption = Timer og personmåneder er dem, der gives som eget bidrag.
web-partners-others = Breve, der ikke hører til nogen i tabellen
web-partners-others-how = Disse breve ligger i mappen, men der er ikke noget bidrag, som hører til dem.
web-tally-all = Partnere
web-tally-sent = Sendte tilsagn
web-tally-signed = Underskrevne breve
web-tally-overdue = Over fristen
web-column-partner = Partner
web-column-state = Status
web-column-hours = Timer
web-column-months = Person{"\u00AD"}måneder
web-column-changed = Senest ændret
web-column-contact = Kontakt
web-column-link = Link
web-link-of = Link til { $partner }
web-link-hidden = Vises ikke
web-link-none = Intet link

web-state-invited = Inviteret
    .text = Ingen er begyndt at udfylde formularen endnu.
web-state-withdrawn = Linket er trukket tilbage
    .text = Der er ikke udfyldt noget, og linket åbner ikke længere noget.
web-state-draft = Udkast
    .text = Noget er udfyldt, men der er ikke sendt noget endnu. Tallene er fra udkastet.
web-state-submitted = Sendt
    .text = Tilsagnet er sendt. Det underskrevne brev er ikke kommet tilbage endnu.
web-state-changed = Ændret
    .text = Det, der er udfyldt nu, er ikke det samme som det, der blev sendt eller underskrevet. Når det er sendt igen, skal et nyt brev underskrives.
web-state-signed = Underskrevet
    .text = Brevet er kommet tilbage, som det blev lavet, og alle har underskrevet det.
web-state-partly-signed = Delvis underskrevet
    .text = Brevet er kommet tilbage, men en underskrift mangler.
web-state-on-paper = På papir
    .text = Brevet er kommet tilbage og har ikke noget felt til elektronisk underskrift: se selv på underskrifterne.
web-state-unsigned = Uden underskrift
    .text = Et brev er kommet tilbage, uden at nogen har underskrevet det.
web-state-doubted = Tvivlsomt
    .text = Et brev er kommet tilbage, som ikke er til at stole på.
web-state-broken = Kan ikke læses
    .text = Denne partners filer kan ikke læses.
web-state-overdue = Dage over fristen: { $days }

web-invite = Inviter en partner
web-invite-label = Organisationens navn
    .hint = Det, I kalder den. Partneren skriver selv det fulde navn.
web-invite-to = E-mailadresse
    .hint = Her sendes invitationen hen. Du sender den selv, fra dit eget e-mailprogram.
web-invite-language = Invitationens sprog
web-invite-send = Tilføj partneren
web-invite-nameless = Navnet skal have et bogstav eller et tal.
web-invite-known = Der er allerede en partner med det navn.
web-invite-long = Navnet må have 200 tegn, på én linje.
web-invite-email = Dette er ikke en e-mailadresse. Skriv kun selve adressen, for eksempel kim.berg@example.org.
web-own = Dit eget link
web-own-how = Alle, der har linket til denne side, ser alt her og kan ændre det.
web-own-withdraw = Træk alle andre links til denne side tilbage
web-own-withdraw-how = Der er lavet et link, hver gang serveren er startet. Herefter er det kun det link, du bruger nu, der åbner denne side.
web-own-withdraw-send = Træk de andre links tilbage

web-link = Link til formularen
web-link-how = Alle, der har dette link, kan læse og ændre det, partneren angiver. Kopiér det nu: når serveren er startet igen, kan det ikke vises mere.
web-link-hidden-how = Der er et link, og det virker stadig. Det kan ikke vises mere, for serveren gemmer kun det, der skal til for at genkende det. Udskift linket for at se et nyt.
web-link-none-how = Der er ikke noget link, der åbner denne partners formular.
web-link-make = Lav et link
web-link-renew = Udskift linket
web-link-renew-how = Der laves et nyt link, og det gamle holder straks op med at virke. Det, der er udfyldt, bliver stående.
web-link-renew-send = Lav et nyt link
web-link-withdraw = Træk linket tilbage
web-link-withdraw-how = Linket holder straks op med at virke. Det, der er udfyldt, bliver stående.
web-link-withdraw-send = Træk det tilbage

web-details = Invitation
web-details-how = Hvad I kalder partneren, hvor beskeder sendes hen, og på hvilket sprog.
web-details-open = Ændr

web-removal = Fjern partneren
web-removal-how = Partneren er ikke længere med i ansøgningen, og linket holder straks op med at virke. Filerne flyttes til side, og intet bliver slettet.
web-removal-ask = Vil du fjerne { $partner }?
web-removal-files = Disse filer flyttes til mappen { $folder }:
web-removal-nothing = Der er ingen filer fra denne partner.
web-removal-keep = Behold partneren
web-removed = { $partner } er fjernet
web-removed-files = Det, der var, ligger nu i mappen { $folder }:
web-removed-undo = Hvis du fortryder, flytter du filerne tilbage til mapperne med samme navn og laver et nyt link. Var der ikke udfyldt noget, tilføjer du partneren igen.

web-message = Besked til partneren
web-message-to = Til: { $to }
web-message-to-nobody = Til: ingen endnu. Tilføj en adresse under “Invitation”, eller udfyld den i dit e-mailprogram.
web-message-about = Emne: { $subject }
web-message-field = Beskedens tekst
web-message-mailto = Skriv den i dit e-mailprogram
web-message-file = Hent den som kladde (.eml)

web-desk-letter = Brev
web-desk-letter-none = Der er ikke kommet noget brev tilbage endnu.
web-desk-letter-file = Hent brevet, der er kommet tilbage (PDF)
web-desk-data = Hent det, der blev sendt (JSON)
web-desk-differs = Disse steder er det anderledes end det, der sidst blev sendt: { $places }.

web-letters = Breve, der er kommet tilbage
web-letters-lead = Partnerne sender selv underskrevne breve tilbage. Det, du har fået med e-mail, lægger du ind her: hvert brev siger selv, hvem det er fra.
web-letters-files = Underskrevne breve
    .hint = En eller flere PDF-filer, højst 20 MB hver og 60 MB tilsammen.
web-letters-file = Underskrevet brev fra denne partner
    .hint = En PDF-fil på højst 20 MB.
web-letters-send = Send ind
web-letters-told = Sådan gik det
web-letters-signed = Underskrevet af alle, og gemt.
web-letters-partly-signed = Gemt. En underskrift mangler stadig.
web-letters-on-paper = Gemt. Det har ikke noget felt til elektronisk underskrift: se selv på underskrifterne.
web-letters-unsigned = Ikke gemt: ingen har underskrevet det.
web-letters-not-a-letter = Ikke gemt: dette er ikke et brev fra denne formular. En scannet kopi har mistet de oplysninger, som brevet bærer med sig.
web-letters-another-partner = Ikke gemt: brevet tilhører en anden partner, eller ingen her.
web-letters-other-data = Ikke gemt: det siger noget andet end det, partneren sendte sidst, eller hører til en anden ansøgning.
web-letters-nothing-sent = Ikke gemt: denne partner har ikke sendt sit tilsagn.
web-letters-signed-already = Ikke gemt: et brev, som alle har underskrevet, er her allerede og bliver stående.
web-letters-changed = Ikke gemt: det er ændret, efter at det blev lavet.
web-letters-other-version = Ikke gemt: en anden version af programmet har lavet det, så ingen kan her se, om det er ændret.
web-letters-broken-signature = Ikke gemt: en underskrift på det er ikke til at stole på.
web-letters-too-large = Ikke gemt: det fylder mere end 20 MB.

web-annex = Bilaget, som det er nu
web-annex-lead = Medregnede bidrag: { $count }. Bilaget er på samme sprog som denne side og opdateres ved hver ændring.
web-annex-nobody = Ingen har sendt et tilsagn endnu. Når nogen har gjort det, er bilaget her.
web-annex-none = Bilaget kan ikke laves endnu.
web-annex-missing = Disse filer er ikke talt med
web-annex-files = Hent bilaget
web-annex-pdf = Dokument (PDF)
web-annex-xlsx = Regneark (XLSX)
web-annex-csv = Tabel (CSV)
web-annex-json = Data (JSON)
web-annex-md = Tekst til en ansøgning (Markdown)
web-annex-pages = Bilagets sider
web-annex-page = Side { $number } af { $count } i bilaget
web-annex-text = Side { $number } af { $count } som tekst

web-log = Hvad der er sket hvornår
web-log-lead = Filen log.jsonl i ansøgningens mappe har alle linjer. Der står ingen links i den og intet af det, der er skrevet.
web-log-nothing = Der er ikke sket noget endnu.
web-log-file = Hent loggen (JSON Lines)
web-log-when = Hvornår
web-log-what = Hvad
web-log-partner = Partner
web-log-more = Her vises de seneste { $count }. Alle står i filen.
web-event-started = Serveren blev startet
web-event-invited = Et link blev lavet
web-event-described = Invitationen blev ændret
web-event-withdrawn = Linket blev trukket tilbage
web-event-removed = Partneren blev fjernet
web-event-others-withdrawn = Koordinatorens andre links blev trukket tilbage
web-event-begun = Formularen blev påbegyndt
web-event-sent = Tilsagnet blev sendt
web-event-returned = Et brev kom tilbage
web-event-refused = Et brev kom tilbage og blev ikke gemt

## Beskeder til partnere

web-message-subject = { $project }: hensigtserklæring fra { $organization }
web-message-due = Vi beder jer sende det underskrevne brev tilbage senest den { $day }.
web-message-was-due = Fristen for det underskrevne brev var den { $day }. Vi beder jer sende det tilbage hurtigst muligt.
web-message-no-link = det link, I allerede har fået af os (svar på denne besked, hvis I ikke har det mere)
web-message-invite =
    Hej

    { $project } søger { $funder } om støtte, og vi vil meget gerne have { $organization } med. En hensigtserklæring siger, hvad I ville bidrage med. Det tager omtrent et kvarter at udfylde en formular, og ud fra den laves brevet, der skal underskrives. Formularen åbnes med dette link:

    { $link }

    Alt gemmes, mens I skriver, så I kan holde pause og fortsætte senere med det samme link. Alle, der har linket, kan læse og ændre det, I skriver: giv det kun videre til kolleger, der skal kunne det.

    { $due }

    Med venlig hilsen
    { $coordinator }
web-message-remind =
    Hej

    I er begyndt at udfylde, hvad { $organization } bidrager med til { $project }, men det er ikke sendt endnu. I fortsætter, hvor I slap, med dette link:

    { $link }

    { $due }

    Med venlig hilsen
    { $coordinator }
web-message-sign =
    Hej

    Tak for det, { $organization } bidrager med til { $project }. Nu mangler vi kun det underskrevne brev. Med dette link henter I brevet og sender det underskrevet tilbage:

    { $link }

    { $due }

    Med venlig hilsen
    { $coordinator }
