package org.tracewright.translator.annotation;

import org.tracewright.flow.SourcePosition;

/**
 * Where a type came from: the place, and what was known there.
 *
 * @param position where inference met the value
 * @param prebuilt where import time had put the value; null where the program makes it
 */
record Origin(SourcePosition position, Annotation annotation, PrebuiltPlace prebuilt) {
}
