package org.tracewright.jit.runtime.cpu;

import java.io.IOException;
import java.io.InputStream;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.jitcode.JitProgramReader;
import org.tracewright.runtime.Jit;

/**
 * What a translated program carries for its tracing compiler.
 *
 * @param program its jitcode and descriptors
 * @param access  its generated accessors
 */
public record LoadedProgram(JitProgram program, ProgramAccess access) {

    /** The resource beside the program's classes that holds the jitcode. */
    public static final String JITCODE = "jitcode.bin";

    /** The simple name of the class of the accessors. */
    public static final String ACCESS_CLASS = "JitAccess";

    /** Loads what belongs to a running program. */
    public static LoadedProgram of(Jit jit) {
        Class<?> owner = jit.owner();
        try (InputStream in = owner.getResourceAsStream(JITCODE)) {
            JitProgram program = JitProgramReader.read(in, jit.constants());
            String name = owner.getPackageName() + "." + ACCESS_CLASS;
            return new LoadedProgram(program, (ProgramAccess) Class.forName(name, true, owner.getClassLoader()).getConstructor().newInstance());
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the program's jitcode cannot be loaded", e);
        }
    }
}
