package org.tracewright.flow;

import java.util.Collection;
import java.util.Comparator;

/** What somebody who wrote a name that does not exist may have meant. */
public final class NearestName {

    private NearestName() {
    }

    /**
     * A suggestion to put behind a message, {@code "; did you mean size?"}, or the empty string. A name is near when at most a third of its letters are added, left out, replaced or
     * exchanged with their neighbours (optimal string alignment distance); names of one or two letters resemble nothing.
     */
    public static String suggestion(String written, Collection<String> known) {
        int most = written.length() / 3;
        return most == 0 ? "" : known.stream().filter(name -> !name.equals(written) && distance(written, name, most) <= most)
                .min(Comparator.<String>comparingInt(name -> distance(written, name, most)).thenComparing(Comparator.naturalOrder()))
                .map(name -> "; did you mean " + name + "?").orElse("");
    }

    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
