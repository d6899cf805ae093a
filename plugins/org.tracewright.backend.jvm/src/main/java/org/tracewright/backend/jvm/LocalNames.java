package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.tracewright.flow.graph.Variable;

/** The table that tells debuggers which slot holds which variable of the source, and where. */
final class LocalNames {

    private record Local(String name, String descriptor, int slot) {
    }

    private record Range(Label start, Label end) {
    }

    /** What Python takes for a name, and not that of the translator. */
    private static final Pattern NAME = Pattern.compile("(?!v[0-9]*$)[A-Za-z_][A-Za-z0-9_]*");

    private final Layout layout;
    private final MethodVisitor out;
    private final Map<Local, List<Range>> ranges = new LinkedHashMap<>();
    private final Map<Local, Label> open = new LinkedHashMap<>();

    LocalNames(Layout layout, MethodVisitor out) {
        this.layout = layout;
        this.out = out;
    }

    /** From here to the end of the block the slot holds the variable. */
    void begin(Variable variable, int slot) {
        if (isFromSource(variable.name()) && slot >= 0) {
            Label here = new Label();
            out.visitLabel(here);
            open.putIfAbsent(new Local(variable.name(), layout.descriptor(variable.type()), slot), here);
        }
    }

    /** A block ends. */
    void endBlock() {
        Label here = new Label();
        out.visitLabel(here);
        open.forEach((local, start) -> close(local, start, here));
        open.clear();
    }

    private void close(Local local, Label start, Label end) {
        List<Range> known = ranges.computeIfAbsent(local, l -> new ArrayList<>());
        Range last = known.isEmpty() ? null : known.get(known.size() - 1);
        if (last != null && last.end().getOffset() == start.getOffset()) {
            known.set(known.size() - 1, new Range(last.start(), end));
        } else if (start.getOffset() < end.getOffset()) {
            known.add(new Range(start, end));
        }
    }

    /** Writes the table at the end of the method. */
    void write() {
        ranges.forEach((local, all) -> all.forEach(
                range -> out.visitLocalVariable(local.name(), local.descriptor(), null, range.start(), range.end(), local.slot())));
    }

    /** Names such as {@code v12} are the translator's. */
    private static boolean isFromSource(String name) {
        return NAME.matcher(name).matches();
    }
}
