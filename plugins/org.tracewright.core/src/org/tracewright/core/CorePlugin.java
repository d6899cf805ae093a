package org.tracewright.core;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.tracewright.core.build.OpenedProjects;
import org.tracewright.core.build.Results;
import org.tracewright.core.launch.LaunchUpdates;

/** The bundle's life: while it is active, its store of translation results is a service of the platform, forgets projects that are closed or deleted, gets results of those that are opened, and launch configurations follow their programs. */
public final class CorePlugin implements BundleActivator {

	public static final String ID = "org.tracewright.core";

	private final Results results = new Results();
	private final OpenedProjects opened = new OpenedProjects(results);
	private final XtextLog log = new XtextLog();
	private final LaunchUpdates launches = new LaunchUpdates();
	private final IResourceChangeListener closing = event -> results.remove((IProject) event.getResource());

	@Override
	public void start(BundleContext context) {
		log.open();
		context.registerService(Results.class, results, null);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(closing, IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(opened, IResourceChangeEvent.POST_CHANGE);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(launches, IResourceChangeEvent.POST_CHANGE);
		opened.look();
	}

	@Override
	public void stop(BundleContext context) {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(closing);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(opened);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(launches);
		results.clear();
		log.close();
	}

	/** What the builds of this workbench gave. */
	public static Results results() {
		BundleContext context = FrameworkUtil.getBundle(CorePlugin.class).getBundleContext();
		return context.getService(context.getServiceReference(Results.class));
	}
}
