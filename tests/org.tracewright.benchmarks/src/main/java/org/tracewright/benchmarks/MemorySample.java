package org.tracewright.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** What a Java machine holds after a full collection, in bytes; and its classes. */
record MemorySample(long second, long heap, long metaspace, long codeCache, long classes, long unloaded) {

    static final String HEADER = "| second | heap, MB | metaspace, MB | code cache, MB | classes | unloaded so far |\n| ---: | ---: | ---: | ---: | ---: | ---: |";

    private static final double MEGABYTE = 1 << 20;
    /** What may be more in the last third than in the second: a share, since what is compiled when differs, and some bytes. */
    private static final double MOST_GROWTH = 0.1;
    private static final double MOST_BYTES = 2 * MEGABYTE;

    private static final Map<String, ToLongFunction<MemorySample>> MEASURES = measures();

    private static Map<String, ToLongFunction<MemorySample>> measures() {
        Map<String, ToLongFunction<MemorySample>> measures = new LinkedHashMap<>();
        measures.put("heap", MemorySample::heap);
        measures.put("metaspace", MemorySample::metaspace);
        measures.put("code cache", MemorySample::codeCache);
        return measures;
    }

    static MemorySample take(long second) {
        System.gc();
        long metaspace = 0;
        long codeCache = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            long used = pool.getUsage().getUsed();
            metaspace += pool.getName().equals("Metaspace") ? used : 0;
            codeCache += pool.getName().startsWith("Code") ? used : 0;
        }
        return new MemorySample(second, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace, codeCache,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(), ManagementFactory.getClassLoadingMXBean().getUnloadedClassCount());
    }

    /** By how much each measure is more, on average, in the last third than in the second, as a share. */
    static Map<String, Double> growth(List<MemorySample> samples) {
        Map<String, Double> growth = new LinkedHashMap<>();
        MEASURES.forEach((name, measure) -> growth.put(name, third(samples, 2, measure::applyAsLong) / third(samples, 1, measure::applyAsLong) - 1));
        return growth;
    }

    /** Whether one of them grows. */
    static boolean grows(List<MemorySample> samples) {
        return MEASURES.values().stream().anyMatch(measure -> third(samples, 2, measure::applyAsLong) > third(samples, 1, measure::applyAsLong) * (1 + MOST_GROWTH) + MOST_BYTES);
    }

    private static double third(List<MemorySample> samples, int number, ToDoubleFunction<MemorySample> measure) {
        int length = samples.size() / 3;
        return samples.subList(number * length, (number + 1) * length).stream().mapToDouble(measure).average().orElseThrow();
    }

    @Override
    public String toString() {
        return "| %d | %.1f | %.1f | %.1f | %d | %d |".formatted(second, heap / MEGABYTE, metaspace / MEGABYTE, codeCache / MEGABYTE, classes, unloaded);
    }
}
