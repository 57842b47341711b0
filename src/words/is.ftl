# Það sem sagt er við þann sem svarar spurningum, á íslensku.
#
# Nöfnin eru þau sömu og í `en.ftl`, og einnig orðin á eftir `$`. Heiti sem koma annars staðar frá standa alltaf í
# nefnifalli: sem frumlag, í sviga eða á eftir tvípunkti.

## Spurningarnar, í þeirri röð sem þær eru bornar upp.

organization = Hvert er fullt heiti stofnunarinnar?
    .label = Stofnun
    .example = Háskólinn í Norðurvík
    .help = Eins og heitið á að standa efst í bréfinu og í viðauka umsóknarinnar.
unit = Hvaða svið, deild eða hópur tekur þátt?
    .label = Eining
    .example = Eðlisfræðideild
    .help = Hafðu reitinn auðan ef öll stofnunin tekur þátt.
country = Í hvaða landi?
    .label = Land
    .example = Ísland eða IS
    .help = Heiti landsins eða tveir bókstafir þess: `Ísland`, `Iceland` og `IS` er það sama.
address = Hvert er póstfangið? Settu semíkommu á milli lína.
    .label = Póstfang
    .example = Hafnargata 1; 001 Sundby
    .help = Gata og staður, án heitis stofnunarinnar. Hafðu reitinn auðan ef bréfið þarf ekki póstfang.
more-letterhead = Eitthvað fleira í bréfhausinn: stutt heiti, vefsetur, kennitala eða merki?
    .label = Nánar um stofnunina
    .help = Ef þú svarar `já` er spurt um stutt heiti, vefsetur, kennitölu, auðkenni, merki og borða; sleppa má hverju þeirra. Ef þú svarar `nei` er heiti og póstfang í bréfinu.
short-name = Hvert er stutt heiti stofnunarinnar ({ $organization })?
    .label = Stutt heiti
    .example = HN
    .help = Það sparar pláss í töflum viðaukans. Í bréfinu sjálfu er fullt heiti.
website = Hvert er vefsetrið?
    .label = Vefsetur
    .example = www.example.org
    .help = Það er prentað undir póstfanginu, nákvæmlega eins og þú skrifar það hér.
registration-number = Hvert er númer stofnunarinnar í þjóðskrá eða fyrirtækjaskrá?
    .label = Skráningarnúmer
    .example = 000000-0000
    .help = Á Íslandi kennitala. Sumir styrkveitendur vilja sjá hana í bréfinu.
ror = Hvert er auðkenni stofnunarinnar í Research Organization Registry?
    .label = ROR
    .example = https://ror.org/00j9c2840
    .help = Sumir styrkveitendur spyrja um það. Flettu stofnuninni upp á ror.org eða hafðu reitinn auðan.
logo = Í hvaða skrá er merkið?
    .label = Merki
    .example = logo.svg
    .help = Mynd á sniðinu SVG, PNG eða JPEG. Hún þarf að vera í sömu möppu og framlagið eða í möppu þar undir: afritaðu hana þangað fyrst.
letterhead = Í hvaða skrá er borðinn, ef bréfin ykkar hafa hann?
    .label = Bréfhaus
    .example = brefhaus.png
    .help = Breið mynd sem kemur í stað merkis og póstfangs efst á fyrstu síðu. Hafðu reitinn auðan ef merki er á bréfinu, eða hvorugt.
signatory-name = { $which ->
        [first] Hver undirritar ({ $organization })?
       *[other] Hver undirritar til viðbótar?
    }
    .label = Undirritandi
    .example = Anna Jónsdóttir
    .help = Einhver sem má skuldbinda stofnunina til þessa: oft deildarforseti eða forstjóri.
signatory-title = Hvert er starfsheiti þess sem undirritar?
    .label = Starfsheiti
    .example = deildarforseti
    .help = Staðan sem veitir heimild til að undirrita. Styrkveitendur taka eftir henni.
signatory-organization = Fyrir hvaða stofnun er undirritað, ef hún er önnur?
    .label = Undirritað fyrir
    .example = Háskólabókasafn
    .help = Hafðu reitinn auðan ef stofnunin er { $organization }.
signatory-orcid = Hvert er ORCID iD þess sem undirritar?
    .label = ORCID iD undirritanda
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Það greinir á milli fólks með sama nafn. Hafðu reitinn auðan ef það er ekki til.
another-signatory = Undirrita fleiri?
    .label = Annar undirritandi
    .help = Svaraðu `já` eða `nei`. Flest bréf hafa eina undirskrift.
contact-name = Hver svarar spurningum um bréfið?
    .label = Tengiliður
    .example = Jón Jónsson
    .help = Einhver sem þekkir framlagið; það má vera sama manneskja og undirritar.
contact-email = Hvert er netfang tengiliðarins?
    .label = Netfang
    .example = jon.jonsson@example.org
    .help = Það er prentað í bréfinu svo að styrkveitandi og umsjónaraðili geti haft samband.
contact-phone = Og símanúmerið?
    .label = Sími
    .example = +354 000 0000
    .help = Hafðu reitinn auðan ef netfangið nægir.
hours-per-year = Hversu margar klukkustundir á ári er fullt starf ({ $organization })?
    .label = Klukkustundir á ári
    .help = Ef þú veist það ekki skaltu halda tölunni sem boðin er: umsóknin notar hana fyrir alla samstarfsaðila. Gefðu aðeins upp aðra ef stofnunin hefur sína eigin árlegu vinnuskyldu, án orlofs og frídaga.
hours-source = Hvaðan kemur sú tala?
    .label = Heimild fyrir klukkustundum
    .example = kjarasamningur háskólans
    .help = Matsmenn sem reikna aftur vilja vita það.
gives-work = Á starfsfólk stofnunarinnar að vinna í verkefninu ({ $organization })?
    .label = Vinnutími
    .help = Yfirleitt `já`. Ef þú svarar `nei` er einhverju öðru lofað í bréfinu, til dæmis ferðafé eða húsnæði, og spurt er um það í staðinn.
role = { $which ->
        [first] Hvaða hlutverk á starfsfólk stofnunarinnar að hafa í verkefninu ({ $organization })?
       *[other] Hvert er næsta hlutverk?
    }
    .label = Hlutverk
    .example = leiðbeinandi, umsjónarmaður, ritstjóri kennsluefnis
    .help = Eitt hlutverk í einu: ef einhver vinnur tvenns konar vinnu, eða tveir taka þátt, er spurt um hvort fyrir sig.
who = Hver verður það?
    .label = Hver
    .example = Šárka Nováková
    .help = Nafnið, ef það er vitað. Í bréfi má líka lofa hlutverki sem enginn gegnir enn.
activities = Hver eru verkefnin? Settu semíkommu á milli þeirra.
    .label = Verkefni
    .example = kennsla; leiðsögn
    .help = Það sem felst í hlutverkinu, til dæmis `kennsla á tveimur vinnustofum á ári; viðhald kennsluefnis um Git`. Það gerir loforðið áþreifanlegt; hafðu reitinn auðan ef hlutverkið segir nóg.
effort = Hversu mikill tími fer í það?
    .label = Vinnuframlag
    .example = 1 dagur á viku, 20%, 300 klukkustundir á ári
    .help = Hvernig sem þú reiknar: `hálfur dagur á viku`, `1–2 dagar á viku`, `20%`, `hálft starf`, `0,2 ársverk`, `6 mannmánuðir á ári`, `300 klukkustundir á ári` eða `300 klukkustundir samtals`, eða eftir almanaksárum: `{ $example-months } mannmánuðir`. Með dagsetningum: `{ $example-dated }`.
more-of-work = Fylgir þessu skilyrði, eða greiðir styrkveitandi fyrir það?
    .label = Nánar um vinnuna
    .help = Ef þú svarar `já` er spurt hver greiði, hvaða athugasemd viðaukinn eigi að hafa og hvort þetta eigi að fá sína eigin línu þar. Yfirleitt er svarið `nei`: stofnunin gefur tímann sjálf, án skilyrða.
funding = Hver greiðir fyrir þennan tíma?
    .label = Greitt af
    .help = Eigið framlag: stofnunin greiðir launin. Styrkveitandi: launin eru greidd af styrknum.
note = Hvert er skilyrðið eða athugasemdin?
    .label = Athugasemd
    .example = að því tilskildu að samningurinn verði endurnýjaður árið { $example-last }
    .help = Hún er prentuð undir töflum viðaukans. Hafðu reitinn auðan ef hún er engin.
row = Ef þetta á að fá sína eigin línu í viðaukanum, hvað á hún að heita?
    .label = Lína í viðauka
    .example = Háskólabókasafn
    .help = Ef reiturinn er auður telst þetta með í línunni { $organization }, eins og venjulega.
orcid = Hvert er ORCID iD þess sem gerir þetta?
    .label = ORCID iD
    .example = https://orcid.org/0000-0002-1825-0097
    .help = Það greinir á milli fólks með sama nafn. Hafðu reitinn auðan ef það er ekki til.
another-work = Er annað hlutverk eða önnur manneskja til viðbótar?
    .label = Annað hlutverk
    .help = Svaraðu `já` eða `nei`. Helst taka fleiri en einn þátt.
gives-other = Leggur { $organization } eitthvað fram annað en vinnutíma, til dæmis ferðir eða húsnæði?
    .label = Annað en vinnutími
    .help = Ef þú svarar `já` er spurt hvað það er og hversu mikils virði það er á hverju ári. Yfirleitt er svarið `nei`.
other-description = Hvað er lagt fram?
    .label = Annað framlag
    .example = ferðir á verkefnisfundi
    .help = Nokkur orð; þau koma í töflu í bréfinu.
other-currency = Í hvaða gjaldmiðli?
    .label = Gjaldmiðill
    .example = ISK
    .help = Þriggja stafa kóðinn sem bankar nota, til dæmis `NOK`, `SEK`, `DKK`, `ISK` eða `EUR`.
other-years = Hversu mikils virði er það á hverju ári?
    .label = Verðmæti
    .example = { $example-money }
    .help = Hvert almanaksár með sinni upphæð, til dæmis `{ $example-money }`. Ár sem ekki er nefnt helst autt.
another-other = Er eitthvað fleira?
    .label = Eitthvað fleira
    .help = Svaraðu `já` eða `nei`.
topics = Í hvaða sérhæfðum vinnustofum viljið þið taka þátt?
    .label = Efni vinnustofa
    .example = framsetning gagna; forritun skjákorta
    .help = Hafðu reitinn auðan ef þær eru engar.
rationale = Hvers vegna tekur { $organization } þátt?
    .label = Hvers vegna
    .help = Ein eða tvær setningar með eigin orðum. Matsmenn lesa bréfin hlið við hlið: það sem aðeins þið getið sagt vegur þyngst. Það má skrifa síðar.
language = Á hvaða tungumáli á bréfið að vera?
    .label = Tungumál
    .help = Það sem þú hefur skrifað helst eins og það er.
place = Hvar er bréfið undirritað?
    .label = Staður
    .example = Sundby
    .help = Staðurinn stendur við hlið dagsetningarinnar. Ef reiturinn er auður stendur dagsetningin ein.
more-of-letter = Er eitthvað sérstakt við bréfið: dagsetning, tilvísun eða eigin lýsing á ykkur?
    .label = Nánar um bréfið
    .help = Ef þú svarar `já` er spurt um dagsetningu, tilvísun ykkar, annað sniðmát og eigin efnisgreinar um stofnunina. Yfirleitt er svarið `nei`.
date = Hvaða dagsetningu á bréfið að bera?
    .label = Dagsetning
    .example = 2025-02-14
    .help = Ef reiturinn er auður ber bréfið dagsetningu þess dags þegar það er gert.
reference = Hver er tilvísun ykkar?
    .label = Tilvísun
    .example = 2025/00123
    .help = Til dæmis málsnúmer. Hún stendur við hlið dagsetningarinnar.
template = Hvers konar bréf?
    .label = Sniðmát
    .help = Í viljayfirlýsingu segir hvað er fyrirhugað ef verkefnið fær styrk; skuldbindingaryfirlýsing er bindandi; í stuðningsyfirlýsingu þarf ekki að lofa vinnu.
statement = Hver eruð þið, í ykkar eigin efnisgreinum?
    .label = Um ykkur
    .example = Við bjóðum upp á mesta námskeiðsframboð á svæðinu.
    .help = Þær koma í stað þess sem bréfið segir um stofnunina. Ef reiturinn er auður standa venjulegu setningarnar óbreyttar.

## Það sem hægt er að velja

choice-none = sleppa þessu
funding-in-kind = stofnunin sjálf, sem eigið framlag
funding-funder = styrkveitandi
language-da = danska
language-en = enska
language-et = eistneska
language-fi = finnska
language-is = íslenska
language-nb = norska (bókmál)
language-sv = sænska
answer-yes = já
answer-no = nei

## Hvers vegna svar er ekki tekið gilt

answer-missing = hér vantar svar
    .hint = skrifaðu eitthvað; dæmið sýnir hvað átt er við
answer-country = ekkert land heitir `{ $reply }`
    .hint = skrifaðu heitið eða tvo bókstafi þess, til dæmis `Ísland` eða `IS`
answer-country-of-several = `{ $reply }` getur átt við nokkur lönd
    .hint = skrifaðu eitt af þessum: { $known }
answer-email = `{ $reply }` er ekki netfang
    .hint = skrifaðu það svona: `anna.jonsdottir@example.org`
answer-website = `{ $reply }` er ekki veffang
    .hint = skrifaðu það eins og í vafra, til dæmis `www.example.org`
answer-yes-or-no = `{ $reply }` er hvorki já né nei
    .hint = skrifaðu `já` eða `nei`
answer-hours = `{ $reply }` er ekki fjöldi klukkustunda
    .hint = skrifaðu hversu margar klukkustundir unnið er í fullu starfi á ári, til dæmis `1626`
answer-funding = `{ $reply }` segir ekki hver greiðir
    .hint = skrifaðu `in-kind` eða `funder`
answer-language = ekki er hægt að skrifa bréf á tungumálinu `{ $reply }`
    .hint = skrifaðu eitt af þessum: { $known }
answer-template = engin gerð bréfa heitir `{ $reply }`
    .hint = skrifaðu eitt af þessum: { $known }
answer-day = `{ $reply }` er ekki dagsetning
    .hint = skrifaðu hana eins og `2025-02-14` eða `14. febrúar 2025`

## Hvers vegna ekki er hægt að taka við framlagi eins og það er

problem-bad-orcid = `{ $reply }` er ekki ORCID iD
    .hint = afritaðu það af síðu manneskjunnar á orcid.org; í því eru fjórir hópar með fjórum táknum, eins og `0000-0002-1825-0097`
problem-bad-ror = `{ $reply }` er ekki ROR-auðkenni
    .hint = flettu stofnuninni upp á ror.org og afritaðu auðkennið þaðan; það lítur út eins og `048a87296`
problem-duplicate-key = textinn er gefinn tvisvar á sama tungumáli
    .hint = haltu öðrum þeirra
problem-nothing-pledged = ekkert framlag hefur verið gefið upp enn
    .hint = bættu við manneskju eða hlutverki, eða einhverju öðru sem þið leggið fram; aðeins stuðningsyfirlýsing þarf hvorugt
problem-missing-glyph = bréfið getur ekki sýnt { $signs }
    .hint = skrifaðu það með öðrum táknum; merki og sum letur eru ekki í leturgerðum bréfsins
problem-missing-language = þessi texti er ekki til á tungumáli bréfsins
    .hint = bættu honum við á því tungumáli eða veldu annað tungumál fyrir bréfið
problem-out-of-range = `{ $reply }` er meira eða minna en það getur verið
    .hint = athugaðu hvort tölustafur er ofaukinn eða vantar, eða hvort átt er við aðra einingu
problem-outside-period = `{ $reply }` er utan verkefnistímans
    .hint = verkefnið stendur frá { $start } til { $end }; slepptu öðrum árum og dagsetningum
problem-picture-damaged = ekki er hægt að lesa myndina
    .hint = vistaðu hana aftur eða biddu aftur um hana þar sem hún fékkst
problem-picture-format = bréf getur ekki haft mynd af þessari gerð
    .hint = vistaðu myndina sem SVG, PNG eða JPEG
problem-picture-missing = myndin `{ $reply }` er ekki til
    .hint = athugaðu hvort heitið er rétt eða slepptu myndinni
problem-picture-not-self-contained = myndin þarf eitthvað sem er ekki í skránni
    .hint = vistaðu hana sem PNG eða sem einfalda SVG-skrá með öllu innfelldu
problem-picture-too-large = myndin er of stór eða of nákvæm
    .hint = minnkaðu hana; 2000 mynddílar á breidd eru nóg
problem-picture-unsupported = myndin myndi ekki prentast eins og hún lítur út
    .hint = vistaðu hana sem PNG, 2000 mynddíla á breidd
problem-support-with-effort = í stuðningsyfirlýsingu er enginn vinnutími
    .hint = veldu aðra gerð bréfs eða fjarlægðu fólkið og vinnutíma þess
problem-text-too-long = þessi texti er of langur
    .hint = styttu hann í mest { $most } tákn; það sem þarf meira pláss má vera í sérstöku skjali
problem-too-many-items = þetta er of margt
    .hint = í bréfi er pláss fyrir mest { $most }; sameinaðu sumt af því
problem-too-many-problems = villurnar eru fleiri en hægt er að sýna
    .hint = leiðréttu þessar fyrst
problem-too-much-text = textarnir eru samtals of langir
    .hint = styttu þá í mest { $most } tákn
problem-took-too-long = það tekur of langan tíma að búa bréfið til
    .hint = oftast er ástæðan mjög nákvæm mynd; veldu einfaldari
problem-unknown-currency = `{ $reply }` er ekki gjaldmiðill
    .hint = skrifaðu þrjá stafi hans, til dæmis `NOK`, `SEK`, `DKK`, `ISK` eða `EUR`
problem-unprintable-character = í textanum er tákn sem ekki er hægt að prenta
    .hint = það fylgdi með þegar textinn var afritaður og getur verið ósýnilegt; eyddu þeim hluta og skrifaðu hann aftur

## Einingar eins og þær standa á eftir tölu, og hversu oft

unit-percent = prósent
unit-fte = ársverk
unit-person-years = mannár
unit-person-months = { $plural ->
        [one] mannmánuður
       *[other] mannmánuðir
    }
unit-days = { $plural ->
        [one] dagur
       *[other] dagar
    }
unit-hours = { $plural ->
        [one] klukkustund
       *[other] klukkustundir
    }
unit-weeks = { $plural ->
        [one] vika
       *[other] vikur
    }
unit-months = { $plural ->
        [one] mánuður
       *[other] mánuðir
    }
every-day = á dag
every-week = á viku
every-month = á mánuði
every-year = á ári
every-few-days = á { $count } daga fresti
every-few-weeks = á { $count } vikna fresti
every-few-months = á { $count } mánaða fresti
every-few-years = á { $count } ára fresti

## Vinnuframlag skrifað fullum orðum

effort-fte = { $amount } ársverk
effort-days-per-week = { $amount } { $plural ->
        [one] dagur
       *[other] dagar
    } á viku
effort-person-months-per-year = { $amount } { $plural ->
        [one] mannmánuður
       *[other] mannmánuðir
    } á ári
effort-hours-per-year = { $amount } { $plural ->
        [one] klukkustund
       *[other] klukkustundir
    } á ári
effort-person-months-in-year = { $amount } { $plural ->
        [one] mannmánuður
       *[other] mannmánuðir
    } árið { $year }
effort-hours-in-year = { $amount } { $plural ->
        [one] klukkustund
       *[other] klukkustundir
    } árið { $year }
effort-person-months-total = { $amount } { $plural ->
        [one] mannmánuður
       *[other] mannmánuðir
    } samtals
effort-hours-total = { $amount } { $plural ->
        [one] klukkustund
       *[other] klukkustundir
    } samtals
effort-from = { $effort } frá { $day }
effort-until = { $effort } til { $day }

## Hvers vegna vinnuframlag skilst ekki

amount-examples = skrifaðu til dæmis `hálfur dagur á viku`, `1–2 dagar á viku`, `20%`, `0,2 ársverk`, `6 mannmánuðir á ári`, `300 klukkustundir á ári` eða `{ $example-months } mannmánuðir`
amount-empty = ekkert vinnuframlag er gefið upp
amount-missing = tölu vantar í lokin
amount-character = táknið `{ $character }` merkir ekkert í vinnuframlagi
amount-no-number = `{ $written }` er ekki tala
    .hint = skrifaðu hana með einu tugabrotsmerki í mesta lagi, til dæmis `0,5` eða `1720`
amount-too-exact = `{ $written }` er nákvæmara en nokkurt vinnuframlag
    .hint = notaðu í mesta lagi þennan fjölda tölustafa: { $most }
amount-thousands = `{ $written }` má lesa á tvo vegu: sem { $thousands } eða sem { $decimal }
    .hint = skrifaðu `{ $thousands }` eða `{ $decimal }`
amount-no-day = `{ $written }` er ekki dagsetning
    .hint = skrifaðu dagsetninguna eins og `{ $example-date }`, `{ $example-dotted }` eða `{ $example-day }`
amount-day-order = `{ $written }` má lesa á tvo vegu: sumir skrifa daginn fyrst, aðrir mánuðinn
    .hint = skrifaðu það eins og `{ $example-date }`, `{ $example-dotted }` eða `{ $example-day }`
amount-day-expected = hér ætti að vera dagsetning, en hér stendur `{ $found }`
    .hint = skrifaðu `frá { $example-date }`, `frá { $example-dotted }`, `frá ágúst { $example-august }` eða `frá { $example-last }`
amount-day-without-year = `{ $found }` segir ekki hvaða ár
    .hint = bættu árinu við, til dæmis `ágúst { $example-august }`
amount-until-year = `til { $year }` getur þýtt þangað til árið hefst eða þangað til því lýkur
    .hint = skrifaðu síðasta daginn, til dæmis `til { $year }-12-31`
amount-reversed = bilið er öfugt: fyrst { $first }, svo { $second }
    .hint = skrifaðu `{ $second }–{ $first }`
amount-endless = `{ $above }/{ $below }` hefur óendanlega marga aukastafi
    .hint = námundaðu, til dæmis svona: `{ $rounded }`
amount-about = `{ $found }` er of ónákvæmt fyrir bréf
    .hint = skrifaðu töluna sjálfa eða bil, til dæmis `8–12%`
amount-part-time = skildi hlutastarf, en ekki hversu stóran hluta af fullu starfi
    .hint = skrifaðu hlutfallið, til dæmis `50%` eða `0,5 ársverk`
amount-open-end = `{ $found }` skilur annan endann eftir opinn, og bréf þarf báða
    .hint = skrifaðu bil, til dæmis `0–2 dagar á viku`, eða eina tölu
amount-number-expected = hér ætti að vera tala, en hér stendur `{ $found }`
amount-rest = skildi `{ $effort }`, en ekki `{ $rest }`
    .hint = skrifaðu eitt vinnuframlag; annars konar vinna er sérstakur liður
amount-money-rest = skildi ekki `{ $rest }`
    .hint = skrifaðu hvert ár með sinni upphæð, til dæmis `{ $example-money }`
amount-mixed-units = árin hafa ólíkar einingar
    .hint = skrifaðu öll ár í klukkustundum, eða öll í mannmánuðum
amount-year-twice = árið { $year } kemur tvisvar fyrir
    .hint = skrifaðu hvert ár einu sinni
amount-year-empty = árið { $year } hefur ekkert vinnuframlag
    .hint = slepptu ári sem engu er lofað fyrir
amount-years-of-what = skildi árin { $years }, en ekki hvað er talið
    .hint = bættu við `mannmánuðir` eða `klukkustundir`, til dæmis `{ $example-months } mannmánuðir`
amount-without-year = ár vantar við eitt vinnuframlag
    .hint = nefndu árið við hvert vinnuframlag, til dæmis `{ $example-months } mannmánuðir`
amount-unit-by-year = skildi vinnuframlag eftir árum, en ekki er hægt að gefa þessa einingu upp ár fyrir ár: { $unit }
    .hint = skrifaðu mannmánuði eða klukkustundir fyrir hvert ár; hluti af fullu starfi er gefinn upp með dagsetningum, til dæmis `0,5 ársverk frá { $example-date }`
amount-reversed-days = { $to } er á undan { $from }
    .hint = víxlaðu dagsetningunum
amount-reversed-years = árin { $years } eru í rangri röð eða of langt er á milli þeirra
    .hint = skrifaðu fyrst fyrra árið og svo það seinna, til dæmis `{ $example-year }–{ $example-last }`
amount-each-or-in-all = skildi { $amount } { $unit } árin { $years }, en ekki hvort það er á hverju ári eða samtals
    .hint = skrifaðu `{ $amount } { $unit } á ári` eða `{ $amount } { $unit } samtals`
amount-often-and-in-all = skildi { $amount } { $unit } bæði { $every } og samtals, sem er hvort sitt magnið
    .hint = skrifaðu annað þeirra: `{ $amount } { $unit } { $every }` eða `{ $amount } { $unit } samtals`
amount-of-what = skildi töluna { $amount }, en ekki hvað hún telur
amount-days-how-often = skildi { $amount } { $unit }, en ekki hversu oft
    .hint = skrifaðu `{ $amount } { $unit } á viku`, eða hversu margar klukkustundir það eru, til dæmis `300 klukkustundir á ári` eða `300 klukkustundir samtals`
amount-days-endless = skildi { $amount } { $unit } { $every }, en það gengur ekki upp í dögum á viku
    .hint = námundaðu, til dæmis `{ $rounded }`
amount-days-month = skildi { $amount } { $unit } { $every }, en þannig er ekki talið í umsóknum
    .hint = skrifaðu daga á viku: það er um það bil `{ $weekly }`
amount-days-in-all = skildi { $amount } { $unit } samtals, en þannig er ekki talið í umsóknum
    .hint = skrifaðu hversu margar klukkustundir það eru, til dæmis `300 klukkustundir samtals`, eða mannmánuði: `2 mannmánuðir samtals`
amount-share-in-all = skildi { $amount } { $unit } samtals, en hluti af fullu starfi er sá sami allan tímann
    .hint = skrifaðu aðeins hlutfallið, til dæmis `20%`, eða magnið: `6 mannmánuðir samtals`
amount-how-often = skildi { $amount } { $unit }, en ekki hvort það er á hverju ári eða samtals
    .hint = skrifaðu `{ $amount } { $unit } á ári` eða `{ $amount } { $unit } samtals`, eða nefndu árin, til dæmis `{ $example-year }: { $amount } { $unit }`
amount-person-years-how-often = skildi { $amount } { $unit }, en ekki hvort það er á hverju ári eða samtals
    .hint = skrifaðu `{ $amount } ársverk` ef átt er við hvert ár, eða `{ $amount } ársverk samtals`
amount-share-alone = skildi { $amount } { $unit } { $every }, en þannig er ekki talið í umsóknum
    .hint = skrifaðu aðeins hlutfallið, til dæmis `20%` eða `0,2 ársverk`
amount-hours-week = skildi { $amount } { $unit } { $every }, en þannig er ekki talið í umsóknum
    .hint = fjöldi vinnuvikna á ári er misjafn; ef þær eru { $weeks } er það `{ $yearly }`
amount-month = skildi { $amount } { $unit } { $every }, en þannig er ekki talið í umsóknum
    .hint = ef átt er við hvern mánuð ársins skaltu skrifa `{ $yearly }`
amount-other-unit = skildi { $amount } { $unit }, en þannig er ekki talið í umsóknum
    .hint = skrifaðu mannmánuði á ári, daga á viku eða klukkustundir á ári
amount-not-counted = skildi { $amount } { $unit } { $every }, en þannig er ekki talið í umsóknum

## Það sem verður úr svari

remark-country = Landskóði: { $code }.
remark-effort = Skilið: { $effort }.
measure-year = Á ári: { $amounts }.
measure-in-year = Árið { $year }: { $amounts }.
measure-amounts = { $hours } og { $months }
measure-amounts-fte = { $hours }, { $months } eða { $fte }
measure-in-all = Frá { $start } til { $end } verða það { $hours } eða { $months }, þegar fullt starf er { $norm } á ári.
measure-assumed = Hér er gert ráð fyrir að fullt starf sé { $norm } á ári og { $days } á viku; umsóknin getur sagt annað.
totals = Samtals: { $hours }, { $months }, að meðaltali { $fte }.

## Önnur orð

your-organisation = stofnunin ykkar
usual-role = leiðbeinandi

## Samtalið í skipanalínu

terminal-about = Svörin þín verða að viljayfirlýsingu stofnunarinnar. Verkefnið er { $project }; sótt er um styrk til þess (styrkveitandi: { $funder }).
terminal-due = Skilafrestur bréfa er { $day }.
terminal-was-due = Skilafrestur bréfa var { $day }.
terminal-no-application = Svörin þín verða að viljayfirlýsingu stofnunarinnar. Engin application.json er hér eða í möppu fyrir ofan, svo að ekkert er enn vitað um verkefnið. Umsjónaraðili verkefnisins hefur þá skrá: settu hana í þessa möppu eða nefndu hana með --application. Halda má áfram án hennar, en bréfið sjálft þarf hana.
terminal-how = Þetta tekur um fimm mínútur og öllum svörum má breyta síðar. Enter samþykkir það sem boðið er eða sleppir spurningu, ? útskýrir hana, < fer aftur á fyrri spurningu. Ctrl-C hættir; svörin varðveitast.
terminal-example = til dæmis: { $example }
terminal-keys = ? útskýrir, < fer til baka
terminal-keys-default = Enter samþykkir svarið í sviganum, ? útskýrir, < fer til baka
terminal-keys-alone = Enter samþykkir svarið í sviganum, ? útskýrir
terminal-keys-optional = Enter sleppir, ? útskýrir, < fer til baka
terminal-keys-kept = Enter heldur, það sem er skrifað kemur í staðinn, Ctrl-U tæmir reitinn, ? útskýrir, < fer til baka
terminal-keys-one = örvalyklar og Enter velja, það sem er skrifað síar, ? útskýrir, < fer til baka
terminal-keys-several = bilstöng merkir, Enter heldur áfram með það sem er merkt, það sem er skrifað síar, ? útskýrir, < fer til baka
terminal-no-match = ekkert passar; Backspace eyðir bókstöfum
terminal-line-break = ¶ er línuskil
terminal-first = Þetta er fyrsta spurningin.
terminal-sorry = Því miður: { $message }.
terminal-hint = Ábending: { $hint }.
terminal-split = Nafnið er { $name }. Er „{ $title }“ starfsheitið?
terminal-split-help = Ef þú svarar `já` er nafni og starfsheiti haldið aðskildum, eins og í bréfinu. Ef þú svarar `nei` er allt saman nafnið.
terminal-right = Er þetta rétt?
terminal-write = Skrifa skrána
terminal-change = Breyta svari
terminal-add = Bæta við undirritanda, hlutverki eða öðru
terminal-remove = Taka eitthvað af því burt
terminal-stop = Hætta hér án þess að skrifa
terminal-menu-help = Ekkert hefur verið skrifað enn, og öllum svörum má enn breyta.
terminal-which = Hvaða svari?
terminal-add-what = Hverju á að bæta við?
terminal-remove-what = Hvað á að taka burt?
terminal-signatory = Undirritandi
terminal-work = Hlutverk
terminal-other = Annað en vinnutími
terminal-letter = Á að búa bréfið til núna?
terminal-letter-help = Bréfið er PDF-skjal við hlið skrárinnar. `loi letter` býr það til hvenær sem er.
terminal-letter-later = `loi letter { $path }` býr bréfið til hvenær sem er.
terminal-exists = `{ $path }` er þegar til. Á að breyta henni?
terminal-exists-help = Ef þú svarar `já` er hún opnuð og öllu í henni má breyta. Ef þú svarar `nei` gerist ekkert; nefndu aðra skrá með -o.
terminal-edit = Þetta er { $path }. Það sem þú breytir ekki helst eins og það er, og ekkert er skrifað fyrr en þú segir til.
terminal-wrong = Þarf að leiðrétta: { $label }: { $message }. { $hint }.
terminal-unchanged = Engu hefur verið breytt.
terminal-resume = { $plural ->
        [one] Til er { $answers } svar frá síðasta skipti. Halda áfram með það?
       *[other] Til eru { $answers } svör frá síðasta skipti. Halda áfram með þau?
    }
terminal-resume-help = Annars byrja spurningarnar aftur frá upphafi og fyrri svör glatast.
