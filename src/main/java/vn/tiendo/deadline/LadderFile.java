package vn.tiendo.deadline;

import java.io.Reader;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.deadline.Ladder.Audience;
import vn.tiendo.deadline.Ladder.Channel;
import vn.tiendo.deadline.Ladder.From;
import vn.tiendo.deadline.Ladder.Rung;

/** Reads the ladder, and refuses one that would say less than its operator thinks. */
final class LadderFile {

    private static final List<String> HEADER =
            List.of("rung", "from", "offset", "every", "audience", "channel", "words_en", "words_vi");
    /** A rung further away than two years of working days is a slip of the finger. */
    private static final int FARTHEST = 500;

    private static final int WORDS = 120;

    private final OperatorFile file;
    private final Set<String> names = new HashSet<>();
    private final Map<From, Rung> last = new EnumMap<>(From.class);

    LadderFile(String fileName) {
        file = new OperatorFile(fileName, HEADER);
    }

    List<Rung> read(Reader csv) {
        List<Rung> rungs = file.read(csv, this::rung);
        file.require(last.containsKey(From.DUE_DAY), "from", "", "DUE_DAY in one row at least: nobody would be told");
        return rungs;
    }

    private Rung rung(List<String> fields) {
        String name = fields.get(0);
        file.require(name.matches("[A-Z][A-Z0-9_]{0,39}"), "rung", name, "a name of capitals, digits and _");
        file.require(!name.equals("REMINDED"), "rung", name, "another name: this one is for what the staff ask");
        file.require(names.add(name), "rung", name, "each name once");
        From from = one(From.values(), "from", fields.get(1));
        int offset = number("offset", fields.get(2), -FARTHEST);
        file.require(from == From.DUE_DAY || offset > 0, "offset", fields.get(2), "1 or more for SILENCE");
        Integer every = fields.get(3).isEmpty() ? null : number("every", fields.get(3), 1);
        Rung before = last.get(from);
        file.require(
                before == null || before.offset() < offset,
                "offset",
                fields.get(2),
                "later than that of the rung before, " + (before == null ? "" : before.offset()));
        file.require(
                before == null || before.every() == null,
                "rung",
                name,
                "before the one that comes again and again, which is the last");
        Rung rung = new Rung(
                name,
                from,
                offset,
                every,
                audience(fields.get(4)),
                one(Channel.values(), "channel", fields.get(5)),
                words("words_en", fields.get(6)),
                words("words_vi", fields.get(7)));
        last.put(from, rung);
        return rung;
    }

    private Set<Audience> audience(String value) {
        Set<Audience> audience = EnumSet.noneOf(Audience.class);
        for (String name : value.split("[ ;]+")) {
            audience.add(one(Audience.values(), "audience", name));
        }
        // Its order is part of the ladder's text.
        return Collections.unmodifiableSet(audience);
    }

    private String words(String field, String value) {
        file.require(!value.isEmpty() && value.length() <= WORDS, field, value, "1 to " + WORDS + " characters");
        return value;
    }

    private int number(String field, String value, int least) {
        try {
            int number = Integer.parseInt(value);
            file.require(
                    number >= least && number <= FARTHEST, field, value, "a number from " + least + " to " + FARTHEST);
            return number;
        } catch (NumberFormatException e) {
            throw file.bad(field, value, "a whole number of working days");
        }
    }

    private <E extends Enum<E>> E one(E[] values, String field, String value) {
        return Arrays.stream(values)
                .filter(v -> v.name().equals(value))
                .findFirst()
                .orElseThrow(() -> file.bad(
                        field, value, Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
