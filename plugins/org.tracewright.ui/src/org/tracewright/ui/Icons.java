package org.tracewright.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The bundle's icons by name; images live as long as the workbench. */
public final class Icons {

	public static final String VARIABLE = "variable";
	public static final String ATTRIBUTE = "attribute";
	public static final String FUNCTION = "function";
	public static final String CLASS = "class";
	public static final String MODULE = "module";
	public static final String KEYWORD = "keyword";
	public static final String TEMPLATE = "template";

	private static final String BUNDLE = "org.tracewright.ui";

	private Icons() {
	}

	/** The image; the platform's square for missing ones where there is no such icon. */
	public static Image get(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + "/" + name;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor(name));
		}
		return registry.get(key);
	}

	/** Describes the image. */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".png").orElse(ImageDescriptor.getMissingImageDescriptor());
	}
}
