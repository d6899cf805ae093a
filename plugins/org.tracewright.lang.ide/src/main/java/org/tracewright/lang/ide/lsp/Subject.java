package org.tracewright.lang.ide.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.lang.ide.bindings.Scope;
import org.tracewright.lang.ide.project.ProjectFile;
import org.tracewright.lang.ide.project.Target;
import org.tracewright.lang.ide.workspace.SourceModel;

/**
 * A program to translate.
 *
 * @param project the directory that the target's paths start from
 */
record Subject(Path project, Target target) {

	Path module() {
		return project.resolve(target.module());
	}

	/**
	 * What is to be translated.
	 *
	 * @param faults what is wrong with project files
	 */
	record Selection(List<Subject> subjects, List<Diagnostic> faults) {
	}

	/** The targets of the project files in and above these directories and files; of an open file without one, the file itself where it has an entry point. */
	static Selection of(List<Path> roots, List<SourceModel> open) {
		Selection found = new Selection(new ArrayList<>(), new ArrayList<>());
		List<Path> projects = new ArrayList<>();
		roots.forEach(root -> project(root).filter(each -> !projects.contains(each)).ifPresent(projects::add));
		for (SourceModel model : open) {
			Path file = Path.of(model.file());
			if (!Files.isRegularFile(file)) {
				continue;
			}
			project(file.getParent()).ifPresentOrElse(each -> {
				if (!projects.contains(each)) {
					projects.add(each);
				}
			}, () -> single(model, file, found));
		}
		projects.forEach(each -> read(each, found));
		return found;
	}

	private static Optional<Path> project(Path directory) {
		for (Path each = directory; each != null; each = each.getParent()) {
			if (Files.isRegularFile(each.resolve(ProjectFile.NAME))) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	private static void single(SourceModel model, Path file, Selection found) {
		Scope module = model.bindings().module();
		if (module.own("target") != null || module.own("entry_point") != null) {
			found.subjects.add(new Subject(file.getParent(), Target.of(file.getFileName().toString())));
		}
	}

	private static void read(Path project, Selection found) {
		Path file = project.resolve(ProjectFile.NAME);
		try {
			ProjectFile content = ProjectFile.parse(Files.readString(file));
			content.targets().forEach(target -> found.subjects.add(new Subject(project, target)));
			content.faults().forEach(fault -> found.faults.add(new Diagnostic("project-file", fault.message(), new SourcePosition(file.toString(), fault.line(), 1, 0))));
		} catch (IOException e) {
			found.faults.add(new Diagnostic("project-file", "cannot be read: " + e.getMessage(), new SourcePosition(file.toString(), 1, 1, 0)));
		}
	}
}
