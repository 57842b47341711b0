# What the web form says beside the questions, in English.
#
# A translation has the same names, and the same words after `$`. What stands in `backticks` is what somebody might type.
# A name such as `web-address` is a question's label on a page, and its hint, where they differ from those of `en.ftl`.
# The character `\u00AD` is where a long word breaks, with a hyphen, if there is no room for all of it.

## Around every page

web-skip = Skip to main content
web-languages = Language
web-language-da = Dansk
web-language-en = English
web-language-et = Eesti
web-language-fi = Suomi
web-language-is = Íslenska
web-language-nb = Norsk
web-language-sv = Svenska
web-footer = What you type is stored on the server of the project’s coordinator, and nowhere else. This site sets one cookie, for the language, and only if you change it.
web-error = Error:
web-optional = (optional)
web-missing = Fill this in.
web-steps-overview = Overview
web-steps = Steps
web-next = Save and continue
web-save = Save
web-kept = Everything is saved.
web-unkept = Your last change is not saved yet. Keep this page open: it tries again every few seconds.
web-elsewhere = These answers were changed in another window as well. Press “Save” to choose which version to keep.
web-change = Change: { $page }

## Where there is nothing else to show

web-notice-no-link = This link does not work
    .text = A newer link may have replaced it, or part of it may be missing. Use the link in the latest message from the project’s coordinator, or ask the coordinator for a new one.
web-notice-no-page = Page not found
    .text = Use the link that the project’s coordinator sent you.
web-notice-no-desk-page = Page not found
    .text = The partner may have been removed in the meantime.
web-notice-too-fast = Wait a few seconds
    .text = This link is being used faster than one person can. Wait a few seconds, then try again. Everything you saved is still there.
web-notice-busy = The server is busy
    .text = Many letters are being made right now. Wait a few seconds, then try again. Everything you saved is still there.
web-notice-too-large = This is too large to send
    .text = The texts of a page can have up to 1 MB, a picture 5 MB and a letter 20 MB. Go back and send something smaller.
web-notice-bad-form = This page could not be sent
    .text = Everything you saved before is still there. Open your link again, and fill in this page once more.
web-notice-no-letter = The letter cannot be made yet
    .text = This is why:
web-notice-no-annex = The annex cannot be made yet
    .text = This is what keeps it from being made:
web-notice-broken = Sorry, something is wrong on our side
    .text = Everything you saved is still there. Try again later, or tell the project’s coordinator what it says here:
web-typed = What you typed
    .text = It has not been saved. Here it is, so that you can copy it.
web-typed-again = Send it again
    .text = What you typed is still here. A file has to be chosen again.

## The partner’s start

web-overview = { $organization }: your letter for { $project }
web-overview-about = { $project } is applying to { $funder } for funding. Use this form to say what { $organization } will contribute. Your answers become a letter to sign.
web-overview-due = Please return the signed letter by { $day }.
web-overview-was-due = The signed letter was due by { $day }. If it has not been returned yet, please return it as soon as you can.
web-overview-sent = Your pledge has been sent.
web-overview-sent-link = Download the letter, or return it signed
web-overview-tasks = What to fill in
web-overview-begin = Start
web-overview-go-on = Continue
web-overview-how = Good to know
web-overview-how-saved = Your answers are saved as you type. You can close the page at any time and come back with the same link.
web-overview-how-link = Anyone with this link can read and change your answers. Share it only with colleagues who need it.
web-overview-how-sign = At the end you download the letter as a PDF, have it signed, and return it here. It can be signed electronically.
web-overview-ask = Questions? Contact
web-progress-untouched = Not started
web-progress-begun = In progress
web-progress-complete = Done

## The pages

web-page-organisation = Your organisation
web-page-organisation-lead = This is what the top of the letter says.
web-page-people = People and time
web-page-people-lead = Who takes part, in which role, and how much of their working time your organisation gives.
web-page-other = Other contributions
web-page-other-lead = Anything your organisation gives in addition to working time, such as travel money, rooms or equipment. Most partners leave this page empty.
web-page-signatures = Signatures and contact
web-page-signatures-lead = Who signs the letter, and who can answer questions about it.
web-page-wording = The letter
web-page-wording-lead = The language and kind of letter, and what you want to say in your own words.
web-summary = There is a problem
web-unsent = You have made changes since you sent your pledge. The coordinator sees them when you send it again.
web-unsent-drop = Discard the changes and go back to what you sent
web-overtaken = Your contribution was changed in the meantime, and not with this form. If you send what is here, it replaces that change.
web-more-organization = More for the letterhead
web-more-signatory = More about this person
web-more-contact = More about the contact
web-more-working-time = What full time means at your organisation
web-more-work = Who pays, notes and identifiers
web-more-other = More about it
web-more-about = More
web-more-letter = Reference number
web-group-contact = Contact
web-item-signatory = Signatory { $number }
web-item-work = Person or role { $number }
web-item-other = Contribution { $number }
web-add-signatory = Add another signatory
web-add-work = Add a person or role
web-add-other = Add a contribution
web-remove-signatory = Remove signatory { $number }
web-remove-work = Remove person or role { $number }
web-remove-other = Remove contribution { $number }

## Questions that a page asks in other words

web-organization = Name of your organisation
    .hint = In full, as it should appear at the top of the letter.
web-unit = Faculty, department or group
    .hint = Leave it empty if the whole organisation takes part.
web-country = Country
    .hint = Its name, such as `Norway`.
web-address = Postal address
    .hint = Street and town on a line each, without the name of the organisation.
web-short-name = Short name
    .hint = For the tables of the application, such as `UiN` for the University of Nordvik.
web-logo = Logo
    .hint = An SVG, PNG or JPEG file, up to 5 MB.
web-letterhead = Banner
    .hint = A wide picture in place of the logo and address, if your letters have one. SVG, PNG or JPEG, up to 5 MB.
web-signatory-name = Who signs
    .hint = Someone who can commit the organisation to this work, often a head of department or a director.
web-signatory-title = Job title
    .hint = The position that gives the authority to sign. Funders look for it.
web-contact-name = Contact person
    .hint = Someone who knows about this contribution. It can be the person who signs.
web-contact-email = E-mail address
    .hint = It is printed in the letter, so that the funder and the coordinator can get in touch.
web-contact-phone = Telephone number
    .hint = Leave it empty if the e-mail address is enough.
web-hours-per-year = Hours in a full-time year
    .hint = Leave it empty to use the same number as all other partners. Fill it in only if your organisation has a norm of its own, without holidays and leave.
web-role = Role in the project
    .hint = For example `instructor`, `coordinator` or `research software engineer`.
web-who = Name of the person
    .hint = If it is known already. A letter can also promise a role that is still to be filled.
web-activities = Tasks
    .hint = What this person will do, one task per line. Leave it empty if the role says enough.
web-effort = Working time
    .hint = In your own words: `half a day a week`, `20 %`, `0.2 FTE`, `6 person-months a year`, `300 hours a year`. With dates: `{ $example-dated }`.
web-other-description = What you give
    .hint = A few words, such as `travel to project meetings`.
web-other-currency = Currency
    .hint = Its three letters, such as `NOK`, `SEK` or `EUR`.
web-other-years = Value in each year
    .hint = Leave a year empty if you give nothing in it.
web-money-words = Or write it in words
    .hint = Each year with its amount: `{ $example-money }`.
web-money-total = In total: { $currency } { $amount }.
web-topics = Workshops you want to share in
    .hint = Choose the ones that your organisation would hold or help with.
web-rationale = Why your organisation takes part
    .hint = A sentence or two of your own. Reviewers read many letters side by side: what only you can say counts most.
web-statement = About your organisation, in your own words
    .hint = This replaces what the letter says about your organisation. Write each paragraph on a line of its own. Leave it empty to keep the usual sentences.
web-language = Language of the letter
    .hint = The letter is written in this language. What you typed is not translated.
web-template = Kind of letter
    .hint = The coordinator usually needs the first one.
web-template-letter-of-intent = Letter of intent: what you plan to contribute if the project is funded
web-template-letter-of-commitment = Letter of commitment: a firm promise that depends only on the grant
web-template-letter-of-support = Letter of support: you are in favour of the project, without a promise of working time
web-funding = Who pays for this time
    .hint = In kind means that your organisation pays the salary.
web-picture-there = A picture has been uploaded.
web-picture-drop = Remove it
web-picture-send = Upload
web-cells = Or fill it in year by year
web-cells-unit = What the numbers count
web-cells-person-months = person-months
web-cells-hours = hours

## What it comes to

web-totals = Totals
web-totals-in-kind = Given by your organisation
web-totals-funder = Paid by the funder
web-totals-year = Year
web-totals-hours = Hours
web-totals-months = Person-months
web-totals-all = Total
web-totals-share = FTE
web-totals-share-how = FTE (full-time equivalent) is the share of a full-time position, on average over the days of the year when the project runs.
web-totals-none = The totals appear here when working time has been filled in.
web-totals-part = Some working time is missing or unclear. It is not counted here yet.

## The letter

web-letter = Your letter
web-letter-lead = This is how the letter will look. A dash marks what is still missing.
web-letter-link = See the letter as it is now
web-letter-page = Page { $number } of { $count } of the letter
web-letter-text = Page { $number } of { $count } as text
web-letter-waiting = Updating the letter.
web-letter-failed = The letter cannot be shown right now. The page tries again every few seconds.
web-letter-bare = There is no working time yet. Until there is, you see a letter of support. The top of the letter stays the same.
web-letter-none = The letter cannot be shown yet. This is why:

## Check and send

web-check = Check and send
web-check-lead = Check your answers. When you send them, the letter is made for you to sign.
web-check-open = Something is still missing or unclear
web-check-nothing = Nothing filled in.
web-check-again = Tick the box at the end to confirm your pledge.
web-check-changed = Something was changed in another window. Check your answers once more, then send them.
web-check-agree = This is our pledge. I can make it for our organisation, and the figures are right.
web-check-send = Send our pledge
web-conflict = This page was changed in another window
web-conflict-lead = What was saved there and what you sent just now are not the same. Choose which version to keep.
web-conflict-answer = Answer
web-conflict-theirs = Saved before
web-conflict-ours = Sent just now
web-conflict-keep = Keep what was saved
web-conflict-replace = Use what I sent just now

## After sending

web-done = Your pledge has been sent
web-done-not-yet = Your pledge has not been sent yet
web-done-not-yet-how = When you have sent it, the letter to sign is here.
web-done-lead = Thank you. Two things are left: have the letter signed, and return it here.
web-done-letter = Download the letter
web-done-letter-how = It is a PDF with a field for each signature. Sign it electronically if you can: the figures then travel with the letter, and nobody has to type them again.
web-done-letter-link = Download the letter (PDF)
web-done-return = Return the signed letter
web-done-return-how = Choose the signed PDF, up to 20 MB. It is checked right away.
web-done-return-file = Signed letter
web-done-return-send = Return the letter
web-done-data = Your data
web-done-data-how = All your answers, to keep or to use in another program.
web-done-data-link = Download the data (JSON)
web-done-change = Change your answers and send them again
web-returned-by = Signed by:
web-returned-nameless = somebody without a name
web-returned-none = Choose the signed letter first
    .text = No file was chosen, or it is empty.
web-returned-signed = The signed letter is here
    .text = It is unchanged, and everyone has signed it. There is nothing left to do. Thank you.
web-returned-partly-signed = The letter is here, but a signature is missing
    .text = It was kept as it is. Return the letter again when everyone has signed it.
web-returned-unsigned = Nobody has signed this letter
    .text = It was not kept. Open it in a program that can sign PDF files, sign in the field, save it, and return that file.
web-returned-on-paper = The letter is here
    .text = It has no field for an electronic signature, so the coordinator will look at the signatures.
web-returned-not-a-letter = This is not the letter from this page
    .text = It was not kept. A scan or a printout has lost the data in the letter. Send it to the coordinator by e-mail, or sign the PDF itself electronically.
web-returned-another-partner = This letter belongs to another organisation
    .text = It was not kept. Choose the letter that you downloaded here.
web-returned-other-data = This letter says something else than your latest pledge
    .text = It was not kept. Download the letter again and have that one signed, or change your answers back and send them again.
web-returned-nothing-sent = Your pledge has not been sent yet
    .text = The letter was not kept. Send your pledge first, then download the letter and have it signed.
web-returned-signed-already = A letter that everyone has signed is already here
    .text = It stays. The one you returned just now has fewer signatures, and was not kept.
web-returned-changed = This letter was changed after it was made
    .text = It was not kept. Some programs rewrite a PDF when they save or print it. Download the letter again, and sign it without any other change.
web-returned-other-version = This letter was made by another version of this service
    .text = It was not kept, since nobody can tell here whether it was changed. Download the letter again, or send this one to the coordinator by e-mail.
web-returned-broken-signature = A signature on this letter cannot be trusted
    .text = It was not kept. The letter may have been saved again after it was signed. Download it again, and sign it as the last thing you do.

## The coordinator’s pages

web-tabs = Pages
web-tab-partners = Partners
web-tab-letters = Letters
web-tab-annex = Annex
web-tab-log = Log
web-back = All partners
web-moment = { $day }, { $time }
web-copy = Copy
web-copied = Copied
web-problems = These files need a look
web-partners-due = Letters are due by { $day }.
web-partners-were-due = Letters were due by { $day }.
web-partners-nobody = Nobody has been invited yet. Add the first partner below.
web-partners-sent = All that was sent
web-partners-caption = Hours and person-months are those given in kind.
web-partners-others = Letters of nobody in the table
web-partners-others-how = These letters lie in the folder, and no contribution belongs to them.
web-tally-all = Partners
web-tally-sent = Pledges sent
web-tally-signed = Letters signed
web-tally-overdue = Overdue
web-column-partner = Partner
web-column-state = Status
web-column-hours = Hours
web-column-months = Person-months
web-column-changed = Last change
web-column-contact = Contact
web-column-link = Link
web-link-of = Link for { $partner }
web-link-hidden = Not shown
web-link-none = None

web-state-invited = Invited
    .text = The form has not been opened for writing yet.
web-state-withdrawn = Link withdrawn
    .text = Nothing was filled in, and the link no longer opens anything.
web-state-draft = Draft
    .text = Something has been filled in, and nothing has been sent yet. The figures are those of the draft.
web-state-submitted = Sent
    .text = The pledge has been sent. The signed letter has not come back yet.
web-state-changed = Changed
    .text = What is filled in now is not what was sent or signed. Once it is sent again, a new letter has to be signed.
web-state-signed = Signed
    .text = The letter has come back as it was made, and everybody has signed it.
web-state-partly-signed = Partly signed
    .text = The letter has come back, and a signature is missing.
web-state-on-paper = On paper
    .text = The letter has come back and has no field for an electronic signature: look at the signatures by eye.
web-state-unsigned = Back unsigned
    .text = A letter has come back that nobody has signed.
web-state-doubted = Doubtful
    .text = A letter has come back that cannot be relied on.
web-state-broken = Cannot be read
    .text = The files of this partner cannot be read.
web-state-overdue = Days late: { $days }

web-invite = Invite a partner
web-invite-label = Name of the organisation
    .hint = As you call it. The partner writes its full name itself.
web-invite-to = E-mail address
    .hint = Where the invitation goes. It is sent by you, with your own mail program.
web-invite-language = Language of the invitation
web-invite-send = Add the partner
web-invite-nameless = The name needs a letter or a digit.
web-invite-known = A partner of this name is there already.
web-invite-long = The name may have 200 characters, in one line.
web-invite-email = This is no e-mail address. Write the address alone, such as kim.berg@example.org.
web-own = Your own link
web-own-how = Whoever has the link to this page sees and changes everything here.
web-own-withdraw = Withdraw all other links to this page
web-own-withdraw-how = Each start of the server has made one. After this, only the link that you are using now opens this page.
web-own-withdraw-send = Withdraw the other links

web-link = Link to the form
web-link-how = Whoever has this link can read and change what the partner states. Copy it now: once the server is started anew, it cannot be shown any more.
web-link-hidden-how = There is a link, and it still works. It cannot be shown any more, since the server keeps only what it needs to recognise it. Renew it to see one.
web-link-none-how = There is no link that opens this partner’s form.
web-link-make = Make a link
web-link-renew = Renew the link
web-link-renew-how = A new link is made, and the old one stops working at once. What was filled in stays.
web-link-renew-send = Make a new link
web-link-withdraw = Withdraw the link
web-link-withdraw-how = The link stops working at once. What was filled in stays.
web-link-withdraw-send = Withdraw it

web-details = Invitation
web-details-how = What you call the partner, where messages go, and in which language.
web-details-open = Change it

web-removal = Remove the partner
web-removal-how = The partner is no longer part of the application, and its link stops working at once. Its files are moved aside, and nothing is deleted.
web-removal-ask = Remove { $partner }?
web-removal-files = These files are moved into the folder { $folder }:
web-removal-nothing = There are no files of this partner.
web-removal-keep = Keep the partner
web-removed = { $partner } was removed
web-removed-files = What there was of it now lies in the folder { $folder }:
web-removed-undo = To take this back, move the files back into the folders of the same names and make a new link. Where nothing had been filled in, add the partner again.

web-message = Message to the partner
web-message-to = To: { $to }
web-message-to-nobody = To: nobody yet. Add an address under “Invitation”, or fill it in in your mail program.
web-message-about = Subject: { $subject }
web-message-field = Text of the message
web-message-mailto = Write it in your mail program
web-message-file = Download it as a draft (.eml)

web-desk-letter = Letter
web-desk-letter-none = No letter has come back yet.
web-desk-letter-file = Download the letter that came back (PDF)
web-desk-data = Download what was sent (JSON)
web-desk-differs = It differs from what was sent last at { $places }.

web-letters = Letters that came back
web-letters-lead = Partners return signed letters themselves. What reached you by e-mail goes in here: each letter tells whose it is.
web-letters-files = Signed letters
    .hint = One or several PDF files, at most 20 MB each and 60 MB together.
web-letters-file = Signed letter of this partner
    .hint = A PDF file of at most 20 MB.
web-letters-send = Send in
web-letters-told = What became of them
web-letters-signed = Signed by everybody, and kept.
web-letters-partly-signed = Kept. A signature is still missing.
web-letters-on-paper = Kept. It has no field for an electronic signature: look at the signatures by eye.
web-letters-unsigned = Not kept: nobody has signed it.
web-letters-not-a-letter = Not kept: this is not a letter from this form. A scan has lost the data that a letter carries.
web-letters-another-partner = Not kept: it belongs to another partner, or to nobody here.
web-letters-other-data = Not kept: it says something else than the partner has sent last, or belongs to another application.
web-letters-nothing-sent = Not kept: this partner has not sent its pledge.
web-letters-signed-already = Not kept: a letter that everybody has signed is here already, and stays.
web-letters-changed = Not kept: it was changed after it was made.
web-letters-other-version = Not kept: another version of the program made it, so nobody can tell here whether it was changed.
web-letters-broken-signature = Not kept: a signature on it cannot be relied on.
web-letters-too-large = Not kept: it has more than 20 MB.

web-annex = Annex as it stands
web-annex-lead = Contributions counted: { $count }. It is in the language of this page, and follows every change.
web-annex-nobody = Nobody has sent a pledge yet. Once somebody has, the annex is here.
web-annex-none = The annex cannot be made yet.
web-annex-missing = These files are not counted
web-annex-files = Download it
web-annex-pdf = Document (PDF)
web-annex-xlsx = Workbook (XLSX)
web-annex-csv = Table (CSV)
web-annex-json = Data (JSON)
web-annex-md = Text for a proposal (Markdown)
web-annex-pages = Its pages
web-annex-page = Page { $number } of { $count } of the annex
web-annex-text = Page { $number } of { $count } as text

web-log = What happened when
web-log-lead = The file log.jsonl in the application folder has every line. No link and nothing of what was typed stands in it.
web-log-nothing = Nothing has happened yet.
web-log-file = Download the log (JSON Lines)
web-log-when = When
web-log-what = What
web-log-partner = Partner
web-log-more = These are the latest { $count }. All are in the file.
web-event-started = The server was started
web-event-invited = A link was made
web-event-described = The invitation was changed
web-event-withdrawn = The link was withdrawn
web-event-removed = The partner was removed
web-event-others-withdrawn = The other links of the coordinator were withdrawn
web-event-begun = The form was begun
web-event-sent = The pledge was sent
web-event-returned = A letter came back
web-event-refused = A letter came back and was not kept

## Messages to partners

web-message-subject = { $project }: letter of intent from { $organization }
web-message-due = Please return the signed letter by { $day }.
web-message-was-due = The signed letter was due by { $day }. Please return it as soon as you can.
web-message-no-link = the link that you have from us already (if you no longer have it, answer this message)
web-message-invite =
    Hello,

    { $project } is applying to { $funder } for funding, and we would be glad to have { $organization } with us. A letter of intent says what you would contribute. You fill in a form, which takes about a quarter of an hour, and your answers become the letter to sign:

    { $link }

    Your answers are saved as you type, so you can stop and carry on later with the same link. Anyone with the link can read and change your answers: please share it only with colleagues who need it.

    { $due }

    Kind regards
    { $coordinator }
web-message-remind =
    Hello,

    Thank you for starting to fill in what { $organization } contributes to { $project }. It has not been sent yet. You can carry on where you stopped with this link:

    { $link }

    { $due }

    Kind regards
    { $coordinator }
web-message-sign =
    Hello,

    Thank you for what { $organization } contributes to { $project }. We now need the signed letter. You can download it, and return it signed, with this link:

    { $link }

    { $due }

    Kind regards
    { $coordinator }
