/**
 * Translation in the background. {@link org.tracewright.core.build.RpythonBuilder} runs when files are saved: it takes each target of the project through all stages, makes markers of what is wrong, and
 * leaves the translated machine in the project's derived folder. {@link org.tracewright.core.build.Results} keeps the last result of each target for editors and views.
 */
package org.tracewright.core.build;
