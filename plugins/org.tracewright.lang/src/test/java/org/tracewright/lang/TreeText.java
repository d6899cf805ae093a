package org.tracewright.lang;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Writes syntax trees as text for tests: {@code BinaryOp(op=+ left=Name(id=a) right=Num(text=1))}. */
final class TreeText {
	private TreeText() {
	}

	static String of(EObject node) {
		StringBuilder text = new StringBuilder(node.eClass().getName()).append('(');
		for (EAttribute attribute : node.eClass().getEAllAttributes()) {
			if (node.eIsSet(attribute)) {
				text.append(attribute.getName()).append('=').append(node.eGet(attribute)).append(' ');
			}
		}
		for (EReference reference : node.eClass().getEAllReferences()) {
			if (node.eIsSet(reference)) {
				text.append(reference.getName()).append('=').append(value(node.eGet(reference))).append(' ');
			}
		}
		return text.toString().stripTrailing() + ")";
	}

	private static String value(Object value) {
		return value instanceof List<?> list ? list.stream().map(item -> of((EObject) item)).toList().toString() : of((EObject) value);
	}

	/** The statements of a text that has no errors, one on a line. */
	static String statements(String source) {
		ParseResult result = PythonParser.shared().parse(source, "test.py");
		if (result.hasErrors()) {
			throw new AssertionError(source + result.errors());
		}
		return String.join("\n", result.module().getStatements().stream().map(TreeText::of).toList());
	}
}
