//! What `letter-templates/README.md` tells about the values of a letter is what there is.
