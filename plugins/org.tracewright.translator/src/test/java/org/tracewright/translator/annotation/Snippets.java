package org.tracewright.translator.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tracewright.frontend.bytecode.Compiler;
import org.tracewright.frontend.importing.Budget;
import org.tracewright.frontend.importing.ModuleFinder;
import org.tracewright.frontend.importing.SandboxedSystem;
import org.tracewright.frontend.objspace.flow.FlowResult;
import org.tracewright.frontend.objspace.flow.FlowSpace;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostSpace;

/** Cases kept as text: modules with what inference is to say of them. */
final class Snippets {

    /** A case: name, source of a module, the text of the line that ends the source, and the expected lines. */
    record Case(String name, String source, String call, List<String> expected) {
    }

    /** What inference made of a module. */
    record Inferred(Annotator annotator, AnnotatedProgram program) {
    }

    private Snippets() {
    }

    static List<Case> read(String resource) throws IOException {
        try (InputStream stream = Snippets.class.getResourceAsStream(resource)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = new ArrayList<>();
            for (String part : text.split("(?m)^=== ")) {
                int dashes = part.indexOf("\n---");
                if (dashes < 0) {
                    continue;
                }
                int end = part.indexOf('\n');
                int callEnd = part.indexOf('\n', dashes + 1);
                List<String> expected = part.substring(callEnd + 1).lines().filter(l -> !l.isBlank()).toList();
                cases.add(new Case(part.substring(0, end), part.substring(end + 1, dashes + 1), part.substring(dashes + 4, callEnd).trim(), expected));
            }
            return cases;
        }
    }

    static Inferred infer(String source, Annotation argument) throws IOException {
        Path directory = Files.createTempDirectory("snippet");
        Path file = directory.resolve("snippet.py");
        Files.writeString(file, source);
        SandboxedSystem system = SandboxedSystem.readingBelow(List.of(directory), SandboxedSystem.Streams.none());
        HostSpace space = new HostSpace(system, new ModuleFinder(List.of(directory), ModuleFinder.class, new Compiler()), Budget.standard());
        HostModule module = space.importer().runMain(file);
        FlowSpace flow = new FlowSpace(space);
        Annotator annotator = Annotator.create(space, (function, errors) -> {
            FlowResult result = flow.build(function);
            result.diagnostics().forEach(errors);
            return result.graph();
        });
        AnnotatedProgram program = annotator.annotate((HostFunction) module.dict().get("f"), List.of(argument));
        Files.delete(file);
        Files.delete(directory);
        return new Inferred(annotator, program);
    }
}
