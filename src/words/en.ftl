# What is said to people who answer questions, in English.
#
# A translation has the same names, and the same words after `$`. Reasons and hints have the form of all diagnostics: lower
# case, what somebody wrote in `backticks`, no final period. What stands after `.example` is an answer that somebody might
# give. What a text about amounts of work has in backticks is understood as it stands: a test reads all of it. Every text can
# use the values named `$example-…`, which are in the years of the application; `example.rs` has them all.

## The questions, in the order in which they are asked. `label` names the answer in a summary; `help` explains.

organization = What is the full name of your organisation?
    .label = Organisation
    .example = University of Nordvik
    .help = As it should appear at the top of the letter and in the annex of the application.
unit = Which faculty, department or group takes part?
    .label = Unit
    .example = Department of Physics
    .help = Leave it empty if the whole organisation takes part.
country = In which country?
    .label = Country
    .example = Norway, Norge or NO
    .help = By its name or its two letters: `Norway`, `Norge` and `NO` are the same.
address = What is the postal address? Put semicolons between the lines.
    .label = Address
    .example = 1 Harbour Street; 0001 Sundby
    .help = Street and town, without the name of the organisation. Leave it empty if the letter needs no address.
more-letterhead = Anything more for the letterhead: a short name, website, register number or logo?
    .label = More about the organisation
    .help = With `yes`, you are asked for the short name, the website, the registration number, an identifier, the logo and a banner, and can leave out any of them. With `no`, the letter has the name and the address.
short-name = What is { $organization } called for short?
    .label = Short name
    .example = UiN
    .help = It saves space in the tables of the annex. The letter itself has the full name.
website = What is the website?
    .label = Website
    .example = www.example.org
    .help = It is printed below the address, exactly as you write it here.
registration-number = What is the organisation's number in the national register?
    .label = Registration number
    .example = NO 000 000 000
    .help = In Norway, for example, the organisasjonsnummer. Some funders want it in the letter.
ror = What is the organisation's identifier in the Research Organization Registry?
    .label = ROR
    .example = https://ror.org/00j9c2840
    .help = Some funders ask for it. Look your organisation up at ror.org, or leave it empty.
logo = Which file is the logo in?
    .label = Logo
    .example = logo.svg
    .help = An SVG, PNG or JPEG. It has to be in the contribution's folder or in a folder below it: copy it there first.
letterhead = Which file is the banner in, if your letters have one?
    .label = Letterhead
    .example = letterhead.png
    .help = A wide picture that takes the place of logo and address at the top of the first page. Leave it empty if the letter has a logo, or neither.
signatory-name = { $which ->
        [first] Who signs for { $organization }?
       *[other] Who else signs?
    }
    .label = Signed by
    .example = Kari Nordmann
    .help = Somebody who may commit the organisation to this work: often a head of department or a director.
signatory-title = What is this person's title?
    .label = Title
    .example = Head of Department
    .help = The position that gives the authority to sign. Funders look for it.
signatory-organization = Which organisation does this person sign for, if it is a different one?
    .label = Signs for
    .example = University Library
    .help = Leave it empty if the person signs for { $organization }.
signatory-orcid = What is this person's ORCID iD?
    .label = ORCID iD of the signatory
    .example = https://orcid.org/0000-0002-1825-0097
    .help = It distinguishes people with the same name. Leave it empty if there is none.
another-signatory = Does anyone else sign?
    .label = Another signatory
    .help = Answer `yes` or `no`. Most letters have one signature.
contact-name = Who can answer questions about the letter?
    .label = Contact
    .example = Ola Nordmann
    .help = Somebody who knows about this contribution; it may be the person who signs.
contact-email = What is this person's e-mail address?
    .label = E-mail
    .example = ola.nordmann@example.org
    .help = It is printed in the letter, so that the funder and the coordinator can get in touch.
contact-phone = And the telephone number?
    .label = Phone
    .example = +47 00 00 00 00
    .help = Leave it empty if the e-mail address will do.
hours-per-year = How many hours a year does full time mean at { $organization }?
    .label = Hours in a year
    .help = If you do not know, keep the number offered: it is what the application uses for all partners. Give another one only if your organisation has a norm of its own, without holidays and leave.
hours-source = Where does that number come from?
    .label = Source of the hours
    .example = collective agreement of the universities
    .help = Reviewers who check the calculation will want to know.
gives-work = Will people from { $organization } work in the project?
    .label = Working time
    .help = Usually `yes`. With `no`, the letter promises something else, such as travel money or rooms, and you are asked about that instead.
role = { $which ->
        [first] What role will somebody from { $organization } have in the project?
       *[other] What is the next role?
    }
    .label = Role
    .example = instructor, coordinator, editor of the lessons
    .help = One role at a time: if one person does two kinds of work, or two people take part, you are asked about each in turn.
who = Who will it be?
    .label = Who
    .example = Šárka Nováková
    .help = The name, if it is already known. A letter may also promise a role that has yet to be filled.
activities = What are the tasks? Put semicolons between them.
    .label = Tasks
    .example = teaching; mentoring
    .help = What this role involves, such as `teaching at two workshops a year; upkeep of the lesson on Git`. It makes the promise concrete; leave it empty if the role says enough.
effort = How much time will it take?
    .label = Effort
    .example = 1 day a week, 20 %, 300 hours a year
    .help = However you count it: `half a day a week`, `1–2 days a week`, `20 %`, `half-time`, `0.2 FTE`, `6 person-months a year`, `300 hours a year` or `300 hours in total`, or by calendar year: `{ $example-months } person-months`. With dates: `{ $example-dated }`. The Nordic languages and Estonian work as well.
more-of-work = Is there a condition attached, or does the funder pay for it?
    .label = More about the work
    .help = With `yes`, you are asked who pays, what remark the annex should carry, and whether this has a row of its own there. Usually the answer is `no`: the organisation itself gives the time, unconditionally.
funding = Who pays for this time?
    .label = Paid by
    .help = In kind: your organisation pays the salary. The funder: the salary is paid from the grant.
note = What is the condition or remark?
    .label = Remark
    .example = subject to the renewal of the agreement in { $example-last }
    .help = It is printed below the tables of the annex. Leave it empty if there is none.
row = If this should have a row of its own in the annex, under what name?
    .label = Row in the annex
    .example = University Library
    .help = Leave it empty, and it is counted in the row of { $organization }, as usual.
orcid = What is the ORCID iD of the person who does this?
    .label = ORCID iD
    .example = https://orcid.org/0000-0002-1825-0097
    .help = It distinguishes people with the same name. Leave it empty if there is none.
another-work = Is there another role or person to add?
    .label = Another role
    .help = Answer `yes` or `no`. Ideally more than one person takes part.
gives-other = Does { $organization } give anything besides working time, such as travel or rooms?
    .label = Besides working time
    .help = With `yes`, you are asked what it is and how much it is worth in each year. Usually the answer is `no`.
other-description = What does it give?
    .label = Also given
    .example = travel to project meetings
    .help = A few words; they stand in a table of the letter.
other-currency = In which currency?
    .label = Currency
    .example = NOK
    .help = The three-letter code that banks use, such as `NOK`, `SEK`, `DKK`, `ISK` or `EUR`.
other-years = How much is it worth in each year?
    .label = Worth
    .example = { $example-money }
    .help = Each calendar year with its amount, such as `{ $example-money }`. A year that you do not name stays empty.
another-other = Is there anything else to add?
    .label = Something else
    .help = Answer `yes` or `no`.
topics = Which specialised workshops would you like to help with?
    .label = Workshop topics
    .example = data visualisation; programming for GPUs
    .help = Leave it empty if there are none.
rationale = Why does { $organization } take part?
    .label = Why
    .help = A sentence or two of your own. Reviewers read letters side by side, and what only you can say counts most. You can also write it later.
language = What language should the letter be in?
    .label = Language
    .help = What you have typed stays as it is.
place = Where is the letter signed?
    .label = Place
    .example = Sundby
    .help = The town is printed beside the date. Leave it empty, and the date stands alone.
more-of-letter = Anything special about the letter: a date, a reference, your own description of yourselves?
    .label = More about the letter
    .help = With `yes`, you are asked for the date, your reference number, another template, and paragraphs of your own about your organisation. Usually the answer is `no`.
date = What date should the letter have?
    .label = Date
    .example = 2025-02-14
    .help = Leave it empty, and the letter carries the date of the day on which it is made.
reference = What is your own reference number for the letter?
    .label = Reference
    .example = 2025/00123
    .help = It is printed beside the date.
template = What kind of letter should it be?
    .label = Template
    .help = A letter of intent says what is planned if the project is funded; a letter of commitment is binding; a letter of support need not promise any work.
statement = How would you describe yourselves, in paragraphs of your own?
    .label = About you
    .example = We run the largest training programme in our region.
    .help = They replace what the letter says about your organisation. Leave it empty, and the usual sentences stay.

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

## Why an answer is not accepted

answer-missing = this needs an answer
    .hint = write something; the example shows what is meant
answer-country = there is no country `{ $reply }`
    .hint = write its name or its two letters, such as `Norway`, `Norge` or `NO`
answer-country-of-several = `{ $reply }` could be several countries
    .hint = write one of { $known }
answer-email = `{ $reply }` is not an e-mail address
    .hint = write it like `kari.nordmann@example.org`
answer-website = `{ $reply }` is not the address of a website
    .hint = write it as you would in a browser, like `www.example.org`
answer-yes-or-no = `{ $reply }` is neither yes nor no
    .hint = write `yes` or `no`
answer-hours = `{ $reply }` is not a number of hours
    .hint = write how many hours a full-time employee works in a year, such as `1628`
answer-funding = `{ $reply }` does not say who pays
    .hint = write `in-kind` or `funder`
answer-language = letters cannot be written in `{ $reply }`
    .hint = write one of { $known }
answer-template = there is no kind of letter called `{ $reply }`
    .hint = write one of { $known }
answer-day = `{ $reply }` is not a date
    .hint = write it like `2025-02-14` or `14 February 2025`

## Why a contribution is not accepted as it is

problem-bad-orcid = `{ $reply }` is not an ORCID iD
    .hint = copy it from the person’s page at orcid.org; it has four groups of four, like `0000-0002-1825-0097`
problem-bad-ror = `{ $reply }` is not a ROR identifier
    .hint = look your organisation up at ror.org and copy the identifier from there; it looks like `048a87296`
problem-duplicate-key = this text is given twice in the same language
    .hint = keep one of the two
problem-nothing-pledged = nothing is contributed yet
    .hint = add a person or a role, or something else that you give; only a letter of support needs neither
problem-missing-glyph = the letter cannot print { $signs }
    .hint = write it with other letters; symbols and some scripts are not in the typefaces of the letter
problem-missing-language = this text is not there in the language of the letter
    .hint = add it in that language, or choose another language for the letter
problem-out-of-range = `{ $reply }` is more or less than it can be
    .hint = see whether there is a digit too many or too few, or whether another unit is meant
problem-outside-period = `{ $reply }` is outside the time of the project
    .hint = the project runs from { $start } to { $end }; leave out other years and dates
problem-picture-damaged = this picture cannot be read
    .hint = save it again, or ask for it again where it came from
problem-picture-format = this is not a kind of picture that a letter can have
    .hint = save it as SVG, PNG or JPEG
problem-picture-missing = the picture `{ $reply }` does not exist
    .hint = see whether the name is right, or leave the picture out
problem-picture-not-self-contained = this picture needs something that is not in its file
    .hint = save it as PNG, or as plain SVG with everything embedded
problem-picture-too-large = this picture is too large or too detailed
    .hint = make it smaller; 2000 pixels across are enough
problem-picture-unsupported = this picture would not print as it looks
    .hint = save it as PNG, 2000 pixels across
problem-support-with-effort = a letter of support does not state any working time
    .hint = choose another kind of letter, or remove the people and their working time
problem-text-too-long = this text is too long
    .hint = shorten it to { $most } characters at most; what needs more room can go into a document of its own
problem-too-many-items = there are too many of these
    .hint = a letter has room for { $most } at most; sum some of them up
problem-too-many-problems = there are more problems than can be shown
    .hint = put these right first
problem-too-much-text = all your texts together are too long
    .hint = shorten them to { $most } characters at most
problem-took-too-long = it takes too long to make the letter
    .hint = a very detailed picture is the usual reason; choose a simpler one
problem-unknown-currency = `{ $reply }` is not a currency
    .hint = write its three letters, such as `NOK`, `SEK`, `DKK`, `ISK` or `EUR`
problem-unprintable-character = this text has a character that cannot be printed
    .hint = it came along when the text was copied, and may be invisible; delete that part and type it again

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
effort-from = { $effort } from { $day }
effort-until = { $effort } until { $day }

## Why an amount of work is not understood

amount-examples = write it like `half a day a week`, `1–2 days a week`, `20 %`, `0.2 FTE`, `6 person-months a year`, `300 hours a year` or `{ $example-months } person-months`
amount-empty = no amount of work is given
amount-missing = an amount is missing at the end
amount-character = the character `{ $character }` means nothing in an amount of work
amount-no-number = `{ $written }` is not a number
    .hint = write it with at most one decimal mark, as in `0.5` or `1720`
amount-too-exact = `{ $written }` is more precise than any amount of work
    .hint = write it with at most { $most } digits
amount-thousands = `{ $written }` can be read in two ways: as { $thousands } or as { $decimal }
    .hint = write `{ $thousands }` or `{ $decimal }`
amount-no-day = `{ $written }` is not a date
    .hint = write a date like `{ $example-date }`, `{ $example-dotted }` or `{ $example-day }`
amount-day-order = `{ $written }` can be read in two ways: some write the day first, others the month
    .hint = write it like `{ $example-date }`, `{ $example-dotted }` or `{ $example-day }`
amount-day-expected = expected a date, found `{ $found }`
    .hint = write it like `from { $example-date }`, `from { $example-dotted }`, `from August { $example-august }` or `from { $example-last }`
amount-day-without-year = `{ $found }` does not say which year
    .hint = add the year, as in `August { $example-august }`
amount-until-year = `until { $year }` could mean until it begins or until it ends
    .hint = write the last day, as in `until { $year }-12-31`
amount-reversed = the range runs from { $first } down to { $second }
    .hint = write `{ $second }–{ $first }`
amount-endless = `{ $above }/{ $below }` goes on for ever as a decimal
    .hint = round it, for example to `{ $rounded }`
amount-about = `{ $found }` is too vague for a letter
    .hint = write the number itself, or a range such as `8–12 %`
amount-part-time = understood part-time, but not what share of full time
    .hint = write the share, as in `50 %` or `0.5 FTE`
amount-open-end = `{ $found }` leaves one end open, and a letter needs both
    .hint = write a range, such as `0–2 days a week`, or one number
amount-number-expected = expected a number, found `{ $found }`
amount-rest = understood `{ $effort }`, but not `{ $rest }`
    .hint = write one amount; a second kind of work is a second entry
amount-money-rest = not understood: `{ $rest }`
    .hint = write each year with its amount, as in `{ $example-money }`
amount-mixed-units = the years have different units
    .hint = write every year in hours, or every year in person-months
amount-year-twice = the year { $year } appears twice
    .hint = write each year once
amount-year-empty = the year { $year } has no amount
    .hint = leave out a year for which nothing is pledged
amount-years-of-what = understood the years { $years }, but not what is counted
    .hint = add `person-months` or `hours`, as in `{ $example-months } person-months`
amount-without-year = one amount has no year
    .hint = name the year of each amount, as in `{ $example-months } person-months`
amount-unit-by-year = understood amounts by year, but { $unit } cannot be given year by year
    .hint = write person-months or hours for each year; a share of full time takes dates instead, as in `0.5 FTE from { $example-date }`
amount-reversed-days = { $to } is before { $from }
    .hint = swap the two dates
amount-reversed-years = the years { $years } are the wrong way round, or too far apart
    .hint = write the first year and then the last, as in `{ $example-year }–{ $example-last }`
amount-each-or-in-all = understood { $amount } { $unit } in { $years }, but not whether each year or in total
    .hint = write `{ $amount } { $unit } a year` or `{ $amount } { $unit } in total`
amount-often-and-in-all = understood { $amount } { $unit } both { $every } and in total, which are two different amounts
    .hint = write one of them: `{ $amount } { $unit } { $every }` or `{ $amount } { $unit } in total`
amount-of-what = understood the number { $amount }, but not of what
amount-days-how-often = understood { $amount } { $unit }, but not how often
    .hint = write `{ $amount } { $unit } a week`, or how many hours that is, as in `300 hours a year` or `300 hours in total`
amount-days-endless = understood { $amount } { $unit } { $every }, which goes on for ever as a number of days a week
    .hint = round it, as in `{ $rounded }`
amount-days-month = understood { $amount } { $unit } { $every }, which applications do not count in
    .hint = write days a week: that is about `{ $weekly }`
amount-days-in-all = understood { $amount } { $unit } in total, which applications do not count in
    .hint = write how many hours that is, as in `300 hours in total`, or person-months: `2 person-months in total`
amount-share-in-all = understood { $amount } { $unit } in total, but a share of full time is the same throughout
    .hint = write the share alone, as in `20 %`, or the amount: `6 person-months in total`
amount-how-often = understood { $amount } { $unit }, but not whether that is every year or in total
    .hint = write `{ $amount } { $unit } a year` or `{ $amount } { $unit } in total`, or name the years, as in `{ $example-year }: { $amount } { $unit }`
amount-person-years-how-often = understood { $amount } { $unit }, but not whether that is every year or in total
    .hint = write `{ $amount } FTE` if you mean every year, or `{ $amount } { $unit } in total`
amount-share-alone = understood { $amount } { $unit } { $every }, which applications do not count in
    .hint = write the share alone, as in `20 %` or `0.2 FTE`
amount-hours-week = understood { $amount } { $unit } { $every }, which applications do not count in
    .hint = the number of working weeks in a year differs; with { $weeks } of them it is `{ $yearly }`
amount-month = understood { $amount } { $unit } { $every }, which applications do not count in
    .hint = if you mean every month of the year, write `{ $yearly }`
amount-other-unit = understood { $amount } { $unit }, which applications do not count in
    .hint = write person-months a year, days a week or hours a year
amount-not-counted = understood { $amount } { $unit } { $every }, which applications do not count in

## What an answer comes to

remark-country = Country code: { $code }.
remark-effort = Understood: { $effort }.
measure-year = That is { $amounts } a year.
measure-in-year = In { $year } that is { $amounts }.
measure-amounts = { $hours } and { $months }
measure-amounts-fte = { $hours }, { $months } or { $fte }
measure-in-all = From { $start } to { $end } it adds up to { $hours } or { $months }, with full time at { $norm } a year.
measure-assumed = This takes full time to be { $norm } a year and { $days } a week; the application may say otherwise.
totals = In total: { $hours }, { $months }, on average { $fte }.

## Other words

your-organisation = your organisation
usual-role = instructor

## The conversation on a terminal

terminal-about = Your answers make your organisation's letter of intent for { $project }, a project for which { $funder } is asked for funding.
terminal-due = Letters are due on { $day }.
terminal-was-due = Letters were due on { $day }.
terminal-no-application = Your answers make your organisation's letter of intent. There is no application.json here or in a folder above, so nothing is known about the project yet. Its coordinator has that file: put it into this folder, or name it with --application. You can go on without it, but the letter itself needs it.
terminal-how = It takes about five minutes, and every answer can be changed later. Enter accepts what is offered or skips a question, ? explains it, < goes back one question. Ctrl-C stops and keeps your answers.
terminal-example = for example: { $example }
terminal-keys = ? explains, < goes back
terminal-keys-default = Enter accepts the answer in brackets, ? explains, < goes back
terminal-keys-alone = Enter accepts the answer in brackets, ? explains
terminal-keys-optional = Enter skips it, ? explains, < goes back
terminal-keys-kept = Enter keeps it, typing replaces it, Ctrl-U empties the field, ? explains, < goes back
terminal-keys-one = arrow keys and Enter choose, typing filters, ? explains, < goes back
terminal-keys-several = Space marks, Enter goes on with what is marked, typing filters, ? explains, < goes back
terminal-no-match = nothing matches; Backspace removes letters
terminal-line-break = ¶ is a line break
terminal-first = This is the first question.
terminal-sorry = Sorry: { $message }.
terminal-hint = Hint: { $hint }.
terminal-split = Is “{ $title }” the title of { $name }?
terminal-split-help = With `yes`, the name and the title are kept apart, as the letter prints them. With `no`, all of it is the name.
terminal-right = Is this right?
terminal-write = Write the file
terminal-change = Change an answer
terminal-add = Add a signatory, a role or something else
terminal-remove = Remove one of them
terminal-stop = Stop here without writing
terminal-menu-help = Nothing has been written yet, and every answer can still be changed.
terminal-which = Which one?
terminal-add-what = What would you like to add?
terminal-remove-what = What would you like to remove?
terminal-signatory = Signatory
terminal-work = Role
terminal-other = Something besides working time
terminal-letter = Make the letter now?
terminal-letter-help = The letter is a PDF next to the file. `loi letter` can make it at any other time.
terminal-letter-later = `loi letter { $path }` makes it at any time.
terminal-exists = `{ $path }` already exists. Change it?
terminal-exists-help = With `yes`, it is opened and everything in it can be changed. With `no`, nothing happens; name another file with -o.
terminal-edit = This is { $path }. What you do not change stays as it is, and nothing is written until you say so.
terminal-wrong = This has to be corrected: { $label }: { $message }. { $hint }.
terminal-unchanged = Nothing has been changed.
terminal-resume = { $plural ->
        [one] There is { $answers } answer from last time. Carry on from there?
       *[other] There are { $answers } answers from last time. Carry on from there?
    }
terminal-resume-help = Otherwise the questions start again, and the earlier answers are dropped.
