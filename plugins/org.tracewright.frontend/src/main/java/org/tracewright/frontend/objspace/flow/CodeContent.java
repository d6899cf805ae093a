package org.tracewright.frontend.objspace.flow;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.tracewright.frontend.bytecode.CodeFormat;
import org.tracewright.frontend.bytecode.CodeObject;

/** Equal where code objects are, wherever in their file they stand. */
record CodeContent(ByteBuffer digest) {

    static CodeContent of(CodeObject code) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CodeFormat.write(code, code.line(), new DataOutputStream(bytes));
            return new CodeContent(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
