# Det som webbformuläret säger utöver frågorna, på svenska.
#
# Namnen är desamma som i `en.ftl`, och orden efter `$` också. Det som står inom `grav accent` är sådant som man kan skriva.

## Runt varje sida

web-skip = Hoppa till innehållet
web-languages = Språk
web-language-da = Dansk
web-language-en = English
web-language-et = Eesti
web-language-fi = Suomi
web-language-is = Íslenska
web-language-nb = Norsk
web-language-sv = Svenska
web-footer = Det du skriver sparas på servern hos projektets koordinator och ingen annanstans. Sidan sätter en enda kaka, för språket, och bara om du byter språk.
web-error = Fel:
web-optional = (valfritt)
web-missing = Fyll i det här.
web-steps-overview = Översikt
web-steps = Steg
web-next = Spara och gå vidare
web-save = Spara
web-kept = Allt är sparat.
web-unkept = Din senaste ändring är inte sparad ännu. Låt sidan vara öppen: den försöker igen med några sekunders mellanrum.
web-elsewhere = Svaren har ändrats i ett annat fönster. Tryck på ”Spara” för att välja mellan de två versionerna.
web-change = Ändra: { $page }

## Där det inte finns något annat att visa

web-notice-no-link = Länken öppnar ingenting
    .text = Den kan ha ersatts av en nyare, eller så saknas en del av den. Öppna det senaste meddelandet från projektets koordinator och använd länken där, eller be om en ny länk.
web-notice-no-page = Här finns ingenting
    .text = Använd länken som projektets koordinator har skickat till dig.
web-notice-no-desk-page = Här finns ingenting
    .text = Partnern kan ha tagits bort under tiden.
web-notice-too-fast = För många förfrågningar
    .text = Länken används snabbare än en människa kan. Vänta några sekunder och försök igen. Allt som har sparats finns kvar.
web-notice-busy = Servern har mycket att göra
    .text = Många brev görs just nu. Vänta några sekunder och försök igen. Allt som har sparats finns kvar.
web-notice-too-large = Det här är för stort
    .text = Ett formulär får vara 1 MB, en bild 5 MB och ett brev 20 MB. Gå tillbaka och skicka något mindre.
web-notice-bad-form = Sidan kunde inte skickas
    .text = Allt du har sparat tidigare finns kvar. Öppna din länk igen och fyll i den här sidan en gång till.
web-notice-no-letter = Brevet kan inte göras ännu
    .text = Det här är skälet:
web-notice-no-annex = Bilagan kan inte göras ännu
    .text = Det här är skälet:
web-notice-broken = Något är fel hos oss
    .text = Allt som har sparats finns kvar. Försök igen om en stund, eller säg till projektets koordinator:
web-typed = Det du skrev
    .text = Det har inte sparats. Här är det, så att du kan kopiera det.
web-typed-again = Skicka det igen
    .text = Det du skrev finns kvar här. Filer måste väljas på nytt.

## Partnerns startsida

web-overview = { $organization }: ert brev för { $project }
web-overview-about = Projektet { $project } söker medel från { $funder }. I det här formuläret anger ni vad { $organization } bidrar med, och får ett brev att underteckna.
web-overview-due = Skicka in det undertecknade brevet senast den { $day }.
web-overview-was-due = Sista dag för det undertecknade brevet var den { $day }. Om det inte har skickats in ännu, gör det så snart som möjligt.
web-overview-sent = Er utfästelse har skickats.
web-overview-sent-link = Hämta brevet, eller skicka in det undertecknat
web-overview-tasks = Det här frågar vi om
web-overview-begin = Börja
web-overview-go-on = Fortsätt
web-overview-how = Bra att veta
web-overview-how-saved = Allt sparas medan du skriver. Du kan stänga fönstret när som helst och komma tillbaka med samma länk.
web-overview-how-link = Alla som har länken kan läsa och ändra det du skriver. Ge den bara till kollegor som ska kunna det.
web-overview-how-sign = Till sist hämtar du brevet som PDF. Det kan undertecknas elektroniskt, och då skickar du in det här.
web-overview-ask = Frågor? Kontakta
web-progress-untouched = Inte påbörjat
web-progress-begun = Påbörjat
web-progress-complete = Klart

## Sidorna

web-page-organisation = Er organisation
web-page-organisation-lead = Det här står överst i brevet.
web-page-people = Personer och tid
web-page-people-lead = Vem som deltar, i vilken roll, och hur mycket arbetstid organisationen bidrar med.
web-page-other = Andra bidrag
web-page-other-lead = Det som organisationen bidrar med utöver arbetstid, till exempel resemedel, lokaler eller utrustning. De flesta lämnar sidan tom.
web-page-signatures = Underskrift och kontakt
web-page-signatures-lead = Vem som undertecknar brevet, och vem som svarar på frågor om det.
web-page-wording = Brevet
web-page-wording-lead = Vad brevet säger i övrigt, på vilket språk, och vilket slags brev det är.
web-summary = Något behöver rättas
web-unsent = Du har ändrat något sedan utfästelsen skickades. Koordinatorn ser det när du skickar den igen.
web-unsent-drop = Släng ändringarna och gå tillbaka till det som skickades
web-overtaken = Någon har under tiden ändrat ert bidrag på ett annat sätt än i det här formuläret. Om du skickar ditt ersätter det ändringen.
web-more-organization = Mer till brevhuvudet
web-more-signatory = Mer om personen
web-more-contact = Mer om kontaktpersonen
web-more-working-time = Vad heltid är hos er
web-more-work = Vem som betalar, anmärkningar, identifierare
web-more-other = Mer om detta
web-more-about = Mer
web-more-letter = Er beteckning
web-group-contact = Kontaktperson
web-item-signatory = Undertecknare { $number }
web-item-work = Person eller roll { $number }
web-item-other = Bidrag { $number }
web-add-signatory = Lägg till en undertecknare
web-add-work = Lägg till en person eller roll
web-add-other = Lägg till ett bidrag
web-remove-signatory = Ta bort undertecknare { $number }
web-remove-work = Ta bort person eller roll { $number }
web-remove-other = Ta bort bidrag { $number }

## Frågor som en sida ställer med andra ord

web-organization = Organisationens namn
    .hint = Fullt utskrivet, så som det ska stå överst i brevet.
web-unit = Fakultet, institution eller grupp
    .hint = Lämna fältet tomt om hela organisationen deltar.
web-country = Land
    .hint = Namnet, till exempel `Sverige`.
web-address = Postadress
    .hint = Gata och ort på var sin rad, utan organisationens namn.
web-short-name = Kortnamn
    .hint = Det sparar plats i ansökans tabeller, som `NordU` för Nordviks universitet.
web-logo = Logotyp
    .hint = En fil i formatet SVG, PNG eller JPEG på högst 5 MB.
web-letterhead = Banderoll
    .hint = En bred bild i stället för logotyp och adress, om era brev har en: SVG, PNG eller JPEG, högst 5 MB.
web-signatory-name = Vem som undertecknar
    .hint = Någon som kan förbinda organisationen till detta, ofta en prefekt eller en direktör.
web-signatory-title = Befattning
    .hint = Befattningen som ger rätt att underteckna. Finansiärer tittar efter den.
web-contact-name = Kontaktperson
    .hint = Någon som känner till bidraget. Det kan vara den som undertecknar.
web-contact-email = E-postadress
    .hint = Den trycks i brevet, så att finansiären och koordinatorn kan höra av sig.
web-contact-phone = Telefonnummer
    .hint = Lämna fältet tomt om e-postadressen räcker.
web-hours-per-year = Timmar per år för heltid
    .hint = Lämna fältet tomt för att räkna med det tal som ansökan har för alla partner. Fyll i det bara om organisationen har en egen årsarbetstid, utan semester och ledighet.
web-role = Roll i projektet
    .hint = Till exempel `kursledare`, `koordinator` eller `forskningsprogrammerare`.
web-who = Personens namn
    .hint = Om det är känt. Ett brev kan också utlova en roll som ännu inte är tillsatt.
web-activities = Uppgifter
    .hint = Vad personen ska göra, en uppgift per rad. Lämna fältet tomt om rollen säger nog.
web-effort = Arbetstid
    .hint = Med dina egna ord: `en halv dag i veckan`, `20 %`, `0,2 FTE`, `6 personmånader per år`, `300 timmar per år`. Med datum: `{ $example-dated }`.
web-other-description = Vad ni ger
    .hint = Några få ord, till exempel `resor till projektmöten`.
web-other-currency = Valuta
    .hint = De tre bokstäverna, till exempel `SEK`, `NOK` eller `EUR`.
web-other-years = Värde varje år
    .hint = Lämna ett år tomt om ni inte ger något det året.
web-money-words = Eller skriv det med ord
    .hint = Varje år med sitt belopp: `{ $example-money }`.
web-money-total = Sammanlagt: { $amount } { $currency }.
web-topics = Kurser ni vill vara med om
    .hint = Välj dem som organisationen vill hålla eller hjälpa till med.
web-rationale = Varför organisationen deltar
    .hint = En mening eller två med egna ord. Granskare läser breven sida vid sida: det som bara ni kan säga väger tyngst.
web-statement = Er egen beskrivning av vilka ni är
    .hint = Den ersätter det som brevet säger om organisationen, med ett stycke per rad. Lämna fältet tomt, så står de vanliga meningarna kvar.
web-language = Brevets språk
    .hint = Brevet skrivs på det här språket. Det du har skrivit själv förblir som det är.
web-template = Slag av brev
    .hint = Oftast behöver koordinatorn det första.
web-template-letter-of-intent = Avsiktsförklaring: vad ni avser att bidra med om projektet får medel
web-template-letter-of-commitment = Åtagandebrev: ett fast löfte som bara beror på om medlen beviljas
web-template-letter-of-support = Stödbrev: ni är för projektet och behöver inte utlova arbetstid
web-funding = Vem betalar för tiden
    .hint = Egeninsats betyder att organisationen betalar lönen.
web-picture-there = Det finns en bild.
web-picture-drop = Ta bort den
web-picture-send = Ladda upp
web-cells = Eller fyll i per kalenderår
web-cells-unit = Vad talen räknar
web-cells-person-months = personmånader
web-cells-hours = timmar

## Vad det blir

web-totals = Sammanlagt
web-totals-in-kind = Från organisationen
web-totals-funder = Betalas av finansiären
web-totals-year = År
web-totals-hours = Timmar
web-totals-months = Person{"\u00AD"}månader
web-totals-all = Samman{"\u00AD"}lagt
web-totals-share = FTE
web-totals-share-how = FTE är andelen av en heltidstjänst, i genomsnitt över de dagar på året då projektet pågår.
web-totals-none = Summorna kommer här när arbetstid är ifylld.
web-totals-part = En del arbetstid saknas eller är oklar. Den räknas inte med här ännu.

## Brevet

web-letter = Ert brev
web-letter-lead = Så här blir brevet. Det som saknas visas som ett streck.
web-letter-link = Se brevet som det är nu
web-letter-page = Sida { $number } av { $count } i brevet
web-letter-text = Sida { $number } av { $count } som text
web-letter-waiting = Brevet uppdateras.
web-letter-failed = Brevet kan inte visas just nu. Sidan försöker igen med några sekunders mellanrum.
web-letter-bare = Arbetstid saknas fortfarande. Så länge ingen är angiven visas detta som ett stödbrev; brevhuvudet är detsamma.
web-letter-none = Brevet kan inte visas ännu:

## Kontrollera och skicka

web-check = Kontrollera och skicka
web-check-lead = Läs igenom en gång till. När du har skickat görs brevet som ska undertecknas.
web-check-open = Det här saknas eller är oklart
web-check-nothing = Inget är ifyllt.
web-check-again = Kryssa i rutan längst ner för att bekräfta er utfästelse.
web-check-changed = Något har ändrats i ett annat fönster. Kontrollera svaren en gång till och skicka dem sedan.
web-check-agree = Det här är vår utfästelse: jag får ange detta för organisationen, och siffrorna stämmer.
web-check-send = Skicka vår utfästelse
web-conflict = Sidan har ändrats i ett annat fönster
web-conflict-lead = Det som sparades där och det du just har skickat skiljer sig åt. Välj den version som ska gälla.
web-conflict-answer = Svar
web-conflict-theirs = Sparat förut
web-conflict-ours = Skickat nu
web-conflict-keep = Behåll det som är sparat
web-conflict-replace = Använd det jag just har skickat

## Efteråt

web-done = Er utfästelse har skickats
web-done-not-yet = Er utfästelse har inte skickats ännu
web-done-not-yet-how = När den har skickats finns brevet som ska undertecknas här.
web-done-lead = Tack. Två saker återstår: att få brevet undertecknat och att skicka in det här.
web-done-letter = Hämta brevet
web-done-letter-how = Det är en PDF med ett fält för varje underskrift. Underteckna elektroniskt om ni kan: då följer siffrorna med brevet, och ingen behöver skriva av dem.
web-done-letter-link = Hämta brevet (PDF)
web-done-return = Skicka in det undertecknade brevet
web-done-return-how = Välj den undertecknade PDF-filen, högst 20 MB. Den granskas genast.
web-done-return-file = Undertecknat brev
web-done-return-send = Skicka in brevet
web-done-data = Era uppgifter
web-done-data-how = Allt ni har angett, för en annan gång eller ett annat program.
web-done-data-link = Hämta uppgifterna (JSON)
web-done-change = Ändra något och skicka igen
web-returned-by = Undertecknat av:
web-returned-nameless = någon utan namn
web-returned-none = Välj först det undertecknade brevet
    .text = Ingen fil är vald, eller så är filen tom.
web-returned-signed = Det undertecknade brevet har kommit in
    .text = Brevet är som det gjordes, och alla har undertecknat. Inget återstår att göra. Tack.
web-returned-partly-signed = Brevet har kommit in, men en underskrift saknas
    .text = Det som är undertecknat hittills har sparats. Skicka in brevet igen när alla har undertecknat.
web-returned-unsigned = Ingen har undertecknat brevet
    .text = Det har inte sparats. Öppna det i ett program som undertecknar PDF-filer, underteckna i fältet, spara och skicka in den filen.
web-returned-on-paper = Brevet har kommit in
    .text = Det har inget fält för elektronisk underskrift, så koordinatorn tittar själv på underskrifterna.
web-returned-not-a-letter = Det här är inte brevet från den här sidan
    .text = Det har inte sparats. En skannad utskrift har förlorat uppgifterna som brevet bär med sig: skicka den till koordinatorn med e-post, eller underteckna själva PDF-filen elektroniskt.
web-returned-another-partner = Det här är en annan organisations brev
    .text = Det har inte sparats. Välj brevet som du har hämtat här.
web-returned-other-data = Brevet säger något annat än det du skickade senast
    .text = Det har inte sparats. Hämta brevet på nytt och låt det undertecknas, eller ändra tillbaka svaren och skicka dem igen.
web-returned-nothing-sent = Er utfästelse har inte skickats ännu
    .text = Brevet har inte sparats. Skicka utfästelsen först, hämta sedan brevet och låt det undertecknas.
web-returned-signed-already = Ett brev som alla har undertecknat finns redan här
    .text = Det står kvar. Det brev du skickade nu har färre underskrifter och har inte sparats.
web-returned-changed = Brevet har ändrats efter att det gjordes
    .text = Det har inte sparats. En del program skriver om en PDF när de sparar eller skriver ut den. Hämta brevet på nytt och underteckna det utan någon annan ändring.
web-returned-other-version = Brevet är gjort av en annan version av programmet
    .text = Det har inte sparats, eftersom ingen här kan se om det har ändrats. Hämta brevet på nytt, eller skicka det här till koordinatorn med e-post.
web-returned-broken-signature = En underskrift på brevet går inte att lita på
    .text = Det har inte sparats. Kanske sparades brevet på nytt efter att det undertecknades. Hämta det igen, och låt underskriften vara det sista du gör.

## Koordinatorns sidor

web-tabs = Sidor
web-tab-partners = Partner
web-tab-letters = Brev
web-tab-annex = Bilaga
web-tab-log = Logg
web-back = Alla partner
web-moment = { $day } kl. { $time }
web-copy = Kopiera
web-copied = Kopierat
web-problems = De här filerna behöver ses över
web-partners-due = Sista dag för breven är den { $day }.
web-partners-were-due = Sista dag för breven var den { $day }.
web-partners-nobody = Ingen har bjudits in ännu. Lägg till den första partnern här nedanför.
web-partners-sent = Allt som har skickats
web-partners-caption = Timmar och personmånader gäller egeninsatsen.
web-partners-others = Brev som inte hör till någon i tabellen
web-partners-others-how = De här breven ligger i mappen, men inget bidrag hör till dem.
web-tally-all = Partner
web-tally-sent = Skickade utfästelser
web-tally-signed = Undertecknade brev
web-tally-overdue = Försenade
web-column-partner = Partner
web-column-state = Status
web-column-hours = Timmar
web-column-months = Person{"\u00AD"}månader
web-column-changed = Senast ändrat
web-column-contact = Kontakt
web-column-link = Länk
web-link-of = Länk för { $partner }
web-link-hidden = Visas inte
web-link-none = Ingen

web-state-invited = Inbjuden
    .text = Ingen har börjat fylla i formuläret ännu.
web-state-withdrawn = Länken tillbakadragen
    .text = Ingenting har fyllts i, och länken öppnar inte längre något.
web-state-draft = Utkast
    .text = Något har fyllts i, men ingenting har skickats ännu. Siffrorna kommer från utkastet.
web-state-submitted = Skickat
    .text = Utfästelsen har skickats. Det undertecknade brevet har inte kommit in ännu.
web-state-changed = Ändrat
    .text = Det som nu är ifyllt är inte detsamma som det som skickades eller undertecknades. När det har skickats igen måste ett nytt brev undertecknas.
web-state-signed = Undertecknat
    .text = Brevet har kommit in så som det gjordes, och alla har undertecknat det.
web-state-partly-signed = Delvis undertecknat
    .text = Brevet har kommit in, men en underskrift saknas.
web-state-on-paper = På papper
    .text = Brevet har kommit in och har inget fält för elektronisk underskrift: titta själv på underskrifterna.
web-state-unsigned = Utan underskrift
    .text = Ett brev har kommit in som ingen har undertecknat.
web-state-doubted = Tvivelaktigt
    .text = Ett brev har kommit in som det inte går att lita på.
web-state-broken = Går inte att läsa
    .text = Filerna från den här partnern går inte att läsa.
web-state-overdue = Dagar för sent: { $days }

web-invite = Bjud in en partner
web-invite-label = Organisationens namn
    .hint = Det som ni kallar den. Partnern skriver själv sitt fullständiga namn.
web-invite-to = E-postadress
    .hint = Dit går inbjudan. Du skickar den själv, från ditt eget e-postprogram.
web-invite-language = Inbjudans språk
web-invite-send = Lägg till partnern
web-invite-nameless = Namnet behöver en bokstav eller en siffra.
web-invite-known = Det finns redan en partner med det namnet.
web-invite-long = Namnet får ha 200 tecken, på en rad.
web-invite-email = Det här är inte en e-postadress. Skriv bara själva adressen, till exempel kim.berg@example.org.
web-own = Din egen länk
web-own-how = Alla som har länken till den här sidan ser allt här och kan ändra det.
web-own-withdraw = Dra tillbaka alla andra länkar till den här sidan
web-own-withdraw-how = Varje gång servern har startats har en länk skapats. Efter detta är det bara länken som du använder nu som öppnar sidan.
web-own-withdraw-send = Dra tillbaka de andra länkarna

web-link = Länk till formuläret
web-link-how = Alla som har den här länken kan läsa och ändra det som partnern anger. Kopiera den nu: när servern startas om kan den inte visas längre.
web-link-hidden-how = Det finns en länk, och den fungerar fortfarande. Den kan inte visas längre, eftersom servern bara sparar det som behövs för att känna igen den. Byt ut länken för att få se en ny.
web-link-none-how = Det finns ingen länk som öppnar partnerns formulär.
web-link-make = Skapa en länk
web-link-renew = Byt ut länken
web-link-renew-how = En ny länk skapas, och den gamla slutar genast att fungera. Det som är ifyllt finns kvar.
web-link-renew-send = Skapa en ny länk
web-link-withdraw = Dra tillbaka länken
web-link-withdraw-how = Länken slutar genast att fungera. Det som är ifyllt finns kvar.
web-link-withdraw-send = Dra tillbaka den

web-details = Inbjudan
web-details-how = Vad ni kallar partnern, vart meddelanden går, och på vilket språk.
web-details-open = Ändra

web-removal = Ta bort partnern
web-removal-how = Partnern är inte längre med i ansökan, och länken slutar genast att fungera. Filerna flyttas åt sidan, och inget raderas.
web-removal-ask = Vill du ta bort { $partner }?
web-removal-files = De här filerna flyttas till mappen { $folder }:
web-removal-nothing = Det finns inga filer från den här partnern.
web-removal-keep = Behåll partnern
web-removed = { $partner } har tagits bort
web-removed-files = Det som fanns ligger nu i mappen { $folder }:
web-removed-undo = Om du ångrar dig flyttar du tillbaka filerna till mapparna med samma namn och skapar en ny länk. Var inget ifyllt lägger du till partnern igen.

web-message = Meddelande till partnern
web-message-to = Till: { $to }
web-message-to-nobody = Till: ingen ännu. Lägg till en adress under ”Inbjudan”, eller fyll i den i ditt e-postprogram.
web-message-about = Ämne: { $subject }
web-message-field = Meddelandets text
web-message-mailto = Skriv i ditt e-postprogram
web-message-file = Hämta som utkast (.eml)

web-desk-letter = Brev
web-desk-letter-none = Inget brev har kommit in ännu.
web-desk-letter-file = Hämta brevet som har kommit in (PDF)
web-desk-data = Hämta det som skickades (JSON)
web-desk-differs = På de här ställena skiljer det sig från det som skickades senast: { $places }.

web-letters = Brev som har kommit in
web-letters-lead = Partnerna skickar själva in undertecknade brev. Det som du har fått med e-post lägger du in här: varje brev säger självt vem det kommer från.
web-letters-files = Undertecknade brev
    .hint = En eller flera PDF-filer, högst 20 MB var och 60 MB tillsammans.
web-letters-file = Undertecknat brev från den här partnern
    .hint = En PDF-fil på högst 20 MB.
web-letters-send = Skicka in
web-letters-told = Så gick det
web-letters-signed = Undertecknat av alla, och sparat.
web-letters-partly-signed = Sparat. En underskrift saknas fortfarande.
web-letters-on-paper = Sparat. Det har inget fält för elektronisk underskrift: titta själv på underskrifterna.
web-letters-unsigned = Inte sparat: ingen har undertecknat det.
web-letters-not-a-letter = Inte sparat: det här är inte ett brev från det här formuläret. En skannad kopia har förlorat uppgifterna som brevet bär med sig.
web-letters-another-partner = Inte sparat: brevet tillhör en annan partner, eller ingen här.
web-letters-other-data = Inte sparat: det säger något annat än det som partnern skickade senast, eller hör till en annan ansökan.
web-letters-nothing-sent = Inte sparat: partnern har inte skickat sin utfästelse.
web-letters-signed-already = Inte sparat: ett brev som alla har undertecknat finns redan här och står kvar.
web-letters-changed = Inte sparat: det har ändrats efter att det gjordes.
web-letters-other-version = Inte sparat: en annan version av programmet har gjort det, så ingen här kan se om det har ändrats.
web-letters-broken-signature = Inte sparat: en underskrift på det går inte att lita på.
web-letters-too-large = Inte sparat: det är större än 20 MB.

web-annex = Bilagan som den är nu
web-annex-lead = Medräknade bidrag: { $count }. Bilagan är på samma språk som den här sidan och uppdateras vid varje ändring.
web-annex-nobody = Ingen har skickat någon utfästelse ännu. När någon har gjort det finns bilagan här.
web-annex-none = Bilagan kan inte göras ännu.
web-annex-missing = De här filerna är inte medräknade
web-annex-files = Hämta bilagan
web-annex-pdf = Dokument (PDF)
web-annex-xlsx = Arbetsbok (XLSX)
web-annex-csv = Tabell (CSV)
web-annex-json = Data (JSON)
web-annex-md = Text för en ansökan (Markdown)
web-annex-pages = Bilagans sidor
web-annex-page = Sida { $number } av { $count } i bilagan
web-annex-text = Sida { $number } av { $count } som text

web-log = Vad som har hänt och när
web-log-lead = Filen log.jsonl i ansökans mapp har alla rader. Där står inga länkar och inget av det som har skrivits.
web-log-nothing = Ingenting har hänt ännu.
web-log-file = Hämta loggen (JSON Lines)
web-log-when = När
web-log-what = Vad
web-log-partner = Partner
web-log-more = Här visas de senaste { $count }. Alla finns i filen.
web-event-started = Servern startades
web-event-invited = En länk skapades
web-event-described = Inbjudan ändrades
web-event-withdrawn = Länken drogs tillbaka
web-event-removed = Partnern togs bort
web-event-others-withdrawn = Koordinatorns andra länkar drogs tillbaka
web-event-begun = Formuläret påbörjades
web-event-sent = Utfästelsen skickades
web-event-returned = Ett brev kom in
web-event-refused = Ett brev kom in och sparades inte

## Meddelanden till partner

web-message-subject = { $project }: avsiktsförklaring från { $organization }
web-message-due = Vi ber er skicka in det undertecknade brevet senast den { $day }.
web-message-was-due = Sista dag för det undertecknade brevet var den { $day }. Vi ber er skicka in det så snart som möjligt.
web-message-no-link = länken som ni redan har fått av oss (svara på det här meddelandet om ni inte har den kvar)
web-message-invite =
    Hej!

    { $project } söker medel från { $funder }, och vi vill gärna ha med { $organization }. En avsiktsförklaring säger vad ni skulle bidra med. Det tar ungefär en kvart att fylla i ett formulär, och av det görs brevet som ska undertecknas. Formuläret öppnas med den här länken:

    { $link }

    Allt sparas medan ni skriver, så ni kan göra uppehåll och fortsätta senare med samma länk. Alla som har länken kan läsa och ändra det ni skriver: ge den bara till kollegor som ska kunna det.

    { $due }

    Med vänlig hälsning
    { $coordinator }
web-message-remind =
    Hej!

    Tack för att ni har börjat fylla i vad { $organization } bidrar med till { $project }. Det har inte skickats ännu. Ni kan fortsätta där ni slutade med den här länken:

    { $link }

    { $due }

    Med vänlig hälsning
    { $coordinator }
web-message-sign =
    Hej!

    Tack för det som { $organization } bidrar med till { $project }. Nu saknas bara det undertecknade brevet. Med den här länken hämtar ni brevet och skickar in det undertecknat:

    { $link }

    { $due }

    Med vänlig hälsning
    { $coordinator }
