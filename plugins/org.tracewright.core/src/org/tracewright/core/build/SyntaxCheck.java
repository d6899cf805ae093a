package org.tracewright.core.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.PythonParser;
import org.tracewright.lang.SourceDecoder;
import org.tracewright.lang.SourceDecodingException;
import org.tracewright.lang.SyntaxError;

/** Syntax errors of all source files: also of those that no target imports, and of those that an import stopped before. */
final class SyntaxCheck {

	private SyntaxCheck() {
	}

	/** What is wrong besides what is known already. */
	static List<Diagnostic> of(IProject project, List<Diagnostic> known) throws CoreException {
		List<Diagnostic> found = new ArrayList<>();
		project.accept(proxy -> {
			if (proxy.getType() == IResource.FOLDER) {
				return !proxy.isDerived();
			}
			if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".py")) {
				check((IFile) proxy.requestResource(), known, found);
			}
			return true;
		}, IResource.NONE);
		return found;
	}

	private static void check(IFile file, List<Diagnostic> known, List<Diagnostic> found) {
		Path path = file.getLocation() == null ? null : file.getLocation().toPath();
		if (path == null || !Files.isReadable(path)) {
			return;
		}
		try {
			ParseResult parse = PythonParser.shared().parse(SourceDecoder.decode(Files.readAllBytes(path)), path.toString());
			for (SyntaxError error : parse.errors()) {
				add(new Diagnostic("syntax-error", error.message(), new SourcePosition(path.toString(), error.line(), error.column(), error.length())), known, found);
			}
		} catch (SourceDecodingException e) {
			add(new Diagnostic("bad-encoding", e.getMessage(), new SourcePosition(path.toString(), e.line(), e.column(), 0)), known, found);
		} catch (IOException e) {
			add(new Diagnostic("unreadable-file", "the file cannot be read: " + e.getMessage(), new SourcePosition(path.toString(), 1, 1, 0)), known, found);
		}
	}

	private static void add(Diagnostic diagnostic, List<Diagnostic> known, List<Diagnostic> found) {
		boolean reported = known.stream().anyMatch(each -> each.position().line() == diagnostic.position().line()
				&& each.position().file().equals(diagnostic.position().file()));
		if (!reported) {
			found.add(diagnostic);
		}
	}
}
