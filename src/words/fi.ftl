# Mitä kysymyksiin vastaavalle sanotaan, suomeksi.
#
# Nimet ovat samat kuin tiedostossa `en.ftl`, samoin sanat merkin `$` jälkeen. Muualta tulevat nimet ovat aina
# perusmuodossa: ne ovat subjekteja, kaksoispisteen takana tai sanan perässä, joka taipuu niiden puolesta.

## Kysymykset siinä järjestyksessä, jossa ne esitetään.

organization = Mikä on organisaation koko nimi?
    .label = Organisaatio
    .example = Nordvikin yliopisto
    .help = Sellaisena kuin nimen pitää olla kirjeen alussa ja hakemuksen liitteessä.
unit = Mikä tiedekunta, laitos tai ryhmä osallistuu?
    .label = Yksikkö
    .example = Fysiikan laitos
    .help = Jätä tyhjäksi, jos koko organisaatio osallistuu.
country = Missä maassa?
    .label = Maa
    .example = Suomi tai FI
    .help = Maan nimi tai kaksikirjaiminen tunnus: `Suomi`, `Finland` ja `FI` tarkoittavat samaa.
address = Mikä on postiosoite? Kirjoita rivien väliin puolipiste.
    .label = Osoite
    .example = Satamakatu 1; 00001 Sundby
    .help = Katuosoite ja paikkakunta ilman organisaation nimeä. Jätä tyhjäksi, jos kirjeeseen ei tarvita osoitetta.
more-letterhead = Vielä jotain kirjeen yläosaan: lyhyt nimi, verkkosivu, Y-tunnus tai logo?
    .label = Lisää organisaatiosta
    .help = Jos vastaat `kyllä`, kysytään lyhyttä nimeä, verkkosivua, Y-tunnusta, tunnistetta, logoa ja yläpalkkia; jokaisen voi ohittaa. Jos vastaat `ei`, kirjeessä on nimi ja osoite.
short-name = Mikä on organisaation lyhyt nimi ({ $organization })?
    .label = Lyhyt nimi
    .example = NoY
    .help = Se säästää tilaa liitteen taulukoissa. Kirjeessä itsessään on koko nimi.
website = Mikä on verkkosivun osoite?
    .label = Verkkosivu
    .example = www.example.org
    .help = Se painetaan osoitteen alle juuri sellaisena kuin kirjoitat sen tähän.
registration-number = Mikä on organisaation numero kansallisessa rekisterissä?
    .label = Rekisterinumero
    .example = 0000000-0
    .help = Suomessa Y-tunnus. Jotkut rahoittajat haluavat nähdä sen kirjeessä.
ror = Mikä on organisaation tunniste Research Organization Registryssä?
    .label = ROR
    .example = https://ror.org/00j9c2840
    .help = Jotkut rahoittajat kysyvät sitä. Etsi organisaatio osoitteesta ror.org tai jätä tyhjäksi.
logo = Missä tiedostossa logo on?
    .label = Logo
    .example = logo.svg
    .help = SVG-, PNG- tai JPEG-kuva. Sen pitää olla samassa kansiossa kuin panostiedosto tai sen alikansiossa: kopioi se ensin sinne.
letterhead = Missä tiedostossa yläpalkki on, jos kirjeissänne on sellainen?
    .label = Yläpalkki
    .example = ylapalkki.png
    .help = Leveä kuva, joka tulee logon ja osoitteen paikalle ensimmäisen sivun yläreunaan. Jätä tyhjäksi, jos kirjeessä on logo tai ei kumpaakaan.
signatory-name = { $which ->
        [first] Kuka allekirjoittaa ({ $organization })?
       *[other] Kuka muu allekirjoittaa?
    }
    .label = Allekirjoittaja
    .example = Maija Meikäläinen
    .help = Henkilö, joka saa sitoa organisaation tähän: usein laitoksen johtaja tai toimitusjohtaja.
signatory-title = Mikä on allekirjoittajan asema?
    .label = Asema
    .example = laitoksen johtaja
    .help = Asema, joka antaa oikeuden allekirjoittaa. Rahoittajat katsovat sitä.
signatory-organization = Minkä organisaation puolesta henkilö allekirjoittaa, jos se on jokin muu?
    .label = Allekirjoittajan organisaatio
    .example = Yliopiston kirjasto
    .help = Jätä tyhjäksi, jos organisaatio on { $organization }.
signatory-orcid = Mikä on allekirjoittajan ORCID iD?
    .label = Allekirjoittajan ORCID iD
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Se erottaa samannimiset henkilöt toisistaan. Jätä tyhjäksi, jos sellaista ei ole.
another-signatory = Allekirjoittaako joku muukin?
    .label = Toinen allekirjoittaja
    .help = Vastaa `kyllä` tai `ei`. Useimmissa kirjeissä on yksi allekirjoitus.
contact-name = Kuka vastaa kirjettä koskeviin kysymyksiin?
    .label = Yhteyshenkilö
    .example = Matti Virtanen
    .help = Henkilö, joka tuntee panoksen; hän voi olla sama kuin allekirjoittaja.
contact-email = Mikä on yhteyshenkilön sähköpostiosoite?
    .label = Sähköposti
    .example = matti.virtanen@example.org
    .help = Se painetaan kirjeeseen, jotta rahoittaja ja koordinaattori voivat ottaa yhteyttä.
contact-phone = Entä puhelinnumero?
    .label = Puhelin
    .example = +358 00 000 0000
    .help = Jätä tyhjäksi, jos sähköpostiosoite riittää.
hours-per-year = Kuinka monta tuntia vuodessa on kokoaikainen työ ({ $organization })?
    .label = Tunteja vuodessa
    .help = Jos et tiedä, pidä ehdotettu luku: hakemus käyttää sitä kaikille kumppaneille. Anna toinen luku vain, jos organisaatiolla on oma vuosityöaika, josta lomat ja vapaat on vähennetty.
hours-source = Mistä luku on peräisin?
    .label = Tuntien lähde
    .example = yliopistojen työehtosopimus
    .help = Arvioija, joka laskee luvut uudelleen, haluaa tietää sen.
gives-work = Työskenteleekö hankkeessa organisaation henkilöstöä ({ $organization })?
    .label = Työaika
    .help = Yleensä `kyllä`. Jos vastaat `ei`, kirjeessä luvataan jotain muuta, kuten matkarahaa tai tiloja, ja niitä kysytään sen sijaan.
role = { $which ->
        [first] Mikä rooli organisaation edustajalla on hankkeessa ({ $organization })?
       *[other] Mikä on seuraava rooli?
    }
    .label = Rooli
    .example = kouluttaja, koordinaattori, oppimateriaalin toimittaja
    .help = Yksi rooli kerrallaan: jos sama henkilö tekee kahdenlaista työtä tai henkilöitä on kaksi, kumpaakin kysytään vuorollaan.
who = Kuka se on?
    .label = Kuka
    .example = Šárka Nováková
    .help = Nimi, jos se on jo tiedossa. Kirjeessä voi luvata myös roolin, jolla ei vielä ole tekijää.
activities = Mitkä ovat tehtävät? Kirjoita niiden väliin puolipiste.
    .label = Tehtävät
    .example = opetus; ohjaus
    .help = Mitä rooliin kuuluu, esimerkiksi `opetus kahdessa työpajassa vuodessa; Git-materiaalin ylläpito`. Se tekee lupauksesta konkreettisen; jätä tyhjäksi, jos rooli kertoo tarpeeksi.
effort = Kuinka paljon aikaa siihen menee?
    .label = Työpanos
    .example = 1 päivä viikossa, 20 %, 300 tuntia vuodessa
    .help = Miten vain lasketkin: `puoli päivää viikossa`, `1–2 päivää viikossa`, `20 %`, `puolipäiväinen`, `0,2 htv`, `6 htkk vuodessa`, `300 tuntia vuodessa` tai `300 tuntia yhteensä`, tai kalenterivuosittain: `{ $example-months } htkk`. Päivämäärien kanssa: `{ $example-dated }`.
more-of-work = Liittyykö tähän ehto, tai maksaako rahoittaja sen?
    .label = Lisää työstä
    .help = Jos vastaat `kyllä`, kysytään, kuka maksaa, mikä huomautus liitteeseen tulee ja onko tällä siinä oma rivi. Yleensä vastaus on `ei`: organisaatio antaa ajan itse, ilman ehtoja.
funding = Kuka maksaa tämän ajan?
    .label = Maksaja
    .help = Oma työpanos: organisaatio maksaa palkan. Rahoittaja: palkka maksetaan avustuksesta.
note = Mikä on ehto tai huomautus?
    .label = Huomautus
    .example = edellyttäen, että sopimus uusitaan vuonna { $example-last }
    .help = Se painetaan liitteen taulukoiden alle. Jätä tyhjäksi, jos sellaista ei ole.
row = Jos tällä pitää olla liitteessä oma rivi, mikä on sen nimi?
    .label = Rivi liitteessä
    .example = Yliopiston kirjasto
    .help = Jos jätät tyhjäksi, tämä lasketaan tavalliseen tapaan mukaan riviin, jonka nimi on { $organization }.
orcid = Mikä on tekijän ORCID iD?
    .label = ORCID iD
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Se erottaa samannimiset henkilöt toisistaan. Jätä tyhjäksi, jos sellaista ei ole.
another-work = Onko vielä toinen rooli tai henkilö?
    .label = Toinen rooli
    .help = Vastaa `kyllä` tai `ei`. Mieluiten osallistuu useampi kuin yksi henkilö.
gives-other = Antaako { $organization } työajan lisäksi jotain muuta, kuten matkoja tai tiloja?
    .label = Työajan lisäksi
    .help = Jos vastaat `kyllä`, kysytään, mitä se on ja minkä arvoista se on kunakin vuonna. Yleensä vastaus on `ei`.
other-description = Mitä annetaan?
    .label = Muu panos
    .example = matkat hankkeen kokouksiin
    .help = Muutama sana; ne tulevat kirjeen taulukkoon.
other-currency = Missä valuutassa?
    .label = Valuutta
    .example = EUR
    .help = Pankkien käyttämä kolmikirjaiminen tunnus, kuten `NOK`, `SEK`, `DKK`, `ISK` tai `EUR`.
other-years = Minkä arvoista se on kunakin vuonna?
    .label = Arvo
    .example = { $example-money }
    .help = Jokainen kalenterivuosi ja sen summa, esimerkiksi `{ $example-money }`. Vuosi, jota ei mainita, jää tyhjäksi.
another-other = Onko vielä jotain muuta?
    .label = Jotain muuta
    .help = Vastaa `kyllä` tai `ei`.
topics = Missä erikoistyöpajoissa haluatte olla mukana?
    .label = Työpajojen aiheet
    .example = datan visualisointi; grafiikkaprosessorien ohjelmointi
    .help = Jätä tyhjäksi, jos sellaisia ei ole.
rationale = Miksi { $organization } osallistuu?
    .label = Miksi
    .help = Lause tai kaksi omin sanoin. Arvioijat lukevat kirjeitä rinnakkain, ja eniten merkitsee se, minkä vain te voitte sanoa. Sen voi kirjoittaa myöhemminkin.
language = Millä kielellä kirje kirjoitetaan?
    .label = Kieli
    .help = Se, minkä olet itse kirjoittanut, pysyy ennallaan.
place = Millä paikkakunnalla kirje allekirjoitetaan?
    .label = Paikka
    .example = Sundby
    .help = Se on päiväyksen vieressä. Jos jätät tyhjäksi, päiväys on yksin.
more-of-letter = Onko kirjeessä jotain erityistä: päiväys, viite tai oma kuvaus teistä?
    .label = Lisää kirjeestä
    .help = Jos vastaat `kyllä`, kysytään päiväystä, viitettänne, toista mallia ja omia kappaleitanne organisaatiosta. Yleensä vastaus on `ei`.
date = Mikä päiväys kirjeeseen tulee?
    .label = Päiväys
    .example = 2025-02-14
    .help = Jos jätät tyhjäksi, kirjeeseen tulee sen päivän päiväys, jona se tehdään.
reference = Mikä on viitteenne?
    .label = Viite
    .example = 2025/00123
    .help = Esimerkiksi diaarinumero. Se on päiväyksen vieressä.
template = Millainen kirje?
    .label = Malli
    .help = Aiekirjeessä kerrotaan, mitä suunnitellaan, jos hanke saa rahoituksen; sitoumus sitoo; tukikirjeessä ei tarvitse luvata työtä.
statement = Keitä te olette, omina kappaleinanne?
    .label = Teistä
    .example = Meillä on alueen laajin koulutustarjonta.
    .help = Ne tulevat sen paikalle, mitä kirjeessä sanotaan organisaatiosta. Jos jätät tyhjäksi, tavalliset lauseet jäävät.

## Vaihtoehdot

choice-none = jätä avoimeksi
funding-in-kind = organisaatio itse, omana työpanoksena
funding-funder = rahoittaja
language-da = tanska
language-en = englanti
language-et = viro
language-fi = suomi
language-is = islanti
language-nb = norja (bokmål)
language-sv = ruotsi
answer-yes = kyllä
answer-no = ei

## Miksi vastaus ei kelpaa

answer-missing = tähän tarvitaan vastaus
    .hint = kirjoita jotain; esimerkki näyttää, mitä tarkoitetaan
answer-country = ei ole maata nimeltä `{ $reply }`
    .hint = kirjoita nimi tai kaksikirjaiminen tunnus, kuten `Suomi` tai `FI`
answer-country-of-several = `{ $reply }` voi tarkoittaa useaa maata
    .hint = kirjoita jokin näistä: { $known }
answer-email = `{ $reply }` ei ole sähköpostiosoite
    .hint = kirjoita se näin: `maija.meikalainen@example.org`
answer-website = `{ $reply }` ei ole verkko-osoite
    .hint = kirjoita se kuten selaimeen, esimerkiksi `www.example.org`
answer-yes-or-no = `{ $reply }` ei ole kyllä eikä ei
    .hint = kirjoita `kyllä` tai `ei`
answer-hours = `{ $reply }` ei ole tuntimäärä
    .hint = kirjoita, kuinka monta tuntia kokoaikainen työntekijä työskentelee vuodessa, esimerkiksi `1612`
answer-funding = `{ $reply }` ei kerro, kuka maksaa
    .hint = kirjoita `in-kind` tai `funder`
answer-language = kirjettä ei voi kirjoittaa kielellä `{ $reply }`
    .hint = kirjoita jokin näistä: { $known }
answer-template = ei ole kirjettä, jonka laji on `{ $reply }`
    .hint = kirjoita jokin näistä: { $known }
answer-day = `{ $reply }` ei ole päivämäärä
    .hint = kirjoita se kuten `2025-02-14` tai `14. helmikuuta 2025`

## Miksi panosta ei voi ottaa vastaan sellaisenaan

problem-bad-orcid = `{ $reply }` ei ole ORCID iD
    .hint = kopioi se henkilön sivulta osoitteesta orcid.org; siinä on neljä neljän merkin ryhmää, kuten `0000-0002-1825-0097`
problem-bad-ror = `{ $reply }` ei ole ROR-tunniste
    .hint = hae organisaatio osoitteesta ror.org ja kopioi tunniste sieltä; se on muotoa `048a87296`
problem-duplicate-key = teksti on annettu kahdesti samalla kielellä
    .hint = jätä niistä yksi
problem-nothing-pledged = mitään panosta ei ole vielä ilmoitettu
    .hint = lisää henkilö tai rooli tai jotain muuta, mitä annatte; vain tukikirje ei tarvitse kumpaakaan
problem-missing-glyph = kirjeessä ei voi näyttää merkkejä { $signs }
    .hint = kirjoita se muilla merkeillä; symboleja ja joitakin kirjoitusjärjestelmiä ei ole kirjeen kirjasimissa
problem-missing-language = tätä tekstiä ei ole kirjeen kielellä
    .hint = lisää se sillä kielellä tai valitse kirjeelle toinen kieli
problem-out-of-range = `{ $reply }` on enemmän tai vähemmän kuin on mahdollista
    .hint = katso, onko numeroita liikaa tai liian vähän tai tarkoitetaanko toista yksikköä
problem-outside-period = `{ $reply }` on hankkeen keston ulkopuolella
    .hint = hanke alkaa { $start } ja päättyy { $end }; jätä muut vuodet ja päivät pois
problem-picture-damaged = kuvaa ei voi lukea
    .hint = tallenna se uudelleen tai pyydä se uudelleen sieltä, mistä se tuli
problem-picture-format = kirjeessä ei voi olla tällaista kuvatiedostoa
    .hint = tallenna kuva SVG-, PNG- tai JPEG-muodossa
problem-picture-missing = kuvaa `{ $reply }` ei ole
    .hint = katso, onko nimi oikein, tai jätä kuva pois
problem-picture-not-self-contained = kuva tarvitsee jotain, mitä sen tiedostossa ei ole
    .hint = tallenna se PNG-muodossa tai tavallisena SVG:nä, jossa kaikki on mukana
problem-picture-too-large = kuva on liian suuri tai liian yksityiskohtainen
    .hint = pienennä sitä; 2000 kuvapisteen leveys riittää
problem-picture-unsupported = kuva ei tulostuisi sellaisena kuin se näyttää
    .hint = tallenna se PNG-muodossa 2000 kuvapisteen levyisenä
problem-support-with-effort = tukikirjeessä ei ilmoiteta työaikaa
    .hint = valitse toisenlainen kirje tai poista henkilöt ja heidän työaikansa
problem-text-too-long = tämä teksti on liian pitkä
    .hint = lyhennä se enintään { $most } merkkiin; pitempi teksti voi olla omassa asiakirjassaan
problem-too-many-items = näitä on liian monta
    .hint = kirjeeseen mahtuu enintään { $most }; yhdistä joitakin niistä
problem-too-many-problems = korjattavaa on enemmän kuin voidaan näyttää
    .hint = korjaa ensin nämä
problem-too-much-text = tekstit ovat yhteensä liian pitkiä
    .hint = lyhennä ne enintään { $most } merkkiin
problem-took-too-long = kirjeen tekeminen kestää liian kauan
    .hint = tavallisin syy on hyvin yksityiskohtainen kuva; valitse yksinkertaisempi
problem-unknown-currency = `{ $reply }` ei ole valuutta
    .hint = kirjoita sen kolme kirjainta, esimerkiksi `NOK`, `SEK`, `DKK`, `ISK` tai `EUR`
problem-unprintable-character = tekstissä on merkki, jota ei voi tulostaa
    .hint = se tuli mukana, kun teksti kopioitiin, ja voi olla näkymätön; poista se kohta ja kirjoita se uudelleen

## Yksiköt, sellaisina kuin ne ovat luvun jäljessä, ja kuinka usein

unit-percent = { $plural ->
        [one] prosentti
       *[other] prosenttia
    }
unit-fte = htv
unit-person-years = htv
unit-person-months = { $plural ->
        [one] henkilötyökuukausi
       *[other] henkilötyökuukautta
    }
unit-days = { $plural ->
        [one] päivä
       *[other] päivää
    }
unit-hours = { $plural ->
        [one] tunti
       *[other] tuntia
    }
unit-weeks = { $plural ->
        [one] viikko
       *[other] viikkoa
    }
unit-months = { $plural ->
        [one] kuukausi
       *[other] kuukautta
    }
every-day = päivässä
every-week = viikossa
every-month = kuukaudessa
every-year = vuodessa
every-few-days = { $count } päivän välein
every-few-weeks = { $count } viikon välein
every-few-months = { $count } kuukauden välein
every-few-years = { $count } vuoden välein

## Työpanokset kokonaan kirjoitettuina

effort-fte = { $amount } { $plural ->
        [one] henkilötyövuosi
       *[other] henkilötyövuotta
    }
effort-days-per-week = { $amount } { $plural ->
        [one] päivä
       *[other] päivää
    } viikossa
effort-person-months-per-year = { $amount } { $plural ->
        [one] henkilötyökuukausi
       *[other] henkilötyökuukautta
    } vuodessa
effort-hours-per-year = { $amount } { $plural ->
        [one] tunti
       *[other] tuntia
    } vuodessa
effort-person-months-in-year = { $amount } { $plural ->
        [one] henkilötyökuukausi
       *[other] henkilötyökuukautta
    } vuonna { $year }
effort-hours-in-year = { $amount } { $plural ->
        [one] tunti
       *[other] tuntia
    } vuonna { $year }
effort-person-months-total = { $amount } { $plural ->
        [one] henkilötyökuukausi
       *[other] henkilötyökuukautta
    } yhteensä
effort-hours-total = { $amount } { $plural ->
        [one] tunti
       *[other] tuntia
    } yhteensä
effort-from = { $effort } { $day } alkaen
effort-until = { $effort } { $day } asti

## Miksi työpanosta ei ymmärretä

amount-examples = kirjoita esimerkiksi `puoli päivää viikossa`, `1–2 päivää viikossa`, `20 %`, `0,2 htv`, `6 htkk vuodessa`, `300 tuntia vuodessa` tai `{ $example-months } htkk`
amount-empty = työpanosta ei ole annettu
amount-missing = lopusta puuttuu luku
amount-character = merkki `{ $character }` ei tarkoita työpanoksessa mitään
amount-no-number = `{ $written }` ei ole luku
    .hint = kirjoita se enintään yhdellä desimaalimerkillä, kuten `0,5` tai `1720`
amount-too-exact = `{ $written }` on tarkempi kuin mikään työpanos
    .hint = käytä enintään näin montaa numeroa: { $most }
amount-thousands = `{ $written }` voidaan lukea kahdella tavalla: { $thousands } tai { $decimal }
    .hint = kirjoita `{ $thousands }` tai `{ $decimal }`
amount-no-day = `{ $written }` ei ole päivämäärä
    .hint = kirjoita päivämäärä kuten `{ $example-date }`, `{ $example-dotted }` tai `{ $example-day }`
amount-day-order = `{ $written }` voidaan lukea kahdella tavalla: toiset kirjoittavat ensin päivän, toiset kuukauden
    .hint = kirjoita se kuten `{ $example-date }`, `{ $example-dotted }` tai `{ $example-day }`
amount-day-expected = tässä pitäisi olla päivämäärä, mutta tässä on `{ $found }`
    .hint = kirjoita esimerkiksi `{ $example-date } alkaen`, `{ $example-dotted } alkaen` tai `elokuusta { $example-august } alkaen`
amount-day-without-year = `{ $found }` ei kerro vuotta
    .hint = lisää vuosi, kuten `elokuu { $example-august }`
amount-until-year = ei ole selvää, loppuuko työ vuoden { $year } alkaessa vai sen päättyessä
    .hint = kirjoita viimeinen päivä, kuten `31.12.{ $year } asti`
amount-reversed = vaihteluväli kulkee väärin päin: ensin { $first }, sitten { $second }
    .hint = kirjoita `{ $second }–{ $first }`
amount-endless = luvulla `{ $above }/{ $below }` on loputtomasti desimaaleja
    .hint = pyöristä se, esimerkiksi näin: `{ $rounded }`
amount-about = `{ $found }` on kirjeeseen liian epämääräinen
    .hint = kirjoita luku itse tai vaihteluväli, kuten `8–12 %`
amount-part-time = ymmärretty: osa-aikainen, mutta ei, kuinka suuri osa kokoaikaisesta
    .hint = kirjoita osuus, kuten `50 %` tai `0,5 htv`
amount-open-end = `{ $found }` jättää toisen pään avoimeksi, ja kirjeessä tarvitaan molemmat
    .hint = kirjoita vaihteluväli, kuten `0–2 päivää viikossa`, tai yksi luku
amount-number-expected = tässä pitäisi olla luku, mutta tässä on `{ $found }`
amount-rest = ymmärretty: `{ $effort }`, mutta ei: `{ $rest }`
    .hint = kirjoita yksi työpanos; toisenlainen työ on oma kohtansa
amount-money-rest = tätä ei ymmärretty: `{ $rest }`
    .hint = kirjoita jokainen vuosi ja sen summa, kuten `{ $example-money }`
amount-mixed-units = vuosilla on eri yksiköt
    .hint = kirjoita kaikki vuodet tunteina tai kaikki henkilötyökuukausina
amount-year-twice = vuosi { $year } on mainittu kahdesti
    .hint = kirjoita jokainen vuosi kerran
amount-year-empty = vuodelta { $year } puuttuu työpanos
    .hint = jätä pois vuosi, jolle ei luvata mitään
amount-years-of-what = ymmärretty: vuodet { $years }, mutta ei, mitä lasketaan
    .hint = lisää `henkilötyökuukautta` tai `tuntia`, kuten `{ $example-months } htkk`
amount-without-year = yhdeltä työpanokselta puuttuu vuosi
    .hint = mainitse jokaisen työpanoksen vuosi, kuten `{ $example-months } htkk`
amount-unit-by-year = ymmärretty: työpanos vuosittain, mutta tätä yksikköä ei voi antaa vuosi vuodelta: { $unit }
    .hint = kirjoita jokaiselle vuodelle henkilötyökuukaudet tai tunnit; osuus kokoaikaisesta annetaan päivämäärien kanssa, kuten `0,5 htv { $example-date } alkaen`
amount-reversed-days = { $to } on ennen kuin { $from }
    .hint = vaihda päivämäärät keskenään
amount-reversed-years = vuodet { $years } ovat väärässä järjestyksessä tai liian kaukana toisistaan
    .hint = kirjoita ensin ensimmäinen vuosi ja sitten viimeinen, kuten `{ $example-year }–{ $example-last }`
amount-each-or-in-all = ymmärretty: { $amount } { $unit }, vuodet { $years }, mutta ei, tarkoitetaanko joka vuotta vai koko määrää
    .hint = kirjoita `{ $amount } { $unit } vuodessa` tai `{ $amount } { $unit } yhteensä`
amount-often-and-in-all = ymmärretty: { $amount } { $unit } sekä { $every } että yhteensä, ja ne ovat kaksi eri määrää
    .hint = kirjoita toinen niistä: `{ $amount } { $unit } { $every }` tai `{ $amount } { $unit } yhteensä`
amount-of-what = ymmärretty: luku { $amount }, mutta ei, mitä se laskee
amount-days-how-often = ymmärretty: { $amount } { $unit }, mutta ei, kuinka usein
    .hint = kirjoita `{ $amount } { $unit } viikossa`, tai kuinka monta tuntia se on, kuten `300 tuntia vuodessa` tai `300 tuntia yhteensä`
amount-days-endless = ymmärretty: { $amount } { $unit } { $every }, mutta se ei mene tasan päivinä viikossa
    .hint = pyöristä se, kuten `{ $rounded }`
amount-days-month = ymmärretty: { $amount } { $unit } { $every }, mutta hakemuksissa ei lasketa näin
    .hint = kirjoita päivät viikossa: se on suunnilleen `{ $weekly }`
amount-days-in-all = ymmärretty: { $amount } { $unit } yhteensä, mutta hakemuksissa ei lasketa näin
    .hint = kirjoita, kuinka monta tuntia se on, kuten `300 tuntia yhteensä`, tai henkilötyökuukaudet: `2 htkk yhteensä`
amount-share-in-all = ymmärretty: { $amount } { $unit } yhteensä, mutta osuus kokoaikaisesta on koko ajan sama
    .hint = kirjoita pelkkä osuus, kuten `20 %`, tai määrä: `6 htkk yhteensä`
amount-how-often = ymmärretty: { $amount } { $unit }, mutta ei, tarkoitetaanko joka vuotta vai koko määrää
    .hint = kirjoita `{ $amount } { $unit } vuodessa` tai `{ $amount } { $unit } yhteensä`, tai mainitse vuodet, kuten `{ $example-year }: { $amount } { $unit }`
amount-person-years-how-often = ymmärretty: { $amount } { $unit }, mutta ei, tarkoitetaanko joka vuotta vai koko määrää
    .hint = kirjoita `{ $amount } htv`, jos tarkoitat joka vuotta, tai `{ $amount } htv yhteensä`
amount-share-alone = ymmärretty: { $amount } { $unit } { $every }, mutta hakemuksissa ei lasketa näin
    .hint = kirjoita pelkkä osuus, kuten `20 %` tai `0,2 htv`
amount-hours-week = ymmärretty: { $amount } { $unit } { $every }, mutta hakemuksissa ei lasketa näin
    .hint = työviikkojen määrä vuodessa vaihtelee; jos niitä on { $weeks }, tulos on `{ $yearly }`
amount-month = ymmärretty: { $amount } { $unit } { $every }, mutta hakemuksissa ei lasketa näin
    .hint = jos tarkoitat vuoden jokaista kuukautta, kirjoita `{ $yearly }`
amount-other-unit = ymmärretty: { $amount } { $unit }, mutta hakemuksissa ei lasketa näin
    .hint = kirjoita henkilötyökuukaudet vuodessa, päivät viikossa tai tunnit vuodessa
amount-not-counted = ymmärretty: { $amount } { $unit } { $every }, mutta hakemuksissa ei lasketa näin

## Mitä vastauksesta tulee

remark-country = Maatunnus: { $code }.
remark-effort = Ymmärretty: { $effort }.
measure-year = Vuodessa se on { $amounts }.
measure-in-year = Vuonna { $year } se on { $amounts }.
measure-amounts = { $hours } ja { $months }
measure-amounts-fte = { $hours }, { $months } eli { $fte }
measure-in-all = Ajalla { $start } – { $end } siitä kertyy { $hours } eli { $months }, kun kokoaikainen työ on { $norm } vuodessa.
measure-assumed = Tässä kokoaikainen työ on { $norm } vuodessa ja { $days } viikossa; hakemuksessa voi olla toisin.
totals = Yhteensä: { $hours }, { $months }, keskimäärin { $fte }.

## Muita sanoja

your-organisation = organisaationne
usual-role = kouluttaja

## Keskustelu päätteessä

terminal-about = Vastauksistasi syntyy organisaationne aiekirje. Hanke: { $project }. Rahoittaja, jolta rahoitusta haetaan: { $funder }.
terminal-due = Kirjeiden määräaika on { $day }.
terminal-was-due = Kirjeiden määräaika oli { $day }.
terminal-no-application = Vastauksistasi syntyy organisaationne aiekirje. Tässä kansiossa tai sen yläkansioissa ei ole tiedostoa application.json, joten hankkeesta ei vielä tiedetä mitään. Tiedosto on hankkeen koordinaattorilla: pane se tähän kansioon tai mainitse se valitsimella --application. Voit jatkaa ilman sitä, mutta kirje itse tarvitsee sen.
terminal-how = Tähän menee noin viisi minuuttia, ja kaikkia vastauksia voi muuttaa myöhemmin. Enter hyväksyy ehdotuksen tai ohittaa kysymyksen, ? selittää sen, < palaa edelliseen kysymykseen. Ctrl-C keskeyttää; vastaukset säilyvät.
terminal-example = esimerkiksi: { $example }
terminal-keys = ? selittää, < palaa
terminal-keys-default = Enter hyväksyy suluissa olevan vastauksen, ? selittää, < palaa
terminal-keys-alone = Enter hyväksyy suluissa olevan vastauksen, ? selittää
terminal-keys-optional = Enter ohittaa, ? selittää, < palaa
terminal-keys-kept = Enter säilyttää, kirjoittamasi korvaa, Ctrl-U tyhjentää kentän, ? selittää, < palaa
terminal-keys-one = nuolinäppäimet ja Enter valitsevat, kirjoittamasi suodattaa, ? selittää, < palaa
terminal-keys-several = välilyönti merkitsee, Enter jatkaa merkityillä, kirjoittamasi suodattaa, ? selittää, < palaa
terminal-no-match = mikään ei vastaa hakua; Backspace poistaa kirjaimia
terminal-line-break = ¶ on rivinvaihto
terminal-first = Tämä on ensimmäinen kysymys.
terminal-sorry = Valitettavasti ei käy: { $message }.
terminal-hint = Vihje: { $hint }.
terminal-split = Nimi on { $name }. Onko ”{ $title }” asema?
terminal-split-help = Jos vastaat `kyllä`, nimi ja asema pidetään erillään, kuten kirjeessä. Jos vastaat `ei`, koko teksti on nimi.
terminal-right = Onko tämä oikein?
terminal-write = Kirjoita tiedosto
terminal-change = Muuta vastausta
terminal-add = Lisää allekirjoittaja, rooli tai jotain muuta
terminal-remove = Poista jokin niistä
terminal-stop = Lopeta tähän kirjoittamatta
terminal-menu-help = Mitään ei ole vielä kirjoitettu, ja kaikkia vastauksia voi yhä muuttaa.
terminal-which = Mitä vastausta?
terminal-add-what = Mitä lisätään?
terminal-remove-what = Mitä poistetaan?
terminal-signatory = Allekirjoittaja
terminal-work = Rooli
terminal-other = Jotain työajan lisäksi
terminal-letter = Tehdäänkö kirje nyt?
terminal-letter-help = Kirje on PDF-tiedosto samassa kansiossa. `loi letter` tekee sen milloin tahansa.
terminal-letter-later = `loi letter { $path }` tekee kirjeen milloin tahansa.
terminal-exists = `{ $path }` on jo olemassa. Muutetaanko sitä?
terminal-exists-help = Jos vastaat `kyllä`, tiedosto avataan ja kaikkea siinä voi muuttaa. Jos vastaat `ei`, mitään ei tapahdu; mainitse toinen tiedosto valitsimella -o.
terminal-edit = Tämä on { $path }. Se, mitä et muuta, pysyy ennallaan, eikä mitään kirjoiteta ennen kuin sanot.
terminal-wrong = Korjattava: { $label }: { $message }. { $hint }.
terminal-unchanged = Mitään ei ole muutettu.
terminal-resume = { $plural ->
        [one] Viime kerralta on { $answers } vastaus. Jatketaanko siitä?
       *[other] Viime kerralta on { $answers } vastausta. Jatketaanko niistä?
    }
terminal-resume-help = Muuten kysymykset alkavat alusta ja aiemmat vastaukset hylätään.
