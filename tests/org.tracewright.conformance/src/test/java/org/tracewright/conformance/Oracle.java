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
import org.python.core.PyDictionary;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.util.PythonInterpreter;

/** What programs must print and return: asked of CPython 3 in one process for all, or of Jython for what is 2.7 only. */
final class Oracle {

    private static final Path HOME = Path.of("oracle").toAbsolutePath();

    private Oracle() {
    }

    /** The answer for a program of {@link ConformanceProgram#chosen()}; all are asked at once, and once in each virtual machine. */
    static Outcome answer(ConformanceProgram program) {
        return Answers.ALL.get(program).outcome();
    }

    /**
     * What an oracle said of one program.
     *
     * @param given   what the program did, or null when the oracle refused it
     * @param refusal why it did so, or null
     */
    record Answer(Outcome given, String refusal) {

        /** What the program did; fails for this program alone when the oracle does not accept it. */
        Outcome outcome() {
            if (given == null) {
                throw new AssertionError(refusal);
            }
            return given;
        }
    }

    /** Runs programs that have one root in CPython 3. A program that takes the oracle down with it leaves those after it unanswered. */
    static Map<ConformanceProgram, Answer> python3(List<ConformanceProgram> programs) {
        Map<ConformanceProgram, Answer> answers = new LinkedHashMap<>();
        if (programs.isEmpty()) {
            return answers;
        }
        List<String> lines = python3Lines(programs);
        for (int i = 0; i < programs.size(); i++) {
            answers.put(programs.get(i), i < lines.size() ? answer(programs.get(i), JsonParser.parseString(lines.get(i)).getAsJsonObject())
                    : new Answer(null, "python3 ended before it answered for " + programs.get(i)));
        }
        return answers;
    }

    private static Answer answer(ConformanceProgram program, JsonObject result) {
        JsonElement error = result.get("error");
        return error.isJsonNull() ? new Answer(new Outcome(result.get("out").getAsString(), result.get("code").getAsInt()), null)
                : new Answer(null, "python3 does not accept " + program + ":\n" + error.getAsString());
    }

    private static List<String> python3Lines(List<ConformanceProgram> programs) {
        try {
            Process process = new ProcessBuilder("python3", HOME.resolve("run_programs.py").toString(), programs.get(0).root().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
                for (ConformanceProgram program : programs) {
                    in.write(program.name());
                    for (String argument : program.arguments()) {
                        in.write("\t" + argument);
                    }
                    in.write("\n");
                }
            }
            try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                return out.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the oracle, python3, cannot be run", e);
        }
    }

    /** Runs programs in Jython, in this virtual machine. */
    static Map<ConformanceProgram, Answer> python2(List<ConformanceProgram> programs) {
        Properties properties = new Properties();
        properties.setProperty("python.import.site", "false");
        properties.setProperty("python.cachedir.skip", "true");
        PythonInterpreter.initialize(System.getProperties(), properties, new String[0]);
        Map<ConformanceProgram, Answer> answers = new LinkedHashMap<>();
        try (PythonInterpreter python = new PythonInterpreter()) {
            python.set("home", new PyString(HOME.toString()));
            python.exec("import sys; sys.path.insert(0, home); sys.dont_write_bytecode = True; from run_programs import run");
            for (ConformanceProgram program : programs) {
                python.set("root", new PyString(program.root().toString()));
                python.set("path", new PyString(program.name()));
                answers.put(program, answer(program, (PyDictionary) python.eval("run(root, path, [])")));
            }
        }
        return answers;
    }

    private static Answer answer(ConformanceProgram program, PyDictionary result) {
        PyObject error = result.__getitem__(new PyString("error"));
        if (error instanceof PyString text) {
            return new Answer(null, "Jython does not accept " + program + ":\n" + text.getString());
        }
        return new Answer(new Outcome(result.__getitem__(new PyString("out")).asString(), result.__getitem__(new PyString("code")).asInt()), null);
    }

    private static final class Answers {
        static final Map<ConformanceProgram, Answer> ALL = new LinkedHashMap<>();

        static {
            List<ConformanceProgram> programs = ConformanceProgram.chosen();
            ALL.putAll(python3(programs.stream().filter(program -> !program.needsPython2()).toList()));
            ALL.putAll(python2(programs.stream().filter(ConformanceProgram::needsPython2).toList()));
        }
    }
}
