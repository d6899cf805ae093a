package org.tracewright.core.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.tracewright.backend.jvm.JarWriter;
import org.tracewright.backend.jvm.JitInput;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.backend.jvm.MethodMemory;
import org.tracewright.core.CorePlugin;
import org.tracewright.core.project.ModulePath;
import org.tracewright.core.project.Trust;
import org.tracewright.lang.ide.project.ProjectFile;
import org.tracewright.lang.ide.project.Target;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Program;
import org.tracewright.lang.ide.types.TypeIndex;
import org.tracewright.translator.driver.OptimizedPortals;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationSession;

/**
 * Takes every target of a project through the whole toolchain. Each target has a session: nothing is translated anew unless the content of a file that it depends on is another one. Markers follow as soon as
 * a stage is known to have found something, or nothing any more; results when all targets are done. A build that is cancelled, or interrupted by a change in the workspace, leaves the results of the one before.
 */
public final class RpythonBuilder extends IncrementalProjectBuilder {

	public static final String ID = "org.tracewright.core.builder";
	public static final String MARKER = "org.tracewright.core.problem";
	/** The derived folder for what a build makes. */
	public static final String OUTPUT = "build";

	/** Of the targets of the last build. */
	private final Map<Order, TranslationSession> sessions = new HashMap<>();
	private final Map<Target, MethodMemory> methods = new HashMap<>();
	private final SourceFiles sources = new SourceFiles((text, file) -> sessions.values().stream().anyMatch(session -> session.hasCompiled(text, file)));
	private final Problems problems = new Problems();

	/** What a session is for. */
	private record Order(Target target, Path module, List<Path> modulePath, boolean trusted) {
	}

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		if (delta == null || CorePlugin.results().of(getProject()).isEmpty() || SourceDelta.hasSources(delta)) {
			translate(SubMonitor.convert(monitor, 100));
		}
		return null;
	}

	private void translate(SubMonitor monitor) throws CoreException {
		IProject project = getProject();
		ProjectFile file = projectFile(project);
		problems.retain(file.targets().stream().map(Target::name).collect(Collectors.toSet()));
		try {
			List<TargetResult> results = translate(file.targets(), monitor.split(95));
			stopIfGone();
			mark();
			List<TargetResult> before = CorePlugin.results().of(project);
			for (TargetResult result : results) {
				if (!before.contains(result) || !jar(project, result.target()).exists()) {
					write(result, monitor.split(1));
				}
			}
			// Only now: where the jars of new results are missing, the next build is to find that they are new.
			CorePlugin.results().put(project, results);
		} catch (CancellationException | OperationCanceledException cancelled) {
			forgetLastBuiltState();
			throw new OperationCanceledException();
		}
	}

	/** Has all that is known to be wrong marked, and the workbench told of it: it would wait for the end of the build. */
	private void mark() throws CoreException {
		IProject project = getProject();
		ProjectFile file = projectFile(project);
		List<Diagnostic> diagnostics = new ArrayList<>();
		file.faults().forEach(fault -> diagnostics.add(fault(project, fault.line(), fault.message())));
		diagnostics.addAll(problems.of(file.targets().stream().map(Target::name).toList()));
		diagnostics.addAll(sources.check(project, diagnostics));
		if (Markers.show(project, diagnostics, sources, null)) {
			project.getWorkspace().checkpoint(false);
		}
	}

	private List<TargetResult> translate(List<Target> targets, SubMonitor monitor) throws CoreException {
		boolean trusted = Trust.of(getProject());
		List<Order> orders = targets.stream().map(target -> new Order(target, ModulePath.place(getProject(), target.module()), ModulePath.of(getProject(), target), trusted)).toList();
		sessions.keySet().retainAll(orders);
		methods.keySet().retainAll(targets);
		List<TargetResult> results = new ArrayList<>();
		monitor.setWorkRemaining(Math.max(1, targets.size()));
		for (Order order : orders) {
			results.add(translate(order, monitor.split(1)));
		}
		return results;
	}

	private static Diagnostic fault(IProject project, int line, String message) {
		return new Diagnostic("project-file", message, new SourcePosition(project.getFile(ProjectFile.NAME).getLocation().toOSString(), line, 1, 0));
	}

	private TargetResult translate(Order order, SubMonitor monitor) {
		Target target = order.target;
		TranslationSession session = sessions.computeIfAbsent(order,
				each -> new TranslationSession(order.module, target.options(order.modulePath).withTrust(order.trusted)));
		Progress progress = new MonitoredProgress(monitor, target.name(), this::isInterrupted, stage -> begun(stage, target));
		Translation translation = session.translate(target.jit() ? Stage.JIT : Stage.OPTIMIZE, progress).translation();
		problems.translated(target.name(), translation);
		Optional<TargetResult> last = last(target);
		if (last.isPresent() && last.get().translation() == translation) {
			return last.get();
		}
		optimize(order, translation);
		Optional<TypeIndex> types = TypeIndex.of(translation).or(() -> last.flatMap(TargetResult::types));
		return new TargetResult(getProject(), target, translation, types);
	}

	private void begun(Stage stage, Target target) {
		if (stage == Stage.LOWER) {
			problems.inferred(target.name());
			try {
				mark();
			} catch (CoreException e) {
				// The end of the build tries once more, and says what is the matter.
				return;
			}
		}
	}

	/** What the backend and the views of graphs take, beyond the stage that the session knows. */
	private void optimize(Order order, Translation translation) {
		try {
			translation.optimized();
			if (order.target.jit()) {
				translation.optimizedPortals();
			}
		} catch (CancellationException cancelled) {
			// The session takes its translation for whole, but this progress will always say no.
			sessions.remove(order);
			throw cancelled;
		}
	}

	private Optional<TargetResult> last(Target target) {
		return CorePlugin.results().of(getProject()).stream().filter(result -> result.target().name().equals(target.name())).findFirst();
	}

	/** Where the jar of a target is, or will be. */
	static IFile jar(IProject project, Target target) {
		return project.getFolder(OUTPUT).getFile(target.name() + ".jar");
	}

	/** A project may go from the disk before the workbench knows: what is built of it then concerns nobody, and its folder is not to come again. */
	private void stopIfGone() {
		IPath location = getProject().getLocation();
		if (location != null && !Files.isDirectory(location.toPath())) {
			throw new OperationCanceledException();
		}
	}

	private void write(TargetResult result, SubMonitor monitor) throws CoreException {
		Optional<JvmImage> image = image(result);
		if (image.isEmpty()) {
			return;
		}
		IFolder folder = getProject().getFolder(OUTPUT);
		folder.refreshLocal(IResource.DEPTH_ZERO, monitor);
		if (!folder.exists()) {
			folder.create(IResource.FORCE | IResource.DERIVED, true, monitor);
		}
		IFile jar = jar(getProject(), result.target());
		try {
			JarWriter.write(image.get(), jar.getLocation().toPath());
		} catch (IOException e) {
			stopIfGone();
			throw new CoreException(new Status(IStatus.ERROR, CorePlugin.ID, "cannot write " + jar.getFullPath(), e));
		}
		jar.refreshLocal(IResource.DEPTH_ZERO, monitor);
		jar.setDerived(true, monitor);
	}

	/** The machine code of a target, with a tracing compiler where it wants one; empty where it has errors. */
	private Optional<JvmImage> image(TargetResult result) {
		MethodMemory memory = methods.computeIfAbsent(result.target(), target -> new MethodMemory());
		JvmOptions options = JvmOptions.named(result.target().name());
		if (!result.target().jit()) {
			StageResult<Program> optimized = result.translation().optimized();
			return optimized.isUsable() ? Optional.of(JvmBackend.generate(optimized.value(), options, null, memory)) : Optional.empty();
		}
		StageResult<OptimizedPortals> portals = result.translation().optimizedPortals();
		if (!portals.isUsable()) {
			return Optional.empty();
		}
		JitInput jit = new JitInput(portals.value().split(), portals.value().copies());
		return Optional.of(JvmBackend.generate(portals.value().optimized(), options, jit, memory));
	}

	/** The project's targets; a project without the file has none. */
	public static ProjectFile projectFile(IProject project) throws CoreException {
		return ProjectFile.parse(projectText(project));
	}

	/** The text of the file of targets; empty where there is none, or none any more. */
	public static String projectText(IProject project) throws CoreException {
		IFile file = project.getFile(ProjectFile.NAME);
		if (!file.exists() || file.getLocation() == null) {
			return "";
		}
		try {
			return Files.readString(file.getLocation().toPath(), StandardCharsets.UTF_8);
		} catch (NoSuchFileException gone) {
			return "";
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, CorePlugin.ID, "cannot read " + file.getFullPath(), e));
		}
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		Markers.show(getProject(), List.of(), sources, monitor);
		problems.retain(Set.of());
		CorePlugin.results().remove(getProject());
		sessions.clear();
		methods.clear();
		IFolder output = getProject().getFolder(OUTPUT);
		if (output.exists()) {
			output.delete(true, monitor);
		}
	}
}
