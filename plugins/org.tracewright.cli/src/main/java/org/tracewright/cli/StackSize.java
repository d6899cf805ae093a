package org.tracewright.cli;

import java.util.Locale;
import org.tracewright.backend.jvm.JvmOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for how deep a translated program may recurse. */
final class StackSize {

    @Option(names = "--stack", paramLabel = "SIZE", converter = Bytes.class, description = "Stack for the program, such as 64m or 1g; default: 128m.")
    private long bytes = JvmOptions.DEFAULT_STACK;

    JvmOptions options(String programName) {
        return new JvmOptions(programName, bytes);
    }

    /** Reads a number with a unit. */
    static final class Bytes implements ITypeConverter<Long> {

        @Override
        public Long convert(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            int unit = lower.isEmpty() ? -1 : "kmg".indexOf(lower.charAt(lower.length() - 1));
            String digits = unit < 0 ? lower : lower.substring(0, lower.length() - 1);
            if (!digits.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException("'" + text + "' is no size such as 64m");
            }
            return Long.parseLong(digits) << 10 * (unit + 1);
        }
    }
}
