package org.tracewright.lang.ide.bindings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.rpython.Block;
import org.tracewright.lang.rpython.Expression;
import org.tracewright.lang.rpython.RpythonPackage;
import org.tracewright.lang.rpython.Statement;
import org.tracewright.lang.rpython.Str;

/** The places and texts of a tree's nodes and of the names in them. */
final class NodePlaces {

	private final ParseResult source;

	NodePlaces(ParseResult source) {
		this.source = source;
	}

	/** The whole node, blanks around it left out. */
	SourceRange of(EObject node) {
		return source.position(node);
	}

	/** The text that a feature such as a name was read from; null where a syntax error left it out. */
	SourceRange of(EObject node, EStructuralFeature feature) {
		List<SourceRange> all = all(node, feature);
		return all.isEmpty() ? null : all.get(0);
	}

	/** One place for each value of the feature. */
	List<SourceRange> all(EObject node, EStructuralFeature feature) {
		List<SourceRange> ranges = new ArrayList<>();
		for (INode found : NodeModelUtils.findNodesForFeature(node, feature)) {
			ranges.add(source.lines().range(found.getOffset(), found.getLength()));
		}
		return ranges;
	}

	/** The text from the end of the name to the colon of a definition: parameters or bases with their parentheses. */
	String signature(SourceRange name, Block body) {
		INode node = body == null ? null : NodeModelUtils.getNode(body);
		int end = node == null ? name.end() : node.getOffset();
		String text = source.source().substring(name.end(), Math.max(name.end(), Math.min(end, source.source().length())));
		int colon = text.lastIndexOf(')');
		return colon < 0 ? "" : text.substring(0, colon + 1).strip().replaceAll("\\s+", " ");
	}

	/** The documentation string that a body begins with, without quotes; empty where there is none. */
	String doc(List<? extends EObject> statements) {
		if (statements.isEmpty() || !(statements.get(0) instanceof Str text) || text.getParts().isEmpty()) {
			return "";
		}
		SourceRange first = of(text, RpythonPackage.Literals.STR__PARTS);
		return first == null ? "" : DocText.of(source.source().substring(first.offset(), first.end()));
	}

	/** The statements of a block; none where it is missing. */
	static List<Statement> statements(Block block) {
		return block == null ? List.of() : block.getStatements();
	}

	/** The names of a chain such as {@code a.b.c}; empty where the expression is none. */
	static List<String> chain(Expression expression) {
		List<String> names = new ArrayList<>();
		Expression rest = expression;
		while (rest instanceof org.tracewright.lang.rpython.Attribute attribute && attribute.getName() != null) {
			names.add(0, attribute.getName());
			rest = attribute.getValue();
		}
		if (!(rest instanceof org.tracewright.lang.rpython.Name name) || name.getId() == null) {
			return List.of();
		}
		names.add(0, name.getId());
		return names;
	}
}
