package org.tracewright.core;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.tracewright.core.build.Results;

/** The bundle's life: while it is active, its store of translation results is a service of the platform, and forgets projects that are closed or deleted. */
public final class CorePlugin implements BundleActivator {

	public static final String ID = "org.tracewright.core";

	private final Results results = new Results();
	private final IResourceChangeListener closing = event -> results.remove((IProject) event.getResource());

	@Override
	public void start(BundleContext context) {
		context.registerService(Results.class, results, null);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(closing, IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	@Override
	public void stop(BundleContext context) {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(closing);
		results.clear();
	}

	/** What the builds of this workbench gave. */
	public static Results results() {
		BundleContext context = FrameworkUtil.getBundle(CorePlugin.class).getBundleContext();
		return context.getService(context.getServiceReference(Results.class));
	}
}
