//! Problems that keep the web form from being served.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "bad-draft",
        "a misread draft would be overwritten by the next word that somebody types",
        "A file in `drafts` was not written by this version of the program. Its partner is told that something is \
         wrong, and the file is not touched. Move it away to let the partner start again, or serve the folder with the \
         version that wrote it.",
    ),
    Code::error(
        "bad-public-url",
        "forms are accepted only from pages of one address",
        "`--public-url` is the address that partners see in their browsers: `https://` and a host name of its own, \
         with a port if there is one, and without a path.",
    ),
    Code::error(
        "bad-serve-file",
        "without its hashes no link works",
        "`serve.json` in the application folder records who was invited, and the hash of each link. It is not as the \
         program writes it, so nobody can tell who may enter. Restore it from a copy; without it, all links have to be \
         made again.",
    ),
    Code::error(
        "cannot-listen",
        "a server that nobody can reach is of no use",
        "The message quotes the system's reason: another program uses the port, the address belongs to another \
         machine, or the port requires special permission. Choose another one with `--listen`; port 0 picks a free \
         port.",
    ),
    Code::error(
        "no-randomness",
        "a link that can be guessed lets anybody in",
        "The key in each link is made of random bytes from the system, which has none to give. This happens on no \
         ordinary system, but may in a container with too few permissions.",
    ),
    Code::error(
        "public-url-missing",
        "keys in links must not travel unencrypted, and a form has to know its own address",
        "If other machines can reach the server, there has to be a proxy with a certificate in front of it, and the \
         server has to know its public address: `--public-url https://...`. On the machine itself, neither is needed. \
         `docs/serving.md` shows how to set this up.",
    ),
];
