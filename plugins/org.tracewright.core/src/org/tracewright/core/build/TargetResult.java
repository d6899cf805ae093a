package org.tracewright.core.build;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.tracewright.lang.ide.project.Target;
import org.tracewright.lang.ide.types.TypeIndex;
import org.tracewright.translator.driver.Translation;

/**
 * What the last build of a target gave.
 *
 * @param translation all stages that ran
 * @param types       inferred types; those of the build before where this one has errors
 */
public record TargetResult(IProject project, Target target, Translation translation, Optional<TypeIndex> types) {

	/** Whether the target could be translated. */
	public boolean succeeded() {
		return translation.diagnostics().isEmpty();
	}

	/** Whether all that it was made from is as it was. */
	boolean isCurrent() {
		return translation.dependencies().entrySet().stream().allMatch(entry -> entry.getValue().holds(entry.getKey()));
	}
}
