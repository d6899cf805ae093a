/** What a user sets for one project: its targets, and whether its code is trusted. */
package org.tracewright.ui.properties;
