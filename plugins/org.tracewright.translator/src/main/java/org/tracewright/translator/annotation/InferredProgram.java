package org.tracewright.translator.annotation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostType;

/** The result of inference as a view on its state, so that helpers annotated later are seen too. */
record InferredProgram(Inference inference, AnnotatedGraph entry) implements AnnotatedProgram {

    @Override
    public List<AnnotatedGraph> graphs() {
        return Collections.unmodifiableList(inference.graphs());
    }

    @Override
    public Annotation annotation(Operand operand) {
        return inference.annotation(operand);
    }

    @Override
    public Annotation annotationOf(HostObject constant) {
        return inference.bookkeeper().constant(constant);
    }

    @Override
    public List<CallTarget> callTargets(Operation call) {
        return inference.calls().targets(call);
    }

    @Override
    public List<Operation> calls() {
        return inference.calls().all();
    }

    @Override
    public Map<List<HostObject>, HostObject> memoTable(Operation call) {
        return Collections.unmodifiableMap(inference.calls().memo(call));
    }

    @Override
    public Desc desc(HostObject object) {
        return inference.bookkeeper().known(object);
    }

    @Override
    public ClassDef classDef(HostType type) {
        return inference.classes().known(type);
    }

    @Override
    public List<ClassDef> classDefs() {
        return inference.classes().all();
    }

    @Override
    public boolean reachable(Block block) {
        BlockState state = inference.engine().state(block);
        return state != null && state.reached;
    }

    @Override
    public boolean taken(Link link) {
        return inference.engine().taken(link);
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return inference.faults().all();
    }
}
