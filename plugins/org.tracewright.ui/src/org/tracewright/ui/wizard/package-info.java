/** Wizards that make projects. */
package org.tracewright.ui.wizard;
