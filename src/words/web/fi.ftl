# Mitä verkkolomake sanoo kysymysten lisäksi, suomeksi.
#
# Nimet ovat samat kuin tiedostossa `en.ftl`, samoin sanat merkin `$` jälkeen. Muualta tulevat nimet ovat perusmuodossa.

## Jokaisen sivun ympärillä

web-skip = Siirry sisältöön
web-languages = Kieli
web-language-da = Dansk
web-language-en = English
web-language-et = Eesti
web-language-fi = Suomi
web-language-is = Íslenska
web-language-nb = Norsk
web-language-sv = Svenska
web-footer = Se, mitä kirjoitat, tallennetaan hankkeen koordinaattorin palvelimelle eikä minnekään muualle. Sivu asettaa yhden evästeen, kieltä varten, ja vain jos vaihdat kieltä.
web-error = Virhe:
web-optional = (vapaaehtoinen)
web-missing = Täytä tämä.
web-steps-overview = Yleiskuva
web-steps = Vaiheet
web-next = Tallenna ja jatka
web-save = Tallenna
web-kept = Kaikki on tallennettu.
web-unkept = Viimeistä muutosta ei ole vielä tallennettu. Pidä sivu auki: se yrittää uudelleen muutaman sekunnin välein.
web-elsewhere = Näitä vastauksia on muutettu toisessa ikkunassa. Valitse ”Tallenna”, niin voit valita kahdesta versiosta.
web-change = Muuta: { $page }

## Kun muuta näytettävää ei ole

web-notice-no-link = Tämä linkki ei avaa mitään
    .text = Se on ehkä korvattu uudemmalla, tai osa siitä puuttuu. Avaa hankkeen koordinaattorin viimeisin viesti ja käytä siinä olevaa linkkiä, tai pyydä uusi linkki.
web-notice-no-page = Täällä ei ole mitään
    .text = Käytä linkkiä, jonka hankkeen koordinaattori on lähettänyt sinulle.
web-notice-no-desk-page = Täällä ei ole mitään
    .text = Kumppani on ehkä poistettu sillä välin.
web-notice-too-fast = Liian monta pyyntöä
    .text = Linkkiä käytetään nopeammin kuin ihminen voi. Odota muutama sekunti ja yritä uudelleen. Kaikki tallennettu on yhä tallella.
web-notice-busy = Palvelimella on ruuhkaa
    .text = Juuri nyt tehdään monta kirjettä. Odota muutama sekunti ja yritä uudelleen. Kaikki tallennettu on yhä tallella.
web-notice-too-large = Tämä on liian suuri
    .text = Lomake saa olla 1 Mt, kuva 5 Mt ja kirje 20 Mt. Palaa takaisin ja lähetä jotain pienempää.
web-notice-bad-form = Sivua ei voitu lähettää
    .text = Kaikki aiemmin tallennettu on yhä tallella. Avaa linkkisi uudelleen ja täytä tämä sivu vielä kerran.
web-notice-no-letter = Kirjettä ei voi vielä tehdä
    .text = Syy on tämä:
web-notice-no-annex = Liitettä ei voi vielä tehdä
    .text = Syy on tämä:
web-notice-broken = Jotain on vialla meillä
    .text = Kaikki tallennettu on yhä tallella. Yritä hetken kuluttua uudelleen tai kerro hankkeen koordinaattorille:
web-typed = Mitä kirjoitit
    .text = Sitä ei ole tallennettu. Tässä se on, jotta voit kopioida sen.
web-typed-again = Lähetä uudelleen
    .text = Kirjoittamasi on yhä tässä. Tiedostot on valittava uudelleen.

## Kumppanin aloitussivu

web-overview = { $organization }: kirjeenne hankkeelle { $project }
web-overview-about = Hankkeelle haetaan rahoitusta (hanke: { $project }; rahoittaja: { $funder }). Tällä lomakkeella kerrotte, mitä organisaationne antaa hankkeelle ({ $organization }), ja saatte kirjeen allekirjoitettavaksi.
web-overview-due = Lähettäkää allekirjoitettu kirje viimeistään { $day }.
web-overview-was-due = Allekirjoitetun kirjeen määräaika oli { $day }. Jos kirjettä ei ole vielä lähetetty, lähettäkää se mahdollisimman pian.
web-overview-sent = Lupauksenne on lähetetty.
web-overview-sent-link = Lataa kirje, tai palauta se allekirjoitettuna
web-overview-tasks = Mitä kysymme
web-overview-begin = Aloita
web-overview-go-on = Jatka
web-overview-how = Hyvä tietää
web-overview-how-saved = Kaikki tallennetaan samalla kun kirjoitat. Voit sulkea ikkunan milloin tahansa ja palata samalla linkillä.
web-overview-how-link = Jokainen, jolla on linkki, voi lukea ja muuttaa sitä, mitä kirjoitat. Anna se vain niille työtovereille, joiden pitää voida tehdä niin.
web-overview-how-sign = Lopuksi lataat kirjeen PDF-tiedostona. Sen voi allekirjoittaa sähköisesti, ja sitten palautat sen täällä.
web-overview-ask = Kysyttävää? Ota yhteyttä:
web-progress-untouched = Ei aloitettu
web-progress-begun = Kesken
web-progress-complete = Valmis

## Sivut

web-page-organisation = Organisaationne
web-page-organisation-lead = Tämä on kirjeen yläosassa.
web-page-people = Henkilöt ja aika
web-page-people-lead = Kuka osallistuu, missä roolissa, ja kuinka paljon työaikaa organisaatio siihen antaa.
web-page-other = Muut panokset
web-page-other-lead = Mitä organisaatio antaa työajan lisäksi, esimerkiksi matkarahaa, tiloja tai laitteita. Useimmat kumppanit jättävät tämän sivun tyhjäksi.
web-page-signatures = Allekirjoitukset ja yhteyshenkilö
web-page-signatures-lead = Kuka allekirjoittaa kirjeen, ja kuka vastaa sitä koskeviin kysymyksiin.
web-page-wording = Kirje
web-page-wording-lead = Mitä muuta kirjeessä sanotaan, millä kielellä, ja millainen kirje se on.
web-summary = Jotain on korjattava
web-unsent = Olet muuttanut jotain lupauksen lähettämisen jälkeen. Koordinaattori näkee muutoksen, kun lähetät lupauksen uudelleen.
web-unsent-drop = Hylkää muutokset ja palaa siihen, mikä lähetettiin
web-overtaken = Joku on sillä välin muuttanut panostanne muulla tavalla kuin tällä lomakkeella. Jos lähetät omasi, se korvaa muutoksen.
web-more-organization = Lisää kirjeen yläosaan
web-more-signatory = Lisää tästä henkilöstä
web-more-contact = Lisää yhteyshenkilöstä
web-more-working-time = Mitä kokoaikainen työ on teillä
web-more-work = Maksaja, huomautukset, tunnisteet
web-more-other = Lisää tästä
web-more-about = Lisää
web-more-letter = Viite
web-group-contact = Yhteyshenkilö
web-item-signatory = Allekirjoittaja { $number }
web-item-work = Henkilö tai rooli { $number }
web-item-other = Panos { $number }
web-add-signatory = Lisää allekirjoittaja
web-add-work = Lisää henkilö tai rooli
web-add-other = Lisää panos
web-remove-signatory = Poista allekirjoittaja { $number }
web-remove-work = Poista henkilö tai rooli { $number }
web-remove-other = Poista panos { $number }

## Kysymykset, jotka sivulla esitetään toisin sanoin

web-organization = Organisaation nimi
    .hint = Kokonaan kirjoitettuna, sellaisena kuin sen pitää olla kirjeen alussa.
web-unit = Tiedekunta, laitos tai ryhmä
    .hint = Jätä tyhjäksi, jos koko organisaatio osallistuu.
web-country = Maa
    .hint = Sen nimi, esimerkiksi `Suomi`.
web-address = Postiosoite
    .hint = Katuosoite ja paikkakunta omilla riveillään, ilman organisaation nimeä.
web-short-name = Lyhyt nimi
    .hint = Se säästää tilaa hakemuksen taulukoissa, esimerkiksi `NoY`, kun koko nimi on Nordvikin yliopisto.
web-logo = Logo
    .hint = SVG-, PNG- tai JPEG-tiedosto, enintään 5 Mt.
web-letterhead = Yläpalkki
    .hint = Leveä kuva logon ja osoitteen paikalla, jos kirjeissänne on sellainen: SVG, PNG tai JPEG, enintään 5 Mt.
web-signatory-name = Kuka allekirjoittaa
    .hint = Henkilö, joka voi sitoa organisaation tähän, usein laitoksen johtaja.
web-signatory-title = Tehtävänimike
    .hint = Asema, joka antaa oikeuden allekirjoittaa. Rahoittajat katsovat sitä.
web-contact-name = Yhteyshenkilö
    .hint = Henkilö, joka tuntee tämän panoksen. Hän voi olla myös allekirjoittaja.
web-contact-email = Sähköpostiosoite
    .hint = Se painetaan kirjeeseen, jotta rahoittaja ja koordinaattori voivat ottaa yhteyttä.
web-contact-phone = Puhelinnumero
    .hint = Jätä tyhjäksi, jos sähköpostiosoite riittää.
web-hours-per-year = Kokoaikaisen työn tunnit vuodessa
    .hint = Jos jätät tyhjäksi, lasketaan luvulla, joka hakemuksessa on kaikille kumppaneille. Täytä vain, jos organisaatiolla on oma vuosityöaika, josta lomat ja vapaat on vähennetty.
web-role = Rooli hankkeessa
    .hint = Esimerkiksi `kouluttaja`, `koordinaattori` tai `tutkimusohjelmistojen kehittäjä`.
web-who = Henkilön nimi
    .hint = Jos se on jo tiedossa. Kirjeessä voi luvata myös roolin, jolla ei vielä ole tekijää.
web-activities = Tehtävät
    .hint = Mitä tämä henkilö tekee, yksi tehtävä rivillä. Jätä tyhjäksi, jos rooli kertoo tarpeeksi.
web-effort = Työaika
    .hint = Omin sanoin: `puoli päivää viikossa`, `20 %`, `0,2 htv`, `6 htkk vuodessa`, `300 tuntia vuodessa`. Päivämäärien kanssa: `{ $example-dated }`.
web-other-description = Mitä annetaan
    .hint = Muutama sana, esimerkiksi `matkat hankkeen kokouksiin`.
web-other-currency = Valuutta
    .hint = Sen kolme kirjainta, esimerkiksi `EUR`, `SEK` tai `NOK`.
web-other-years = Arvo kunakin vuonna
    .hint = Jätä vuosi tyhjäksi, jos ette anna silloin mitään.
web-money-words = Tai kirjoita se sanoin
    .hint = Jokainen vuosi ja sen summa: `{ $example-money }`.
web-money-total = Yhteensä: { $amount } { $currency }.
web-topics = Työpajat, joissa haluatte olla mukana
    .hint = Valitse ne, jotka organisaatio haluaa järjestää tai joissa se haluaa auttaa.
web-rationale = Miksi organisaatio osallistuu
    .hint = Lause tai kaksi omin sanoin. Arvioijat lukevat kirjeitä rinnakkain, ja eniten merkitsee se, minkä vain te voitte sanoa.
web-statement = Oma kuvauksenne siitä, keitä olette
    .hint = Se tulee sen paikalle, mitä kirjeessä sanotaan organisaatiosta, yksi kappale rivillä. Jos jätät tyhjäksi, tavalliset lauseet jäävät.
web-language = Kirjeen kieli
    .hint = Kirje kirjoitetaan tällä kielellä. Se, minkä olet itse kirjoittanut, pysyy ennallaan.
web-template = Kirjeen laji
    .hint = Yleensä koordinaattori tarvitsee ensimmäisen.
web-template-letter-of-intent = Aiekirje: mitä aiotte antaa hankkeelle, jos se saa rahoituksen
web-template-letter-of-commitment = Sitoumus: luja lupaus, jonka ehtona on vain rahoitus
web-template-letter-of-support = Tukikirje: kannatatte hanketta eikä työaikaa tarvitse luvata
web-funding = Kuka maksaa tämän ajan
    .hint = Oma työpanos tarkoittaa, että organisaatio maksaa palkan.
web-picture-there = Kuva on jo lähetetty.
web-picture-drop = Poista se
web-picture-send = Lähetä kuva
web-cells = Tai täytä kalenterivuosittain
web-cells-unit = Mitä luvut laskevat
web-cells-person-months = henkilötyökuukausia
web-cells-hours = tunteja

## Mitä siitä kertyy

web-totals = Yhteensä
web-totals-in-kind = Organisaationne antaa
web-totals-funder = Rahoittaja maksaa
web-totals-year = Vuosi
web-totals-hours = Tunnit
web-totals-months = Henkilö{"\u00AD"}työ{"\u00AD"}kuu{"\u00AD"}kaudet
web-totals-all = Yhteensä
web-totals-share = Htv
web-totals-share-how = Henkilötyövuosi (htv) tarkoittaa osuutta kokoaikaisesta työstä keskimäärin niinä vuoden päivinä, joina hanke on käynnissä.
web-totals-none = Summat tulevat tähän, kun työaika on täytetty.
web-totals-part = Osa työajasta puuttuu tai on epäselvää. Sitä ei ole vielä laskettu tähän.

## Kirje

web-letter = Kirjeenne
web-letter-lead = Tällainen kirjeestä tulee. Puuttuva kohta näkyy viivana.
web-letter-link = Katso kirjettä sellaisena kuin se nyt on
web-letter-page = Kirjeen sivu { $number } / { $count }
web-letter-text = Sivu { $number } / { $count } tekstinä
web-letter-waiting = Kirjettä päivitetään.
web-letter-failed = Kirjettä ei voi näyttää juuri nyt. Sivu yrittää uudelleen muutaman sekunnin välein.
web-letter-bare = Työaika puuttuu vielä. Kunnes sitä on ilmoitettu, tämä näytetään tukikirjeenä; kirjeen yläosa on sama.
web-letter-none = Kirjettä ei voi vielä näyttää:

## Tarkista ja lähetä

web-check = Tarkista ja lähetä
web-check-lead = Lue vielä kerran läpi. Kun olet lähettänyt, tehdään kirje allekirjoitettavaksi.
web-check-open = Tämä puuttuu tai on epäselvää
web-check-nothing = Mitään ei ole täytetty.
web-check-again = Vahvista lupauksenne merkitsemällä ruutu sivun lopussa.
web-check-changed = Jotain on muutettu toisessa ikkunassa. Tarkista vastaukset vielä kerran ja lähetä ne sitten.
web-check-agree = Tämä on lupauksemme: saan ilmoittaa tämän organisaation puolesta, ja luvut ovat oikein.
web-check-send = Lähetä lupauksemme
web-conflict = Tätä sivua on muutettu toisessa ikkunassa
web-conflict-lead = Siellä tallennettu ja juuri lähettämäsi eroavat toisistaan. Valitse versio, joka on voimassa.
web-conflict-answer = Vastaus
web-conflict-theirs = Tallennettu aiemmin
web-conflict-ours = Lähetetty nyt
web-conflict-keep = Pidä tallennettu
web-conflict-replace = Käytä sitä, minkä juuri lähetin

## Lähettämisen jälkeen

web-done = Lupauksenne on lähetetty
web-done-not-yet = Lupaustanne ei ole vielä lähetetty
web-done-not-yet-how = Kun se on lähetetty, allekirjoitettava kirje on täällä.
web-done-lead = Kiitos. Jäljellä on kaksi asiaa: hankkia kirjeeseen allekirjoitus ja palauttaa kirje täällä.
web-done-letter = Lataa kirje
web-done-letter-how = Se on PDF-tiedosto, jossa on kenttä jokaiselle allekirjoitukselle. Allekirjoittakaa sähköisesti, jos voitte: silloin luvut kulkevat kirjeen mukana eikä kenenkään tarvitse kirjoittaa niitä uudelleen.
web-done-letter-link = Lataa kirje (PDF)
web-done-return = Palauta allekirjoitettu kirje
web-done-return-how = Valitse allekirjoitettu PDF-tiedosto, enintään 20 Mt. Se tarkistetaan heti.
web-done-return-file = Allekirjoitettu kirje
web-done-return-send = Palauta kirje
web-done-data = Tietonne
web-done-data-how = Kaikki, mitä olette ilmoittaneet, toista kertaa tai toista ohjelmaa varten.
web-done-data-link = Lataa tiedot (JSON)
web-done-change = Muuta jotain ja lähetä uudelleen
web-returned-by = Allekirjoittaneet:
web-returned-nameless = joku ilman nimeä
web-returned-none = Valitse ensin allekirjoitettu kirje
    .text = Tiedostoa ei ole valittu, tai se on tyhjä.
web-returned-signed = Allekirjoitettu kirje on saapunut
    .text = Kirje on sellainen kuin se tehtiin, ja kaikki ovat allekirjoittaneet sen. Mitään ei ole enää tehtävänä. Kiitos.
web-returned-partly-signed = Kirje on saapunut, mutta allekirjoitus puuttuu
    .text = Tähänastiset allekirjoitukset on tallennettu. Palauta kirje uudelleen, kun kaikki ovat allekirjoittaneet.
web-returned-unsigned = Kukaan ei ole allekirjoittanut tätä kirjettä
    .text = Sitä ei tallennettu. Avaa se ohjelmassa, joka allekirjoittaa PDF-tiedostoja, allekirjoita kenttään, tallenna ja palauta se tiedosto.
web-returned-on-paper = Kirje on saapunut
    .text = Siinä ei ole kenttää sähköiselle allekirjoitukselle, joten koordinaattori katsoo allekirjoitukset itse.
web-returned-not-a-letter = Tämä ei ole kirje tältä sivulta
    .text = Sitä ei tallennettu. Skannattu tuloste on menettänyt tiedot, jotka kulkevat kirjeen mukana: lähetä se koordinaattorille sähköpostilla tai allekirjoita itse PDF-tiedosto sähköisesti.
web-returned-another-partner = Tämä on toisen organisaation kirje
    .text = Sitä ei tallennettu. Valitse kirje, jonka olet ladannut täältä.
web-returned-other-data = Tässä kirjeessä sanotaan muuta kuin viimeksi lähetit
    .text = Sitä ei tallennettu. Lataa kirje uudelleen ja hanki siihen allekirjoitus, tai muuta vastaukset takaisin ja lähetä ne uudelleen.
web-returned-nothing-sent = Lupaustanne ei ole vielä lähetetty
    .text = Kirjettä ei tallennettu. Lähetä ensin lupaus, lataa sitten kirje ja hanki siihen allekirjoitus.
web-returned-signed-already = Kaikkien allekirjoittama kirje on jo täällä
    .text = Se jää voimaan. Nyt lähettämässäsi kirjeessä on vähemmän allekirjoituksia, eikä sitä tallennettu.
web-returned-changed = Tätä kirjettä on muutettu sen tekemisen jälkeen
    .text = Sitä ei tallennettu. Jotkin ohjelmat kirjoittavat PDF-tiedoston uudelleen, kun ne tallentavat tai tulostavat sen. Lataa kirje uudelleen ja allekirjoita se muuttamatta muuta.
web-returned-other-version = Tämä kirje on tehty ohjelman toisella versiolla
    .text = Sitä ei tallennettu, koska täällä ei voi nähdä, onko sitä muutettu. Lataa kirje uudelleen tai lähetä tämä koordinaattorille sähköpostilla.
web-returned-broken-signature = Tämän kirjeen allekirjoitukseen ei voi luottaa
    .text = Sitä ei tallennettu. Ehkä kirje tallennettiin uudelleen allekirjoittamisen jälkeen. Lataa se uudelleen ja allekirjoita se viimeiseksi.

## Koordinaattorin sivut

web-tabs = Sivut
web-tab-partners = Kumppanit
web-tab-letters = Kirjeet
web-tab-annex = Liite
web-tab-log = Loki
web-back = Kaikki kumppanit
web-moment = { $day } klo { $time }
web-copy = Kopioi
web-copied = Kopioitu
web-problems = Nämä tiedostot on syytä tarkistaa
web-partners-due = Kirjeiden määräaika on { $day }.
web-partners-were-due = Kirjeiden määräaika oli { $day }.
web-partners-nobody = Ketään ei ole vielä kutsuttu. Lisää ensimmäinen kumppani alla.
web-partners-sent = Kaikki lähetetyt
web-partners-caption = Tunnit ja henkilötyökuukaudet ovat omaa työpanosta.
web-partners-others = Kirjeet, jotka eivät kuulu kenellekään taulukossa
web-partners-others-how = Nämä kirjeet ovat kansiossa, mutta mikään panos ei kuulu niihin.
web-tally-all = Kumppanit
web-tally-sent = Lähetetyt lupaukset
web-tally-signed = Allekirjoitetut kirjeet
web-tally-overdue = Myöhässä
web-column-partner = Kumppani
web-column-state = Tila
web-column-hours = Tunnit
web-column-months = Henkilö{"\u00AD"}työ{"\u00AD"}kuu{"\u00AD"}kaudet
web-column-changed = Viimeksi muutettu
web-column-contact = Yhteys{"\u00AD"}henkilö
web-column-link = Linkki
web-link-of = Linkki: { $partner }
web-link-hidden = Ei näytetä
web-link-none = Ei linkkiä

web-state-invited = Kutsuttu
    .text = Kukaan ei ole vielä alkanut täyttää lomaketta.
web-state-withdrawn = Linkki peruttu
    .text = Mitään ei ole täytetty, eikä linkki enää avaa mitään.
web-state-draft = Luonnos
    .text = Jotain on täytetty, mutta mitään ei ole vielä lähetetty. Luvut ovat luonnoksesta.
web-state-submitted = Lähetetty
    .text = Lupaus on lähetetty. Allekirjoitettu kirje ei ole vielä saapunut.
web-state-changed = Muutettu
    .text = Nyt täytetty ei ole sama kuin se, mikä lähetettiin tai allekirjoitettiin. Kun se on lähetetty uudelleen, uusi kirje on allekirjoitettava.
web-state-signed = Allekirjoitettu
    .text = Kirje on saapunut sellaisena kuin se tehtiin, ja kaikki ovat allekirjoittaneet sen.
web-state-partly-signed = Osittain allekirjoitettu
    .text = Kirje on saapunut, mutta allekirjoitus puuttuu.
web-state-on-paper = Paperilla
    .text = Kirje on saapunut, eikä siinä ole kenttää sähköiselle allekirjoitukselle: katso allekirjoitukset itse.
web-state-unsigned = Allekirjoittamatta
    .text = On saapunut kirje, jota kukaan ei ole allekirjoittanut.
web-state-doubted = Epäilyttävä
    .text = On saapunut kirje, johon ei voi luottaa.
web-state-broken = Ei voi lukea
    .text = Tämän kumppanin tiedostoja ei voi lukea.
web-state-overdue = Päiviä myöhässä: { $days }

web-invite = Kutsu kumppani
web-invite-label = Organisaation nimi
    .hint = Nimi, jota itse käytätte. Kumppani kirjoittaa täydellisen nimensä itse.
web-invite-to = Sähköpostiosoite
    .hint = Tänne kutsu lähetetään. Lähetät sen itse omalla sähköpostiohjelmallasi.
web-invite-language = Kutsun kieli
web-invite-send = Lisää kumppani
web-invite-nameless = Nimessä pitää olla kirjain tai numero.
web-invite-known = Tämänniminen kumppani on jo olemassa.
web-invite-long = Nimessä saa olla 200 merkkiä yhdellä rivillä.
web-invite-email = Tämä ei ole sähköpostiosoite. Kirjoita pelkkä osoite, esimerkiksi kim.berg@example.org.
web-own = Oma linkkisi
web-own-how = Jokainen, jolla on linkki tälle sivulle, näkee kaiken täällä ja voi muuttaa sitä.
web-own-withdraw = Peru kaikki muut linkit tälle sivulle
web-own-withdraw-how = Aina kun palvelin on käynnistetty, on syntynyt linkki. Tämän jälkeen sivun avaa vain linkki, jota nyt käytät.
web-own-withdraw-send = Peru muut linkit

web-link = Linkki lomakkeelle
web-link-how = Jokainen, jolla on tämä linkki, voi lukea ja muuttaa sitä, mitä kumppani ilmoittaa. Kopioi linkki nyt: kun palvelin käynnistetään uudelleen, sitä ei voi enää näyttää.
web-link-hidden-how = Linkki on olemassa, ja se toimii yhä. Sitä ei voi enää näyttää, koska palvelin säilyttää vain sen, mitä se tarvitsee linkin tunnistamiseen. Vaihda linkki, niin näet uuden.
web-link-none-how = Tämän kumppanin lomakkeelle ei ole linkkiä.
web-link-make = Tee linkki
web-link-renew = Vaihda linkki
web-link-renew-how = Tehdään uusi linkki, ja vanha lakkaa heti toimimasta. Täytetyt tiedot säilyvät.
web-link-renew-send = Tee uusi linkki
web-link-withdraw = Peru linkki
web-link-withdraw-how = Linkki lakkaa heti toimimasta. Täytetyt tiedot säilyvät.
web-link-withdraw-send = Peru se

web-details = Kutsu
web-details-how = Millä nimellä kutsutte kumppania, minne viestit lähetetään ja millä kielellä.
web-details-open = Muuta

web-removal = Poista kumppani
web-removal-how = Kumppani ei ole enää mukana hakemuksessa, ja linkki lakkaa heti toimimasta. Tiedostot siirretään syrjään, eikä mitään hävitetä.
web-removal-ask = Poistetaanko { $partner }?
web-removal-files = Nämä tiedostot siirretään kansioon { $folder }:
web-removal-nothing = Tältä kumppanilta ei ole tiedostoja.
web-removal-keep = Säilytä kumppani
web-removed = { $partner } on poistettu
web-removed-files = Kumppanin tiedostot ovat nyt kansiossa { $folder }:
web-removed-undo = Jos haluat perua tämän, siirrä tiedostot takaisin samannimisiin kansioihin ja tee uusi linkki. Jos mitään ei ollut täytetty, lisää kumppani uudelleen.

web-message = Viesti kumppanille
web-message-to = Vastaanottaja: { $to }
web-message-to-nobody = Vastaanottaja: ei vielä ketään. Lisää osoite kohdassa ”Kutsu” tai täytä se sähköpostiohjelmassasi.
web-message-about = Aihe: { $subject }
web-message-field = Viestin teksti
web-message-mailto = Kirjoita sähköpostiohjelmassasi
web-message-file = Lataa luonnoksena (.eml)

web-desk-letter = Kirje
web-desk-letter-none = Kirjettä ei ole vielä saapunut.
web-desk-letter-file = Lataa saapunut kirje (PDF)
web-desk-data = Lataa lähetetyt tiedot (JSON)
web-desk-differs = Se eroaa viimeksi lähetetystä näissä kohdissa: { $places }.

web-letters = Saapuneet kirjeet
web-letters-lead = Kumppanit palauttavat allekirjoitetut kirjeet itse. Sähköpostilla saamasi kirjeet voit lähettää tässä: jokaisesta kirjeestä näkee, kenen se on.
web-letters-files = Allekirjoitetut kirjeet
    .hint = Yksi tai useampi PDF-tiedosto, kukin enintään 20 Mt ja yhteensä enintään 60 Mt.
web-letters-file = Tämän kumppanin allekirjoitettu kirje
    .hint = PDF-tiedosto, enintään 20 Mt.
web-letters-send = Lähetä
web-letters-told = Mitä kirjeille tapahtui
web-letters-signed = Tallennettu. Kaikki ovat allekirjoittaneet sen.
web-letters-partly-signed = Tallennettu. Allekirjoitus puuttuu vielä.
web-letters-on-paper = Tallennettu. Siinä ei ole kenttää sähköiselle allekirjoitukselle: katso allekirjoitukset itse.
web-letters-unsigned = Ei tallennettu: kukaan ei ole allekirjoittanut sitä.
web-letters-not-a-letter = Ei tallennettu: tämä ei ole kirje tältä lomakkeelta. Skannattu kopio on menettänyt tiedot, jotka kulkevat kirjeen mukana.
web-letters-another-partner = Ei tallennettu: kirje kuuluu toiselle kumppanille tai ei kenellekään täällä.
web-letters-other-data = Ei tallennettu: siinä sanotaan muuta kuin kumppani viimeksi lähetti, tai se kuuluu toiseen hakemukseen.
web-letters-nothing-sent = Ei tallennettu: tämä kumppani ei ole lähettänyt lupaustaan.
web-letters-signed-already = Ei tallennettu: kaikkien allekirjoittama kirje on jo täällä ja jää voimaan.
web-letters-changed = Ei tallennettu: sitä on muutettu sen tekemisen jälkeen.
web-letters-other-version = Ei tallennettu: se on tehty ohjelman toisella versiolla, joten täällä ei voi nähdä, onko sitä muutettu.
web-letters-broken-signature = Ei tallennettu: siinä olevaan allekirjoitukseen ei voi luottaa.
web-letters-too-large = Ei tallennettu: se on suurempi kuin 20 Mt.

web-annex = Liite sellaisena kuin se nyt on
web-annex-lead = Mukaan laskettuja panoksia: { $count }. Liite on tämän sivun kielellä ja päivittyy jokaisen muutoksen mukana.
web-annex-nobody = Kukaan ei ole vielä lähettänyt lupausta. Kun joku on lähettänyt, liite on täällä.
web-annex-none = Liitettä ei voi vielä tehdä.
web-annex-missing = Näitä tiedostoja ei ole laskettu mukaan
web-annex-files = Lataa liite
web-annex-pdf = Asiakirja (PDF)
web-annex-xlsx = Työkirja (XLSX)
web-annex-csv = Taulukko (CSV)
web-annex-json = Tiedot (JSON)
web-annex-md = Teksti hakemusta varten (Markdown)
web-annex-pages = Liitteen sivut
web-annex-page = Liitteen sivu { $number } / { $count }
web-annex-text = Sivu { $number } / { $count } tekstinä

web-log = Mitä on tapahtunut ja milloin
web-log-lead = Kaikki rivit ovat hakemuksen kansiossa tiedostossa log.jsonl. Siinä ei ole linkkejä eikä mitään siitä, mitä on kirjoitettu.
web-log-nothing = Mitään ei ole vielä tapahtunut.
web-log-file = Lataa loki (JSON Lines)
web-log-when = Milloin
web-log-what = Mitä
web-log-partner = Kumppani
web-log-more = Tässä näkyvät viimeisimmät { $count }. Kaikki ovat tiedostossa.
web-event-started = Palvelin käynnistettiin
web-event-invited = Tehtiin linkki
web-event-described = Kutsua muutettiin
web-event-withdrawn = Linkki peruttiin
web-event-removed = Kumppani poistettiin
web-event-others-withdrawn = Koordinaattorin muut linkit peruttiin
web-event-begun = Lomakkeen täyttäminen aloitettiin
web-event-sent = Lupaus lähetettiin
web-event-returned = Kirje saapui
web-event-refused = Kirje saapui, eikä sitä tallennettu

## Viestit kumppaneille

web-message-subject = { $project }: aiekirje ({ $organization })
web-message-due = Pyydämme palauttamaan allekirjoitetun kirjeen viimeistään { $day }.
web-message-was-due = Allekirjoitetun kirjeen määräaika oli { $day }. Pyydämme palauttamaan sen mahdollisimman pian.
web-message-no-link = linkki, jonka olette jo saaneet meiltä (jos teillä ei ole sitä enää, vastatkaa tähän viestiin)
web-message-invite =
    Hei!

    Hankkeelle haetaan rahoitusta (hanke: { $project }; rahoittaja: { $funder }), ja olisimme iloisia, jos mukana olisi myös { $organization }. Aiekirjeessä kerrotaan, mitä antaisitte hankkeelle. Lomakkeen täyttäminen vie noin vartin, ja siitä syntyy kirje allekirjoitettavaksi. Lomake avautuu tällä linkillä:

    { $link }

    Kaikki tallennetaan samalla kun kirjoitatte, joten voitte keskeyttää ja jatkaa myöhemmin samalla linkillä. Jokainen, jolla on linkki, voi lukea ja muuttaa sitä, mitä kirjoitatte: antakaa se vain niille työtovereille, joiden pitää voida tehdä niin.

    { $due }

    Ystävällisin terveisin
    { $coordinator }
web-message-remind =
    Hei!

    Olette alkaneet täyttää, mitä { $organization } antaa hankkeelle { $project }, mutta tietoja ei ole vielä lähetetty. Tällä linkillä jatkatte siitä, mihin jäitte:

    { $link }

    { $due }

    Ystävällisin terveisin
    { $coordinator }
web-message-sign =
    Hei!

    Kiitos siitä, mitä { $organization } antaa hankkeelle { $project }. Nyt puuttuu enää allekirjoitettu kirje. Tällä linkillä lataatte kirjeen ja palautatte sen allekirjoitettuna:

    { $link }

    { $due }

    Ystävällisin terveisin
    { $coordinator }
