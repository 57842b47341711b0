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
web-steps = Skref
web-steps-overview = Yfirlit
web-next = Vista og halda áfram
web-save = Vista
web-kept = Allt er vistað.
web-unkept = Það sem þú skrifaðir síðast er ekki vistað enn. Reynt verður aftur eftir nokkrar sekúndur.
web-elsewhere = Þessum svörum var breytt í öðrum glugga. Ýttu á „Vista“ til að velja á milli útgáfnanna tveggja.
web-change = Breyta: { $page }

## Þar sem ekkert annað er að sýna

web-notice-no-link = Þessi hlekkur opnar ekki neitt
    .text = Ef til vill er kominn nýrri í hans stað, eða hluta af honum vantar. Opnaðu nýjustu skilaboðin frá umsjónaraðila verkefnisins og notaðu hlekkinn þar, eða biddu um nýjan.
web-notice-no-page = Hér er ekkert
    .text = Notaðu hlekkinn sem umsjónaraðili verkefnisins hefur sent þér.
web-notice-too-fast = Of margar beiðnir
    .text = Hlekkurinn er notaður hraðar en manneskja getur. Bíddu í nokkrar sekúndur og reyndu aftur. Allt sem var vistað er enn til.
web-notice-busy = Mikið álag er á netþjóninum
    .text = Verið er að búa til mörg bréf. Bíddu í nokkrar sekúndur og reyndu aftur. Allt sem var vistað er enn til.
web-notice-too-large = Þetta er of stórt
    .text = Eyðublað má vera 1 MB, mynd 5 MB og bréf 20 MB. Farðu til baka og sendu eitthvað minna.
web-notice-bad-form = Ekki er hægt að lesa eyðublaðið
    .text = Farðu til baka, hladdu síðunni aftur og reyndu á ný.
web-notice-no-letter = Ekki er enn hægt að búa bréfið til
    .text = Ástæðan er þessi:
web-notice-broken = Eitthvað er að hjá okkur
    .text = Allt sem var vistað er enn til. Reyndu aftur eftir smástund eða láttu umsjónaraðila verkefnisins vita:

## Upphafssíða samstarfsaðila

web-overview = { $organization }: bréf ykkar fyrir verkefnið { $project }
web-overview-about = Sótt er um styrk til verkefnisins { $project } (styrkveitandi: { $funder }). Á þessu eyðublaði takið þið fram hvað stofnun ykkar leggur fram ({ $organization }) og fáið bréf til að undirrita.
web-overview-due = Sendið undirritaða bréfið í síðasta lagi { $day }.
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
web-address = Póstfang
    .hint = Gata og staður í sinni línunni hvort, án heitis stofnunarinnar.
web-short-name = Stutt heiti
    .hint = Það sparar pláss í töflum umsóknarinnar, til dæmis `HN` þegar fullt heiti er Háskólinn í Norðurvík.
web-logo = Merki
    .hint = SVG-, PNG- eða JPEG-skrá, mest 5 MB.
web-letterhead = Borði
    .hint = Breið mynd í stað merkis og póstfangs, ef bréfin ykkar hafa hana: SVG, PNG eða JPEG, mest 5 MB.
web-hours-per-year = Klukkustundir á ári í fullu starfi
    .hint = Ef reiturinn er auður er reiknað með tölunni sem umsóknin hefur fyrir alla samstarfsaðila. Fylltu hann aðeins út ef stofnunin hefur sína eigin árlegu vinnuskyldu, án orlofs og frídaga.
web-role = Hlutverk í verkefninu
    .hint = Til dæmis `leiðbeinandi`, `umsjónarmaður` eða `forritari rannsóknarhugbúnaðar`.
web-who = Nafn
    .hint = Ef það er vitað. Í bréfi má líka lofa hlutverki sem enginn gegnir enn.
web-activities = Verkefni
    .hint = Hvað þessi manneskja á að gera, eitt verkefni í línu. Hafðu reitinn auðan ef hlutverkið segir nóg.
web-effort = Vinnutími
    .hint = Með þínum eigin orðum: `hálfur dagur á viku`, `20%`, `0,2 ársverk`, `6 mannmánuðir á ári`, `300 klukkustundir á ári`. Með dagsetningum: `0,5 ársverk frá ágúst 2026 til 31. desember 2027`.
web-other-description = Hvað er lagt fram
    .hint = Nokkur orð, til dæmis `ferðir á verkefnisfundi`.
web-other-years = Verðmæti á hverju ári
    .hint = Hvert almanaksár með sinni upphæð: `2026: 69 000, 2027: 70 000`.
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

web-totals = Hvað verður úr því
web-totals-in-kind = Frá stofnun ykkar
web-totals-funder = Greitt af styrkveitanda
web-totals-year = Ár
web-totals-hours = Klukkustundir
web-totals-months = Mannmánuðir
web-totals-all = Samtals
web-totals-share = Ársverk
web-totals-share-how = Ársverk er hluti af fullu starfi, að meðaltali yfir þá daga ársins sem verkefnið stendur.
web-totals-none = Summurnar birtast hér þegar hægt er að skilja alla liði.

## Bréfið

web-letter = Bréf ykkar
web-letter-lead = Svona verður bréfið. Það sem vantar sést sem strik.
web-letter-link = Skoða bréfið eins og það er núna
web-letter-page = Síða { $number } af { $count } í bréfinu
web-letter-text = Síða { $number } af { $count } sem texti
web-letter-waiting = Verið er að uppfæra bréfið.
web-letter-failed = Ekki er hægt að sýna bréfið eins og er.
web-letter-none = Ekki er enn hægt að sýna bréfið:
web-letter-bare = Vinnutíma vantar enn. Þar til einhver er gefinn upp er þetta sýnt sem stuðningsyfirlýsing; bréfhausinn er sá sami.

## Fara yfir og senda

web-check = Fara yfir og senda
web-check-lead = Lestu þetta yfir einu sinni enn. Þegar þú hefur sent það er bréfið búið til svo að undirrita megi það.
web-check-open = Þetta vantar eða er óljóst
web-check-again = Merktu við reitinn neðst til að senda. Ef einhverju var breytt í öðrum glugga skaltu lesa það yfir aftur fyrst.
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

web-done = Takk. Loforð ykkar hefur verið sent.
web-done-not-yet = Loforð ykkar hefur ekki verið sent enn
web-done-not-yet-how = Þegar það hefur verið sent er bréfið til undirritunar hér.
web-done-lead = Tvennt er eftir: að fá bréfið undirritað og skila því hér.
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

## Síða umsjónaraðila

