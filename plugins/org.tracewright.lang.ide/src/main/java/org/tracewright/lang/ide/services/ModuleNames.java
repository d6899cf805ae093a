package org.tracewright.lang.ide.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tracewright.lang.ide.workspace.Workspace;

/** The modules and packages that can be named in an import. */
final class ModuleNames {

	/** What interpreters import from the library. */
	private static final List<String> LIBRARY = Completion.words("rpython.rlib rpython.rlib.jit rpython.rlib.objectmodel rpython.rlib.rarithmetic rpython.rlib.rbigint "
			+ "rpython.rlib.debug rpython.rlib.unroll rpython.rlib.rstring rpython.rlib.listsort rpython.rlib.rerased rpython.rlib.streamio rpython.rlib.rfloat rpython.rlib.rgc "
			+ "rpython.rlib.rweakref rpython.rlib.rtime rpython.tool.pairtype rpython.rtyper.extregistry rpython.rtyper.lltypesystem.rffi rpython.rtyper.lltypesystem.lltype os sys time math");

	private ModuleNames() {
	}

	/** The modules directly below a package; the package is empty for all that has no dot. */
	static List<CompletionItem> below(Workspace workspace, String from, String packageName) {
		Set<String> names = new TreeSet<>();
		String prefix = packageName.isEmpty() ? "" : packageName + ".";
		for (String module : LIBRARY) {
			if (module.startsWith(prefix)) {
				String rest = module.substring(prefix.length());
				names.add(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
			}
		}
		for (Path directory : directories(workspace, from)) {
			names.addAll(in(directory.resolve(packageName.replace('.', '/'))));
		}
		return names.stream().filter(name -> !name.isEmpty()).map(name -> CompletionItem.plain(name, "module", CompletionItem.Kind.MODULE)).toList();
	}

	private static List<Path> directories(Workspace workspace, String from) {
		List<Path> all = new ArrayList<>(workspace.roots());
		Path own = Path.of(from).toAbsolutePath().getParent();
		if (own != null) {
			all.add(own);
		}
		return all;
	}

	private static List<String> in(Path directory) {
		if (!Files.isDirectory(directory)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(directory)) {
			return files.map(file -> moduleName(file)).filter(name -> name != null && !name.startsWith("__")).toList();
		} catch (IOException gone) {
			return List.of();
		}
	}

	private static String moduleName(Path file) {
		String name = file.getFileName().toString();
		if (Files.isDirectory(file)) {
			return Files.exists(file.resolve("__init__.py")) ? name : null;
		}
		return name.endsWith(".py") ? name.substring(0, name.length() - 3) : null;
	}
}
