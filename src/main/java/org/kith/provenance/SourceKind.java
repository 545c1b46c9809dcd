package org.kith.provenance;

/** How something became known. */
public enum SourceKind {
    /** A person or a program said it through the API. */
    CLIENT,
    /** A contact file. */
    IMPORT,
    /** The answer to a prompt. */
    PROMPT,
    /** An interview, whose interviewer became a contact. */
    INTERVIEW,
    /** An introduction, whose target became a contact. */
    INTRODUCTION
}
