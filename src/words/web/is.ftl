# Það sem vefeyðublaðið segir fyrir utan spurningarnar, á íslensku.
#
# Nöfnin eru þau sömu og í `en.ftl`, og einnig orðin á eftir `$`. Heiti sem koma annars staðar frá standa í nefnifalli.

## Kringum hverja síðu

web-skip = Fara beint í efnið
web-languages = Tungumál
web-language-da = Dansk
web-language-en = English
web-language-et = Eesti
web-language-fi = Suomi
web-language-is = Íslenska
web-language-nb = Norsk
web-language-sv = Svenska
web-footer = Það sem þú skrifar er geymt á netþjóni umsjónaraðila verkefnisins og hvergi annars staðar. Síðan setur eina vefköku, fyrir tungumálið, og aðeins ef þú skiptir um tungumál.
web-error = Villa:
web-optional = (valfrjálst)
web-missing = Fylltu þetta út.
web-steps-overview = Yfirlit
web-steps = Skref
web-next = Vista og halda áfram
web-save = Vista
web-kept = Allt er vistað.
web-unkept = Síðasta breyting er ekki vistuð enn. Hafðu síðuna opna: reynt er aftur á nokkurra sekúndna fresti.
web-elsewhere = Þessum svörum var breytt í öðrum glugga. Ýttu á „Vista“ til að velja á milli útgáfnanna tveggja.
web-change = Breyta: { $page }

## Þar sem ekkert annað er að sýna

web-notice-no-link = Þessi hlekkur opnar ekki neitt
    .text = Ef til vill er kominn nýrri í hans stað, eða hluta af honum vantar. Opnaðu nýjustu skilaboðin frá umsjónaraðila verkefnisins og notaðu hlekkinn þar, eða biddu um nýjan.
web-notice-no-page = Hér er ekkert
    .text = Notaðu hlekkinn sem umsjónaraðili verkefnisins hefur sent þér.
web-notice-no-desk-page = Hér er ekkert
    .text = Samstarfsaðilinn kann að hafa verið fjarlægður í millitíðinni.
web-notice-too-fast = Of margar beiðnir
    .text = Hlekkurinn er notaður hraðar en manneskja getur. Bíddu í nokkrar sekúndur og reyndu aftur. Allt sem var vistað er enn til.
web-notice-busy = Mikið álag er á netþjóninum
    .text = Verið er að búa til mörg bréf. Bíddu í nokkrar sekúndur og reyndu aftur. Allt sem var vistað er enn til.
web-notice-too-large = Þetta er of stórt
    .text = Eyðublað má vera 1 MB, mynd 5 MB og bréf 20 MB. Farðu til baka og sendu eitthvað minna.
web-notice-bad-form = Ekki tókst að senda síðuna
    .text = Allt sem þú vistaðir áður er enn til. Opnaðu hlekkinn þinn aftur og fylltu þessa síðu út einu sinni enn.
web-notice-no-letter = Ekki er enn hægt að búa bréfið til
    .text = Ástæðan er þessi:
web-notice-no-annex = Ekki er enn hægt að búa viðaukann til
    .text = Ástæðan er þessi:
web-notice-broken = Eitthvað er að hjá okkur
    .text = Allt sem var vistað er enn til. Reyndu aftur eftir smástund eða láttu umsjónaraðila verkefnisins vita:
web-typed = Það sem þú skrifaðir
    .text = Það var ekki vistað. Hér er það, svo að þú getir afritað það.
web-typed-again = Senda aftur
    .text = Það sem þú skrifaðir er enn hér. Skrár þarf að velja aftur.

## Upphafssíða samstarfsaðila

web-overview = { $organization }: bréf ykkar fyrir verkefnið { $project }
web-overview-about = Sótt er um styrk til verkefnisins { $project } (styrkveitandi: { $funder }). Á þessu eyðublaði takið þið fram hvað stofnun ykkar leggur fram ({ $organization }) og fáið bréf til að undirrita.
web-overview-due = Sendið undirritaða bréfið í síðasta lagi { $day }.
web-overview-was-due = Skilafrestur undirritaða bréfsins var til { $day }. Hafi það ekki verið sent enn, sendið það sem fyrst.
web-overview-sent = Loforð ykkar hefur verið sent.
web-overview-sent-link = Sækja bréfið eða skila því undirrituðu
web-overview-tasks = Þetta spyrjum við um
web-overview-begin = Byrja
web-overview-go-on = Halda áfram
web-overview-how = Gott að vita
web-overview-how-saved = Allt er vistað um leið og þú skrifar. Þú getur lokað glugganum hvenær sem er og komið aftur með sama hlekk.
web-overview-how-link = Hver sem hefur hlekkinn getur lesið og breytt því sem þú skrifar. Láttu hann aðeins ganga til samstarfsfólks sem á að geta það.
web-overview-how-sign = Að lokum sækir þú bréfið sem PDF-skjal. Það má undirrita rafrænt og þá skilar þú því hér.
web-overview-ask = Spurningar? Hafðu samband:
web-progress-untouched = Ekki byrjað
web-progress-begun = Í vinnslu
web-progress-complete = Lokið

## Síðurnar

web-page-organisation = Stofnun ykkar
web-page-organisation-lead = Þetta stendur efst í bréfinu.
web-page-people = Fólk og tími
web-page-people-lead = Hver tekur þátt, í hvaða hlutverki, og hversu mikinn vinnutíma stofnunin leggur fram.
web-page-other = Annað framlag
web-page-other-lead = Það sem stofnunin leggur fram annað en vinnutíma, til dæmis ferðafé, húsnæði eða búnað. Flestir skilja þessa síðu eftir auða.
web-page-signatures = Undirskrift og tengiliður
web-page-signatures-lead = Hver undirritar bréfið og hver svarar spurningum um það.
web-page-wording = Bréfið
web-page-wording-lead = Hvað annað segir í bréfinu, á hvaða tungumáli, og hvers konar bréf það er.
web-summary = Eitthvað þarf að leiðrétta
web-unsent = Þú hefur breytt einhverju síðan loforðið var sent. Umsjónaraðili sér það þegar þú sendir það aftur.
web-unsent-drop = Hætta við breytingarnar og fara aftur í það sem var sent
web-overtaken = Einhver hefur í millitíðinni breytt framlagi ykkar á annan hátt en á þessu eyðublaði. Ef þú sendir þitt kemur það í staðinn.
web-more-organization = Meira í bréfhausinn
web-more-signatory = Nánar um þessa manneskju
web-more-contact = Nánar um tengiliðinn
web-more-working-time = Hvað fullt starf er hjá ykkur
web-more-work = Hver greiðir, athugasemdir, auðkenni
web-more-other = Nánar um þetta
web-more-about = Meira
web-more-letter = Tilvísun
web-group-contact = Tengiliður
web-item-signatory = Undirritandi { $number }
web-item-work = Manneskja eða hlutverk { $number }
web-item-other = Framlag { $number }
web-add-signatory = Bæta við undirritanda
web-add-work = Bæta við manneskju eða hlutverki
web-add-other = Bæta við framlagi
web-remove-signatory = Fjarlægja undirritanda { $number }
web-remove-work = Fjarlægja manneskju eða hlutverk { $number }
web-remove-other = Fjarlægja framlag { $number }

## Spurningar sem síða spyr með öðrum orðum

web-organization = Heiti stofnunarinnar
    .hint = Fullt heiti, eins og það á að standa efst í bréfinu.
web-unit = Svið, deild eða hópur
    .hint = Hafðu reitinn auðan ef öll stofnunin tekur þátt.
web-country = Land
    .hint = Heiti þess, til dæmis `Ísland`.
web-address = Póstfang
    .hint = Gata og staður í sinni línunni hvort, án heitis stofnunarinnar.
web-short-name = Stutt heiti
    .hint = Það sparar pláss í töflum umsóknarinnar, til dæmis `HN` þegar fullt heiti er Háskólinn í Norðurvík.
web-logo = Merki
    .hint = SVG-, PNG- eða JPEG-skrá, mest 5 MB.
web-letterhead = Borði
    .hint = Breið mynd í stað merkis og póstfangs, ef bréfin ykkar hafa hana: SVG, PNG eða JPEG, mest 5 MB.
web-signatory-name = Hver undirritar
    .hint = Einhver sem getur skuldbundið stofnunina til þessa, oft deildarforseti eða forstjóri.
web-signatory-title = Starfsheiti
    .hint = Staðan sem veitir umboð til að undirrita. Styrkveitendur líta eftir henni.
web-contact-name = Tengiliður
    .hint = Einhver sem þekkir til framlagsins. Það má vera sá sem undirritar.
web-contact-email = Netfang
    .hint = Það er prentað í bréfið svo að styrkveitandi og umsjónaraðili geti haft samband.
web-contact-phone = Símanúmer
    .hint = Hafðu reitinn auðan ef netfangið nægir.
web-hours-per-year = Klukkustundir á ári í fullu starfi
    .hint = Ef reiturinn er auður er reiknað með tölunni sem umsóknin hefur fyrir alla samstarfsaðila. Fylltu hann aðeins út ef stofnunin hefur sína eigin árlegu vinnuskyldu, án orlofs og frídaga.
web-role = Hlutverk í verkefninu
    .hint = Til dæmis `leiðbeinandi`, `umsjónarmaður` eða `forritari rannsóknarhugbúnaðar`.
web-who = Nafn manneskjunnar
    .hint = Ef það er vitað. Í bréfi má líka lofa hlutverki sem enginn gegnir enn.
web-activities = Verkefni
    .hint = Hvað þessi manneskja á að gera, eitt verkefni í línu. Hafðu reitinn auðan ef hlutverkið segir nóg.
web-effort = Vinnutími
    .hint = Með þínum eigin orðum: `hálfur dagur á viku`, `20%`, `0,2 ársverk`, `6 mannmánuðir á ári`, `300 klukkustundir á ári`. Með dagsetningum: `{ $example-dated }`.
web-other-description = Hvað er lagt fram
    .hint = Nokkur orð, til dæmis `ferðir á verkefnisfundi`.
web-other-currency = Gjaldmiðill
    .hint = Þrír stafir hans, til dæmis `ISK`, `NOK` eða `EUR`.
web-other-years = Verðmæti á hverju ári
    .hint = Hafðu ár autt ef þið leggið ekkert fram á því.
web-money-words = Eða skrifa það með orðum
    .hint = Hvert ár með sinni upphæð: `{ $example-money }`.
web-money-total = Samtals: { $amount } { $currency }.
web-topics = Vinnustofur sem þið viljið taka þátt í
    .hint = Veldu þær sem stofnunin vill halda eða hjálpa til við.
web-rationale = Hvers vegna stofnunin tekur þátt
    .hint = Ein eða tvær setningar með eigin orðum. Matsmenn lesa bréfin hlið við hlið: það sem aðeins þið getið sagt vegur þyngst.
web-statement = Ykkar eigin lýsing á því hver þið eruð
    .hint = Hún kemur í stað þess sem bréfið segir um stofnunina, ein efnisgrein í línu. Ef reiturinn er auður standa venjulegu setningarnar óbreyttar.
web-language = Tungumál bréfsins
    .hint = Bréfið er skrifað á þessu tungumáli. Það sem þú hefur skrifað helst eins og það er.
web-template = Gerð bréfs
    .hint = Yfirleitt þarf umsjónaraðili þá fyrstu.
web-template-letter-of-intent = Viljayfirlýsing: hvað þið hyggist leggja fram ef verkefnið fær styrk
web-template-letter-of-commitment = Skuldbindingaryfirlýsing: bindandi loforð sem er aðeins háð styrknum
web-template-letter-of-support = Stuðningsyfirlýsing: þið eruð hlynnt verkefninu og þurfið ekki að lofa vinnutíma
web-funding = Hver greiðir fyrir þennan tíma
    .hint = Eigið framlag merkir að stofnunin greiðir launin.
web-picture-there = Mynd er komin.
web-picture-drop = Fjarlægja hana
web-picture-send = Senda mynd
web-cells = Eða fylla út eftir almanaksárum
web-cells-unit = Hvað tölurnar telja
web-cells-person-months = mannmánuði
web-cells-hours = klukkustundir

## Hvað verður úr því

web-totals = Samtals
web-totals-in-kind = Frá stofnun ykkar
web-totals-funder = Greitt af styrkveitanda
web-totals-year = Ár
web-totals-hours = Klukku{"\u00AD"}stundir
web-totals-months = Mann{"\u00AD"}mánuðir
web-totals-all = Samtals
web-totals-share = Ársverk
web-totals-share-how = Ársverk er hluti af fullu starfi, að meðaltali yfir þá daga ársins sem verkefnið stendur.
web-totals-none = Summurnar birtast hér þegar vinnutími hefur verið fylltur út.
web-totals-part = Einhvern vinnutíma vantar eða hann er óljós. Hann er ekki talinn með hér enn.

## Bréfið

web-letter = Bréf ykkar
web-letter-lead = Svona verður bréfið. Það sem vantar sést sem strik.
web-letter-link = Skoða bréfið eins og það er núna
web-letter-page = Síða { $number } af { $count } í bréfinu
web-letter-text = Síða { $number } af { $count } sem texti
web-letter-waiting = Verið er að uppfæra bréfið.
web-letter-failed = Ekki er hægt að sýna bréfið eins og er. Síðan reynir aftur á nokkurra sekúndna fresti.
web-letter-bare = Vinnutíma vantar enn. Þar til einhver er gefinn upp er þetta sýnt sem stuðningsyfirlýsing; bréfhausinn er sá sami.
web-letter-none = Ekki er enn hægt að sýna bréfið:

## Fara yfir og senda

web-check = Fara yfir og senda
web-check-lead = Lestu þetta yfir einu sinni enn. Þegar þú hefur sent það er bréfið búið til svo að undirrita megi það.
web-check-open = Þetta vantar eða er óljóst
web-check-nothing = Ekkert er fyllt út.
web-check-again = Merktu við reitinn neðst til að staðfesta loforð ykkar.
web-check-changed = Einhverju var breytt í öðrum glugga. Farðu aftur yfir svörin og sendu þau svo.
web-check-agree = Þetta er loforð okkar: ég má taka þetta fram fyrir hönd stofnunarinnar og tölurnar eru réttar.
web-check-send = Senda loforð okkar
web-conflict = Þessari síðu var breytt í öðrum glugga
web-conflict-lead = Það sem var vistað þar og það sem þú sendir rétt í þessu er ekki eins. Veldu þá útgáfu sem á að gilda.
web-conflict-answer = Svar
web-conflict-theirs = Vistað áður
web-conflict-ours = Sent núna
web-conflict-keep = Halda því sem var vistað
web-conflict-replace = Nota það sem ég sendi rétt í þessu

## Eftir sendingu

web-done = Loforð ykkar hefur verið sent
web-done-not-yet = Loforð ykkar hefur ekki verið sent enn
web-done-not-yet-how = Þegar það hefur verið sent er bréfið til undirritunar hér.
web-done-lead = Takk. Tvennt er eftir: að fá bréfið undirritað og skila því hér.
web-done-letter = Sækja bréfið
web-done-letter-how = Það er PDF-skjal með reit fyrir hverja undirskrift. Undirritið rafrænt ef þið getið: þá fylgja tölurnar bréfinu og enginn þarf að skrifa þær upp.
web-done-letter-link = Sækja bréfið (PDF)
web-done-return = Skila undirritaða bréfinu
web-done-return-how = Veldu undirritaða PDF-skjalið, mest 20 MB. Það er skoðað strax.
web-done-return-file = Undirritað bréf
web-done-return-send = Skila bréfinu
web-done-data = Gögn ykkar
web-done-data-how = Allt sem þið hafið tekið fram, til notkunar síðar eða í öðru forriti.
web-done-data-link = Sækja gögnin (JSON)
web-done-change = Breyta einhverju og senda aftur
web-returned-by = Undirritað af:
web-returned-nameless = einhver án nafns
web-returned-none = Veldu fyrst undirritaða bréfið
    .text = Engin skrá er valin eða hún er tóm.
web-returned-signed = Undirritaða bréfið er komið
    .text = Bréfið er eins og það var búið til og allir hafa undirritað það. Ekkert er eftir ógert. Takk.
web-returned-partly-signed = Bréfið er komið en undirskrift vantar
    .text = Það sem er undirritað hingað til er geymt. Skilaðu bréfinu aftur þegar allir hafa undirritað.
web-returned-unsigned = Enginn hefur undirritað þetta bréf
    .text = Það var ekki geymt. Opnaðu það í forriti sem undirritar PDF-skjöl, undirritaðu í reitinn, vistaðu og skilaðu þeirri skrá.
web-returned-on-paper = Bréfið er komið
    .text = Á því er enginn reitur fyrir rafræna undirskrift, svo að umsjónaraðili skoðar undirskriftirnar sjálfur.
web-returned-not-a-letter = Þetta er ekki bréfið af þessari síðu
    .text = Það var ekki geymt. Skönnuð útprentun hefur glatað gögnunum sem fylgja bréfinu: sendu hana til umsjónaraðila í tölvupósti eða undirritaðu sjálft PDF-skjalið rafrænt.
web-returned-another-partner = Þetta er bréf annarrar stofnunar
    .text = Það var ekki geymt. Veldu bréfið sem þú sóttir hér.
web-returned-other-data = Í þessu bréfi segir annað en þú sendir síðast
    .text = Það var ekki geymt. Sæktu bréfið aftur og fáðu það undirritað, eða breyttu svörunum til baka og sendu þau aftur.
web-returned-nothing-sent = Loforð ykkar hefur ekki verið sent enn
    .text = Bréfið var ekki geymt. Sendu fyrst loforðið, sæktu svo bréfið og fáðu það undirritað.
web-returned-signed-already = Bréf sem allir hafa undirritað er þegar hér
    .text = Það stendur óbreytt. Bréfið sem þú sendir núna hefur færri undirskriftir og var ekki geymt.
web-returned-changed = Þessu bréfi var breytt eftir að það var búið til
    .text = Það var ekki geymt. Sum forrit skrifa PDF-skjal upp á nýtt þegar þau vista það eða prenta. Sæktu bréfið aftur og undirritaðu það án nokkurrar annarrar breytingar.
web-returned-other-version = Þetta bréf var búið til með annarri útgáfu forritsins
    .text = Það var ekki geymt því að hér getur enginn séð hvort því var breytt. Sæktu bréfið aftur eða sendu þetta til umsjónaraðila í tölvupósti.
web-returned-broken-signature = Ekki er hægt að treysta undirskrift á þessu bréfi
    .text = Það var ekki geymt. Ef til vill var bréfið vistað aftur eftir að það var undirritað. Sæktu það aftur og láttu undirskriftina vera það síðasta sem þú gerir.

## Síður umsjónaraðila

web-tabs = Síður
web-tab-partners = Samstarfsaðilar
web-tab-letters = Bréf
web-tab-annex = Viðauki
web-tab-log = Atburðaskrá
web-back = Allir samstarfsaðilar
web-moment = { $day } kl. { $time }
web-copy = Afrita
web-copied = Afritað
web-problems = Þessar skrár þarf að athuga
web-partners-due = Skilafrestur bréfa er til { $day }.
web-partners-were-due = Skilafrestur bréfa var til { $day }.
web-partners-nobody = Engum hefur verið boðið enn. Bættu fyrsta samstarfsaðilanum við hér fyrir neðan.
web-partners-sent = Allt sem hefur verið sent
web-partners-caption = Klukkustundir og mannmánuðir eru eigið framlag.
web-partners-others = Bréf sem tilheyra engum í töflunni
web-partners-others-how = Þessi bréf eru í möppunni en ekkert framlag tilheyrir þeim.
web-tally-all = Samstarfsaðilar
web-tally-sent = Send loforð
web-tally-signed = Undirrituð bréf
web-tally-overdue = Fram yfir frest
web-column-partner = Samstarfs{"\u00AD"}aðili
web-column-state = Staða
web-column-hours = Klukku{"\u00AD"}stundir
web-column-months = Mann{"\u00AD"}mánuðir
web-column-changed = Síðast breytt
web-column-contact = Tengiliður
web-column-link = Hlekkur
web-link-of = Hlekkur: { $partner }
web-link-hidden = Ekki sýndur
web-link-none = Enginn

web-state-invited = Boðið
    .text = Enn hefur enginn byrjað að fylla út eyðublaðið.
web-state-withdrawn = Hlekkur afturkallaður
    .text = Ekkert var fyllt út og hlekkurinn opnar ekki neitt lengur.
web-state-draft = Drög
    .text = Eitthvað hefur verið fyllt út en ekkert hefur verið sent enn. Tölurnar eru úr drögunum.
web-state-submitted = Sent
    .text = Loforðið hefur verið sent. Undirritaða bréfið er ekki komið enn.
web-state-changed = Breytt
    .text = Það sem er fyllt út núna er ekki það sama og var sent eða undirritað. Þegar það hefur verið sent aftur þarf að undirrita nýtt bréf.
web-state-signed = Undirritað
    .text = Bréfið er komið eins og það var búið til og allir hafa undirritað það.
web-state-partly-signed = Undirritað að hluta
    .text = Bréfið er komið en undirskrift vantar.
web-state-on-paper = Á pappír
    .text = Bréfið er komið og á því er enginn reitur fyrir rafræna undirskrift: skoðaðu undirskriftirnar með eigin augum.
web-state-unsigned = Komið óundirritað
    .text = Bréf er komið sem enginn hefur undirritað.
web-state-doubted = Vafasamt
    .text = Bréf er komið sem ekki er hægt að treysta.
web-state-broken = Ólæsilegt
    .text = Ekki er hægt að lesa skrár þessa samstarfsaðila.
web-state-overdue = Dagar fram yfir frest: { $days }

web-invite = Bjóða samstarfsaðila
web-invite-label = Heiti stofnunarinnar
    .hint = Heitið sem þið notið. Samstarfsaðilinn skrifar sjálfur fullt heiti.
web-invite-to = Netfang
    .hint = Þangað fer boðið. Þú sendir það úr þínu eigin póstforriti.
web-invite-language = Tungumál boðsins
web-invite-send = Bæta samstarfsaðilanum við
web-invite-nameless = Í heitinu þarf að vera bókstafur eða tölustafur.
web-invite-known = Samstarfsaðili með þessu heiti er þegar til.
web-invite-long = Heitið má vera 200 stafir, í einni línu.
web-invite-email = Þetta er ekki netfang. Skrifaðu aðeins netfangið sjálft, til dæmis kim.berg@example.org.
web-own = Þinn eigin hlekkur
web-own-how = Hver sem hefur hlekkinn á þessa síðu sér allt hér og getur breytt því.
web-own-withdraw = Afturkalla alla aðra hlekki á þessa síðu
web-own-withdraw-how = Hlekkur hefur orðið til í hvert sinn sem netþjónninn var ræstur. Eftir þetta opnar aðeins hlekkurinn sem þú notar núna þessa síðu.
web-own-withdraw-send = Afturkalla hina hlekkina

web-link = Hlekkur á eyðublaðið
web-link-how = Hver sem hefur þennan hlekk getur lesið og breytt því sem samstarfsaðilinn tekur fram. Afritaðu hann núna: eftir að netþjónninn hefur verið ræstur á ný er ekki lengur hægt að sýna hann.
web-link-hidden-how = Hlekkur er til og hann virkar enn. Ekki er lengur hægt að sýna hann því að netþjónninn geymir aðeins það sem þarf til að þekkja hann. Endurnýjaðu hlekkinn til að sjá nýjan.
web-link-none-how = Enginn hlekkur er til sem opnar eyðublað þessa samstarfsaðila.
web-link-make = Búa til hlekk
web-link-renew = Endurnýja hlekkinn
web-link-renew-how = Nýr hlekkur er búinn til og sá gamli hættir strax að virka. Það sem var fyllt út helst óbreytt.
web-link-renew-send = Búa til nýjan hlekk
web-link-withdraw = Afturkalla hlekkinn
web-link-withdraw-how = Hlekkurinn hættir strax að virka. Það sem var fyllt út helst óbreytt.
web-link-withdraw-send = Afturkalla hann

web-details = Boð
web-details-how = Hvað þið kallið samstarfsaðilann, hvert skilaboð fara og á hvaða tungumáli.
web-details-open = Breyta

web-removal = Fjarlægja samstarfsaðilann
web-removal-how = Samstarfsaðilinn er ekki lengur með í umsókninni og hlekkurinn hættir strax að virka. Skrárnar eru færðar til hliðar og engu er eytt.
web-removal-ask = Á að fjarlægja samstarfsaðilann { $partner }?
web-removal-files = Þessar skrár eru færðar í möppuna { $folder }:
web-removal-nothing = Engar skrár eru til frá þessum samstarfsaðila.
web-removal-keep = Halda samstarfsaðilanum
web-removed = Samstarfsaðilinn { $partner } var fjarlægður
web-removed-files = Það sem til var er nú í möppunni { $folder }:
web-removed-undo = Ef þú vilt hætta við skaltu færa skrárnar aftur í möppurnar með sömu heitum og búa til nýjan hlekk. Ef ekkert hafði verið fyllt út skaltu bæta samstarfsaðilanum við aftur.

web-message = Skilaboð til samstarfsaðilans
web-message-to = Til: { $to }
web-message-to-nobody = Til: enginn enn. Bættu við netfangi undir „Boð“ eða fylltu það út í póstforritinu þínu.
web-message-about = Efni: { $subject }
web-message-field = Texti skilaboðanna
web-message-mailto = Skrifa í póstforritinu þínu
web-message-file = Sækja sem drög (.eml)

web-desk-letter = Bréf
web-desk-letter-none = Ekkert bréf er komið enn.
web-desk-letter-file = Sækja bréfið sem er komið (PDF)
web-desk-data = Sækja það sem var sent (JSON)
web-desk-differs = Á þessum stöðum er það frábrugðið því sem síðast var sent: { $places }.

web-letters = Bréf sem eru komin
web-letters-lead = Samstarfsaðilar skila undirrituðum bréfum sjálfir. Það sem barst þér í tölvupósti sendir þú inn hér: í hverju bréfi kemur fram frá hverjum það er.
web-letters-files = Undirrituð bréf
    .hint = Ein eða fleiri PDF-skrár, mest 20 MB hver og 60 MB samtals.
web-letters-file = Undirritað bréf þessa samstarfsaðila
    .hint = PDF-skrá, mest 20 MB.
web-letters-send = Senda inn
web-letters-told = Hvað varð um þau
web-letters-signed = Geymt. Allir hafa undirritað það.
web-letters-partly-signed = Geymt. Undirskrift vantar enn.
web-letters-on-paper = Geymt. Á því er enginn reitur fyrir rafræna undirskrift: skoðaðu undirskriftirnar með eigin augum.
web-letters-unsigned = Ekki geymt: enginn hefur undirritað það.
web-letters-not-a-letter = Ekki geymt: þetta er ekki bréf af þessu eyðublaði. Skannað afrit hefur glatað gögnunum sem fylgja bréfinu.
web-letters-another-partner = Ekki geymt: bréfið tilheyrir öðrum samstarfsaðila eða engum hér.
web-letters-other-data = Ekki geymt: í því segir annað en samstarfsaðilinn sendi síðast, eða það tilheyrir annarri umsókn.
web-letters-nothing-sent = Ekki geymt: þessi samstarfsaðili hefur ekki sent loforð sitt.
web-letters-signed-already = Ekki geymt: bréf sem allir hafa undirritað er þegar hér og stendur óbreytt.
web-letters-changed = Ekki geymt: því var breytt eftir að það var búið til.
web-letters-other-version = Ekki geymt: það var búið til með annarri útgáfu forritsins, svo að hér getur enginn séð hvort því var breytt.
web-letters-broken-signature = Ekki geymt: ekki er hægt að treysta undirskrift á því.
web-letters-too-large = Ekki geymt: það er stærra en 20 MB.

web-annex = Viðaukinn eins og hann er núna
web-annex-lead = Framlög sem eru talin með: { $count }. Viðaukinn er á tungumáli þessarar síðu og uppfærist við hverja breytingu.
web-annex-nobody = Enginn hefur sent loforð enn. Þegar einhver hefur gert það er viðaukinn hér.
web-annex-none = Ekki er enn hægt að búa viðaukann til.
web-annex-missing = Þessar skrár eru ekki taldar með
web-annex-files = Sækja viðaukann
web-annex-pdf = Skjal (PDF)
web-annex-xlsx = Töflureiknisskjal (XLSX)
web-annex-csv = Tafla (CSV)
web-annex-json = Gögn (JSON)
web-annex-md = Texti fyrir umsókn (Markdown)
web-annex-pages = Síður viðaukans
web-annex-page = Síða { $number } af { $count } í viðaukanum
web-annex-text = Síða { $number } af { $count } sem texti

web-log = Hvað gerðist og hvenær
web-log-lead = Í skránni log.jsonl í möppu umsóknarinnar eru allar línurnar. Þar eru engir hlekkir og ekkert af því sem var skrifað.
web-log-nothing = Ekkert hefur gerst enn.
web-log-file = Sækja atburðaskrána (JSON Lines)
web-log-when = Hvenær
web-log-what = Hvað
web-log-partner = Samstarfs{"\u00AD"}aðili
web-log-more = Nýjustu línurnar eru sýndar hér, { $count } talsins. Allar eru í skránni.
web-event-started = Netþjónninn var ræstur
web-event-invited = Hlekkur var búinn til
web-event-described = Boðinu var breytt
web-event-withdrawn = Hlekkurinn var afturkallaður
web-event-removed = Samstarfsaðilinn var fjarlægður
web-event-others-withdrawn = Aðrir hlekkir umsjónaraðila voru afturkallaðir
web-event-begun = Byrjað var að fylla út eyðublaðið
web-event-sent = Loforðið var sent
web-event-returned = Bréf barst
web-event-refused = Bréf barst og var ekki geymt

## Skilaboð til samstarfsaðila

web-message-subject = { $project }: viljayfirlýsing ({ $organization })
web-message-due = Vinsamlegast skilið undirritaða bréfinu í síðasta lagi { $day }.
web-message-was-due = Skilafrestur undirritaða bréfsins var til { $day }. Vinsamlegast skilið því sem fyrst.
web-message-no-link = hlekkurinn sem þið hafið þegar fengið frá okkur (ef þið hafið hann ekki lengur skuluð þið svara þessum skilaboðum)
web-message-invite =
    Góðan dag.

    Sótt er um styrk til verkefnisins { $project } (styrkveitandi: { $funder }) og okkur þætti vænt um að hafa ykkur með ({ $organization }). Í viljayfirlýsingu kemur fram hvað þið mynduð leggja fram. Það tekur um það bil stundarfjórðung að fylla út eyðublað og úr því verður bréfið til undirritunar. Eyðublaðið opnast með þessum hlekk:

    { $link }

    Allt er vistað um leið og þið skrifið, svo að þið getið hætt og haldið áfram síðar með sama hlekk. Hver sem hefur hlekkinn getur lesið og breytt því sem þið skrifið: látið hann aðeins ganga til samstarfsfólks sem á að geta það.

    { $due }

    Með kveðju
    { $coordinator }
web-message-remind =
    Góðan dag.

    Þið hafið byrjað að fylla út hvað þið leggið fram ({ $organization }) til verkefnisins { $project }, en það hefur ekki verið sent enn. Með þessum hlekk haldið þið áfram þar sem frá var horfið:

    { $link }

    { $due }

    Með kveðju
    { $coordinator }
web-message-sign =
    Góðan dag.

    Kærar þakkir fyrir framlag ykkar ({ $organization }) til verkefnisins { $project }. Nú vantar aðeins undirritaða bréfið. Með þessum hlekk sækið þið bréfið og skilið því undirrituðu:

    { $link }

    { $due }

    Með kveðju
    { $coordinator }
