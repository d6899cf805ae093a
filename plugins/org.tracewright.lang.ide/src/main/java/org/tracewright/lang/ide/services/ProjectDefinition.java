package org.tracewright.lang.ide.services;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.lang.ide.workspace.SourceModel;

/**
 * A definition somewhere in a project.
 *
 * @param file   the module
 * @param around name of the class or function that it is in, with what that is in itself; empty at the level of the module
 */
public record ProjectDefinition(String file, String around, OutlineEntry entry) {

	/** All definitions of a module, in the order of the text: classes, functions, methods, attributes and global variables. */
	public static List<ProjectDefinition> of(SourceModel model) {
		List<ProjectDefinition> definitions = new ArrayList<>();
		collect(model.file(), "", Outline.of(model), definitions);
		return definitions;
	}

	private static void collect(String file, String around, List<OutlineEntry> entries, List<ProjectDefinition> definitions) {
		for (OutlineEntry entry : entries) {
			definitions.add(new ProjectDefinition(file, around, entry));
			collect(file, around.isEmpty() ? entry.label() : around + "." + entry.label(), entry.children(), definitions);
		}
	}

	/** Where its name is. */
	public Location location() {
		return new Location(file, entry.name());
	}
}
