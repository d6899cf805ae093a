package org.tracewright.core.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.tracewright.lang.ide.project.Target;
import org.tracewright.lang.ide.types.ProjectTypes;

/** The last result of each target of each open project. Safe for use by several threads; listeners hear of a result on the thread of the build. */
public final class Results {

	private final Map<IProject, List<TargetResult>> byProject = new ConcurrentHashMap<>();
	private final List<Consumer<IProject>> listeners = new CopyOnWriteArrayList<>();

	/** The results of a project's last build, in the order of its targets; empty before the first. */
	public List<TargetResult> of(IProject project) {
		return byProject.getOrDefault(project, List.of());
	}

	/** The jar of a target, as the last build wrote it; empty where that failed, or what it was made from has changed since. */
	public Optional<IFile> jar(IProject project, Target target) {
		boolean current = of(project).stream().anyMatch(result -> result.target().equals(target) && result.succeeded() && result.isCurrent());
		return Optional.of(RpythonBuilder.jar(project, target)).filter(jar -> current && jar.exists());
	}

	/** The inferred types of the targets. */
	public ProjectTypes types(IProject project) {
		return new ProjectTypes(of(project).stream().map(TargetResult::types).flatMap(Optional::stream).toList());
	}

	void put(IProject project, List<TargetResult> results) {
		byProject.put(project, List.copyOf(results));
		listeners.forEach(listener -> listener.accept(project));
	}

	/** Forgets the results of a project. */
	public void remove(IProject project) {
		byProject.remove(project);
		listeners.forEach(listener -> listener.accept(project));
	}

	/** Forgets everything and everybody. */
	public void clear() {
		byProject.clear();
		listeners.clear();
	}

	public void addListener(Consumer<IProject> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<IProject> listener) {
		listeners.remove(listener);
	}
}
