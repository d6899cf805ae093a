package org.tracewright.lang.ide.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.objspace.host.HostNames;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.annotation.AnnotatedProgram;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.Annotator;
import org.tracewright.translator.annotation.Attribute;
import org.tracewright.translator.annotation.SomeInstance;
import org.tracewright.translator.driver.Translation;

/** The inferred types of one program. Not safe for use while its translation goes on; read-only afterwards. */
public final class TypeIndex {

	private final AnnotatedProgram program;
	private final Annotator annotator;
	private final Map<String, List<AnnotatedGraph>> functions;
	private final Globals globals;
	private final HostNames names;
	private final HostSpace space;
	private final Map<String, Compared> compared = new ConcurrentHashMap<>();

	/** A text that was compared. */
	private record Compared(String text, LineMatch lines) {
	}

	/**
	 * A variable of a function as the views show it.
	 *
	 * @param type in words
	 * @param why  where the type comes from, nearest cause first
	 */
	public record Local(String name, String type, List<Diagnostic.Cause> why) {
	}

	/** @param space where the program was imported */
	private TypeIndex(AnnotatedProgram program, Annotator annotator, HostSpace space) {
		this.program = program;
		this.annotator = annotator;
		this.globals = new Globals(space.importer().modules());
		this.names = new HostNames(space);
		this.space = space;
		this.functions = program.graphs().stream().collect(Collectors.groupingBy(TypeIndex::key, LinkedHashMap::new, Collectors.toList()));
	}

	/** The types of a translation, which is taken as far as inference; empty where that does not succeed. */
	public static Optional<TypeIndex> of(Translation translation) {
		if (!translation.annotated().isUsable()) {
			return Optional.empty();
		}
		return Optional.of(new TypeIndex(translation.annotated().value(), translation.annotator(), translation.imported().value().space()));
	}

	private static String key(AnnotatedGraph graph) {
		return graph.graph().position().file() + ":" + graph.function().function().name();
	}

	/** The graphs of the function of that name in a file, one for each specialisation; where several have the name, those nearest above the line. */
	public List<AnnotatedGraph> graphs(String file, String function, int line) {
		List<AnnotatedGraph> named = functions.getOrDefault(file + ":" + function, List.of());
		int nearest = named.stream().mapToInt(graph -> graph.graph().position().line()).filter(start -> start <= line).max()
				.orElse(named.isEmpty() ? 0 : named.get(0).graph().position().line());
		return named.stream().filter(graph -> graph.graph().position().line() == nearest).toList();
	}

	/** How the lines of a text as it is now are those that were inferred from; the same where nothing is known of these, as of the library's modules. */
	public LineMatch lines(SourceModel source) {
		Compared known = compared.get(source.file());
		if (known == null || !known.text.equals(source.text())) {
			known = new Compared(source.text(), space.importer().source(source.file()).map(text -> LineMatch.of(text, source.text())).orElse(LineMatch.SAME));
			compared.put(source.file(), known);
		}
		return known.lines;
	}

	/** Where a place that was inferred from is now; as it was where it is gone. */
	public SourcePosition now(SourcePosition position, Workspace workspace) {
		if (space.importer().source(position.file()).isEmpty()) {
			return position;
		}
		int line = workspace.model(position.file()).map(source -> lines(source).now(position.line())).orElse(0);
		return line == 0 ? position : new SourcePosition(position.file(), line, position.column(), position.length());
	}

	/** The line that was inferred from where a line of a text as it is now stands: the nearest above where that is new. */
	int line(SourceModel source, int line) {
		return lines(source).beforeOrAbove(line);
	}

	/** The same at a line of a text that may have changed since. */
	public List<AnnotatedGraph> graphs(SourceModel source, String function, int line) {
		return graphs(source.file(), function, line(source, line));
	}

	/** The name of an object that one of the program's graphs refers to. */
	public String nameOf(Object constant) {
		return names.of(constant);
	}

	/** The type of a variable of one of the program's graphs, in words. */
	public String describe(Variable variable) {
		return annotator.describe(program.annotation(variable));
	}

	/** The types of parameters and result of a graph, in words. */
	public String signature(AnnotatedGraph graph) {
		return annotator.signature(graph.graph());
	}

	/** The types of parameters and result of each specialisation, in words. */
	public List<String> signatures(String file, String function, int line) {
		return graphs(file, function, line).stream().map(graph -> annotator.signature(graph.graph())).distinct().toList();
	}

	/** The type of a chain of names such as {@code frame.code} at a line of a function, in words; several where specialisations differ. */
	public Optional<String> type(String file, String function, int line, List<String> chain) {
		Set<String> words = annotations(file, function, line, chain).stream().map(annotator::describe).collect(Collectors.toCollection(LinkedHashSet::new));
		return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", words));
	}

	/** What can stand behind a dot after the chain. */
	public List<Member> members(String file, String function, int line, List<String> chain) {
		Map<String, Member> members = new LinkedHashMap<>();
		for (Annotation annotation : annotations(file, function, line, chain)) {
			Stream.concat(attributes(annotation), methods(annotation)).forEach(member -> members.putIfAbsent(member.name(), member));
		}
		globals.members(file, chain).forEach(member -> members.putIfAbsent(member.name(), member));
		return List.copyOf(members.values());
	}

	private Stream<Member> attributes(Annotation annotation) {
		if (!(annotation instanceof SomeInstance instance)) {
			return Stream.of();
		}
		Stream<Member> inferred = instance.classDef().withBases().stream().flatMap(each -> each.attributes().values().stream())
				.map(attribute -> new Member(attribute.name(), annotator.describe(attribute.annotation()), attribute.readOnly()));
		return Stream.concat(inferred, globals.classMembers(instance.classDef().type()).stream());
	}

	private Stream<Member> methods(Annotation annotation) {
		return annotator.methodNames(annotation).stream().filter(name -> !name.startsWith("__")).sorted().map(name -> new Member(name, "", true));
	}

	/** The variables of a function with their types, in the order of their appearance. */
	public List<Local> locals(AnnotatedGraph graph) {
		Map<String, List<Variable>> byName = new LinkedHashMap<>();
		for (Block block : graph.graph().blocks()) {
			variables(block).filter(variable -> isNamed(variable)).forEach(variable -> byName.computeIfAbsent(variable.name(), n -> new ArrayList<>()).add(variable));
		}
		List<Local> locals = new ArrayList<>();
		byName.forEach((name, variables) -> variables.stream().collect(Collectors.groupingBy(v -> annotator.describe(program.annotation(v)), LinkedHashMap::new,
				Collectors.toList())).forEach((type, same) -> locals.add(new Local(name, type, annotator.why(same.get(0))))));
		return locals;
	}

	private static Stream<Variable> variables(Block block) {
		return Stream.concat(block.inputs().stream(), block.operations().stream().map(Operation::result));
	}

	private static boolean isNamed(Variable variable) {
		return !variable.name().equals("v") && Character.isLetter(variable.name().charAt(0));
	}

	private Collection<Annotation> annotations(String file, String function, int line, List<String> chain) {
		if (chain.isEmpty()) {
			return List.of();
		}
		Set<Annotation> found = new LinkedHashSet<>();
		if (function != null) {
			graphs(file, function, line).forEach(graph -> found.addAll(variable(graph, chain.get(0), line)));
		}
		if (found.isEmpty()) {
			globals.value(file, chain.get(0)).map(program::annotationOf).ifPresent(found::add);
		}
		Collection<Annotation> current = found;
		for (String attribute : chain.subList(1, chain.size())) {
			current = current.stream().flatMap(annotation -> attribute(annotation, attribute)).collect(Collectors.toCollection(LinkedHashSet::new));
		}
		return current;
	}

	private static Stream<Annotation> attribute(Annotation annotation, String name) {
		Attribute attribute = annotation instanceof SomeInstance instance ? instance.classDef().attribute(name) : null;
		return attribute == null ? Stream.of() : Stream.of(attribute.annotation());
	}

	/** What a variable holds where the line uses it, else what it holds in the nearest block before, else anywhere. */
	private List<Annotation> variable(AnnotatedGraph graph, String name, int line) {
		List<Block> blocks = graph.graph().blocks();
		List<Annotation> there = blocks.stream().flatMap(block -> block.operations().stream()).filter(operation -> operation.position().line() == line)
				.flatMap(operation -> Stream.concat(operation.args().stream(), Stream.of(operation.result()))).filter(operand -> isNamed(operand, name))
				.map(program::annotation).distinct().toList();
		if (!there.isEmpty()) {
			return there;
		}
		return blocks.stream().sorted(Comparator.comparingInt(block -> distance(block, line))).flatMap(block -> variables(block).filter(v -> isNamed(v, name)))
				.map(program::annotation).limit(1).toList();
	}

	private static boolean isNamed(Operand operand, String name) {
		return operand instanceof Variable variable && variable.name().equals(name);
	}

	private static int distance(Block block, int line) {
		int first = block.operations().stream().mapToInt(operation -> operation.position().line()).filter(each -> each > 0).findFirst().orElse(Integer.MAX_VALUE / 2);
		return first <= line ? line - first : Integer.MAX_VALUE / 2 + first;
	}
}
