//! Problems with reading a template and filling it in.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "template-cycle",
        "a piece of wording that includes itself never ends",
        "A partial includes itself, directly or through others. Take one of the inclusions out.",
    ),
    Code::error(
        "template-empty-field",
        "a letter must not have a hole where the data have a gap",
        "The wording prints a field that this document leaves empty. Put the sentence into `{{#if field}} ... {{/if}}`, \
         or ask for the field.",
    ),
    Code::error(
        "template-encoding",
        "guessing an encoding prints wrong letters",
        "A file of the template is not UTF-8. Save it again in that encoding.",
    ),
    Code::error(
        "template-manifest",
        "without it nobody knows what the template makes and which layout it wants",
        "Every template has a `template.json` with `description`, `document` (`letter`, `annex` or `information`) and \
         `layout`, and a wording `LANG.typ.hbs` for at least one language.",
    ),
    Code::error(
        "template-mathematics",
        "within formulas, letters of the data would become names of variables",
        "A dollar sign begins a formula in Typst. Write `\\$` for the sign itself; a wording can hold no formulas.",
    ),
    Code::error(
        "template-missing-field",
        "a misspelt field would print nothing and nobody would notice",
        "The wording names a field that this kind of document does not have at all. The hint names the one that was \
         probably meant.",
    ),
    Code::error(
        "template-syntax",
        "what is not Handlebars cannot be filled in",
        "A brace is not closed, a block is not ended, or something is used that templates of this program do not know, \
         such as decorators.",
    ),
    Code::error(
        "template-unescaped-output",
        "data that are printed without escapes could become code",
        "`{{{field}}}` and `{{&field}}` print a value as it is. Here every value is escaped: write `{{field}}`.",
    ),
    Code::error(
        "template-unknown-helper",
        "a name that can be called and does nothing would print nothing",
        "Wordings can call `if`, `unless`, `each`, `with`, comparisons within those, `count` and `plural`. The hint names \
         what was probably meant.",
    ),
    Code::error(
        "template-unknown-partial",
        "what is not there cannot be included",
        "`{{> name}}` includes the file `_name.typ.hbs` of the same folder. Its name is written out, never computed.",
    ),
    Code::error(
        "template-value",
        "only texts and numbers can be printed, and only numbers have plurals",
        "The wording prints a list or an object, loops over something that is not a list, or asks for the plural of \
         something that is not a number.",
    ),
];
