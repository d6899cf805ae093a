package org.tracewright.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.LoggedTrace;

/** All of a log as JSON. */
final class TraceJson {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final LogModel model;

    TraceJson(LogModel model) {
        this.model = model;
    }

    String text() {
        JsonObject all = new JsonObject();
        all.addProperty("whole", model.isWhole());
        JsonArray traces = new JsonArray();
        model.traces().forEach(trace -> traces.add(trace(trace)));
        all.add("traces", traces);
        all.add("methods", GSON.toJsonTree(model.methods()));
        all.add("totals", GSON.toJsonTree(model.totals()));
        return GSON.toJson(all);
    }

    private static JsonObject trace(LoggedTrace trace) {
        JsonObject object = new JsonObject();
        object.addProperty("number", trace.number());
        object.addProperty("driver", trace.driver());
        object.addProperty("position", trace.location());
        if (trace.isBridge()) {
            object.addProperty("origin", trace.origin() == null ? null : trace.origin().number());
            object.addProperty("originGuard", trace.originGuard());
        }
        object.addProperty("entries", trace.counts().entries());
        object.addProperty("iterations", trace.counts().iterations());
        object.addProperty("nanos", trace.counts().nanos());
        object.addProperty("operationsBefore", trace.operationsBefore());
        object.addProperty("operationsAfter", trace.operationsAfter());
        object.addProperty("bridges", trace.allBridges());
        object.add("compiled", GSON.toJsonTree(trace.compiled()));
        object.add("aborted", GSON.toJsonTree(trace.aborted()));
        object.add("guards", GSON.toJsonTree(trace.guardCounts()));
        JsonArray stages = new JsonArray();
        trace.stages().forEach(stage -> stages.add(stage(stage)));
        object.add("stages", stages);
        return object;
    }

    private static JsonObject stage(LogRecord.Stage stage) {
        JsonObject object = new JsonObject();
        object.addProperty("name", stage.name());
        object.addProperty("inputs", stage.inputs());
        object.add("lines", GSON.toJsonTree(stage.lines()));
        return object;
    }
}
