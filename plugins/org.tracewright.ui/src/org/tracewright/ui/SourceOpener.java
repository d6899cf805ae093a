package org.tracewright.ui;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tracewright.lang.ide.services.Location;

/** Opens source places in editors. */
public final class SourceOpener {

	private SourceOpener() {
	}

	/** Opens the file and selects the range. */
	public static void open(Location location) {
		ITextEditor editor = openFile(location.file());
		if (editor != null) {
			editor.selectAndReveal(location.range().offset(), location.range().length());
		}
	}

	/** Opens the file at the beginning of a line, which counts from 1. */
	public static void open(String file, int line) {
		ITextEditor editor = openFile(file);
		if (editor == null) {
			return;
		}
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		try {
			int index = Math.min(Math.max(0, line - 1), document.getNumberOfLines() - 1);
			editor.selectAndReveal(document.getLineOffset(index), document.getLineLength(index));
		} catch (BadLocationException changed) {
			// The line went while the editor was opening: the file is open, which is what can be had.
			return;
		}
	}

	private static ITextEditor openFile(String file) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			IEditorPart editor = open(page, file);
			return editor instanceof ITextEditor text ? text : editor == null ? null : editor.getAdapter(ITextEditor.class);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
			return null;
		}
	}

	private static IEditorPart open(IWorkbenchPage page, String file) throws CoreException {
		Path path = Path.of(file);
		if (!Files.isRegularFile(path)) {
			IFileStore module = new LibraryFile(file);
			return module.fetchInfo().exists() ? IDE.openEditorOnFileStore(page, module) : null;
		}
		URI uri = path.toAbsolutePath().toUri();
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
		return files.length > 0 ? IDE.openEditor(page, files[0]) : IDE.openEditorOnFileStore(page, EFS.getStore(uri));
	}
}
