package org.tracewright.frontend.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import org.tracewright.flow.Sha256;

/**
 * What a run learnt of a path, so that one can tell later whether it would learn the same again.
 *
 * @param use      what the run did with the path
 * @param exists   whether there was a file or directory
 * @param modified when it was last changed; null where there was none
 * @param settled  whether that was so long before the run that a later change must show in the time
 * @param digest   of the content of a file that was read; empty of others
 */
public record Dependency(Use use, boolean exists, FileTime modified, boolean settled, String digest) {

    /** What may be done with a path, each including the ones before. */
    public enum Use {
        /** Only asked for: what counts is whether it is there. */
        LOOKED_FOR,
        /** A directory whose names were listed. */
        LISTED,
        /** A file whose content was read. */
        READ
    }

    /** File systems count time in steps of some milliseconds. */
    private static final long SETTLED_MILLIS = 100;

    /** The state of a path now. */
    public static Dependency of(Use use, Path path) {
        try {
            FileTime modified = Files.readAttributes(path, BasicFileAttributes.class).lastModifiedTime();
            boolean settled = modified.toMillis() < System.currentTimeMillis() - SETTLED_MILLIS;
            return new Dependency(use, true, modified, settled, use == Use.READ ? HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(path))) : "");
        } catch (IOException missing) {
            return new Dependency(use, false, null, true, "");
        }
    }

    /** Whether the run would find the path as it did. */
    public boolean holds(Path path) {
        return switch (use) {
            case LOOKED_FOR -> exists == Files.exists(path);
            case LISTED -> settled && hasSameTime(path);
            case READ -> settled && hasSameTime(path) || digest.equals(of(use, path).digest);
        };
    }

    private boolean hasSameTime(Path path) {
        try {
            return exists && Files.getLastModifiedTime(path).equals(modified);
        } catch (IOException missing) {
            return !exists;
        }
    }
}
