//! Problems that keep the web form from being served.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "bad-draft",
        "a draft that is misread would be lost with the next word that somebody types",
        "A file in `drafts` is none that this version of the program has written. The partner whose it is sees that something \
         is wrong, and nothing of it is touched. Move the file away to let the partner begin again, or serve the folder with \
         the version that wrote it.",
    ),
    Code::error(
        "bad-public-url",
        "forms are taken from pages of one address only",
        "`--public-url` is the address that partners see in their browsers: `https://` and a host name of its own, with a port \
         where there is one, and without a path.",
    ),
    Code::error(
        "bad-serve-file",
        "without its hashes no link opens anything",
        "`serve.json` in the application folder keeps who was invited, and the hash of each link. It is not as the program \
         writes it, so nobody can tell who may come in. Put it back from a copy; without it, all links have to be made anew.",
    ),
    Code::error(
        "cannot-listen",
        "a server that nobody can reach is none",
        "The system's own reason is in the message: another program has the port, the address belongs to another machine, or \
         the port is one that needs rights of its own. Name another one with `--listen`; port 0 takes any that is free.",
    ),
    Code::error(
        "no-randomness",
        "a link that can be guessed lets anybody in",
        "The key in each link is made of random bytes of the system, which has none to give. That happens on no ordinary \
         system; a container that is closed off too tightly may do so.",
    ),
    Code::error(
        "public-url-missing",
        "keys of links must not travel in the clear, and a form has to know which name it has",
        "Where other machines can reach the server, there has to be a proxy with a certificate in front of it, and the server \
         has to know the address that this makes it known by: `--public-url https://...`. On the machine itself, neither is \
         needed. `docs/serving.md` shows how it is done.",
    ),
];
