package org.tracewright.lang.ide.bindings;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.rpython.FromImport;
import org.tracewright.lang.rpython.Import;
import org.tracewright.lang.rpython.ImportedModule;
import org.tracewright.lang.rpython.ImportedName;
import org.tracewright.lang.rpython.RpythonPackage;

/** The symbols that import statements define. */
final class ImportCollector {

	private final NodePlaces places;
	private final DefinitionCollector definitions;

	ImportCollector(NodePlaces places, DefinitionCollector definitions) {
		this.places = places;
		this.definitions = definitions;
	}

	void visit(EObject node, Scope scope) {
		if (node instanceof Import statement) {
			statement.getModules().forEach(module -> module(module, scope));
		} else if (node instanceof FromImport statement) {
			String module = String.join("", statement.getDots()) + (statement.getPath() == null ? "" : statement.getPath());
			statement.getNames().forEach(name -> name(module, name, scope));
		}
	}

	private void module(ImportedModule module, Scope scope) {
		if (module.getPath() == null) {
			return;
		}
		String path = module.getPath().replaceAll("\\s", "");
		SourceRange alias = places.of(module, RpythonPackage.Literals.IMPORTED_MODULE__ALIAS);
		SourceRange whole = places.of(module, RpythonPackage.Literals.IMPORTED_MODULE__PATH);
		String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
		if (alias != null) {
			define(module.getAlias(), alias, new ImportTarget(path, null), scope);
		} else if (whole != null) {
			define(first, new SourceRange(whole.offset(), first.length(), whole.line(), whole.column()), new ImportTarget(first, null), scope);
		}
	}

	private void name(String module, ImportedName name, Scope scope) {
		List<SourceRange> alias = places.all(name, RpythonPackage.Literals.IMPORTED_NAME__ALIAS);
		SourceRange range = alias.isEmpty() ? places.of(name, RpythonPackage.Literals.IMPORTED_NAME__NAME) : alias.get(0);
		if (range != null) {
			define(alias.isEmpty() ? name.getName() : name.getAlias(), range, new ImportTarget(module.replaceAll("\\s", ""), name.getName()), scope);
		}
	}

	private void define(String name, SourceRange range, ImportTarget target, Scope scope) {
		Symbol symbol = definitions.define(name, SymbolKind.IMPORT, scope, range);
		symbol.setDetails(new Symbol.Details(null, "", "", target, null));
	}
}
