package org.tracewright.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.python.core.PyDictionary;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.util.PythonInterpreter;

/** What programs must print and return: asked of CPython 3 in one process for all, or of Jython for what is 2.7 only. */
final class Oracle {

    private static final Path HOME = Path.of("oracle").toAbsolutePath();

    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    private Oracle(List<ConformanceProgram> programs) {
        askPython3(programs.stream().filter(program -> !program.needsPython2()).toList());
        askPython2(programs.stream().filter(ConformanceProgram::needsPython2).toList());
    }

    /** The answers for all programs, asked once in each virtual machine. */
    static Oracle answers() {
        return Answers.ORACLE;
    }

    Outcome of(ConformanceProgram program) {
        return outcomes.get(program.name());
    }

    private void askPython3(List<ConformanceProgram> programs) {
        try {
            Process process = new ProcessBuilder("python3", HOME.resolve("run_programs.py").toString(), ConformanceProgram.ROOT.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
                for (ConformanceProgram program : programs) {
                    in.write(program.name() + program.arguments().stream().map(a -> "\t" + a).collect(Collectors.joining()) + "\n");
                }
            }
            try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                JsonObject results = JsonParser.parseReader(out).getAsJsonObject();
                results.entrySet().forEach(entry -> addPython3(entry.getKey(), entry.getValue().getAsJsonObject()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the oracle, python3, cannot be run", e);
        }
    }

    private void addPython3(String name, JsonObject result) {
        JsonElement error = result.get("error");
        if (!error.isJsonNull()) {
            throw new AssertionError("python3 does not accept " + name + ":\n" + error.getAsString());
        }
        outcomes.put(name, new Outcome(result.get("out").getAsString(), result.get("code").getAsInt()));
    }

    private void askPython2(List<ConformanceProgram> programs) {
        Properties properties = new Properties();
        properties.setProperty("python.import.site", "false");
        properties.setProperty("python.cachedir.skip", "true");
        PythonInterpreter.initialize(System.getProperties(), properties, new String[0]);
        try (PythonInterpreter python = new PythonInterpreter()) {
            python.set("home", new PyString(HOME.toString()));
            python.exec("import sys; sys.path.insert(0, home); sys.dont_write_bytecode = True; from run_programs import run");
            python.set("root", new PyString(ConformanceProgram.ROOT.toString()));
            for (ConformanceProgram program : programs) {
                python.set("path", new PyString(program.name()));
                addPython2(program.name(), (PyDictionary) python.eval("run(root, path, [])"));
            }
        }
    }

    private void addPython2(String name, PyDictionary result) {
        PyObject error = result.__getitem__(new PyString("error"));
        if (error instanceof PyString text) {
            throw new AssertionError("Jython does not accept " + name + ":\n" + text.getString());
        }
        outcomes.put(name, new Outcome(result.__getitem__(new PyString("out")).asString(),
                result.__getitem__(new PyString("code")).asInt()));
    }

    private static final class Answers {
        static final Oracle ORACLE = new Oracle(ConformanceProgram.all());
    }
}
