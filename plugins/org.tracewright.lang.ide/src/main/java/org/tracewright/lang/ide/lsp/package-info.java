/**
 * The language server: what {@code services} and {@code edit} know, told to any editor by the Language Server Protocol.
 *
 * <p>Three threads: one reads messages and never waits for work; one analyses texts and answers requests in the order of their arrival, so that an answer is about the text that the client had then or a newer one; one
 * translates whole programs, which takes longer, and is sent back to the start by the next saved file. A text is parsed when something is asked of it, not at every key.
 *
 * <p>LSP4J is needed by this package alone: the bundle's imports of it are optional, since Eclipse itself does without the server.
 */
package org.tracewright.lang.ide.lsp;
