# What is said to people who answer questions, in English.
#
# A translation has the same names, and the same words after `$`. Reasons and hints have the form of all diagnostics: lower
# case, what somebody wrote in `backticks`, no final period. What stands after `.example` is an answer that somebody might
# give.

## The questions, in the order in which they are asked. `label` names the answer in a summary; `help` explains.

organization = What is the full name of your organisation?
    .label = Organisation
    .example = University of Nordvik
    .help = As it should stand at the head of the letter and in the annex of the application.
unit = Which faculty, department or group takes part?
    .label = Unit
    .example = Department of Physics
    .help = Leave it empty if the whole organisation takes part.
country = In which country?
    .label = Country
    .example = Norway, Norge or NO
    .help = By its name or its two letters: `Norway`, `Norge` and `NO` are the same.
address = What is the postal address, with semicolons between its lines?
    .label = Address
    .example = 1 Harbour Street; 0001 Sundby
    .help = Street and town, without the name of the organisation. Leave it empty if the letter needs no address.
more-letterhead = More for the letterhead: a short name, website, register number or logo?
    .label = More about the organisation
    .help = With `yes` you are asked for the short name, the website, the registration number, an identifier, the logo and a banner; each can be left out. With `no` the letter has the name and the address.
short-name = What is { $organization } called for short?
    .label = Short name
    .example = UiN
    .help = It saves space in the tables of the annex. The letter itself has the full name.
website = Which website?
    .label = Website
    .example = www.example.org
    .help = It is printed below the address, as you write it here.
registration-number = Which number does the organisation have in the national register?
    .label = Registration number
    .example = NO 000 000 000
    .help = In Norway the organisasjonsnummer. Some funders want to see it in the letter.
ror = Which identifier does the organisation have in the Research Organization Registry?
    .label = ROR
    .example = https://ror.org/00j9c2840
    .help = Some funders ask for it. Look it up at ror.org by the name of the organisation, or leave it empty.
logo = In which file is the logo?
    .label = Logo
    .example = logo.svg
    .help = A picture of the kind SVG, PNG or JPEG. It has to be in the folder of the contribution, or in a folder below: copy it there first.
letterhead = In which file is the banner, if your letters have one?
    .label = Letterhead
    .example = letterhead.png
    .help = A wide picture that stands in the place of logo and address at the head of the first page. Leave it empty if the letter has a logo, or neither.
signatory-name = { $which ->
        [first] Who signs for { $organization }?
       *[other] Who else signs?
    }
    .label = Signed by
    .example = Kari Nordmann
    .help = The name of a person who may commit the organisation to this work: often a head of department or a director.
signatory-title = What is the title of this person?
    .label = Title
    .example = Head of Department
    .help = The office that gives the authority to sign. Funders look for it.
signatory-organization = For which organisation does this person sign, if it is another one?
    .label = Signs for
    .example = University Library
    .help = Leave it empty if the person signs for { $organization }.
signatory-orcid = Which ORCID iD does this person have?
    .label = ORCID iD of the signatory
    .example = https://orcid.org/0000-0002-1825-0097
    .help = It tells people of the same name apart. Leave it empty if there is none.
another-signatory = Does somebody else sign as well?
    .label = Another signatory
    .help = Answer `yes` or `no`. Most letters have one signature.
contact-name = Who answers questions about the letter?
    .label = Contact
    .example = Ola Nordmann
    .help = The name of somebody who knows about this contribution; it may be the one who signs.
contact-email = What is this person's e-mail address?
    .label = E-mail
    .example = ola.nordmann@example.org
    .help = It is printed in the letter, so that the funder and the coordinator can ask.
contact-phone = And the telephone number?
    .label = Phone
    .example = +47 00 00 00 00
    .help = Leave it empty if the e-mail address will do.
hours-per-year = How many hours a year is full time at { $organization }?
    .label = Hours in a year
    .help = If you do not know, keep the number that is offered: the application uses it for all partners. Give another one only if your organisation has a norm of its own, without holidays and leave.
hours-source = Who says so?
    .label = Source of the hours
    .example = collective agreement of the universities
    .help = A reviewer who calculates the hours again asks where the number comes from.
gives-work = Will people from { $organization } work in the project?
    .label = Working time
    .help = Usually `yes`. With `no` the letter promises something else, such as travel money or rooms, and that is asked for.
role = { $which ->
        [first] What will somebody from { $organization } be in the project?
       *[other] What is the next role?
    }
    .label = Role
    .example = instructor, coordinator, editor of the lessons
    .help = One role at a time: who does two kinds of work, or two people, are asked for one after the other.
who = Who will it be?
    .label = Who
    .example = Šárka Nováková
    .help = The name, if it is known already. A letter may also promise a role whose holder is still to be found.
activities = What are the tasks, with semicolons between them?
    .label = Tasks
    .example = teaching; mentoring
    .help = What is done in this role, such as `teaching at two workshops a year; upkeep of the lesson on Git`. It makes the promise concrete; leave it empty if the role says enough.
effort = How much time will it take?
    .label = Effort
    .example = 1 day a week, 20 %, 300 hours a year
    .help = In whichever way you count: half a day a week, 1–2 days a week, 20 %, half-time, 0.2 FTE, 6 person-months a year, 300 hours a year, or by calendar year: 2025: 3, 2026: 6 person-months. With days: 0.5 FTE from August 2026 until 31 December 2027. Other Nordic languages and Estonian will do as well.
more-of-work = Is there a condition on this, or does the funder pay for it?
    .label = More about the work
    .help = With `yes` you are asked who pays, which remark the annex shall have, and whether it has a row of its own there. Usually the answer is `no`: the organisation itself gives the time, without a condition.
funding = Who pays for this time?
    .label = Paid by
    .help = In kind: your organisation pays the salary. The funder: it is paid out of the grant.
note = Which condition or remark?
    .label = Remark
    .example = subject to the renewal of the agreement in 2026
    .help = It stands below the tables of the annex. Leave it empty if there is none.
row = Under which name shall it have a row of its own in the annex?
    .label = Row in the annex
    .example = University Library
    .help = Leave it empty, and it is counted in the row of { $organization }, as usual.
orcid = Which ORCID iD has whoever does this?
    .label = ORCID iD
    .example = https://orcid.org/0000-0002-1825-0097
    .help = It tells people of the same name apart. Leave it empty if there is none.
another-work = Is there another role or person to add?
    .label = Another role
    .help = Answer `yes` or `no`. Ideally more than one person takes part.
gives-other = Does { $organization } give anything beside working time, such as travel or rooms?
    .label = Beside working time
    .help = With `yes` you are asked what it is and how much it is worth in which year. Usually the answer is `no`.
other-description = What is given?
    .label = Given besides
    .example = travel to project meetings
    .help = A few words; the letter has it in a table.
other-currency = In which currency is it counted?
    .label = Currency
    .example = NOK
    .help = By the three letters that banks use, such as `NOK`, `SEK`, `DKK`, `ISK` or `EUR`.
other-years = How much is it in which year?
    .label = Worth
    .example = 2025: 69 000, 2026: 70 000
    .help = Each calendar year with its amount. A year that is not named stays empty.
another-other = Is there something else to add?
    .label = Something else
    .help = Answer `yes` or `no`.
topics = Which specialised workshops do you want to share in?
    .label = Workshop topics
    .example = data visualisation; programming for GPUs
    .help = Leave it empty if none.
rationale = Why does { $organization } take part?
    .label = Why
    .help = A sentence or two of your own. Reviewers read letters side by side: what only you can say counts most. It can be written later.
language = In which language shall the letter be?
    .label = Language
    .help = What you have typed stays as it is.
place = In which town is the letter signed?
    .label = Place
    .example = Sundby
    .help = It stands beside the date. Leave it empty, and the date stands alone.
more-of-letter = Anything special about the letter: a date, a reference, your own account of who you are?
    .label = More about the letter
    .help = With `yes` you are asked for the date, your reference number, another template, and paragraphs of your own about your organisation. Usually the answer is `no`.
date = Which date shall the letter have?
    .label = Date
    .example = 2025-02-14
    .help = Leave it empty, and it has the date of the day on which it is made.
reference = Which reference number do you file it under?
    .label = Reference
    .example = 2025/00123
    .help = It stands beside the date.
template = Which kind of letter?
    .label = Template
    .help = A letter of intent says what is planned if the project is funded; a letter of commitment binds; a letter of support need not promise work.
statement = Who are you, in paragraphs of your own?
    .label = About you
    .example = We run the largest training programme in our region.
    .help = It replaces the sentences that the letter has about your organisation. Leave it empty, and those stay.

## What can be chosen

choice-none = leave it out
funding-in-kind = your organisation, in kind
funding-funder = the funder
language-da = Danish
language-en = English
language-et = Estonian
language-fi = Finnish
language-is = Icelandic
language-nb = Norwegian (bokmål)
language-sv = Swedish
answer-yes = yes
answer-no = no

## Why an answer is none

answer-missing = this has to have an answer
    .hint = write something; the example shows what
answer-country = there is no country `{ $reply }`
    .hint = write its name or its two letters, such as `Norway`, `Norge` or `NO`
answer-country-of-several = `{ $reply }` may be several countries
    .hint = write one of { $known }
answer-email = `{ $reply }` is no e-mail address
    .hint = write it like `kari.nordmann@example.org`
answer-website = `{ $reply }` is no address of a website
    .hint = write it as a browser takes it, like `www.example.org`
answer-yes-or-no = `{ $reply }` is neither yes nor no
    .hint = write `yes` or `no`
answer-hours = `{ $reply }` is no number of hours
    .hint = write how many hours somebody in full time works in a year, such as `1628`
answer-funding = `{ $reply }` is nobody who pays
    .hint = write `in-kind` or `funder`
answer-language = there is no letter in `{ $reply }`
    .hint = write one of { $known }
answer-template = there is no kind of letter `{ $reply }`
    .hint = write one of { $known }
answer-day = `{ $reply }` is no day
    .hint = write it like `2025-02-14` or `14 February 2025`

## Units, as they stand after a number, and how often

unit-percent = percent
unit-fte = FTE
unit-person-years = { $plural ->
        [one] person-year
       *[other] person-years
    }
unit-person-months = { $plural ->
        [one] person-month
       *[other] person-months
    }
unit-days = { $plural ->
        [one] day
       *[other] days
    }
unit-hours = { $plural ->
        [one] hour
       *[other] hours
    }
unit-weeks = { $plural ->
        [one] week
       *[other] weeks
    }
unit-months = { $plural ->
        [one] month
       *[other] months
    }
every-day = a day
every-week = a week
every-month = a month
every-year = a year
every-few-days = every { $count } days
every-few-weeks = every { $count } weeks
every-few-months = every { $count } months
every-few-years = every { $count } years

## Amounts of work in full

effort-fte = { $amount } FTE
effort-days-per-week = { $amount } { $plural ->
        [one] day
       *[other] days
    } a week
effort-person-months-per-year = { $amount } { $plural ->
        [one] person-month
       *[other] person-months
    } a year
effort-hours-per-year = { $amount } { $plural ->
        [one] hour
       *[other] hours
    } a year
effort-person-months-in-year = { $amount } { $plural ->
        [one] person-month
       *[other] person-months
    } in { $year }
effort-hours-in-year = { $amount } { $plural ->
        [one] hour
       *[other] hours
    } in { $year }
effort-person-months-total = { $amount } { $plural ->
        [one] person-month
       *[other] person-months
    } in total
effort-hours-total = { $amount } { $plural ->
        [one] hour
       *[other] hours
    } in total
effort-from = from { $day }
effort-until = until { $day }

## Why an amount of work is not understood

amount-examples = write it like `half a day a week`, `1–2 days a week`, `20 %`, `0.2 FTE`, `6 person-months a year`, `300 hours a year` or `2025: 3, 2026: 6 person-months`
amount-empty = there is no amount of work in it
amount-missing = an amount is missing at the end
amount-character = the character `{ $character }` means nothing in an amount of work
amount-no-number = `{ $written }` is no number
    .hint = write it with one decimal mark at most, as in `0.5` or `1720`
amount-too-exact = `{ $written }` is more exact than any amount of work
    .hint = write it with { $most } digits at most
amount-thousands = `{ $written }` can be read in two ways: as { $thousands } or as { $decimal }
    .hint = write `{ $thousands }` or `{ $decimal }`
amount-no-day = `{ $written }` is no day
    .hint = write a day like `2026-08-15`, `15.8.2026` or `15 August 2026`
amount-day-order = `{ $written }` can be read in two ways: some write the day first, some the month
    .hint = write it like `2026-08-15`, `15.8.2026` or `15 August 2026`
amount-day-expected = expected a day, found `{ $found }`
    .hint = write it like `from 2026-08-15`, `from 15.8.2026`, `from August 2026` or `from 2027`
amount-day-without-year = `{ $found }` names no year
    .hint = write the year as well, as in `August 2026`
amount-until-year = `until { $year }` may mean until it begins or until it ends
    .hint = write the last day, as in `until { $year }-12-31`
amount-reversed = the range runs from { $first } down to { $second }
    .hint = write `{ $second }–{ $first }`
amount-endless = `{ $above }/{ $below }` has no end as a decimal
    .hint = write it rounded, such as `{ $rounded }`
amount-about = `{ $found }` is no amount that a letter can state
    .hint = write the number itself, or a range such as `8–12 %`
amount-part-time = understood part-time, but not how much of full time
    .hint = write the share, as in `50 %` or `0.5 FTE`
amount-open-end = `{ $found }` leaves one end open, and a letter needs both
    .hint = write a range, such as `0–2 days a week`, or one number
amount-number-expected = expected a number, found `{ $found }`
amount-rest = understood `{ $effort }`, but not `{ $rest }`
    .hint = write one amount; two kinds of work are two entries
amount-money-rest = not understood: `{ $rest }`
    .hint = write each year with its amount, as in `2025: 69 000, 2026: 70 000`
amount-mixed-units = the years have different units
    .hint = write all years in hours, or all in person-months
amount-year-twice = the year { $year } is there twice
    .hint = write each year once
amount-year-empty = the year { $year } has no amount
    .hint = leave a year out that nothing is pledged for
amount-years-of-what = understood the years { $years }, but not what is counted
    .hint = add `person-months` or `hours`, as in `2025: 3, 2026: 6 person-months`
amount-without-year = there is an amount without a year of its own
    .hint = name the year of each amount, as in `2025: 3, 2026: 6 person-months`
amount-unit-by-year = understood amounts by year, but { $unit } cannot be given year by year
    .hint = write person-months or hours for each year; a share of full time goes with days, as in `0.5 FTE from 2025-08-01`
amount-reversed-days = { $to } is before { $from }
    .hint = exchange the two days
amount-reversed-years = the years { $years } are the wrong way round, or too far apart
    .hint = write the first year and then the last, as in `2026–2028`
amount-each-or-in-all = understood { $amount } { $unit } in { $years }, but not whether in each of them or in all
    .hint = write `{ $amount } { $unit } a year` or `{ $amount } { $unit } in total`
amount-often-and-in-all = understood { $amount } { $unit } { $every } and in all, which are two amounts
    .hint = write one of them: `{ $amount } { $unit } { $every }` or `{ $amount } { $unit } in total`
amount-of-what = understood the number { $amount }, but not of what
amount-days-how-often = understood { $amount } { $unit }, but not how often
    .hint = write `{ $amount } { $unit } a week`, or how many hours that is: `... hours a year` or `... hours in total`
amount-days-endless = understood { $amount } { $unit } { $every }, which has no end as days a week
    .hint = write it rounded, as in `{ $rounded } days a week`
amount-days-month = understood { $amount } { $unit } { $every }, which no application counts
    .hint = write days a week: that is about `{ $weekly } days a week`
amount-days-in-all = understood { $amount } { $unit } in total, which no application counts
    .hint = write how many hours that is, as in `300 hours in total`, or person-months: `2 person-months in total`
amount-share-in-all = understood { $amount } { $unit } in total, but a share of full time is the same all the time
    .hint = write the share alone, as in `20 %`, or the amount: `6 person-months in total`
amount-how-often = understood { $amount } { $unit }, but not how often: every year, or in all?
    .hint = write `{ $amount } { $unit } a year` or `{ $amount } { $unit } in total`, or name the years, as in `2025: { $amount } { $unit }`
amount-person-years-how-often = understood { $amount } { $unit }, but not how often: every year, or in all?
    .hint = write `{ $amount } FTE` if it is meant for every year, or `{ $amount } { $unit } in total`
amount-share-alone = understood { $amount } { $unit } { $every }, which no application counts
    .hint = write the share alone, as in `20 %` or `0.2 FTE`
amount-hours-week = understood { $amount } { $unit } { $every }, which no application counts
    .hint = how many weeks somebody works in a year differs; with { $weeks } of them it is `{ $yearly } hours a year`
amount-month = understood { $amount } { $unit } { $every }, which no application counts
    .hint = if every month of the year is meant, write `{ $yearly } { $unit } a year`
amount-other-unit = understood { $amount } { $unit }, which no application counts
    .hint = write person-months a year, days a week or hours a year
amount-not-counted = understood { $amount } { $unit } { $every }, which no application counts

## What an answer comes to

remark-country = Country code: { $code }.
remark-effort = Understood: { $effort }.
measure-year = That is { $amounts } a year.
measure-in-year = In { $year } that is { $amounts }.
measure-amounts = { $hours } hours and { $months } person-months
measure-amounts-fte = { $hours } hours, { $months } person-months or { $fte } FTE
measure-in-all = From { $start } to { $end } it adds up to { $hours } hours or { $months } person-months, with { $norm } hours a year for full time.
measure-assumed = This takes full time for { $norm } hours a year and { $days } days a week; the application will tell.
totals = In all: { $hours } hours, { $months } person-months, on average { $fte } FTE.

## Other words

your-organisation = your organisation
usual-role = instructor

## The conversation on a terminal

terminal-about = These questions make your organisation's letter of intent for { $project }, a project that { $funder } is asked to fund.
terminal-due = Letters are due on { $day }.
terminal-no-application = These questions make your organisation's letter of intent. No application.json is here or in a folder above, so nothing is known of the project yet. The coordinator of the project has that file: put it into this folder, or name it with --application. You can go on without it; the letter itself needs it.
terminal-how = It takes about five minutes, and no answer is final. Enter takes what is offered or leaves a question out, ? explains it, < goes back to the one before. Ctrl-C stops; your answers are kept.
terminal-example = such as: { $example }
terminal-keys = ? explains, < goes back
terminal-keys-default = Enter takes what is in brackets, ? explains, < goes back
terminal-keys-alone = Enter takes what is in brackets, ? explains
terminal-keys-optional = Enter leaves it out, ? explains, < goes back
terminal-keys-kept = Enter keeps it, typing replaces it, Ctrl-U empties the field, ? explains, < goes back
terminal-keys-one = arrow keys and Enter choose, typing filters, ? explains, < goes back
terminal-keys-several = Space marks, Enter goes on with what is marked, typing filters, ? explains, < goes back
terminal-no-match = nothing matches; Backspace takes letters away
terminal-line-break = ¶ is a line break
terminal-first = This is the first question.
terminal-sorry = Sorry: { $message }.
terminal-hint = Hint: { $hint }.
terminal-split = Is “{ $title }” the title of { $name }?
terminal-split-help = With `yes` the name and the title are kept apart, as the letter prints them. With `no` all of it is the name.
terminal-right = Is this right?
terminal-write = Write the file
terminal-change = Change an answer
terminal-add = Add a signatory, a role or something else
terminal-remove = Take one of them away
terminal-stop = Stop here without writing
terminal-menu-help = Nothing has been written yet. Every answer can still be changed.
terminal-which = Which one?
terminal-add-what = What comes in addition?
terminal-remove-what = What shall be taken away?
terminal-signatory = Signatory
terminal-work = Role
terminal-other = Beside working time
terminal-letter = Shall the letter be made now?
terminal-letter-help = The letter is a PDF beside the file. `loi letter` makes it at any other time.
terminal-letter-later = `loi letter { $path }` makes it at any time.
terminal-exists = `{ $path }` is there already. Change it?
terminal-exists-help = With `yes` it is opened, and everything in it can be changed. With `no` nothing happens; name another file with -o.
terminal-edit = This is { $path }. What you do not change stays as it is, and nothing is written before you say so.
terminal-wrong = To be mended: { $label }: { $message }. { $hint }.
terminal-unchanged = Nothing has been changed.
terminal-resume = There are { $answers } answers from last time. Go on with them?
terminal-resume-help = Otherwise the questions start again, and the earlier answers are dropped.
