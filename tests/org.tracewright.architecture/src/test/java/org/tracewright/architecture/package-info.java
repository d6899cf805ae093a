/** The rules that hold for every core bundle, checked on what was built. */
package org.tracewright.architecture;
