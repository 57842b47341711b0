# What the web form says beside the questions, in English.
#
# A translation has the same names, and the same words after `$`. What stands in `backticks` is what somebody might type.
# A name such as `web-address` is a question's label on a page, and its hint, where they differ from those of `en.ftl`.

## Around every page

web-skip = Skip to the content
web-languages = Language
web-language-da = Dansk
web-language-en = English
web-language-et = Eesti
web-language-fi = Suomi
web-language-is = Íslenska
web-language-nb = Norsk
web-language-sv = Svenska
web-footer = This page keeps what you type on the server of the project’s coordinator, and nowhere else. It sets one cookie, for the language, and only if you change it.
web-error = Error:
web-optional = (optional)
web-steps-overview = Overview
web-steps = Steps
web-next = Save and continue
web-save = Save
web-kept = Everything is saved.
web-unkept = What you typed last is not saved yet. The next try is in a few seconds.
web-elsewhere = These answers were changed in another window. Press “Save” to choose between the two versions.
web-change = Change: { $page }

## Where there is nothing else to show

web-notice-no-link = This link does not open anything
    .text = It may have been replaced by a newer one, or part of it is missing. Open the latest message from the project’s coordinator and use the link in it, or ask for a new link.
web-notice-no-page = There is nothing here
    .text = Use the link that the project’s coordinator has sent you.
web-notice-too-fast = Too many requests
    .text = This link is being used faster than a person can. Wait a few seconds and try again. Everything that was saved is still there.
web-notice-busy = The server is busy
    .text = Many letters are being made at this moment. Wait a few seconds and try again. Everything that was saved is still there.
web-notice-too-large = This is too large
    .text = A form may have 1 MB, a picture 5 MB and a letter 20 MB. Go back and send something smaller.
web-notice-bad-form = This form cannot be read
    .text = Go back, load the page anew and try again.
web-notice-no-letter = The letter cannot be made yet
    .text = This is what keeps it from being made:
web-notice-no-annex = The annex cannot be made yet
    .text = This is what keeps it from being made:
web-notice-broken = Something is wrong on our side
    .text = Everything that was saved is still there. Try again in a while, or tell the project’s coordinator:

## The partner’s start

web-overview = { $organization }: your letter for { $project }
web-overview-about = The project { $project } asks { $funder } for funding. With this form you state what { $organization } contributes, and get a letter to sign.
web-overview-due = Please send the signed letter by { $day }.
web-overview-sent = Your pledge has been sent.
web-overview-sent-link = Download the letter, or return it signed
web-overview-tasks = What we ask you
web-overview-begin = Start
web-overview-go-on = Continue
web-overview-how = Good to know
web-overview-how-saved = Everything is saved as you type. You can close the window at any time and come back with the same link.
web-overview-how-link = Whoever has the link can read and change what you write. Pass it on only to colleagues who should.
web-overview-how-sign = At the end you download the letter as a PDF. It can be signed electronically; then you return it here.
web-overview-ask = Questions? Ask
web-progress-untouched = Not started
web-progress-begun = In progress
web-progress-complete = Done

## The pages

web-page-organisation = Your organisation
web-page-organisation-lead = This is what the head of the letter says.
web-page-people = People and time
web-page-people-lead = Who takes part, in which role, and how much working time your organisation gives for it.
web-page-other = Other contributions
web-page-other-lead = Whatever your organisation gives beside working time, such as travel money, rooms or equipment. Most partners leave this page empty.
web-page-signatures = Signatures and contact
web-page-signatures-lead = Who signs the letter, and whom to ask about it.
web-page-wording = The letter
web-page-wording-lead = What the letter says besides, in which language, and what kind of letter it is.
web-summary = There is a problem
web-unsent = You have changed something since you sent your pledge. The coordinator sees it once you send it again.
web-unsent-drop = Drop these changes and go back to what was sent
web-overtaken = Somebody has changed your contribution in the meantime, by another way than this form. If you send yours, it takes the place of that.
web-more-organization = More for the letterhead
web-more-signatory = More about this person
web-more-contact = More about the contact
web-more-working-time = What full time means at your organisation
web-more-work = Who pays, remarks, identifiers
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
    .hint = In full, as it should stand at the head of the letter.
web-unit = Faculty, department or group
    .hint = Leave it empty if the whole organisation takes part.
web-address = Postal address
    .hint = Street and town, a line each, without the name of the organisation.
web-short-name = Short name
    .hint = It saves space in the tables of the application, as `UiN` for the University of Nordvik.
web-logo = Logo
    .hint = An SVG, PNG or JPEG file of at most 5 MB.
web-letterhead = Banner
    .hint = A wide picture in the place of logo and address, if your letters have one: SVG, PNG or JPEG, at most 5 MB.
web-hours-per-year = Hours a year for full time
    .hint = Leave it empty to count with the number that the application has for all partners. Fill it in only if your organisation has a norm of its own, without holidays and leave.
web-role = Role in the project
    .hint = For example `instructor`, `coordinator` or `research software engineer`.
web-who = Name
    .hint = If it is known already. A letter may also promise a role whose holder is still to be found.
web-activities = Tasks
    .hint = What this person will do, one task a line. Leave it empty if the role says enough.
web-effort = Working time
    .hint = In your own words: `half a day a week`, `20 %`, `0.2 FTE`, `6 person-months a year`, `300 hours a year`. With dates: `0.5 FTE from August 2026 until 31 December 2027`.
web-other-description = What is given
    .hint = A few words, such as `travel to project meetings`.
web-other-years = Worth in each year
    .hint = Each calendar year with its amount: `2026: 69 000, 2027: 70 000`.
web-topics = Workshops you want to share in
    .hint = Choose those that your organisation would hold or help with.
web-rationale = Why your organisation takes part
    .hint = A sentence or two of your own. Reviewers read letters side by side: what only you can say counts most.
web-statement = Your own account of who you are
    .hint = It takes the place of the sentences that the letter has about your organisation; one paragraph a line. Leave it empty, and those stay.
web-language = Language of the letter
    .hint = The letter is written in this language. What you have typed stays as it is.
web-template = Kind of letter
    .hint = The coordinator usually needs the first one.
web-template-letter-of-intent = Letter of intent: what you plan to contribute if the project is funded
web-template-letter-of-commitment = Letter of commitment: a firm promise that depends on the grant only
web-template-letter-of-support = Letter of support: you are in favour, and need not promise working time
web-funding = Who pays for this time
    .hint = In kind means that your organisation pays the salary.
web-picture-there = A picture is there.
web-picture-drop = Remove it
web-picture-send = Upload
web-cells = Or fill it in by calendar year
web-cells-unit = What the numbers count
web-cells-person-months = person-months
web-cells-hours = hours

## What it comes to

web-totals = What it comes to
web-totals-in-kind = Given by your organisation
web-totals-funder = Paid by the funder
web-totals-year = Year
web-totals-hours = Hours
web-totals-months = Person-months
web-totals-all = In all
web-totals-share = FTE
web-totals-share-how = FTE is the share of a full-time position, on average over the days of the year on which the project runs.
web-totals-none = The sums stand here once all entries can be understood.

## The letter

web-letter = Your letter
web-letter-lead = This is the letter as it will be. What is still missing stands as a dash.
web-letter-link = See the letter as it is now
web-letter-page = Page { $number } of { $count } of the letter
web-letter-text = Page { $number } of { $count } as text
web-letter-waiting = The letter is being renewed.
web-letter-failed = The letter cannot be shown at the moment.
web-letter-bare = Working time is still missing. Until some is stated, this is shown as a letter of support; the head is the same.
web-letter-none = The letter cannot be shown yet:

## Check and send

web-check = Check and send
web-check-lead = Read it once more. Then send it, and the letter is made for you to sign.
web-check-open = This is still missing or unclear
web-check-again = Tick the box at the end to send it. If something was changed in another window, read it again first.
web-check-agree = This is our pledge: I may state this for our organisation, and the figures are right.
web-check-send = Send our pledge
web-conflict = This page was changed in another window
web-conflict-lead = What was saved there and what you have just sent differ. Choose the version that holds.
web-conflict-answer = Answer
web-conflict-theirs = Saved before
web-conflict-ours = Just sent
web-conflict-keep = Keep what was saved
web-conflict-replace = Use what I have just sent

## After sending

web-done = Thank you. Your pledge has been sent.
web-done-not-yet = Your pledge has not been sent yet
web-done-not-yet-how = Once it has been sent, the letter to sign is here.
web-done-lead = Two things remain: have the letter signed, and return it here.
web-done-letter = Download the letter
web-done-letter-how = It is a PDF with a field for each signature. Sign it electronically if you can: then the figures travel with the letter, and nobody has to type them.
web-done-letter-link = Download the letter (PDF)
web-done-return = Return the signed letter
web-done-return-how = Choose the signed PDF, at most 20 MB. It is looked at right away.
web-done-return-file = Signed letter
web-done-return-send = Return the letter
web-done-data = Your data
web-done-data-how = Everything you have stated, for another time or another program.
web-done-data-link = Download the data (JSON)
web-done-change = Change something and send it again
web-returned-by = Signed by:
web-returned-signed = The signed letter is here
    .text = It is the letter as it was made, and everybody has signed it. Nothing remains to be done. Thank you.
web-returned-partly-signed = The letter is here, and a signature is missing
    .text = What was signed so far is kept. Return the letter again once everybody has signed.
web-returned-unsigned = Nobody has signed this letter
    .text = It was not kept. Open it in a program that signs PDF files, sign in the field, save it, and return that file.
web-returned-on-paper = The letter is here
    .text = It has no field for an electronic signature, so the coordinator will look at the signatures by eye.
web-returned-not-a-letter = This is not the letter from this page
    .text = It was not kept. A scan or a printout has lost the data that the letter carries: send that to the coordinator by e-mail, or sign the PDF itself electronically.
web-returned-another-partner = This is the letter of another organisation
    .text = It was not kept. Choose the letter that you have downloaded here.
web-returned-other-data = This letter says something else than you have sent last
    .text = It was not kept. Download the letter again and have that one signed, or change your answers back and send them again.
web-returned-nothing-sent = Your pledge has not been sent yet
    .text = The letter was not kept. Send your pledge first, then download the letter and have it signed.
web-returned-signed-already = A letter that everybody has signed is here already
    .text = It stays. The one that you have sent now has fewer signatures, and was not kept.
web-returned-changed = This letter was changed after it was made
    .text = It was not kept. Some programs rewrite a PDF when they save or print it. Download the letter again and sign it without any other change.
web-returned-other-version = This letter was made by another version of the program
    .text = It was not kept, since nobody can tell here whether it was changed. Download the letter again, or send this one to the coordinator by e-mail.
web-returned-broken-signature = A signature on this letter cannot be relied on
    .text = It was not kept. Perhaps the letter was saved again after it was signed. Download it again, and sign it as the last thing you do.

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
web-letters-another-partner = Not kept: it is not a letter of this partner, or of nobody here.
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
web-message-no-link = the link that you have from us already (if you no longer have it, answer this message)
web-message-invite =
    Hello,

    { $project } asks { $funder } for funding, and we would be glad to have { $organization } with us. A letter of intent says what you would contribute. It takes about a quarter of an hour to fill in a form; the letter to sign is made of it:

    { $link }

    Everything is saved as you type, so you can stop and go on later with the same link. Whoever has the link can read and change what you write: please pass it on only to colleagues who should.

    { $due }

    Kind regards
    { $coordinator }
web-message-remind =
    Hello,

    You have begun to fill in what { $organization } contributes to { $project }. It has not been sent yet. You go on where you stopped with this link:

    { $link }

    { $due }

    Kind regards
    { $coordinator }
web-message-sign =
    Hello,

    Thank you for what { $organization } contributes to { $project }. What we still need is the signed letter. You download it, and return it signed, with this link:

    { $link }

    { $due }

    Kind regards
    { $coordinator }
