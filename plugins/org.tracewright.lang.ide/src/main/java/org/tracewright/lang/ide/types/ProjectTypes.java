package org.tracewright.lang.ide.types;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tracewright.lang.ide.workspace.SourceModel;

/**
 * What was inferred of all programs of a project. Of a function the first program tells that calls it.
 *
 * @param programs in the order of the project's targets; none before the first inference
 */
public record ProjectTypes(List<TypeIndex> programs) {

	/** Nothing is inferred yet. */
	public static final ProjectTypes NONE = new ProjectTypes(List.of());

	public boolean isEmpty() {
		return programs.isEmpty();
	}

	/** The program that tells of a function; empty where none calls it. */
	public Optional<TypeIndex> of(SourceModel source, String function, int line) {
		return programs.stream().filter(program -> calls(program, source, function, line)).findFirst();
	}

	private static boolean calls(TypeIndex program, SourceModel source, String function, int line) {
		return function != null && !program.graphs(source, function, line).isEmpty();
	}

	/** All programs, those that call the function first: others still know the module that it is in. */
	private Stream<TypeIndex> preferred(SourceModel source, String function, int line) {
		return programs.stream().sorted(Comparator.comparing(program -> !calls(program, source, function, line)));
	}

	/** As {@link TypeIndex#signatures}, at a line of a text that may have changed since. */
	public List<String> signatures(SourceModel source, String function, int line) {
		return of(source, function, line).map(program -> program.signatures(source.file(), function, program.line(source, line))).orElse(List.of());
	}

	/** As {@link TypeIndex#type}, at a line of a text that may have changed since. */
	public Optional<String> type(SourceModel source, String function, int line, List<String> chain) {
		return preferred(source, function, line).map(program -> program.type(source.file(), function, program.line(source, line), chain)).flatMap(Optional::stream).findFirst();
	}

	/** As {@link TypeIndex#members}, at a line of a text that may have changed since. */
	public List<Member> members(SourceModel source, String function, int line, List<String> chain) {
		return preferred(source, function, line).map(program -> program.members(source.file(), function, program.line(source, line), chain)).filter(members -> !members.isEmpty()).findFirst().orElse(List.of());
	}
}
