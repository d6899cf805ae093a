package org.tracewright.core.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.lang.DecodedSource;
import org.tracewright.lang.LineTable;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.PythonParser;
import org.tracewright.lang.SourceDecoder;
import org.tracewright.lang.SourceDecodingException;
import org.tracewright.lang.scanner.TokenEnd;

/**
 * The source files of a project, those that no target imports too, as the last look at them found them. A file is decoded and parsed once for each content that it has, and not parsed if a
 * translation has compiled it.
 */
final class SourceFiles {

	private static final LineTable NO_LINES = new LineTable("");

	/**
	 * What was found.
	 *
	 * @param faults syntax errors, or why the text is not known
	 */
	private record Source(byte[] content, String text, LineTable lines, List<Diagnostic> faults) {
	}

	private final BiPredicate<String, Path> compiled;
	private Map<Path, Source> sources = new HashMap<>();

	/** @param compiled whether a translation has compiled this text of that file, and found no errors of syntax */
	SourceFiles(BiPredicate<String, Path> compiled) {
		this.compiled = compiled;
	}

	/** Looks at all files, and tells what is wrong with them besides what is known already. */
	List<Diagnostic> check(IProject project, List<Diagnostic> known) throws CoreException {
		Map<Path, Source> found = new HashMap<>();
		List<Diagnostic> news = new ArrayList<>();
		project.accept(proxy -> {
			if (proxy.getType() == IResource.FOLDER) {
				return !proxy.isDerived();
			}
			if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".py") && proxy.requestResource().getLocation() != null) {
				Path path = proxy.requestResource().getLocation().toPath();
				Source source = read(path);
				found.put(path, source);
				source.faults.stream().filter(fault -> known.stream().noneMatch(each -> isAt(each, fault))).forEach(news::add);
			}
			return true;
		}, IResource.NONE);
		sources = found;
		return news;
	}

	private static boolean isAt(Diagnostic one, Diagnostic other) {
		return one.position().line() == other.position().line() && one.position().file().equals(other.position().file());
	}

	/** What to mark of a file, with the content that was looked at last: the token at a position that has no length. Empty where the file has no such place. */
	Optional<MarkedRange> range(Path file, SourcePosition position) {
		Source source = sources.computeIfAbsent(file, this::read);
		if (position.line() > source.lines.lineCount()) {
			return Optional.empty();
		}
		int start = source.lines.offset(position.line(), position.column());
		int length = position.length() == 0 ? TokenEnd.of(source.text, start) - start : position.length();
		return Optional.of(MarkedRange.of(source.text, start, length));
	}

	private Source read(Path path) {
		byte[] content = {};
		try {
			content = Files.readAllBytes(path);
			Source before = sources.get(path);
			return before != null && Arrays.equals(before.content, content) ? before : parsed(path, content);
		} catch (SourceDecodingException e) {
			return faulty(content, "bad-encoding", e.getMessage(), new SourcePosition(path.toString(), e.line(), e.column(), 0));
		} catch (IOException e) {
			return faulty(content, "unreadable-file", "the file cannot be read: " + e.getMessage(), new SourcePosition(path.toString(), 1, 1, 0));
		}
	}

	private Source parsed(Path path, byte[] content) throws SourceDecodingException {
		DecodedSource source = SourceDecoder.decode(content);
		if (compiled.test(source.text(), path)) {
			return new Source(content, source.text(), new LineTable(source.text()), List.of());
		}
		ParseResult parse = PythonParser.shared().parse(source, path.toString());
		List<Diagnostic> faults = parse.errors().stream()
				.map(error -> new Diagnostic("syntax-error", error.message(), new SourcePosition(path.toString(), error.line(), error.column(), error.length()))).toList();
		return new Source(content, source.text(), parse.lines(), faults);
	}

	private static Source faulty(byte[] content, String code, String message, SourcePosition position) {
		return new Source(content, "", NO_LINES, List.of(new Diagnostic(code, message, position)));
	}
}
