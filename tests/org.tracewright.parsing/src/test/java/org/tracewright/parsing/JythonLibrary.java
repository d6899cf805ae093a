package org.tracewright.parsing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.python.util.PythonInterpreter;

/** The Python files in Jython's own jar. */
final class JythonLibrary implements AutoCloseable {

    private final ZipFile jar;

    JythonLibrary() throws IOException {
        jar = new ZipFile(new File(PythonInterpreter.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
    }

    /** Names such as {@code Lib/os.py}, sorted. */
    List<String> files() {
        return jar.stream().map(ZipEntry::getName).filter(name -> name.matches("Lib/.*\\.py")).sorted().toList();
    }

    byte[] content(String file) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(file))) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
