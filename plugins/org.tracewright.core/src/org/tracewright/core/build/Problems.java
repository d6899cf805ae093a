package org.tracewright.core.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.tracewright.flow.Diagnostic;
import org.tracewright.translator.driver.Translation;

/**
 * What is wrong with the targets of a project, as far as a build has come: of a stage that has not run yet, what it found the last time. Most of what can be wrong turns up in import and inference, which take a small part of a
 * build; nobody waits for the other stages to hear of it, or of its end.
 */
final class Problems {

	/**
	 * Of one target.
	 *
	 * @param inferring what import and inference found
	 * @param later     what the stages behind them found
	 */
	private record Found(List<Diagnostic> inferring, List<Diagnostic> later) {
	}

	private final Map<String, Found> found = new HashMap<>();

	/** Forgets targets with other names. */
	void retain(Set<String> targets) {
		found.keySet().retainAll(targets);
	}

	/** Import and inference of a target found nothing. */
	void inferred(String target) {
		found.computeIfPresent(target, (name, last) -> new Found(List.of(), last.later));
	}

	/** All stages of a target that could run have run. */
	void translated(String target, Translation translation) {
		List<Diagnostic> inferring = new ArrayList<>(translation.imported().diagnostics());
		inferring.addAll(translation.annotated().diagnostics());
		List<Diagnostic> all = translation.diagnostics();
		found.put(target, new Found(inferring, all.subList(inferring.size(), all.size())));
	}

	/** All that is wrong with the targets, in their order. What is wrong with a module that several of them have in common is told once. */
	List<Diagnostic> of(List<String> targets) {
		Map<List<?>, Diagnostic> all = new LinkedHashMap<>();
		for (String target : targets) {
			Found of = found.getOrDefault(target, new Found(List.of(), List.of()));
			Stream.concat(of.inferring.stream(), of.later.stream()).forEach(each -> all.putIfAbsent(List.of(each.position(), each.code(), each.message()), each));
		}
		return List.copyOf(all.values());
	}
}
