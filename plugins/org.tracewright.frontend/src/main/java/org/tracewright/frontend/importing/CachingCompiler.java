package org.tracewright.frontend.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tracewright.frontend.bytecode.CodeObject;

/**
 * Compiles each text and reads each compiled module once: code objects are immutable and depend on nothing but the text and the name of its file. Serves any number of
 * threads; texts that are no longer in use are forgotten on demand.
 */
public final class CachingCompiler implements SourceCompiler {

    private record Key(String source, String file, Mode mode) {
    }

    private final SourceCompiler compiler;
    private final ConcurrentMap<Key, CodeObject> known = new ConcurrentHashMap<>();
    private final ConcurrentMap<ByteBuffer, CodeObject> read = new ConcurrentHashMap<>();
    private final Set<Key> used = ConcurrentHashMap.newKeySet();

    public CachingCompiler(SourceCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public CodeObject compile(String source, String file, Mode mode) throws Failed {
        Key key = new Key(source, file, mode);
        used.add(key);
        CodeObject code = known.get(key);
        if (code == null) {
            code = compiler.compile(source, file, mode);
            known.put(key, code);
        }
        return code;
    }

    @Override
    public CodeObject read(byte[] compiled) throws IOException {
        ByteBuffer key = ByteBuffer.wrap(compiled);
        CodeObject code = read.get(key);
        if (code == null) {
            code = compiler.read(compiled);
            read.put(key, code);
        }
        return code;
    }

    /** Whether a module of that text has been compiled, which has no errors of syntax then. */
    public boolean knows(String source, String file) {
        return known.containsKey(new Key(source, file, Mode.MODULE));
    }

    /** Forgets every text that nobody asked for since this was called before, or since the beginning. */
    public void forgetUnused() {
        known.keySet().retainAll(used);
        used.clear();
    }
}
