package org.tracewright.lang.ide.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.ide.services.Location;
import org.tracewright.lang.ide.services.Navigation;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/** Gives what a name stands for another name, in all files of a project. What syntax can't be sure of is refused, and nothing is changed. */
public final class Rename {

	private final Workspace workspace;
	private final Navigation navigation;

	/**
	 * What comes of it.
	 *
	 * @param changes by file; empty where it is refused
	 * @param refusal why not, in a sentence without a full stop; empty where nothing speaks against it
	 */
	public record Result(Map<String, List<TextChange>> changes, String refusal) {

		static Result refused(String why) {
			return new Result(Map.of(), why);
		}

		/** Whether there are no changes, for a reason. */
		public boolean isRefused() {
			return !refusal.isEmpty();
		}
	}

	public Rename(Workspace workspace) {
		this.workspace = workspace;
		navigation = new Navigation(workspace);
	}

	/** The name at the offset, and whether it can be renamed at all: the changes are those to the name that it has. */
	public Result check(SourceModel model, int offset) {
		return rename(model, offset, "");
	}

	/** Renames what stands at the offset; an empty name is only looked for what speaks against any. */
	public Result rename(SourceModel model, int offset, String newName) {
		return name(model, offset).map(range -> result(model, offset, text(model, range), newName)).orElse(Result.refused("there is no name here that the program defines"));
	}

	/** Where the name at the offset stands, of a symbol of the module or an attribute; empty for built-in and unknown names. */
	public static Optional<SourceRange> name(SourceModel model, int offset) {
		return model.bindings().at(offset).map(occurrence -> occurrence.range()).or(() -> model.bindings().attributeAt(offset).map(use -> use.range()));
	}

	private static String text(SourceModel model, SourceRange range) {
		return model.text().substring(range.offset(), range.end());
	}

	/** @param newName empty where only the old one is looked at */
	private Result result(SourceModel model, int offset, String oldName, String newName) {
		List<Location> places = navigation.references(model, offset);
		RenameRules rules = new RenameRules(workspace, oldName, places);
		Optional<String> refusal = rules.ofOldName(model, offset, navigation.definitions(model, offset));
		if (refusal.isEmpty() && !newName.isEmpty()) {
			refusal = rules.ofNewName(newName);
		}
		return refusal.map(Result::refused).orElseGet(() -> new Result(changes(places, newName.isEmpty() ? oldName : newName), ""));
	}

	private static Map<String, List<TextChange>> changes(List<Location> places, String newName) {
		Map<String, List<TextChange>> changes = new LinkedHashMap<>();
		for (Location place : places) {
			changes.computeIfAbsent(place.file(), file -> new ArrayList<>()).add(new TextChange(place.range().offset(), place.range().length(), newName));
		}
		return changes;
	}
}
