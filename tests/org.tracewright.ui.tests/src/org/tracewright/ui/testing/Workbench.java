package org.tracewright.ui.testing;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Waits for the running workbench and takes pictures of it. */
public final class Workbench {

	private static final String THEMES = "org.eclipse.e4.ui.css.theme.";
	/** Milliseconds until a change of sizes or colours is drawn. */
	private static final long SETTLING = 800;

	private static final int PATIENCE = 60;

	private final long patience;
	private final Point size;

	/** Waits a minute at the most, and makes the window as large as a large screen. */
	public Workbench() {
		this(PATIENCE);
	}

	/** @param seconds how long it waits at the most */
	public Workbench(int seconds) {
		this(seconds, new Point(1600, 1000));
	}

	/** @param size of the window in pictures */
	Workbench(Point size) {
		this(PATIENCE, size);
	}

	private Workbench(int seconds, Point size) {
		patience = TimeUnit.SECONDS.toNanos(seconds);
		this.size = size;
	}

	/** Lets the workbench work until the condition holds. */
	public void await(String what, BooleanSupplier condition) {
		long deadline = System.nanoTime() + patience;
		Display display = Display.getCurrent();
		while (!condition.getAsBoolean()) {
			assertTrue("Timed out waiting until " + what, System.nanoTime() < deadline);
			display.timerExec(20, () -> { });
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		while (display.readAndDispatch()) {
			// until all that follows from it is shown
		}
	}

	/** Lets the workbench work for a while. */
	public void pause(long milliseconds) {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
		await("the time is over", () -> System.nanoTime() >= end);
	}

	/** Saves a picture of the whole window as target/screenshots/NAME.png; none where the system property {@code screenshots} is empty. */
	public void screenshot(String name) throws IOException {
		screenshot(name, size);
	}

	/** The same of a window of that size. */
	public void screenshot(String name, Point of) throws IOException {
		if (!System.getProperty("screenshots", "target/screenshots").isEmpty()) {
			size(of).forceActive();
			screen(name, of);
		}
	}

	/** Saves a picture of a part of the screen as it is, with what has popped up there. */
	public void screen(String name, Point of) throws IOException {
		String pictures = System.getProperty("screenshots", "target/screenshots");
		if (!pictures.isEmpty()) {
			pause(SETTLING);
			save(Display.getCurrent(), new Rectangle(0, 0, of.x, of.y), Path.of(pictures), name);
		}
	}

	/** Saves a picture of a dialog likewise. */
	public void screenshot(String name, Shell dialog) throws IOException {
		String pictures = System.getProperty("screenshots", "target/screenshots");
		if (!pictures.isEmpty()) {
			pause(SETTLING);
			Point origin = dialog.toDisplay(0, 0);
			Rectangle area = dialog.getClientArea();
			save(dialog.getDisplay(), new Rectangle(origin.x, origin.y, area.width, area.height), Path.of(pictures), name);
		}
	}

	/** Makes the window fill that part of the screen, without a margin for a frame that nobody draws. */
	public Shell size(Point of) {
		Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		shell.setBounds(0, 0, of.x, of.y);
		pause(SETTLING);
		Point origin = shell.toDisplay(0, 0);
		Rectangle area = shell.getClientArea();
		shell.setSize(2 * of.x - origin.x - area.width, 2 * of.y - origin.y - area.height);
		pause(SETTLING);
		return shell;
	}

	/** Changes to the platform's dark theme, or to its light one. */
	public void dark(boolean on) {
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(THEMES + (on ? "e4_dark" : "e4_default"), false);
		pause(SETTLING);
	}

	private static void save(Display display, Rectangle part, Path pictures, String name) throws IOException {
		Image image = new Image(display, part.width, part.height);
		GC gc = new GC(display);
		gc.copyArea(image, part.x, part.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		Path directory = Files.createDirectories(pictures);
		loader.save(directory.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}
}
