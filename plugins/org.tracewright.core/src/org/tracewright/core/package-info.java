/**
 * Tracewright in Eclipse, as far as it needs no user interface: the nature of a project, the builder that translates it in the background, the markers of what is wrong, and launching.
 */
package org.tracewright.core;
