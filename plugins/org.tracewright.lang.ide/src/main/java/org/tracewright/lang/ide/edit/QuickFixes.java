package org.tracewright.lang.ide.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;
import org.tracewright.lang.rpython.BinaryOp;
import org.tracewright.lang.rpython.Expression;
import org.tracewright.lang.rpython.Str;

/** The corrections that are known for an error, by its code. */
public final class QuickFixes {

	private static final Pattern SUGGESTION = Pattern.compile("(?:attribute|name) '?(\\w+)'?.*did you mean ['`\"]?([A-Za-z_][\\w.]*)");
	private static final Map<String, String> LIBRARY = Map.of("JitDriver", "rpython.rlib.jit", "elidable", "rpython.rlib.jit", "promote", "rpython.rlib.jit", "unroll_safe",
			"rpython.rlib.jit", "intmask", "rpython.rlib.rarithmetic", "r_uint", "rpython.rlib.rarithmetic", "ovfcheck", "rpython.rlib.rarithmetic", "we_are_translated",
			"rpython.rlib.objectmodel", "specialize", "rpython.rlib.objectmodel", "StringBuilder", "rpython.rlib.rstring");

	private static final Pattern ADDED = Pattern.compile("operation \\+=? is not defined for (\\w+) and (\\w+)");
	private static final Set<String> TEXTS = Set.of("str", "char");

	private final SourceModel model;
	private final String message;
	private final int offset;

	private QuickFixes(SourceModel model, String message, int offset) {
		this.model = model;
		this.message = message;
		this.offset = offset;
	}

	/** The corrections of an error at the offset, best first. */
	public static List<QuickFix> of(SourceModel model, String code, String message, int offset, Workspace workspace) {
		QuickFixes fixes = new QuickFixes(model, message, offset);
		return switch (code) {
			case "undefined-name" -> fixes.undefinedName(workspace);
			case "attribute-error", "import-error" -> fixes.suggestion();
			case "union-error", "none-value" -> fixes.assertNotNone();
			case "type-error" -> fixes.convert();
			case "syntax-error" -> fixes.syntax();
			case "no-target" -> List.of(fixes.appendTarget());
			default -> List.of();
		};
	}

	private List<QuickFix> undefinedName(Workspace workspace) {
		List<QuickFix> found = new ArrayList<>(suggestion());
		String name = word();
		Optional.ofNullable(LIBRARY.get(name)).ifPresent(module -> found.add(importName(module, name)));
		for (String file : workspace.files()) {
			Optional<SourceModel> other = file.equals(model.file()) ? Optional.empty() : workspace.model(file);
			if (other.isPresent() && other.get().bindings().module().own(name) != null && other.get().bindings().module().own(name).details().target() == null) {
				found.add(importName(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replaceAll("\\.py$", ""), name));
			}
		}
		return found;
	}

	private List<QuickFix> suggestion() {
		Matcher matcher = SUGGESTION.matcher(message);
		if (!matcher.find()) {
			return List.of();
		}
		// An error of an attribute stands where the expression before it begins.
		Matcher wrong = Pattern.compile("\\b" + matcher.group(1) + "\\b").matcher(model.text());
		return wrong.find(wordStart()) ? List.of(new QuickFix("Change to '" + matcher.group(2) + "'", new TextChange(wrong.start(), wrong.end() - wrong.start(), matcher.group(2))))
				: List.of();
	}

	private QuickFix importName(String module, String name) {
		return new QuickFix("Import '" + name + "' from " + module, new TextChange(importOffset(), 0, "from " + module + " import " + name + "\n"));
	}

	/** Behind the documentation string and the imports from {@code __future__}. */
	private int importOffset() {
		Matcher first = Pattern.compile("(?m)^(?:import|from(?! __future__)) ").matcher(model.text());
		if (first.find()) {
			return first.start();
		}
		Matcher doc = Pattern.compile("\\A(?:#.*\\n|\\s*\\n)*(?:(\"\"\"|''')[\\s\\S]*?\\1[^\\n]*\\n)?").matcher(model.text());
		return doc.find() ? doc.end() : 0;
	}

	private List<QuickFix> assertNotNone() {
		String word = word();
		if (word.isEmpty() || !message.contains("None")) {
			return List.of();
		}
		int line = Indenter.lineStart(model.text(), offset);
		return List.of(new QuickFix("Assert that '" + word + "' is not None", new TextChange(line, 0, indent(line) + "assert " + word + " is not None\n")));
	}

	/** Where a text and a number are added: the number becomes a text. Of {@code a + b + c} the error does not tell which sum is meant. */
	private List<QuickFix> convert() {
		Matcher types = ADDED.matcher(message);
		if (!types.find() || TEXTS.contains(types.group(1)) == TEXTS.contains(types.group(2))) {
			return List.of();
		}
		List<QuickFix> found = new ArrayList<>();
		Iterable<EObject> all = () -> model.parse().module().eAllContents();
		for (EObject node : all) {
			if (node instanceof BinaryOp sum && "+".equals(sum.getOp()) && model.parse().position(sum).offset() == offset) {
				Expression number = TEXTS.contains(types.group(1)) ? sum.getRight() : sum.getLeft();
				if (number != null && !(number instanceof Str)) {
					found.add(convert(model.parse().position(number)));
				}
			}
		}
		return found;
	}

	private QuickFix convert(SourceRange number) {
		String text = model.text().substring(number.offset(), number.end());
		return new QuickFix("Convert '" + text + "' by str()", new TextChange(number.offset(), text.length(), "str(" + text + ")"));
	}

	private List<QuickFix> syntax() {
		int line = Indenter.lineStart(model.text(), offset);
		int end = model.text().indexOf('\n', line);
		int stop = end < 0 ? model.text().length() : end;
		String text = model.text().substring(line, stop).stripTrailing();
		boolean head = text.matches("\\s*(if|elif|else|while|for|def|class|try|except|finally|with)\\b.*[^:,\\\\]");
		return head ? List.of(new QuickFix("Add the missing ':'", new TextChange(line + text.length(), 0, ":"))) : List.of();
	}

	private QuickFix appendTarget() {
		String newline = model.text().endsWith("\n") ? "" : "\n";
		return new QuickFix("Add target()", new TextChange(model.text().length(), 0, newline + "\n\ndef target(driver, args):\n    return entry_point, None\n"));
	}

	private String indent(int line) {
		int end = line;
		while (end < model.text().length() && (model.text().charAt(end) == ' ' || model.text().charAt(end) == '\t')) {
			end++;
		}
		return model.text().substring(line, end);
	}

	private int wordStart() {
		int start = Math.min(offset, model.text().length());
		while (start > 0 && Character.isJavaIdentifierPart(model.text().charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private String word() {
		int end = Math.min(offset, model.text().length());
		while (end < model.text().length() && Character.isJavaIdentifierPart(model.text().charAt(end))) {
			end++;
		}
		return model.text().substring(wordStart(), end);
	}
}
