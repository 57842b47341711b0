# Mida veebivorm peale küsimuste ütleb, eesti keeles.
#
# Nimed on samad mis failis `en.ftl`, samuti sõnad märgi `$` järel. Mujalt tulevad nimed on nimetavas käändes.

## Iga lehe ümber

web-skip = Otse sisu juurde
web-languages = Keel
web-language-da = Dansk
web-language-en = English
web-language-et = Eesti
web-language-fi = Suomi
web-language-is = Íslenska
web-language-nb = Norsk
web-language-sv = Svenska
web-footer = See, mida kirjutate, salvestatakse projekti koordinaatori serverisse ja mitte kuhugi mujale. Leht kasutab üht küpsist, keele jaoks, ja ainult siis, kui te keelt vahetate.
web-error = Viga:
web-optional = (vabatahtlik)
web-missing = Täitke see.
web-steps-overview = Ülevaade
web-steps = Sammud
web-next = Salvesta ja jätka
web-save = Salvesta
web-kept = Kõik on salvestatud.
web-unkept = Viimane muudatus pole veel salvestatud. Hoidke leht lahti: see proovib iga paari sekundi järel uuesti.
web-elsewhere = Neid vastuseid on muudetud teises aknas. Vajutage „Salvesta“, et valida kahe versiooni vahel.
web-change = Muuda: { $page }

## Kui midagi muud näidata pole

web-notice-no-link = See link ei ava midagi
    .text = Võib-olla on see asendatud uuemaga või puudub osa sellest. Avage projekti koordinaatori viimane sõnum ja kasutage selles olevat linki või paluge uut linki.
web-notice-no-page = Siin pole midagi
    .text = Kasutage linki, mille projekti koordinaator on teile saatnud.
web-notice-no-desk-page = Siin pole midagi
    .text = Partner võib olla vahepeal eemaldatud.
web-notice-too-fast = Liiga palju päringuid
    .text = Linki kasutatakse kiiremini, kui inimene suudab. Oodake mõni sekund ja proovige uuesti. Kõik salvestatu on alles.
web-notice-busy = Server on hõivatud
    .text = Praegu tehakse palju kirju. Oodake mõni sekund ja proovige uuesti. Kõik salvestatu on alles.
web-notice-too-large = See on liiga suur
    .text = Vorm võib olla 1 MB, pilt 5 MB ja kiri 20 MB. Minge tagasi ja saatke midagi väiksemat.
web-notice-bad-form = Lehte ei saanud saata
    .text = Kõik varem salvestatu on alles. Avage oma link uuesti ja täitke see leht veel kord.
web-notice-no-letter = Kirja ei saa veel teha
    .text = Põhjus on see:
web-notice-no-annex = Lisa ei saa veel teha
    .text = Põhjus on see:
web-notice-broken = Midagi on meie poolel valesti
    .text = Kõik salvestatu on alles. Proovige mõne aja pärast uuesti või öelge projekti koordinaatorile:
web-typed = Mida te kirjutasite
    .text = Seda pole salvestatud. Siin see on, et saaksite selle kopeerida.
web-typed-again = Saada uuesti
    .text = Teie kirjutatu on siin alles. Failid tuleb uuesti valida.

## Partneri avaleht

web-overview = { $organization }: teie kiri projektile „{ $project }“
web-overview-about = Projektile taotletakse toetust (projekt: { $project }; rahastaja: { $funder }). Selle vormiga ütlete, mida teie asutus panustab ({ $organization }), ja saate kirja allkirjastamiseks.
web-overview-due = Palun saatke allkirjastatud kiri tähtajaks: { $day }.
web-overview-was-due = Allkirjastatud kirja tähtaeg oli { $day }. Kui kirja pole veel saadetud, palun saatke see esimesel võimalusel.
web-overview-sent = Teie lubadus on saadetud.
web-overview-sent-link = Laadige kiri alla või tagastage see allkirjastatuna
web-overview-tasks = Mida me küsime
web-overview-begin = Alusta
web-overview-go-on = Jätka
web-overview-how = Hea teada
web-overview-how-saved = Kõik salvestatakse kirjutamise ajal. Akna võib igal ajal sulgeda ja sama lingiga tagasi tulla.
web-overview-how-link = Igaüks, kellel on link, saab teie kirjutatut lugeda ja muuta. Andke see edasi ainult kolleegidele, kes peavad seda saama.
web-overview-how-sign = Lõpuks laadite kirja alla PDF-failina. Selle saab allkirjastada elektrooniliselt ja siis siin tagastada.
web-overview-ask = Küsimusi? Võtke ühendust:
web-progress-untouched = Alustamata
web-progress-begun = Pooleli
web-progress-complete = Valmis

## Lehed

web-page-organisation = Teie asutus
web-page-organisation-lead = See on kirja päises.
web-page-people = Inimesed ja aeg
web-page-people-lead = Kes osaleb, millises rollis ja kui palju tööaega asutus selleks annab.
web-page-other = Muu panus
web-page-other-lead = Mida asutus annab peale tööaja, näiteks sõiduraha, ruume või seadmeid. Enamik partnereid jätab selle lehe tühjaks.
web-page-signatures = Allkirjad ja kontaktisik
web-page-signatures-lead = Kes kirja allkirjastab ja kes selle kohta küsimustele vastab.
web-page-wording = Kiri
web-page-wording-lead = Mida kiri veel ütleb, mis keeles ja mis liiki kiri see on.
web-summary = Midagi tuleb parandada
web-unsent = Olete pärast lubaduse saatmist midagi muutnud. Koordinaator näeb seda, kui saadate lubaduse uuesti.
web-unsent-drop = Loobu muudatustest ja mine tagasi saadetu juurde
web-overtaken = Keegi on vahepeal teie panust muutnud muul viisil kui selle vormiga. Kui saadate oma panuse, asendab see muudatuse.
web-more-organization = Lisaks kirja päisesse
web-more-signatory = Lisaks selle inimese kohta
web-more-contact = Lisaks kontaktisiku kohta
web-more-working-time = Mis on täistööaeg teie asutuses
web-more-work = Kes maksab, märkused, identifikaatorid
web-more-other = Lisaks selle kohta
web-more-about = Lisaks
web-more-letter = Viit
web-group-contact = Kontaktisik
web-item-signatory = Allkirjastaja { $number }
web-item-work = Inimene või roll { $number }
web-item-other = Panus { $number }
web-add-signatory = Lisa allkirjastaja
web-add-work = Lisa inimene või roll
web-add-other = Lisa panus
web-remove-signatory = Eemalda allkirjastaja { $number }
web-remove-work = Eemalda inimene või roll { $number }
web-remove-other = Eemalda panus { $number }

## Küsimused, mida leht esitab teiste sõnadega

web-organization = Asutuse nimi
    .hint = Täielikult, nii nagu see peab olema kirja päises.
web-unit = Teaduskond, instituut või rühm
    .hint = Jätke tühjaks, kui osaleb kogu asutus.
web-country = Riik
    .hint = Selle nimi, näiteks `Eesti`.
web-address = Postiaadress
    .hint = Tänav ja koht kumbki oma real, ilma asutuse nimeta.
web-short-name = Lühinimi
    .hint = See säästab ruumi taotluse tabelites, näiteks `PÜ`, kui täielik nimi on Põhjaranna Ülikool.
web-logo = Logo
    .hint = SVG-, PNG- või JPEG-fail, kõige rohkem 5 MB.
web-letterhead = Päisepilt
    .hint = Lai pilt logo ja aadressi asemel, kui teie kirjadel see on: SVG, PNG või JPEG, kõige rohkem 5 MB.
web-signatory-name = Kes allkirjastab
    .hint = Keegi, kes saab asutuse selleks kohustada, sageli instituudi juhataja või direktor.
web-signatory-title = Ametikoht
    .hint = Amet, mis annab õiguse allkirjastada. Rahastajad vaatavad seda.
web-contact-name = Kontaktisik
    .hint = Keegi, kes seda panust tunneb. See võib olla ka allkirjastaja.
web-contact-email = E-posti aadress
    .hint = See trükitakse kirja, et rahastaja ja koordinaator saaksid ühendust võtta.
web-contact-phone = Telefoninumber
    .hint = Jätke tühjaks, kui e-posti aadressist piisab.
web-hours-per-year = Täistööaja tunnid aastas
    .hint = Kui jätate tühjaks, arvestatakse arvuga, mis taotluses on kõigi partnerite jaoks. Täitke ainult siis, kui asutusel on oma aasta tööajafond, millest puhkused ja pühad on maha arvatud.
web-role = Roll projektis
    .hint = Näiteks `koolitaja`, `koordinaator` või `teadustarkvara arendaja`.
web-who = Inimese nimi
    .hint = Kui see on juba teada. Kirjas võib lubada ka rolli, millel veel täitjat pole.
web-activities = Ülesanded
    .hint = Mida see inimene teeb, üks ülesanne real. Jätke tühjaks, kui roll ütleb piisavalt.
web-effort = Tööaeg
    .hint = Oma sõnadega: `pool päeva nädalas`, `20%`, `töökoormus 0,2`, `6 inimkuud aastas`, `300 tundi aastas`. Kuupäevadega: `{ $example-dated }`.
web-other-description = Mida antakse
    .hint = Mõni sõna, näiteks `sõidud projekti koosolekutele`.
web-other-currency = Valuuta
    .hint = Selle kolm tähte, näiteks `EUR`, `SEK` või `NOK`.
web-other-years = Väärtus igal aastal
    .hint = Jätke aasta tühjaks, kui te siis midagi ei anna.
web-money-words = Või kirjutage see sõnadega
    .hint = Iga aasta koos summaga: `{ $example-money }`.
web-money-total = Kokku: { $amount } { $currency }.
web-topics = Töötoad, milles soovite kaasa lüüa
    .hint = Valige need, mida asutus tahab korraldada või milles aidata.
web-rationale = Miks asutus osaleb
    .hint = Üks-kaks lauset oma sõnadega. Hindajad loevad kirju kõrvuti: kõige rohkem loeb see, mida saate öelda ainult teie.
web-statement = Teie oma kirjeldus sellest, kes te olete
    .hint = See tuleb selle asemele, mida kiri asutuse kohta ütleb, üks lõik real. Kui jätate tühjaks, jäävad tavalised laused alles.
web-language = Kirja keel
    .hint = Kiri kirjutatakse selles keeles. See, mille olete ise kirjutanud, jääb nii, nagu on.
web-template = Kirja liik
    .hint = Tavaliselt vajab koordinaator esimest.
web-template-letter-of-intent = Kavatsuskiri: mida kavatsete panustada, kui projekt saab toetuse
web-template-letter-of-commitment = Kohustuskiri: kindel lubadus, mis sõltub ainult toetusest
web-template-letter-of-support = Toetuskiri: toetate projekti ega pea tööaega lubama
web-funding = Kes selle aja eest maksab
    .hint = Omapanus tähendab, et palga maksab asutus.
web-picture-there = Pilt on olemas.
web-picture-drop = Eemalda see
web-picture-send = Laadi üles
web-cells = Või täitke kalendriaastate kaupa
web-cells-unit = Mida arvud loevad
web-cells-person-months = inimkuid
web-cells-hours = tunde

## Mis sellest kokku tuleb

web-totals = Kokku
web-totals-in-kind = Annab teie asutus
web-totals-funder = Maksab rahastaja
web-totals-year = Aasta
web-totals-hours = Tunnid
web-totals-months = Inimkuud
web-totals-all = Kokku
web-totals-share = Töö{"\u00AD"}koormus
web-totals-share-how = Töökoormus on osa täistööajast (täistööaeg on 1), keskmiselt nendel aasta päevadel, mil projekt kestab.
web-totals-none = Summad tulevad siia, kui tööaeg on täidetud.
web-totals-part = Osa tööajast on puudu või ebaselge. Seda pole siin veel arvestatud.

## Kiri

web-letter = Teie kiri
web-letter-lead = Selline kirjast saab. Puuduv koht on märgitud kriipsuga.
web-letter-link = Vaadake kirja sellisena, nagu see praegu on
web-letter-page = Kirja lehekülg { $number }/{ $count }
web-letter-text = Lehekülg { $number }/{ $count } tekstina
web-letter-waiting = Kirja uuendatakse.
web-letter-failed = Kirja ei saa praegu näidata. Leht proovib iga paari sekundi järel uuesti.
web-letter-bare = Tööaeg on veel puudu. Kuni seda pole antud, näidatakse seda toetuskirjana; kirja päis on sama.
web-letter-none = Kirja ei saa veel näidata:

## Kontroll ja saatmine

web-check = Kontrollige ja saatke
web-check-lead = Lugege veel kord läbi. Kui olete saatnud, tehakse kiri allkirjastamiseks valmis.
web-check-open = See puudub või on ebaselge
web-check-nothing = Midagi pole täidetud.
web-check-again = Lubaduse kinnitamiseks märkige ruut lõpus.
web-check-changed = Midagi on muudetud teises aknas. Kontrollige vastuseid veel kord ja saatke siis.
web-check-agree = See on meie lubadus: mul on õigus seda asutuse nimel öelda ja arvud on õiged.
web-check-send = Saada meie lubadus
web-conflict = Seda lehte on muudetud teises aknas
web-conflict-lead = Seal salvestatu ja teie äsja saadetu on erinevad. Valige versioon, mis kehtib.
web-conflict-answer = Vastus
web-conflict-theirs = Varem salvestatud
web-conflict-ours = Äsja saadetud
web-conflict-keep = Jäta salvestatu
web-conflict-replace = Kasuta äsja saadetut

## Pärast saatmist

web-done = Teie lubadus on saadetud
web-done-not-yet = Teie lubadust pole veel saadetud
web-done-not-yet-how = Kui see on saadetud, on allkirjastatav kiri siin.
web-done-lead = Aitäh. Jäänud on kaks asja: lasta kiri allkirjastada ja see siin tagastada.
web-done-letter = Laadige kiri alla
web-done-letter-how = See on PDF-fail, milles on iga allkirja jaoks väli. Allkirjastage elektrooniliselt, kui saate: siis liiguvad arvud kirjaga kaasa ja keegi ei pea neid ümber kirjutama.
web-done-letter-link = Laadi kiri alla (PDF)
web-done-return = Tagastage allkirjastatud kiri
web-done-return-how = Valige allkirjastatud PDF-fail, kõige rohkem 20 MB. See vaadatakse kohe üle.
web-done-return-file = Allkirjastatud kiri
web-done-return-send = Tagasta kiri
web-done-data = Teie andmed
web-done-data-how = Kõik, mida olete öelnud, teiseks korraks või teise programmi jaoks.
web-done-data-link = Laadi andmed alla (JSON)
web-done-change = Muuda midagi ja saada uuesti
web-returned-by = Allkirjastanud:
web-returned-nameless = keegi nimeta
web-returned-none = Valige kõigepealt allkirjastatud kiri
    .text = Faili pole valitud või on see tühi.
web-returned-signed = Allkirjastatud kiri on kohal
    .text = Kiri on selline, nagu see tehti, ja kõik on selle allkirjastanud. Rohkem pole midagi teha. Aitäh.
web-returned-partly-signed = Kiri on kohal, aga üks allkiri puudub
    .text = Senised allkirjad on alles. Tagastage kiri uuesti, kui kõik on allkirjastanud.
web-returned-unsigned = Keegi pole seda kirja allkirjastanud
    .text = Seda ei salvestatud. Avage see programmis, mis PDF-faile allkirjastab, allkirjastage väljal, salvestage ja tagastage see fail.
web-returned-on-paper = Kiri on kohal
    .text = Sellel pole välja elektroonilise allkirja jaoks, seega vaatab koordinaator allkirjad ise üle.
web-returned-not-a-letter = See ei ole sellelt lehelt pärit kiri
    .text = Seda ei salvestatud. Skannitud väljatrükk on kaotanud andmed, mis kirjaga kaasas käivad: saatke see koordinaatorile e-postiga või allkirjastage PDF-fail ise elektrooniliselt.
web-returned-another-partner = See on teise asutuse kiri
    .text = Seda ei salvestatud. Valige kiri, mille olete siit alla laadinud.
web-returned-other-data = See kiri ütleb midagi muud kui see, mida viimati saatsite
    .text = Seda ei salvestatud. Laadige kiri uuesti alla ja laske see allkirjastada või muutke vastused tagasi ja saatke need uuesti.
web-returned-nothing-sent = Teie lubadust pole veel saadetud
    .text = Kirja ei salvestatud. Saatke kõigepealt lubadus, siis laadige kiri alla ja laske see allkirjastada.
web-returned-signed-already = Kiri, mille kõik on allkirjastanud, on juba siin
    .text = See jääb alles. Äsja saadetud kirjal on vähem allkirju ja seda ei salvestatud.
web-returned-changed = Seda kirja on pärast valmimist muudetud
    .text = Seda ei salvestatud. Mõni programm kirjutab PDF-faili salvestamisel või printimisel ümber. Laadige kiri uuesti alla ja allkirjastage see ilma muude muudatusteta.
web-returned-other-version = See kiri on tehtud programmi teise versiooniga
    .text = Seda ei salvestatud, sest siin ei saa näha, kas seda on muudetud. Laadige kiri uuesti alla või saatke see koordinaatorile e-postiga.
web-returned-broken-signature = Selle kirja allkirja ei saa usaldada
    .text = Seda ei salvestatud. Võib-olla salvestati kiri pärast allkirjastamist uuesti. Laadige see uuesti alla ja tehke allkirjastamine viimasena.

## Koordinaatori lehed

web-tabs = Lehed
web-tab-partners = Partnerid
web-tab-letters = Kirjad
web-tab-annex = Lisa
web-tab-log = Logi
web-back = Kõik partnerid
web-moment = { $day } kell { $time }
web-copy = Kopeeri
web-copied = Kopeeritud
web-problems = Need failid tuleks üle vaadata
web-partners-due = Kirjade tähtaeg on { $day }.
web-partners-were-due = Kirjade tähtaeg oli { $day }.
web-partners-nobody = Kedagi pole veel kutsutud. Lisage allpool esimene partner.
web-partners-sent = Kõik, mis on saadetud
web-partners-caption = Tunnid ja inimkuud on omapanus.
web-partners-others = Kirjad, mis ei kuulu kellelegi tabelis
web-partners-others-how = Need kirjad on kaustas, aga nende juurde ei kuulu ühtki panust.
web-tally-all = Partnerid
web-tally-sent = Saadetud lubadused
web-tally-signed = Allkirjastatud kirjad
web-tally-overdue = Üle tähtaja
web-column-partner = Partner
web-column-state = Olek
web-column-hours = Tunnid
web-column-months = Inimkuud
web-column-changed = Viimati muudetud
web-column-contact = Kontakt{"\u00AD"}isik
web-column-link = Link
web-link-of = Link: { $partner }
web-link-hidden = Ei näidata
web-link-none = Puudub

web-state-invited = Kutsutud
    .text = Keegi pole veel vormi täitma hakanud.
web-state-withdrawn = Link tühistatud
    .text = Midagi pole täidetud ja link ei ava enam midagi.
web-state-draft = Mustand
    .text = Midagi on täidetud, aga midagi pole veel saadetud. Arvud on mustandist.
web-state-submitted = Saadetud
    .text = Lubadus on saadetud. Allkirjastatud kiri pole veel tagasi tulnud.
web-state-changed = Muudetud
    .text = See, mis on praegu täidetud, ei ole sama, mis saadeti või allkirjastati. Kui see on uuesti saadetud, tuleb allkirjastada uus kiri.
web-state-signed = Allkirjastatud
    .text = Kiri on tagasi tulnud sellisena, nagu see tehti, ja kõik on selle allkirjastanud.
web-state-partly-signed = Osaliselt allkirjastatud
    .text = Kiri on tagasi tulnud, aga üks allkiri puudub.
web-state-on-paper = Paberil
    .text = Kiri on tagasi tulnud ja sellel pole välja elektroonilise allkirja jaoks: vaadake allkirjad ise üle.
web-state-unsigned = Allkirjastamata
    .text = Tagasi on tulnud kiri, mida keegi pole allkirjastanud.
web-state-doubted = Kaheldav
    .text = Tagasi on tulnud kiri, mida ei saa usaldada.
web-state-broken = Ei saa lugeda
    .text = Selle partneri faile ei saa lugeda.
web-state-overdue = Päevi üle tähtaja: { $days }

web-invite = Kutsuge partner
web-invite-label = Asutuse nimi
    .hint = Nii, nagu teie seda nimetate. Täieliku nime kirjutab partner ise.
web-invite-to = E-posti aadress
    .hint = Siia läheb kutse. Saadate selle ise oma e-postiprogrammiga.
web-invite-language = Kutse keel
web-invite-send = Lisa partner
web-invite-nameless = Nimes peab olema täht või number.
web-invite-known = Sellenimeline partner on juba olemas.
web-invite-long = Nimes võib olla 200 märki, ühel real.
web-invite-email = See ei ole e-posti aadress. Kirjutage ainult aadress, näiteks kim.berg@example.org.
web-own = Teie enda link
web-own-how = Igaüks, kellel on selle lehe link, näeb siin kõike ja saab seda muuta.
web-own-withdraw = Tühista kõik muud lingid sellele lehele
web-own-withdraw-how = Igal serveri käivitamisel on loodud link. Pärast seda avab selle lehe ainult link, mida te praegu kasutate.
web-own-withdraw-send = Tühista muud lingid

web-link = Link vormile
web-link-how = Igaüks, kellel on see link, saab lugeda ja muuta seda, mida partner ütleb. Kopeerige see kohe: kui server on uuesti käivitatud, ei saa seda enam näidata.
web-link-hidden-how = Link on olemas ja töötab endiselt. Seda ei saa enam näidata, sest server hoiab alles ainult selle, mida on vaja lingi äratundmiseks. Uue lingi nägemiseks vahetage link välja.
web-link-none-how = Selle partneri vormi avavat linki pole.
web-link-make = Loo link
web-link-renew = Vaheta link välja
web-link-renew-how = Luuakse uus link ja vana lakkab kohe töötamast. Täidetud andmed jäävad alles.
web-link-renew-send = Loo uus link
web-link-withdraw = Tühista link
web-link-withdraw-how = Link lakkab kohe töötamast. Täidetud andmed jäävad alles.
web-link-withdraw-send = Tühista see

web-details = Kutse
web-details-how = Kuidas te partnerit nimetate, kuhu sõnumid lähevad ja mis keeles.
web-details-open = Muuda

web-removal = Eemalda partner
web-removal-how = Partner ei osale enam taotluses ja link lakkab kohe töötamast. Failid tõstetakse kõrvale ja midagi ei kustutata.
web-removal-ask = Kas eemaldada { $partner }?
web-removal-files = Need failid tõstetakse kausta { $folder }:
web-removal-nothing = Sellelt partnerilt ei ole ühtegi faili.
web-removal-keep = Jäta partner alles
web-removed = { $partner } on eemaldatud
web-removed-files = Partneri failid on nüüd kaustas { $folder }:
web-removed-undo = Kui soovite selle tagasi võtta, tõstke failid tagasi samanimelistesse kaustadesse ja looge uus link. Kui midagi ei olnud täidetud, lisage partner uuesti.

web-message = Sõnum partnerile
web-message-to = Saaja: { $to }
web-message-to-nobody = Saaja: veel määramata. Lisage aadress jaotises „Kutse“ või täitke see oma e-postiprogrammis.
web-message-about = Teema: { $subject }
web-message-field = Sõnumi tekst
web-message-mailto = Kirjuta oma e-postiprogrammis
web-message-file = Laadi alla mustandina (.eml)

web-desk-letter = Kiri
web-desk-letter-none = Ükski kiri pole veel tagasi tulnud.
web-desk-letter-file = Laadi tagasi tulnud kiri alla (PDF)
web-desk-data = Laadi saadetud andmed alla (JSON)
web-desk-differs = See erineb viimati saadetust neis kohtades: { $places }.

web-letters = Tagasi tulnud kirjad
web-letters-lead = Partnerid tagastavad allkirjastatud kirjad ise. Mis on jõudnud teieni e-postiga, pange siia: iga kiri ütleb ise, kelle oma see on.
web-letters-files = Allkirjastatud kirjad
    .hint = Üks või mitu PDF-faili, igaüks kõige rohkem 20 MB ja kokku kõige rohkem 60 MB.
web-letters-file = Selle partneri allkirjastatud kiri
    .hint = PDF-fail, kõige rohkem 20 MB.
web-letters-send = Laadi üles
web-letters-told = Mis neist sai
web-letters-signed = Salvestatud. Kõik on selle allkirjastanud.
web-letters-partly-signed = Salvestatud. Üks allkiri on veel puudu.
web-letters-on-paper = Salvestatud. Sellel pole välja elektroonilise allkirja jaoks: vaadake allkirjad ise üle.
web-letters-unsigned = Ei salvestatud: keegi pole seda allkirjastanud.
web-letters-not-a-letter = Ei salvestatud: see ei ole selle vormi kiri. Skannitud koopia on kaotanud andmed, mis kirjaga kaasas käivad.
web-letters-another-partner = Ei salvestatud: kiri kuulub teisele partnerile või mitte kellelegi siin.
web-letters-other-data = Ei salvestatud: see ütleb midagi muud kui see, mida partner viimati saatis, või kuulub teise taotluse juurde.
web-letters-nothing-sent = Ei salvestatud: see partner pole oma lubadust saatnud.
web-letters-signed-already = Ei salvestatud: kiri, mille kõik on allkirjastanud, on juba siin ja jääb alles.
web-letters-changed = Ei salvestatud: seda on pärast valmimist muudetud.
web-letters-other-version = Ei salvestatud: see on tehtud programmi teise versiooniga, seega ei saa siin näha, kas seda on muudetud.
web-letters-broken-signature = Ei salvestatud: sellel olevat allkirja ei saa usaldada.
web-letters-too-large = Ei salvestatud: see on suurem kui 20 MB.

web-annex = Lisa praegusel kujul
web-annex-lead = Arvesse võetud panuseid: { $count }. Lisa on selle lehe keeles ja uueneb iga muudatusega.
web-annex-nobody = Keegi pole veel lubadust saatnud. Kui keegi on seda teinud, on lisa siin.
web-annex-none = Lisa ei saa veel teha.
web-annex-missing = Neid faile ei ole arvesse võetud
web-annex-files = Laadige lisa alla
web-annex-pdf = Dokument (PDF)
web-annex-xlsx = Arvutustabel (XLSX)
web-annex-csv = Tabel (CSV)
web-annex-json = Andmed (JSON)
web-annex-md = Tekst taotluse jaoks (Markdown)
web-annex-pages = Lisa leheküljed
web-annex-page = Lisa lehekülg { $number }/{ $count }
web-annex-text = Lehekülg { $number }/{ $count } tekstina

web-log = Mis on juhtunud ja millal
web-log-lead = Kõik read on taotluse kaustas failis log.jsonl. Seal pole ühtki linki ega midagi sellest, mida on kirjutatud.
web-log-nothing = Midagi pole veel juhtunud.
web-log-file = Laadi logi alla (JSON Lines)
web-log-when = Millal
web-log-what = Mis
web-log-partner = Partner
web-log-more = Siin on viimased { $count }. Kõik on failis.
web-event-started = Server käivitati
web-event-invited = Loodi link
web-event-described = Kutset muudeti
web-event-withdrawn = Link tühistati
web-event-removed = Partner eemaldati
web-event-others-withdrawn = Koordinaatori muud lingid tühistati
web-event-begun = Vormi täitmist alustati
web-event-sent = Lubadus saadeti
web-event-returned = Kiri tuli tagasi
web-event-refused = Kiri tuli tagasi ja seda ei salvestatud

## Sõnumid partneritele

web-message-subject = { $project }: kavatsuskiri ({ $organization })
web-message-due = Palun tagastage allkirjastatud kiri tähtajaks: { $day }.
web-message-was-due = Allkirjastatud kirja tähtaeg oli { $day }. Palun tagastage see esimesel võimalusel.
web-message-no-link = link, mille olete meilt juba saanud (kui seda enam alles pole, vastake sellele sõnumile)
web-message-invite =
    Tere!

    Projektile „{ $project }“ taotletakse toetust (rahastaja: { $funder }) ja meil oleks hea meel, kui selles osaleks ka { $organization }. Kavatsuskiri ütleb, mida te panustaksite. Vormi täitmine võtab umbes veerand tundi ja selle põhjal tehakse kiri allkirjastamiseks valmis. Vorm avaneb selle lingiga:

    { $link }

    Kõik salvestatakse kirjutamise ajal, nii et saate pooleli jätta ja hiljem sama lingiga jätkata. Igaüks, kellel on link, saab teie kirjutatut lugeda ja muuta: palun andke see edasi ainult kolleegidele, kes peavad seda saama.

    { $due }

    Lugupidamisega
    { $coordinator }
web-message-remind =
    Tere!

    Olete hakanud täitma vormi selle kohta, mida { $organization } projekti „{ $project }“ panustab, aga seda pole veel saadetud. Selle lingiga jätkate sealt, kus pooleli jäi:

    { $link }

    { $due }

    Lugupidamisega
    { $coordinator }
web-message-sign =
    Tere!

    Täname selle eest, mida { $organization } projekti „{ $project }“ panustab. Nüüd on puudu veel ainult allkirjastatud kiri. Selle lingiga laadite kirja alla ja tagastate selle allkirjastatuna:

    { $link }

    { $due }

    Lugupidamisega
    { $coordinator }
