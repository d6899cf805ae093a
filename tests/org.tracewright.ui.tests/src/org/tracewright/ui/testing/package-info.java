/** What tests in a running workbench share: a project, an editor on one of its files, screenshots, the error log. */
package org.tracewright.ui.testing;
