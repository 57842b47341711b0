//! Problems with reading a template and filling it in.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "template-cycle",
        "a piece of wording that includes itself never ends",
        "A partial includes itself, directly or through others. Remove one of the inclusions.",
    ),
    Code::error(
        "template-empty-field",
        "a letter must not have a gap where its data do",
        "The wording prints a field that this document leaves empty. Put the sentence into `{{#if field}} ... \
         {{/if}}`, or ask for the field.",
    ),
    Code::error(
        "template-encoding",
        "guessing an encoding prints wrong letters",
        "A file of the template is not UTF-8. Save it again as UTF-8.",
    ),
    Code::error(
        "template-manifest",
        "without a manifest, nobody knows what the template makes and which layout it uses",
        "Every template has a `template.json` with `description`, `document` (`letter`, `annex` or `information`) and \
         `layout`, and a wording `LANG.typ.hbs` for at least one language.",
    ),
    Code::error(
        "template-mathematics",
        "in a formula, letters from the data would become names of variables",
        "A dollar sign begins a formula in Typst. Write `\\$` for the sign itself; a wording cannot contain formulas.",
    ),
    Code::error(
        "template-missing-field",
        "a misspelt field would print nothing, and nobody would notice",
        "The wording names a field that this kind of document does not have. The hint names the one that was probably \
         meant.",
    ),
    Code::error(
        "template-syntax",
        "a wording that is not valid Handlebars cannot be filled in",
        "A brace is not closed, a block is not ended, or something is used that templates of this program do not \
         support, such as decorators.",
    ),
    Code::error(
        "template-unescaped-output",
        "data that are printed without escaping could become code",
        "`{{{field}}}` and `{{&field}}` print a value as it is. Here every value is escaped: write `{{field}}`.",
    ),
    Code::error(
        "template-unknown-helper",
        "a call of a helper that does not exist would print nothing",
        "Wordings can call `if`, `unless`, `each`, `with`, comparisons within those, `count` and `plural`. The hint \
         names the one that was probably meant.",
    ),
    Code::error(
        "template-unknown-partial",
        "a partial that does not exist cannot be included",
        "`{{> name}}` includes the file `_name.typ.hbs` of the template, or the piece `name` in \
         `wording/LANG.typ.hbs`. The name is written out, never computed.",
    ),
    Code::error(
        "template-value",
        "only texts and numbers can be printed, and only numbers have plurals",
        "The wording prints a list or an object, loops over something that is not a list, or asks for the plural of \
         something that is not a number.",
    ),
];
