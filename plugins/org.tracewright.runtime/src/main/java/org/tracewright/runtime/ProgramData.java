package org.tracewright.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What a program finds when it starts.
 *
 * @param roots   the prebuilt objects that code names
 * @param faults  the exceptions that stand for faults of the Java machine
 * @param machine files, time and environment
 */
public record ProgramData(Object[] roots, Faults faults, Machine machine) {

    /** The resource beside the program's own classes that holds the encoded objects. */
    public static final String RESOURCE = "data.bin";

    /**
     * Decodes the objects.
     *
     * @param owner      a class of the program
     * @param prototypes an object of each kind that cannot be made without generated code
     */
    public static ProgramData load(Class<?> owner, Object[] prototypes) {
        try (InputStream in = owner.getResourceAsStream(RESOURCE)) {
            DataReader reader = new DataReader(in.readAllBytes(), prototypes);
            Object[] roots = reader.readAll();
            Machine machine = owner.getClassLoader() instanceof MachineOwner given ? given.machine() : Machine.system();
            return new ProgramData(roots, new Faults(reader.faults()), machine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
