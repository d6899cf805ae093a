package org.tracewright.frontend.objspace.flow;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.tracewright.flow.Sha256;
import org.tracewright.frontend.bytecode.CodeFormat;
import org.tracewright.frontend.bytecode.CodeObject;

/** Equal where code objects are, wherever in their file they stand. */
record CodeContent(ByteBuffer digest) {

    static CodeContent of(CodeObject code) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CodeFormat.write(code, code.line(), new DataOutputStream(bytes));
            return new CodeContent(ByteBuffer.wrap(Sha256.of(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
