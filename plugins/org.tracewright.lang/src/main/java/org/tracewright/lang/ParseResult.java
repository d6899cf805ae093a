package org.tracewright.lang;

import java.nio.charset.Charset;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tracewright.lang.rpython.Module;

/**
 * The syntax tree of one source text, what is wrong with it, and the places of its nodes. There is always a module, though after
 * an error parts of it may be missing.
 */
public final class ParseResult {
	private final String fileName;
	private final String source;
	private final Charset charset;
	private final Module module;
	private final LineTable lines;
	private final List<SyntaxError> errors;

	ParseResult(String fileName, DecodedSource source, Module module, LineTable lines, List<SyntaxError> errors) {
		this.fileName = fileName;
		this.source = source.text();
		this.charset = source.charset();
		this.module = module;
		this.lines = lines;
		this.errors = List.copyOf(errors);
	}

	/** The name given to the parser, as it was. */
	public String fileName() {
		return fileName;
	}

	/** The text that was parsed. */
	public String source() {
		return source;
	}

	/** The encoding of the file, which byte strings are written back in. */
	public Charset charset() {
		return charset;
	}

	/** The root of the tree. */
	public Module module() {
		return module;
	}

	/** What is wrong, in source order, at most one for a logical line. */
	public List<SyntaxError> errors() {
		return errors;
	}

	/** Whether there is any error. */
	public boolean hasErrors() {
		return !errors.isEmpty();
	}

	/** The lines of the text. */
	public LineTable lines() {
		return lines;
	}

	/** The place of a node of this tree, blanks and comments around it left out. */
	public SourceRange position(EObject node) {
		INode found = NodeModelUtils.getNode(node);
		return found == null ? lines.range(0, 0) : range(found);
	}

	/** The place of the text that a feature such as a name was read from; that of the node where there is none. */
	public SourceRange position(EObject node, EStructuralFeature feature) {
		List<INode> found = NodeModelUtils.findNodesForFeature(node, feature);
		return found.isEmpty() ? position(node) : range(found.get(0));
	}

	/**
	 * The place of the operator, bracket or dot of a node that was built around its left operand: the first token behind that
	 * operand. The place of the node itself when there is none.
	 */
	public SourceRange operatorPosition(EObject node) {
		ICompositeNode composite = NodeModelUtils.getNode(node);
		if (composite != null) {
			boolean first = true;
			for (INode child : composite.getChildren()) {
				if (!first) {
					return range(child);
				}
				first = false;
			}
		}
		return position(node);
	}

	private SourceRange range(INode node) {
		int offset = node.getOffset();
		int end = node.getEndOffset();
		while (end > offset && isBlank(source.charAt(end - 1))) {
			end--;
		}
		return lines.range(offset, end - offset);
	}

	private static boolean isBlank(char c) {
		return c == '\n' || c == '\r' || c == ' ' || c == '\t' || c == '\f';
	}
}
