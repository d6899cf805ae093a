package org.tracewright.benchmarks;

import static org.tracewright.benchmarks.Benchmark.at;

/** Five bodies under gravity for n steps. */
final class NBody implements Benchmark {

    private static final double SOLAR_MASS = 4 * Math.PI * Math.PI;
    private static final double DAYS = 365.24;

    private static final class Body {
        private double x;
        private double y;
        private double z;
        private double vx;
        private double vy;
        private double vz;
        private final double mass;

        Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
            this.x = x;
            this.y = y;
            this.z = z;
            this.vx = vx * DAYS;
            this.vy = vy * DAYS;
            this.vz = vz * DAYS;
            this.mass = mass * SOLAR_MASS;
        }
    }

    @Override
    public String name() {
        return "nbody";
    }

    @Override
    public long size() {
        return 4_000_000;
    }

    @Override
    public String run(long n) {
        Body[] bodies = {
            new Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0),
            new Body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
                    0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023, 0.000954791938424326609),
            new Body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
                    -0.00276742510726411, 0.00499852801234917238, 0.0000230417297573763929, 0.000285885980666130812),
            new Body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
                    0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556, 0.0000436624404335156298),
            new Body(15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
                    0.00268067772490389322, 0.00162824170038242295, -0.0000951592254519715870, 0.0000515138902046611451)};
        long before = (long) (energy(bodies) * 1000000000.0);
        for (long i = 0; i < n; i++) {
            advance(bodies, 0.01);
        }
        return before + "\n" + (long) (energy(bodies) * 1000000000.0) + "\n";
    }

    private static double energy(Body[] bodies) {
        double e = 0.0;
        for (long i = 0; i < bodies.length; i++) {
            Body b = bodies[at(i)];
            e += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz);
            for (long j = i + 1; j < bodies.length; j++) {
                Body other = bodies[at(j)];
                double dx = b.x - other.x;
                double dy = b.y - other.y;
                double dz = b.z - other.z;
                e -= b.mass * other.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
            }
        }
        return e;
    }

    private static void advance(Body[] bodies, double dt) {
        for (long i = 0; i < bodies.length; i++) {
            Body b = bodies[at(i)];
            for (long j = i + 1; j < bodies.length; j++) {
                Body other = bodies[at(j)];
                double dx = b.x - other.x;
                double dy = b.y - other.y;
                double dz = b.z - other.z;
                double square = dx * dx + dy * dy + dz * dz;
                double magnitude = dt / (square * Math.sqrt(square));
                b.vx -= dx * other.mass * magnitude;
                b.vy -= dy * other.mass * magnitude;
                b.vz -= dz * other.mass * magnitude;
                other.vx += dx * b.mass * magnitude;
                other.vy += dy * b.mass * magnitude;
                other.vz += dz * b.mass * magnitude;
            }
        }
        for (Body b : bodies) {
            b.x += dt * b.vx;
            b.y += dt * b.vy;
            b.z += dt * b.vz;
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
