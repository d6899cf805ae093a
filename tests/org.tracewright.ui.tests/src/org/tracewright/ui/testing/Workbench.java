package org.tracewright.ui.testing;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

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

	private final long patience;
	private final Point size;

	/** Waits a minute at the most, and makes the window as large as a large screen. */
	public Workbench() {
		this(60);
	}

	/** @param seconds how long it waits at the most */
	public Workbench(int seconds) {
		this(seconds, new Point(1600, 1000));
	}

	/**
	 * @param seconds how long it waits at the most
	 * @param size    of the window in pictures
	 */
	Workbench(int seconds, Point size) {
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
		String pictures = System.getProperty("screenshots", "target/screenshots");
		if (pictures.isEmpty()) {
			return;
		}
		Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		shell.setBounds(0, 0, of.x, of.y);
		shell.forceActive();
		long settled = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1200);
		await("the window is drawn", () -> System.nanoTime() > settled);
		Rectangle bounds = shell.getBounds();
		Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
		GC gc = new GC(shell.getDisplay());
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		Path directory = Files.createDirectories(Path.of(pictures));
		loader.save(directory.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}
}
