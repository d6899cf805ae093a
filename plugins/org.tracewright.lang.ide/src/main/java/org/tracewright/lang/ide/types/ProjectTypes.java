package org.tracewright.lang.ide.types;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
	public Optional<TypeIndex> of(String file, String function, int line) {
		return programs.stream().filter(program -> calls(program, file, function, line)).findFirst();
	}

	private static boolean calls(TypeIndex program, String file, String function, int line) {
		return function != null && !program.graphs(file, function, line).isEmpty();
	}

	/** All programs, those that call the function first: others still know the module that it is in. */
	private Stream<TypeIndex> preferred(String file, String function, int line) {
		return programs.stream().sorted(Comparator.comparing(program -> !calls(program, file, function, line)));
	}

	/** As {@link TypeIndex#signatures}. */
	public List<String> signatures(String file, String function, int line) {
		return of(file, function, line).map(program -> program.signatures(file, function, line)).orElse(List.of());
	}

	/** As {@link TypeIndex#type}. */
	public Optional<String> type(String file, String function, int line, List<String> chain) {
		return preferred(file, function, line).map(program -> program.type(file, function, line, chain)).flatMap(Optional::stream).findFirst();
	}

	/** As {@link TypeIndex#members}. */
	public List<Member> members(String file, String function, int line, List<String> chain) {
		return preferred(file, function, line).map(program -> program.members(file, function, line, chain)).filter(members -> !members.isEmpty()).findFirst().orElse(List.of());
	}
}
