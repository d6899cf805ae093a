package org.tracewright.core;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Plugin;
import org.osgi.framework.BundleContext;
import org.tracewright.core.build.Results;

/** The bundle's life: while it is active there is one store of translation results. */
public final class CorePlugin extends Plugin {

	public static final String ID = "org.tracewright.core";

	private static CorePlugin instance;

	private final Results results = new Results();

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		instance = this;
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		instance = null;
		results.clear();
		super.stop(context);
	}

	/** What the builds of this workbench gave. */
	public static Results results() {
		return instance.results;
	}

	public static ILog log() {
		return Platform.getLog(CorePlugin.class);
	}
}
