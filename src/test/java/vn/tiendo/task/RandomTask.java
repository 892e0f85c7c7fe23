package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import vn.tiendo.shared.Language;

/** A task of which anything may have happened within some hundred days; and what was known of it on each of them. */
record RandomTask(
        int number,
        LocalDate orderedOn,
        LocalDate originalDueOn,
        int reportingDays,
        List<Instant> reports,
        List<Moved> moves,
        Instant completedAt,
        boolean onTime,
        Instant cancelledAt,
        List<Rested> rests,
        List<Claimed> claims) {

    static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    static final int DAYS = 150;
    private static final long DAY = 86_400;

    record Moved(Instant at, LocalDate to) {}

    record Rested(Instant at, boolean suspends) {}

    /** One of the reports says that it is done; answered later, or not. */
    record Claimed(Instant at, Instant answeredAt) {}

    static RandomTask of(int number, Random random) {
        List<Moved> moves = new ArrayList<>();
        for (Instant at : moments(random, random.nextInt(3) == 0 ? random.nextInt(4) : 0)) {
            moves.add(new Moved(at, day(random)));
        }
        List<Instant> reports = moments(random, random.nextInt(5));
        List<Claimed> claims = new ArrayList<>();
        for (Instant at : reports) {
            if (random.nextInt(4) == 0) {
                Instant answer = moment(random);
                claims.add(new Claimed(at, random.nextBoolean() && answer.isAfter(at) ? answer : null));
            }
        }
        return new RandomTask(
                number,
                FIRST.plusDays(random.nextInt(DAYS / 2)),
                random.nextInt(4) == 0 ? null : day(random),
                random.nextBoolean() ? 7 : 1 + random.nextInt(40),
                reports,
                moves,
                random.nextInt(4) == 0 ? moment(random) : null,
                random.nextBoolean(),
                random.nextInt(10) == 0 ? moment(random) : null,
                moments(random, random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 0).stream()
                        .map(at -> new Rested(at, random.nextInt(3) > 0))
                        .toList(),
                claims);
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS + 40));
    }

    /** Within the days, often close to midnight in Asia/Ho_Chi_Minh. */
    private static Instant moment(Random random) {
        Instant midnight =
                FIRST.plusDays(random.nextInt(DAYS)).atStartOfDay(Language.ZONE).toInstant();
        return random.nextBoolean()
                ? midnight.plusSeconds((long) (random.nextDouble() * DAY))
                : midnight.plusMillis(random.nextInt(2001) - 1000L);
    }

    /** All different: two reports of one task in one millisecond are refused. */
    private static List<Instant> moments(Random random, int count) {
        TreeSet<Instant> found = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            found.add(moment(random));
        }
        List<Instant> shuffled = new ArrayList<>(found);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }

    String code() {
        return "R-" + number;
    }

    Facts factsOn(LocalDate day) {
        LocalDate moved = last(moves, Moved::at, day) == null
                ? originalDueOn
                : last(moves, Moved::at, day).to();
        Instant reported = last(reports, r -> r, day);
        boolean completed = completedAt != null && !dayOf(completedAt).isAfter(day);
        boolean cancelled = cancelledAt != null && !dayOf(cancelledAt).isAfter(day);
        return new Facts(
                orderedOn,
                moved,
                reported == null ? null : dayOf(reported),
                reportingDays,
                completed ? onTime : null,
                cancelled,
                last(rests, Rested::at, day) != null
                        && last(rests, Rested::at, day).suspends(),
                isClaimed(day));
    }

    private boolean isClaimed(LocalDate day) {
        Claimed claim = last(claims, Claimed::at, day);
        return claim != null
                && (claim.answeredAt() == null || dayOf(claim.answeredAt()).isAfter(day));
    }

    private static <T> T last(List<T> happened, Function<T, Instant> at, LocalDate day) {
        return happened.stream()
                .filter(h -> !dayOf(at.apply(h)).isAfter(day))
                .max(Comparator.comparing(at))
                .orElse(null);
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, Language.ZONE);
    }
}
