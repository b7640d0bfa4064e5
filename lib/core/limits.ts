/** How much is read, for whoever has to say that a text was cut. Knows nothing else. */

/** Texts beyond this are not policies that anyone reads; the limit keeps hostile pages from running for minutes. */
export const maxBlocks = 20_000;
