/** Source files as an editor sees them: open ones with their unsaved text, others from disk, library modules from the class path. */
package org.tracewright.lang.ide.workspace;
