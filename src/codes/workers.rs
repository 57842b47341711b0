//! Problems with worker processes, which read and typeset everything that others sent.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "no-worker",
        "what others sent is read and set in a process of its own, and the system starts none",
        "There may be too many processes already, or the program was moved away while it ran. Nothing is wrong with the \
         documents.",
    ),
    Code::error(
        "took-too-long",
        "one document that never ends would keep all others waiting",
        "A letter may take ten seconds of processor time, where an ordinary one takes a hundredth of that. A picture with \
         millions of shapes or a template with a loop that does not end takes for ever. The process was ended; all other \
         documents are made. Where the document is just that large, `--worker-seconds` allows more.",
    ),
    Code::error(
        "took-too-much-memory",
        "one document that fills the memory would take all others with it",
        "A letter may take 500 MB of memory beyond what an empty process has. A picture that unfolds to gigabytes or a \
         template with a text that doubles and doubles takes more. The process was ended; all other documents are made. Where \
         the document is just that large, `--worker-memory` allows more.",
    ),
    Code::error(
        "worker-died",
        "a document that breaks the program must not break what is made of all others",
        "Each document is read and set in a process of its own. The one at work on this document ended in a way that \
         the program does not know: a bug in the program, which the document brings to light. It was tried a second \
         time in a new process. All other documents are made. Please report it, with the file if you may.",
    ),
];
