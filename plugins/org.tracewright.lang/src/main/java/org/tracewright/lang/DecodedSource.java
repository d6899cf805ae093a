package org.tracewright.lang;

import java.nio.charset.Charset;

/**
 * The text of a source file and the encoding it came in, which byte string literals are written back in.
 */
public record DecodedSource(String text, Charset charset) {
}
