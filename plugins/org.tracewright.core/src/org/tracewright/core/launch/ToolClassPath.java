package org.tracewright.core.launch;

import java.io.File;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** The class path of the command line tool, made of the bundles that are installed here. */
final class ToolClassPath {

	private static final String TOOL = "org.tracewright.cli";

	private ToolClassPath() {
	}

	/** The tool's bundle and all that it is wired to, without the framework. */
	static String get() {
		Set<Bundle> bundles = new LinkedHashSet<>();
		collect(Platform.getBundle(TOOL), bundles);
		return bundles.stream().map(FileLocator::getBundleFileLocation).flatMap(Optional::stream).map(ToolClassPath::classes)
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static void collect(Bundle bundle, Set<Bundle> bundles) {
		BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
		if (wiring == null || bundle.getBundleId() == 0 || !bundles.add(bundle)) {
			return;
		}
		for (BundleWire wire : wiring.getRequiredWires(null)) {
			collect(wire.getProvider().getBundle(), bundles);
		}
	}

	/** A bundle that is started from a build has its classes in a folder of its own. */
	private static String classes(File bundle) {
		for (String folder : new String[] { "target/classes", "bin" }) {
			File classes = new File(bundle, folder);
			if (classes.isDirectory()) {
				return classes.getPath();
			}
		}
		return bundle.getPath();
	}
}
