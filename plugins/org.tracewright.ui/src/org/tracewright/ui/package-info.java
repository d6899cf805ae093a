/** Tracewright's part of the workbench: what editors, views, wizards and launch actions share. */
package org.tracewright.ui;
