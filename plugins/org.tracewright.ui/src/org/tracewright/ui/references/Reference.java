package org.tracewright.ui.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.tracewright.lang.LineTable;
import org.tracewright.lang.ide.services.Location;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/**
 * One place.
 *
 * @param line the source line around it, without the blanks at its ends
 */
public record Reference(Location location, String line) {

	/** The places with their lines, in the order of files and lines; those whose file is gone are left out. */
	public static List<Reference> of(List<Location> locations, Workspace workspace) {
		List<Reference> references = new ArrayList<>();
		for (Location location : locations) {
			Optional<SourceModel> model = workspace.model(location.file());
			model.filter(each -> location.range().end() <= each.text().length()).ifPresent(each -> references.add(of(location, each)));
		}
		references.sort(Comparator.comparing((Reference each) -> each.location.file()).thenComparing(each -> each.location.range().offset()));
		return references;
	}

	private static Reference of(Location location, SourceModel model) {
		LineTable lines = model.parse().lines();
		int line = location.range().line();
		int start = lines.startOfLine(line);
		int end = line < lines.lineCount() ? lines.startOfLine(line + 1) : model.text().length();
		return new Reference(location, model.text().substring(start, end).strip());
	}
}
