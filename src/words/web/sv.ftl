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
web-steps = Steg
web-steps-overview = Översikt
web-next = Spara och gå vidare
web-save = Spara
web-kept = Allt är sparat.
web-unkept = Det du skrev senast är inte sparat ännu. Nästa försök görs om några sekunder.
web-elsewhere = Svaren har ändrats i ett annat fönster. Tryck på ”Spara” för att välja mellan de två versionerna.
web-change = Ändra: { $page }

## Där det inte finns något annat att visa

web-notice-no-link = Länken öppnar ingenting
    .text = Den kan ha ersatts av en nyare, eller så saknas en del av den. Öppna det senaste meddelandet från projektets koordinator och använd länken där, eller be om en ny länk.
web-notice-no-page = Här finns ingenting
    .text = Använd länken som projektets koordinator har skickat till dig.
web-notice-too-fast = För många förfrågningar
    .text = Länken används snabbare än en människa kan. Vänta några sekunder och försök igen. Allt som har sparats finns kvar.
web-notice-busy = Servern har mycket att göra
    .text = Många brev görs just nu. Vänta några sekunder och försök igen. Allt som har sparats finns kvar.
web-notice-too-large = Det här är för stort
    .text = Ett formulär får vara 1 MB, en bild 5 MB och ett brev 20 MB. Gå tillbaka och skicka något mindre.
web-notice-bad-form = Formuläret kan inte läsas
    .text = Gå tillbaka, läs in sidan på nytt och försök igen.
web-notice-no-letter = Brevet kan inte göras ännu
    .text = Det här är skälet:
web-notice-broken = Något är fel hos oss
    .text = Allt som har sparats finns kvar. Försök igen om en stund, eller säg till projektets koordinator:

## Partnerns startsida

web-overview = { $organization }: ert brev för { $project }
web-overview-about = Projektet { $project } söker medel från { $funder }. I det här formuläret anger ni vad { $organization } bidrar med, och får ett brev att underteckna.
web-overview-due = Skicka in det undertecknade brevet senast den { $day }.
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
web-address = Postadress
    .hint = Gata och ort på var sin rad, utan organisationens namn.
web-short-name = Kortnamn
    .hint = Det sparar plats i ansökans tabeller, som `NordU` för Nordviks universitet.
web-logo = Logotyp
    .hint = En fil i formatet SVG, PNG eller JPEG på högst 5 MB.
web-letterhead = Banderoll
    .hint = En bred bild i stället för logotyp och adress, om era brev har en: SVG, PNG eller JPEG, högst 5 MB.
web-hours-per-year = Timmar per år för heltid
    .hint = Lämna fältet tomt för att räkna med det tal som ansökan har för alla partner. Fyll i det bara om organisationen har en egen årsarbetstid, utan semester och ledighet.
web-role = Roll i projektet
    .hint = Till exempel `kursledare`, `koordinator` eller `forskningsprogrammerare`.
web-who = Namn
    .hint = Om det är känt. Ett brev kan också utlova en roll som ännu inte är tillsatt.
web-activities = Uppgifter
    .hint = Vad personen ska göra, en uppgift per rad. Lämna fältet tomt om rollen säger nog.
web-effort = Arbetstid
    .hint = Med dina egna ord: `en halv dag i veckan`, `20 %`, `0,2 FTE`, `6 personmånader per år`, `300 timmar per år`. Med datum: `0,5 FTE från augusti 2026 till den 31 december 2027`.
web-other-description = Vad ni ger
    .hint = Några få ord, till exempel `resor till projektmöten`.
web-other-years = Värde varje år
    .hint = Varje kalenderår med sitt belopp: `2026: 69 000, 2027: 70 000`.
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

web-totals = Vad det blir
web-totals-in-kind = Från organisationen
web-totals-funder = Betalas av finansiären
web-totals-year = År
web-totals-hours = Timmar
web-totals-months = Personmånader
web-totals-all = Sammanlagt
web-totals-share = FTE
web-totals-share-how = FTE är andelen av en heltidstjänst, i genomsnitt över de dagar på året då projektet pågår.
web-totals-none = Summorna kommer här när alla poster går att förstå.

## Brevet

web-letter = Ert brev
web-letter-lead = Så här blir brevet. Det som saknas visas som ett streck.
web-letter-link = Se brevet som det är nu
web-letter-page = Sida { $number } av { $count } i brevet
web-letter-text = Sida { $number } av { $count } som text
web-letter-waiting = Brevet uppdateras.
web-letter-failed = Brevet kan inte visas just nu.
web-letter-none = Brevet kan inte visas ännu:
web-letter-bare = Arbetstid saknas fortfarande. Så länge ingen är angiven visas detta som ett stödbrev; brevhuvudet är detsamma.

## Kontrollera och skicka

web-check = Kontrollera och skicka
web-check-lead = Läs igenom en gång till. När du har skickat görs brevet som ska undertecknas.
web-check-open = Det här saknas eller är oklart
web-check-again = Kryssa i rutan längst ner för att skicka. Om något har ändrats i ett annat fönster, läs igenom det på nytt först.
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

web-done = Tack. Er utfästelse har skickats.
web-done-not-yet = Er utfästelse har inte skickats ännu
web-done-not-yet-how = När den har skickats finns brevet som ska undertecknas här.
web-done-lead = Två saker återstår: att få brevet undertecknat och att skicka in det här.
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

## Koordinatorns sida

