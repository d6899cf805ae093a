package org.tracewright.backend.jvm;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.tracewright.runtime.Launcher;
import org.tracewright.runtime.Machine;
import org.tracewright.runtime.MachineOwner;
import org.tracewright.runtime.RProgram;

/** Runs a generated program in this process. */
public final class InMemoryRunner {

    private InMemoryRunner() {
    }

    /**
     * Runs it to its end on a thread of its own.
     *
     * @param name the program's first argument
     * @return the exit status
     */
    public static int run(JvmImage image, String name, String[] arguments, Machine machine) {
        return run(image, name, arguments, machine, JitSetup.environment());
    }

    /** Runs it as {@link #run(JvmImage, String, String[], Machine)} does, its tracing compiler set up so. */
    public static int run(JvmImage image, String name, String[] arguments, Machine machine, JitSetup jit) {
        ImageLoader loader = new ImageLoader(image, machine, jit);
        return new Launcher(loader::program, image.options().stackSize()).run(name, arguments);
    }

    /** Loads a program to be entered any number of times, on the caller's threads; what it changes in prebuilt objects stays. */
    public static RProgram load(JvmImage image, Machine machine) {
        return load(image, machine, JitSetup.environment());
    }

    /** Loads a program as {@link #load(JvmImage, Machine)} does, its tracing compiler set up so. */
    public static RProgram load(JvmImage image, Machine machine, JitSetup jit) {
        return new ImageLoader(image, machine, jit).program();
    }

    /** Defines the classes of one image for one run. */
    private static final class ImageLoader extends ClassLoader implements MachineOwner {

        private final JvmImage image;
        private final Machine machine;
        private final JitSetup jit;

        ImageLoader(JvmImage image, Machine machine, JitSetup jit) {
            super(Launcher.class.getClassLoader());
            this.image = image;
            this.machine = machine;
            this.jit = jit;
        }

        @Override
        public Machine machine() {
            return machine;
        }

        @Override
        public String jitOptions() {
            return jit.options();
        }

        @Override
        public String jitLog() {
            return jit.logFile();
        }

        RProgram program() {
            try {
                return (RProgram) loadClass(image.mainClass().replace('/', '.')).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = image.classes().get(name.replace('.', '/'));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = image.resources().get(name);
            return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
        }
    }
}
