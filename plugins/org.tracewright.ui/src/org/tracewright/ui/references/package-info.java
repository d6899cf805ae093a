/** The places of a project that mean the same, as a list by files. */
package org.tracewright.ui.references;
