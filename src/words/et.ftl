# Mida öeldakse sellele, kes küsimustele vastab, eesti keeles.
#
# Nimed on samad mis failis `en.ftl`, samuti sõnad märgi `$` järel. Mujalt tulevad nimed on alati nimetavas käändes: alusena,
# sulgudes või kooloni järel.

## Küsimused järjekorras, milles neid esitatakse.

organization = Mis on asutuse täielik nimi?
    .label = Asutus
    .example = Põhjaranna Ülikool
    .help = Nii, nagu nimi peab olema kirja päises ja taotluse lisas.
unit = Milline teaduskond, instituut või rühm osaleb?
    .label = Üksus
    .example = Füüsika instituut
    .help = Jätke tühjaks, kui osaleb kogu asutus.
country = Mis riigis?
    .label = Riik
    .example = Eesti või EE
    .help = Riigi nimi või kahetäheline kood: `Eesti`, `Estonia` ja `EE` tähendavad sama.
address = Mis on postiaadress? Pange ridade vahele semikoolon.
    .label = Aadress
    .example = Sadama 1; 00001 Sundby
    .help = Tänav ja koht, ilma asutuse nimeta. Jätke tühjaks, kui kiri aadressi ei vaja.
more-letterhead = Kas lisada kirja päisesse veel midagi: lühinimi, veebileht, registrikood või logo?
    .label = Lisaks asutuse kohta
    .help = Kui vastate `jah`, küsitakse lühinime, veebilehte, registrikoodi, identifikaatorit, logo ja päisepilti; igaühe võib vahele jätta. Kui vastate `ei`, on kirjas nimi ja aadress.
short-name = Mis on asutuse lühinimi ({ $organization })?
    .label = Lühinimi
    .example = PÜ
    .help = See säästab ruumi lisa tabelites. Kirjas endas on täielik nimi.
website = Mis on veebilehe aadress?
    .label = Veebileht
    .example = www.example.org
    .help = See trükitakse aadressi alla täpselt nii, nagu te selle siia kirjutate.
registration-number = Mis on asutuse number riiklikus registris?
    .label = Registrinumber
    .example = 00000000
    .help = Eestis registrikood. Mõni rahastaja soovib seda kirjas näha.
ror = Mis on asutuse identifikaator registris Research Organization Registry?
    .label = ROR
    .example = https://ror.org/00j9c2840
    .help = Mõni rahastaja küsib seda. Otsige asutus üles lehelt ror.org või jätke tühjaks.
logo = Mis failis on logo?
    .label = Logo
    .example = logo.svg
    .help = Pilt vormingus SVG, PNG või JPEG. See peab olema samas kaustas, kus panus, või selle alamkaustas: kopeerige see kõigepealt sinna.
letterhead = Mis failis on päisepilt, kui teie kirjadel see on?
    .label = Päisepilt
    .example = paisepilt.png
    .help = Lai pilt, mis on esimese lehekülje ülaservas logo ja aadressi asemel. Jätke tühjaks, kui kirjal on logo või pole kumbagi.
signatory-name = { $which ->
        [first] Kes allkirjastab ({ $organization })?
       *[other] Kes veel allkirjastab?
    }
    .label = Allkirjastaja
    .example = Mari Tamm
    .help = Keegi, kes võib võtta asutuse nimel selle kohustuse: sageli instituudi juhataja või direktor.
signatory-title = Mis on allkirjastaja ametinimetus?
    .label = Ametinimetus
    .example = instituudi juhataja
    .help = Amet, mis annab õiguse allkirjastada. Rahastajad pööravad sellele tähelepanu.
signatory-organization = Mis asutuse nimel see isik allkirjastab, kui see on mõni teine?
    .label = Allkirjastaja asutus
    .example = Ülikooli raamatukogu
    .help = Jätke tühjaks, kui asutus on { $organization }.
signatory-orcid = Mis on allkirjastaja ORCID iD?
    .label = Allkirjastaja ORCID iD
    .example = https://orcid.org/0000-0002-1825-0097
    .help = See eristab samanimelisi inimesi. Jätke tühjaks, kui seda pole.
another-signatory = Kas allkirjastab veel keegi?
    .label = Veel üks allkirjastaja
    .help = Vastake `jah` või `ei`. Enamikul kirjadest on üks allkiri.
contact-name = Kes vastab kirja kohta käivatele küsimustele?
    .label = Kontaktisik
    .example = Jaan Kask
    .help = Keegi, kes panust tunneb; see võib olla sama inimene, kes allkirjastab.
contact-email = Mis on kontaktisiku e-posti aadress?
    .label = E-post
    .example = jaan.kask@example.org
    .help = See trükitakse kirja, et rahastaja ja koordinaator saaksid ühendust võtta.
contact-phone = Ja telefoninumber?
    .label = Telefon
    .example = +372 000 0000
    .help = Jätke tühjaks, kui e-posti aadressist piisab.
hours-per-year = Mitu tundi aastas on täistööaeg ({ $organization })?
    .label = Tunde aastas
    .help = Kui te ei tea, jätke pakutud arv: taotluses kasutatakse seda kõigi partnerite jaoks. Andke teine arv ainult siis, kui asutusel on oma aasta tööajafond, millest puhkused ja pühad on maha arvatud.
hours-source = Kust see arv pärineb?
    .label = Tundide allikas
    .example = ülikooli kollektiivleping
    .help = Hindaja, kes arvutuse üle kontrollib, tahab seda teada.
gives-work = Kas asutuse töötajad hakkavad projektis töötama ({ $organization })?
    .label = Tööaeg
    .help = Tavaliselt `jah`. Kui vastate `ei`, lubatakse kirjas midagi muud, näiteks sõiduraha või ruume, ja küsitakse hoopis seda.
role = { $which ->
        [first] Milline roll on asutuse töötajal projektis ({ $organization })?
       *[other] Mis on järgmine roll?
    }
    .label = Roll
    .example = koolitaja, koordinaator, õppematerjali toimetaja
    .help = Üks roll korraga: kui üks inimene teeb kahte liiki tööd või kui inimesi on kaks, küsitakse igaühe kohta eraldi.
who = Kes see on?
    .label = Kes
    .example = Šárka Nováková
    .help = Nimi, kui see on juba teada. Kirjas võib lubada ka rolli, millel veel täitjat pole.
activities = Mis on ülesanded? Pange nende vahele semikoolon.
    .label = Ülesanded
    .example = õpetamine; juhendamine
    .help = Mis selle rolli juurde kuulub, näiteks `õpetamine kahes töötoas aastas; Giti õppematerjali hooldamine`. See muudab lubaduse konkreetseks; jätke tühjaks, kui roll ütleb piisavalt.
effort = Kui palju aega selleks kulub?
    .label = Töömaht
    .example = 1 päev nädalas, 20%, 300 tundi aastas
    .help = Arvestage nii, nagu teil kombeks: `pool päeva nädalas`, `1–2 päeva nädalas`, `20%`, `poole koormusega`, `töökoormus 0,2`, `6 inimkuud aastas`, `300 tundi aastas` või `300 tundi kokku`, või kalendriaastate kaupa: `{ $example-months } inimkuud`. Kuupäevadega: `{ $example-dated }`.
more-of-work = Kas sellega kaasneb tingimus või maksab selle eest rahastaja?
    .label = Lisaks töö kohta
    .help = Kui vastate `jah`, küsitakse, kes maksab, milline märkus peab lisas olema ja kas sellel on seal oma rida. Tavaliselt on vastus `ei`: asutus annab aja ise ja tingimusteta.
funding = Kes selle aja eest maksab?
    .label = Maksja
    .help = Omapanus: palga maksab asutus. Rahastaja: palk makstakse toetusest.
note = Mis on tingimus või märkus?
    .label = Märkus
    .example = eeldusel, et lepingut { $example-last }. aastal pikendatakse
    .help = See trükitakse lisa tabelite alla. Jätke tühjaks, kui seda pole.
row = Kui sellel peab lisas olema oma rida, siis mis nime all?
    .label = Rida lisas
    .example = Ülikooli raamatukogu
    .help = Kui jätate tühjaks, arvatakse see nagu tavaliselt reale, mille nimi on { $organization }.
orcid = Mis on selle töö tegija ORCID iD?
    .label = ORCID iD
    .example = https://orcid.org/0000-0002-1825-0097
    .help = See eristab samanimelisi inimesi. Jätke tühjaks, kui seda pole.
another-work = Kas on veel mõni roll või inimene?
    .label = Veel üks roll
    .help = Vastake `jah` või `ei`. Parem on, kui osaleb rohkem kui üks inimene.
gives-other = Kas { $organization } annab peale tööaja veel midagi, näiteks sõite või ruume?
    .label = Peale tööaja
    .help = Kui vastate `jah`, küsitakse, mis see on ja kui palju see igal aastal väärt on. Tavaliselt on vastus `ei`.
other-description = Mida antakse?
    .label = Muu panus
    .example = sõidud projekti koosolekutele
    .help = Mõni sõna; need tulevad kirja tabelisse.
other-currency = Mis vääringus?
    .label = Vääring
    .example = EUR
    .help = Kolmetäheline kood, mida pangad kasutavad, näiteks `NOK`, `SEK`, `DKK`, `ISK` või `EUR`.
other-years = Kui palju on see igal aastal väärt?
    .label = Väärtus
    .example = { $example-money }
    .help = Iga kalendriaasta koos summaga, näiteks `{ $example-money }`. Aasta, mida ei nimetata, jääb tühjaks.
another-other = Kas on veel midagi?
    .label = Veel midagi
    .help = Vastake `jah` või `ei`.
topics = Millistes eriteemalistes töötubades soovite kaasa lüüa?
    .label = Töötubade teemad
    .example = andmete visualiseerimine; graafikaprotsessorite programmeerimine
    .help = Jätke tühjaks, kui neid pole.
rationale = Miks { $organization } osaleb?
    .label = Miks
    .help = Üks-kaks lauset oma sõnadega. Hindajad loevad kirju kõrvuti: kõige rohkem loeb see, mida saate öelda ainult teie. Selle võib kirjutada ka hiljem.
language = Mis keeles kiri peab olema?
    .label = Keel
    .help = See, mille olete ise kirjutanud, jääb nii, nagu on.
place = Mis kohas kiri allkirjastatakse?
    .label = Koht
    .example = Sundby
    .help = See on kuupäeva kõrval. Kui jätate tühjaks, on kuupäev üksi.
more-of-letter = Kas kirjaga on midagi erilist: kuupäev, viit või teie oma kirjeldus endast?
    .label = Lisaks kirja kohta
    .help = Kui vastate `jah`, küsitakse kuupäeva, teie viita, teist malli ja oma lõike asutuse kohta. Tavaliselt on vastus `ei`.
date = Mis kuupäev kirjal peab olema?
    .label = Kuupäev
    .example = 2025-02-14
    .help = Kui jätate tühjaks, saab kiri selle päeva kuupäeva, mil see tehakse.
reference = Mis on teie viit?
    .label = Viit
    .example = 2025/00123
    .help = See on kuupäeva kõrval.
template = Milline kiri?
    .label = Mall
    .help = Kavatsuskiri ütleb, mida kavandatakse, kui projekt saab toetuse; kohustuskiri on siduv; toetuskirjas ei pea tööd lubama.
statement = Kes te olete, teie oma lõikudes?
    .label = Teie kohta
    .example = Meil on piirkonna suurim koolituspakkumine.
    .help = Need tulevad selle asemele, mida kiri asutuse kohta ütleb. Kui jätate tühjaks, jäävad tavalised laused alles.

## Mida saab valida

choice-none = jätta lahtiseks
funding-in-kind = asutus ise, omapanusena
funding-funder = rahastaja
language-da = taani
language-en = inglise
language-et = eesti
language-fi = soome
language-is = islandi
language-nb = norra (bokmål)
language-sv = rootsi
answer-yes = jah
answer-no = ei

## Miks vastus ei sobi

answer-missing = siin on vaja vastust
    .hint = kirjutage midagi; näide näitab, mida on mõeldud
answer-country = riiki nimega `{ $reply }` ei ole
    .hint = kirjutage nimi või kahetäheline kood, näiteks `Eesti` või `EE`
answer-country-of-several = `{ $reply }` võib tähendada mitut riiki
    .hint = kirjutage üks neist: { $known }
answer-email = `{ $reply }` ei ole e-posti aadress
    .hint = kirjutage see nii: `mari.tamm@example.org`
answer-website = `{ $reply }` ei ole veebiaadress
    .hint = kirjutage see nagu veebilehitsejas, näiteks `www.example.org`
answer-yes-or-no = `{ $reply }` ei ole ei jah ega ei
    .hint = kirjutage `jah` või `ei`
answer-hours = `{ $reply }` ei ole tundide arv
    .hint = kirjutage, mitu tundi täistööajaga töötaja aastas töötab, näiteks `1720`
answer-funding = `{ $reply }` ei ütle, kes maksab
    .hint = kirjutage `in-kind` või `funder`
answer-language = kirja ei saa kirjutada keeles `{ $reply }`
    .hint = kirjutage üks neist: { $known }
answer-template = kirja liiki nimega `{ $reply }` ei ole
    .hint = kirjutage üks neist: { $known }
answer-day = `{ $reply }` ei ole kuupäev
    .hint = kirjutage see nagu `2025-02-14` või `14. veebruar 2025`

## Miks panust ei saa sellisena vastu võtta

problem-bad-orcid = `{ $reply }` ei ole ORCID iD
    .hint = kopeerige see inimese lehelt orcid.org-is; selles on neli nelja märgi kaupa rühma, nagu `0000-0002-1825-0097`
problem-bad-ror = `{ $reply }` ei ole ROR-i identifikaator
    .hint = otsige asutus üles saidilt ror.org ja kopeerige identifikaator sealt; see on kujul `048a87296`
problem-duplicate-key = tekst on samas keeles antud kaks korda
    .hint = jätke neist üks
problem-nothing-pledged = ühtegi panust pole veel antud
    .hint = lisage inimene või roll või midagi muud, mida annate; ainult toetuskiri ei vaja kumbagi
problem-missing-glyph = kirjas ei saa näidata: { $signs }
    .hint = kirjutage see teiste märkidega; sümboleid ja mõnda kirjasüsteemi kirja kirjatüüpides ei ole
problem-missing-language = seda teksti ei ole kirja keeles
    .hint = lisage see selles keeles või valige kirjale teine keel
problem-out-of-range = `{ $reply }` on rohkem või vähem, kui saab olla
    .hint = vaadake, kas mõni number on liiga või puudu või on mõeldud teist ühikut
problem-outside-period = `{ $reply }` jääb projekti ajast välja
    .hint = projekt kestab { $start } kuni { $end }; jätke muud aastad ja kuupäevad välja
problem-picture-damaged = seda pilti ei saa lugeda
    .hint = salvestage see uuesti või paluge seda uuesti sealt, kust see tuli
problem-picture-format = sellist pildifaili kirjas olla ei saa
    .hint = salvestage pilt SVG-, PNG- või JPEG-failina
problem-picture-missing = pilti `{ $reply }` ei ole
    .hint = vaadake, kas nimi on õige, või jätke pilt välja
problem-picture-not-self-contained = pilt vajab midagi, mida selle failis ei ole
    .hint = salvestage see PNG-failina või lihtsa SVG-na, milles on kõik sees
problem-picture-too-large = pilt on liiga suur või liiga peen
    .hint = tehke see väiksemaks; 2000 pikslit laiust on küllalt
problem-picture-unsupported = pilt ei tuleks trükis välja selline, nagu see paistab
    .hint = salvestage see PNG-failina, 2000 pikslit lai
problem-support-with-effort = toetuskirjas tööaega ei nimetata
    .hint = valige teist liiki kiri või eemaldage inimesed ja nende tööaeg
problem-text-too-long = see tekst on liiga pikk
    .hint = lühendage see kõige rohkem { $most } märgini; pikem tekst võib olla omaette dokumendis
problem-too-many-items = neid on liiga palju
    .hint = kirja mahub kõige rohkem { $most }; võtke mõned neist kokku
problem-too-many-problems = vigu on rohkem, kui näidata saab
    .hint = parandage kõigepealt need
problem-too-much-text = kõik tekstid kokku on liiga pikad
    .hint = lühendage neid kõige rohkem { $most } märgini
problem-took-too-long = kirja tegemine võtab liiga kaua
    .hint = tavaliselt on põhjuseks väga peen pilt; valige lihtsam
problem-unknown-currency = `{ $reply }` ei ole valuuta
    .hint = kirjutage selle kolm tähte, näiteks `NOK`, `SEK`, `DKK`, `ISK` või `EUR`
problem-unprintable-character = tekstis on märk, mida ei saa trükkida
    .hint = see tuli kaasa, kui tekst kopeeriti, ja võib olla nähtamatu; kustutage see koht ja kirjutage see uuesti

## Ühikud nii, nagu need on arvu järel, ja kui sageli

unit-percent = { $plural ->
        [one] protsent
       *[other] protsenti
    }
unit-fte = koormust
unit-person-years = { $plural ->
        [one] inimaasta
       *[other] inimaastat
    }
unit-person-months = { $plural ->
        [one] inimkuu
       *[other] inimkuud
    }
unit-days = { $plural ->
        [one] päev
       *[other] päeva
    }
unit-hours = { $plural ->
        [one] tund
       *[other] tundi
    }
unit-weeks = { $plural ->
        [one] nädal
       *[other] nädalat
    }
unit-months = { $plural ->
        [one] kuu
       *[other] kuud
    }
every-day = päevas
every-week = nädalas
every-month = kuus
every-year = aastas
every-few-days = iga { $count } päeva järel
every-few-weeks = iga { $count } nädala järel
every-few-months = iga { $count } kuu järel
every-few-years = iga { $count } aasta järel

## Töömahud välja kirjutatult

effort-fte = töökoormus { $amount }
effort-days-per-week = { $amount } { $plural ->
        [one] päev
       *[other] päeva
    } nädalas
effort-person-months-per-year = { $amount } { $plural ->
        [one] inimkuu
       *[other] inimkuud
    } aastas
effort-hours-per-year = { $amount } { $plural ->
        [one] tund
       *[other] tundi
    } aastas
effort-person-months-in-year = { $amount } { $plural ->
        [one] inimkuu
       *[other] inimkuud
    } aastal { $year }
effort-hours-in-year = { $amount } { $plural ->
        [one] tund
       *[other] tundi
    } aastal { $year }
effort-person-months-total = { $amount } { $plural ->
        [one] inimkuu
       *[other] inimkuud
    } kokku
effort-hours-total = { $amount } { $plural ->
        [one] tund
       *[other] tundi
    } kokku
effort-from = { $effort }, algus { $day }
effort-until = { $effort }, lõpp { $day }

## Miks töömahust aru ei saada

amount-examples = kirjutage näiteks `pool päeva nädalas`, `1–2 päeva nädalas`, `20%`, `töökoormus 0,2`, `6 inimkuud aastas`, `300 tundi aastas` või `{ $example-months } inimkuud`
amount-empty = töömahtu ei ole antud
amount-missing = lõpust puudub arv
amount-character = märk `{ $character }` ei tähenda töömahus midagi
amount-no-number = `{ $written }` ei ole arv
    .hint = kirjutage see kõige rohkem ühe komakohamärgiga, näiteks `0,5` või `1720`
amount-too-exact = `{ $written }` on täpsem kui ükski töömaht
    .hint = kasutage kõige rohkem nii palju numbreid: { $most }
amount-thousands = `{ $written }` on loetav kahel viisil: { $thousands } või { $decimal }
    .hint = kirjutage `{ $thousands }` või `{ $decimal }`
amount-no-day = `{ $written }` ei ole kuupäev
    .hint = kirjutage kuupäev nagu `{ $example-date }`, `{ $example-dotted }` või `{ $example-day }`
amount-day-order = `{ $written }` on loetav kahel viisil: mõned kirjutavad enne päeva, mõned enne kuu
    .hint = kirjutage see nagu `{ $example-date }`, `{ $example-dotted }` või `{ $example-day }`
amount-day-expected = siin peaks olema kuupäev, aga siin on `{ $found }`
    .hint = kirjutage näiteks `alates { $example-dotted }`, `alates augustist { $example-august }` või `algus { $example-date }`
amount-day-without-year = `{ $found }` ei ütle aastat
    .hint = lisage aasta, näiteks `august { $example-august }`
amount-until-year = `kuni { $year }` võib tähendada aasta algust või selle lõppu
    .hint = kirjutage viimane päev, näiteks `kuni { $year }-12-31`
amount-reversed = vahemik on tagurpidi: enne { $first }, siis { $second }
    .hint = kirjutage `{ $second }–{ $first }`
amount-endless = arvul `{ $above }/{ $below }` on lõputult komakohti
    .hint = ümardage see, näiteks nii: `{ $rounded }`
amount-about = `{ $found }` on kirja jaoks liiga ebamäärane
    .hint = kirjutage arv ise või vahemik, näiteks `8–12%`
amount-part-time = arusaadav on osakoormus, aga mitte, kui suur osa täistööajast
    .hint = kirjutage osa, näiteks `50%` või `töökoormus 0,5`
amount-open-end = `{ $found }` jätab ühe otsa lahtiseks, kuid kirjas on vaja mõlemat
    .hint = kirjutage vahemik, näiteks `0–2 päeva nädalas`, või üks arv
amount-number-expected = siin peaks olema arv, aga siin on `{ $found }`
amount-rest = arusaadav on `{ $effort }`, aga mitte `{ $rest }`
    .hint = kirjutage üks töömaht; teist liiki töö on eraldi kanne
amount-money-rest = arusaamatu: `{ $rest }`
    .hint = kirjutage iga aasta koos summaga, näiteks `{ $example-money }`
amount-mixed-units = aastatel on erinevad ühikud
    .hint = kirjutage kõik aastad tundides või kõik inimkuudes
amount-year-twice = aasta { $year } esineb kaks korda
    .hint = kirjutage iga aasta üks kord
amount-year-empty = aastal { $year } puudub töömaht
    .hint = jätke välja aasta, milleks midagi ei lubata
amount-years-of-what = arusaadavad on aastad { $years }, aga mitte, mida loetakse
    .hint = lisage `inimkuud` või `tundi`, näiteks `{ $example-months } inimkuud`
amount-without-year = ühel töömahul puudub aasta
    .hint = nimetage iga töömahu aasta, näiteks `{ $example-months } inimkuud`
amount-unit-by-year = arusaadav on töömaht aastate kaupa, aga seda ühikut ei saa anda aasta-aastalt: { $unit }
    .hint = kirjutage iga aasta kohta inimkuud või tunnid; osa täistööajast antakse kuupäevadega, näiteks `töökoormus 0,5, algus { $example-date }`
amount-reversed-days = { $to } on varem kui { $from }
    .hint = vahetage kuupäevad omavahel
amount-reversed-years = aastad { $years } on vales järjekorras või liiga kaugel teineteisest
    .hint = kirjutage enne esimene ja siis viimane aasta, näiteks `{ $example-year }–{ $example-last }`
amount-each-or-in-all = arusaadav on { $amount } { $unit }, aastad { $years }, aga mitte, kas igal aastal või kokku
    .hint = kirjutage `{ $amount } { $unit } aastas` või `{ $amount } { $unit } kokku`
amount-often-and-in-all = arusaadav on { $amount } { $unit } nii { $every } kui ka kokku, aga need on kaks eri mahtu
    .hint = kirjutage üks neist: `{ $amount } { $unit } { $every }` või `{ $amount } { $unit } kokku`
amount-of-what = arusaadav on arv { $amount }, aga mitte, mida see loeb
amount-days-how-often = arusaadav on { $amount } { $unit }, aga mitte, kui sageli
    .hint = kirjutage `{ $amount } { $unit } nädalas`, või mitu tundi see on, näiteks `300 tundi aastas` või `300 tundi kokku`
amount-days-endless = arusaadav on { $amount } { $unit } { $every }, aga päevadeks nädalas see täpselt ei jagu
    .hint = ümardage see, näiteks `{ $rounded }`
amount-days-month = arusaadav on { $amount } { $unit } { $every }, aga taotlustes nii ei arvestata
    .hint = kirjutage päevad nädalas: see on umbes `{ $weekly }`
amount-days-in-all = arusaadav on { $amount } { $unit } kokku, aga taotlustes nii ei arvestata
    .hint = kirjutage, mitu tundi see on, näiteks `300 tundi kokku`, või inimkuud: `2 inimkuud kokku`
amount-share-in-all = arusaadav on { $amount } { $unit } kokku, aga osa täistööajast on kogu aeg sama
    .hint = kirjutage ainult osa, näiteks `20%`, või maht: `6 inimkuud kokku`
amount-how-often = arusaadav on { $amount } { $unit }, aga mitte, kas igal aastal või kokku
    .hint = kirjutage `{ $amount } { $unit } aastas` või `{ $amount } { $unit } kokku`, või nimetage aastad, näiteks `{ $example-year }: { $amount } { $unit }`
amount-person-years-how-often = arusaadav on { $amount } { $unit }, aga mitte, kas igal aastal või kokku
    .hint = kirjutage `töökoormus { $amount }`, kui mõtlete igat aastat, või `{ $amount } { $unit } kokku`
amount-share-alone = arusaadav on { $amount } { $unit } { $every }, aga taotlustes nii ei arvestata
    .hint = kirjutage ainult osa, näiteks `20%` või `töökoormus 0,2`
amount-hours-week = arusaadav on { $amount } { $unit } { $every }, aga taotlustes nii ei arvestata
    .hint = töönädalate arv aastas on erinev; kui neid on { $weeks }, siis on see `{ $yearly }`
amount-month = arusaadav on { $amount } { $unit } { $every }, aga taotlustes nii ei arvestata
    .hint = kui mõtlete aasta iga kuud, kirjutage `{ $yearly }`
amount-other-unit = arusaadav on { $amount } { $unit }, aga taotlustes nii ei arvestata
    .hint = kirjutage inimkuud aastas, päevad nädalas või tunnid aastas
amount-not-counted = arusaadav on { $amount } { $unit } { $every }, aga taotlustes nii ei arvestata

## Mis vastusest saab

remark-country = Riigikood: { $code }.
remark-effort = Aru saadud: { $effort }.
measure-year = Aastas on see { $amounts }.
measure-in-year = Aastal { $year } on see { $amounts }.
measure-amounts = { $hours } ja { $months }
measure-amounts-fte = { $hours }, { $months } ehk { $fte }
measure-in-all = Ajavahemikul { $start } – { $end } teeb see kokku { $hours } ehk { $months }, kui täistööaeg on { $norm } aastas.
measure-assumed = Siin on täistööaeg { $norm } aastas ja { $days } nädalas; taotluses võib see olla teisiti.
totals = Kokku: { $hours }, { $months }, keskmiselt { $fte }.

## Muud sõnad

your-organisation = teie asutus
usual-role = koolitaja

## Vestlus terminalis

terminal-about = Teie vastustest saab asutuse kavatsuskiri. Projekt: { $project }. Rahastaja, kellelt toetust taotletakse: { $funder }.
terminal-due = Kirjade tähtaeg on { $day }.
terminal-was-due = Kirjade tähtaeg oli { $day }.
terminal-no-application = Teie vastustest saab asutuse kavatsuskiri. Siin ega ülemistes kaustades ei ole faili application.json, seega ei ole projektist veel midagi teada. See fail on projekti koordinaatoril: pange see siia kausta või nimetage see valikuga --application. Jätkata võib ka ilma, aga kiri ise vajab seda.
terminal-how = See võtab umbes viis minutit ja kõiki vastuseid saab hiljem muuta. Enter nõustub pakutuga või jätab küsimuse vahele, ? selgitab seda, < läheb tagasi eelmise küsimuse juurde. Ctrl-C katkestab; vastused jäävad alles.
terminal-example = näiteks: { $example }
terminal-keys = ? selgitab, < läheb tagasi
terminal-keys-default = Enter nõustub sulgudes oleva vastusega, ? selgitab, < läheb tagasi
terminal-keys-alone = Enter nõustub sulgudes oleva vastusega, ? selgitab
terminal-keys-optional = Enter jätab vahele, ? selgitab, < läheb tagasi
terminal-keys-kept = Enter jätab alles, kirjutatu asendab, Ctrl-U tühjendab välja, ? selgitab, < läheb tagasi
terminal-keys-one = nooleklahvid ja Enter valivad, kirjutatu filtreerib, ? selgitab, < läheb tagasi
terminal-keys-several = tühik märgib, Enter jätkab märgituga, kirjutatu filtreerib, ? selgitab, < läheb tagasi
terminal-no-match = miski ei sobi; Backspace kustutab tähti
terminal-line-break = ¶ on reavahetus
terminal-first = See on esimene küsimus.
terminal-sorry = Kahjuks ei sobi: { $message }.
terminal-hint = Vihje: { $hint }.
terminal-split = Nimi on { $name }. Kas „{ $title }“ on ametinimetus?
terminal-split-help = Kui vastate `jah`, hoitakse nimi ja ametinimetus lahus, nagu kirjas. Kui vastate `ei`, on kogu tekst nimi.
terminal-right = Kas see on õige?
terminal-write = Kirjutada fail
terminal-change = Muuta vastust
terminal-add = Lisada allkirjastaja, roll või midagi muud
terminal-remove = Eemaldada mõni neist
terminal-stop = Lõpetada siin kirjutamata
terminal-menu-help = Midagi pole veel kirjutatud ja kõiki vastuseid saab veel muuta.
terminal-which = Millist vastust?
terminal-add-what = Mida lisada?
terminal-remove-what = Mida eemaldada?
terminal-signatory = Allkirjastaja
terminal-work = Roll
terminal-other = Midagi peale tööaja
terminal-letter = Kas teha kiri kohe?
terminal-letter-help = Kiri on PDF-fail samas kaustas. `loi letter` teeb selle igal ajal.
terminal-letter-later = `loi letter { $path }` teeb kirja igal ajal.
terminal-exists = `{ $path }` on juba olemas. Kas muuta seda?
terminal-exists-help = Kui vastate `jah`, avatakse fail ja kõike selles saab muuta. Kui vastate `ei`, ei juhtu midagi; nimetage teine fail valikuga -o.
terminal-edit = See on { $path }. Mida te ei muuda, jääb nii, nagu on, ja midagi ei kirjutata enne, kui te seda ütlete.
terminal-wrong = Vaja parandada: { $label }: { $message }. { $hint }.
terminal-unchanged = Midagi ei muudetud.
terminal-resume = { $plural ->
        [one] Eelmisest korrast on { $answers } vastus. Kas jätkata sellega?
       *[other] Eelmisest korrast on { $answers } vastust. Kas jätkata nendega?
    }
terminal-resume-help = Muidu algavad küsimused otsast peale ja varasemad vastused kaovad.
