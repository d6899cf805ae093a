package org.tracewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    /** The version of the jar or directory that this class comes from. */
    static String number() {
        String name = Version.class.getName().replace('.', '/') + ".class";
        String url = Version.class.getResource("/" + name).toString();
        try (InputStream in = new URL(url.substring(0, url.length() - name.length()) + "META-INF/MANIFEST.MF").openStream()) {
            String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "unknown" : version;
        } catch (IOException unreadable) {
            return "unknown";
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"tracewright " + number() + " (Java " + System.getProperty("java.version") + ")"};
    }
}
