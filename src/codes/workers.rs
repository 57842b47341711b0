//! Problems with worker processes, which read and typeset everything that others sent.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "no-worker",
        "files from others are read and typeset in a separate process, and the system starts none",
        "There may be too many processes already, or the program was moved away while it ran. Nothing is wrong with \
         the documents.",
    ),
    Code::error(
        "took-too-long",
        "one document that never ends would keep all others waiting",
        "A letter may take ten seconds of processor time; an ordinary one takes a hundredth of that. A picture with \
         millions of shapes, or a template with an endless loop, would take for ever. The process was ended; all other \
         documents are made. If the document really is that large, allow more with `--worker-seconds`.",
    ),
    Code::error(
        "took-too-much-memory",
        "one document that fills the memory would take all others with it",
        "A letter may take 500 MB of memory beyond that of an empty process. A picture that unpacks to gigabytes, or a \
         template with a text that keeps doubling, takes more. The process was ended; all other documents are made. If \
         the document really is that large, allow more with `--worker-memory`.",
    ),
    Code::error(
        "worker-died",
        "a document that crashes the program must not take all others with it",
        "Each document is read and typeset in a process of its own. The process that worked on this document ended in \
         a way that the program does not recognise: a bug in the program, which the document brings to light. It was \
         tried a second time in a new process. All other documents are made. Please report it, with the file if you \
         may share it.",
    ),
];
