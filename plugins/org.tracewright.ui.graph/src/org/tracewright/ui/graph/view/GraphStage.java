package org.tracewright.ui.graph.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.tracewright.core.build.TargetResult;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.ir.PrebuiltNames;
import org.tracewright.flow.ir.PrintOptions;
import org.tracewright.lang.ide.types.TypeIndex;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.ui.caret.FunctionAtCaret;
import org.tracewright.ui.graph.model.FlowDiagram;

/** The stages after which a graph can be shown. */
enum GraphStage {
	FLOW("Flow"), ANNOTATED("Annotated"), LOWERED("Lowered"), SIMPLIFIED("Simplified"), OPTIMIZED("Optimized");

	private final String label;

	GraphStage(String label) {
		this.label = label;
	}

	String label() {
		return label;
	}

	/** The function's diagram after this stage; empty where the program does not reach the function, or the stage was not reached. */
	Optional<FlowDiagram> diagram(TargetResult result, FunctionAtCaret caret) {
		Optional<AnnotatedGraph> annotated = result.types().flatMap(types -> types.graphs(caret.source(), caret.function(), caret.line()).stream().findFirst());
		return switch (this) {
			case FLOW -> annotated.map(graph -> high(result.types().get(), graph, PrintOptions.PLAIN));
			case ANNOTATED -> annotated.map(graph -> high(result.types().get(), graph, PrintOptions.PLAIN.withTypeNames(result.types().get()::describe)));
			case LOWERED -> low(result.translation(), Translation::lowered, caret);
			case SIMPLIFIED -> low(result.translation(), Translation::simplified, caret);
			case OPTIMIZED -> low(result.translation(), Translation::optimized, caret);
		};
	}

	private static FlowDiagram high(TypeIndex types, AnnotatedGraph graph, PrintOptions options) {
		return FlowDiagram.of(graph.graph(), graph.graph().name() + types.signature(graph), types::nameOf, options);
	}

	private static Optional<FlowDiagram> low(Translation translation, Function<Translation, StageResult<Program>> stage, FunctionAtCaret caret) {
		StageResult<Program> result = stage.apply(translation);
		if (!result.isUsable()) {
			return Optional.empty();
		}
		List<FlowGraph> graphs = result.value().functions().stream().map(function -> function.graph()).filter(graph -> isOf(graph, caret)).toList();
		return graphs.stream().findFirst().map(graph -> FlowDiagram.of(graph, graph.name(), PrebuiltNames::of, PrintOptions.PLAIN));
	}

	private static boolean isOf(FlowGraph graph, FunctionAtCaret caret) {
		return graph.position().file().equals(caret.file()) && ("." + graph.name() + "__").contains("." + caret.function() + "__");
	}
}
