package org.tracewright.backend.jvm;

import java.util.List;
import java.util.Map;

/**
 * A generated program.
 *
 * @param classes      class files by internal name, in a stable order
 * @param mainClass    internal name of the class with {@code main}, a subclass of the run time's {@code RProgram}
 * @param resources    other files by path
 * @param options      what it was made with
 * @param largeMethods methods that HotSpot leaves interpreted because of their size, with their sizes; for people to look at
 */
public record JvmImage(Map<String, byte[]> classes, String mainClass, Map<String, byte[]> resources, JvmOptions options, List<String> largeMethods) {
}
