package dev.touchline.arena.calibration;

import java.util.List;

/**
 * A figure of the matches played and the 95 % interval of what it would be over all seeds.
 *
 * @param value as measured
 * @param low lower end of the interval
 * @param high upper end
 */
record Estimate(double value, double low, double high) {
    /** 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** 97.5 % quantiles of Student's t distribution with 1, 2, … degrees of freedom. */
    private static final double[] T = {
        12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281, 2.2010, 2.1788
    };

    /** What one pair of matches adds to a figure: so much, out of so much. */
    record Part(double amount, double of) {}

    /**
     * Estimates a ratio of sums from its pairs, by linearisation (Cochran, Sampling Techniques, 1977, section 6.5): both matches
     * of a pair share a seed, so the pair is the unit that is independent of others.
     *
     * @param pairs at least one
     */
    static Estimate ratio(List<Part> pairs) {
        double amount = 0;
        double of = 0;
        for (Part pair : pairs) {
            amount += pair.amount();
            of += pair.of();
        }
        if (of == 0) {
            return new Estimate(0, 0, 0);
        }
        double ratio = amount / of;
        double squares = 0;
        for (Part pair : pairs) {
            double residual = pair.amount() - ratio * pair.of();
            squares += residual * residual;
        }
        int freedom = Math.max(1, pairs.size() - 1);
        double error = Math.sqrt(squares * pairs.size() / freedom) / of;
        double reach = student(freedom) * error;
        return new Estimate(ratio, Math.max(0, ratio - reach), ratio + reach);
    }

    /** Estimates a share of matches (Wilson 1927); holds also where nothing or everything was counted. */
    static Estimate share(int counted, int of) {
        if (of == 0) {
            return new Estimate(0, 0, 1);
        }
        double share = (double) counted / of;
        double square = Z * Z / of;
        double middle = (share + square / 2) / (1 + square);
        double reach = Z * Math.sqrt(share * (1 - share) / of + square / (4.0 * of)) / (1 + square);
        return new Estimate(share, Math.max(0, middle - reach), Math.min(1, middle + reach));
    }

    /** A share in per cent; no share is more than all. */
    Estimate inPercent() {
        return new Estimate(100 * value, 100 * low, Math.min(100, 100 * high));
    }

    /** 97.5 % quantile of Student's t; beyond the table by the first terms of Cornish and Fisher's expansion. */
    static double student(int freedom) {
        if (freedom <= T.length) {
            return T[freedom - 1];
        }
        double cube = Z * Z * Z;
        double fifth = cube * Z * Z;
        double seventh = fifth * Z * Z;
        double inverse = 1.0 / freedom;
        return Z
                + inverse * (cube + Z) / 4
                + inverse * inverse * (5 * fifth + 16 * cube + 3 * Z) / 96
                + inverse * inverse * inverse * (3 * seventh + 19 * fifth + 17 * cube - 15 * Z) / 384;
    }
}
