package org.tracewright.core.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.tracewright.backend.jvm.JarWriter;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.core.CorePlugin;
import org.tracewright.lang.ide.project.ProjectFile;
import org.tracewright.lang.ide.project.Target;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Program;
import org.tracewright.lang.ide.types.Globals;
import org.tracewright.lang.ide.types.TypeIndex;
import org.tracewright.translator.annotation.AnnotatedProgram;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/**
 * Takes every target of a project through the whole toolchain. Markers are replaced in one step when all targets are done; a build that is cancelled leaves the markers and results of the one before.
 */
public final class RpythonBuilder extends IncrementalProjectBuilder {

	public static final String ID = "org.tracewright.core.builder";
	public static final String MARKER = "org.tracewright.core.problem";
	/** The derived folder for what a build makes. */
	public static final String OUTPUT = "build";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		if (delta == null || SourceDelta.hasSources(delta)) {
			translate(SubMonitor.convert(monitor, 100));
		}
		return null;
	}

	private void translate(SubMonitor monitor) throws CoreException {
		IProject project = getProject();
		ProjectFile file = projectFile(project);
		List<Diagnostic> diagnostics = new ArrayList<>();
		file.faults().forEach(fault -> diagnostics.add(fault(project, fault.line(), fault.message())));
		List<TargetResult> results = new ArrayList<>();
		SubMonitor work = monitor.split(90).setWorkRemaining(Math.max(1, file.targets().size()));
		for (Target target : file.targets()) {
			TargetResult result = translate(target, work.split(1));
			results.add(result);
			diagnostics.addAll(result.translation().diagnostics());
		}
		if (monitor.isCanceled()) {
			forgetLastBuiltState();
			throw new OperationCanceledException();
		}
		diagnostics.addAll(SyntaxCheck.of(project, diagnostics));
		Markers.replace(project, diagnostics, monitor.split(5));
		CorePlugin.results().put(project, results);
		for (TargetResult result : results) {
			write(result, monitor.split(1));
		}
	}

	private static Diagnostic fault(IProject project, int line, String message) {
		return new Diagnostic("project-file", message, new SourcePosition(project.getFile(ProjectFile.NAME).getLocation().toOSString(), line, 1, 0));
	}

	private TargetResult translate(Target target, SubMonitor monitor) {
		Path root = getProject().getLocation().toPath();
		TranslationOptions options = TranslationOptions.standard()
				.withModulePath(concat(root, target.path().stream().map(root::resolve).toList()));
		Translation translation = new Translation(root.resolve(target.module()), options, new MonitoredProgress(monitor, target.name()));
		translation.optimized();
		StageResult<AnnotatedProgram> annotated = translation.annotated();
		Optional<TypeIndex> types = annotated.isUsable() ? Optional.of(index(translation)) : last(target);
		return new TargetResult(getProject(), target, translation, types);
	}

	private static List<Path> concat(Path first, List<Path> rest) {
		List<Path> all = new ArrayList<>(List.of(first));
		all.addAll(rest);
		return all;
	}

	private static TypeIndex index(Translation translation) {
		Globals globals = new Globals(translation.imported().value().space().importer().modules());
		return new TypeIndex(translation.annotated().value(), translation.annotator(), globals);
	}

	private Optional<TypeIndex> last(Target target) {
		return CorePlugin.results().of(getProject()).stream().filter(result -> result.target().name().equals(target.name())).map(TargetResult::types)
				.flatMap(Optional::stream).findFirst();
	}

	private void write(TargetResult result, SubMonitor monitor) throws CoreException {
		StageResult<Program> optimized = result.translation().optimized();
		if (!optimized.isUsable()) {
			return;
		}
		IFolder folder = getProject().getFolder(OUTPUT);
		if (!folder.exists()) {
			folder.create(IResource.FORCE | IResource.DERIVED, true, monitor);
		}
		IFile jar = folder.getFile(result.target().name() + ".jar");
		try {
			JarWriter.write(JvmBackend.generate(optimized.value(), JvmOptions.named(result.target().name())), jar.getLocation().toPath());
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, CorePlugin.ID, "cannot write " + jar.getFullPath(), e));
		}
		jar.refreshLocal(IResource.DEPTH_ZERO, monitor);
		jar.setDerived(true, monitor);
	}

	/** The project's targets; a project without the file has none. */
	public static ProjectFile projectFile(IProject project) throws CoreException {
		IFile file = project.getFile(ProjectFile.NAME);
		if (!file.exists() || file.getLocation() == null) {
			return new ProjectFile(List.of(), List.of());
		}
		try {
			return ProjectFile.parse(Files.readString(file.getLocation().toPath(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, CorePlugin.ID, "cannot read " + file.getFullPath(), e));
		}
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		Markers.replace(getProject(), List.of(), monitor);
		CorePlugin.results().remove(getProject());
		IFolder output = getProject().getFolder(OUTPUT);
		if (output.exists()) {
			output.delete(true, monitor);
		}
	}
}
