package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.deadline.DueRule.DaysAfter;
import vn.tiendo.deadline.DueRule.DaysAfter.Unit;

/** Reads spans: "within 30 days of issuance", "trong thời hạn 05 ngày làm việc kể từ ngày ký" (rule 10). */
final class SpanReader {

    private static final Map<String, Unit> UNITS = units();
    private static final String[] OPENERS = {
        "within",
        "within the next",
        "in",
        "in the next",
        "no later than",
        "not later than",
        "not more than",
        "at most",
        "no more than",
        "over the next",
        "innerhalb von",
        "innerhalb",
        "innerhalb der nächsten",
        "binnen",
        "spätestens",
        "in den nächsten",
        "trong vòng",
        "trong thời hạn",
        "trong thời gian",
        "trong",
        "thời hạn",
        "không quá",
        "sau",
        "trong thời gian không quá",
        "trong thời hạn không quá",
        "trong vòng không quá",
        "chậm nhất",
        "chậm nhất là",
        "chậm nhất trong vòng",
        "chậm nhất sau",
        "chậm nhất trong thời hạn",
        "muộn nhất",
        "muộn nhất là",
        "by",
        "the next"
    };
    private static final String[] CONNECTORS = {
        "of",
        "from",
        "after",
        "following",
        "since",
        "as of",
        "starting from",
        "counting from",
        "upon",
        "kể từ",
        "tính từ",
        "từ",
        "sau",
        "sau khi",
        "kể từ khi",
        "nach",
        "nach dem",
        "nach der",
        "ab",
        "ab dem",
        "ab der",
        "seit",
        "seit der"
    };
    private static final List<String> ISSUANCE = List.of(
            "issuance",
            "issue",
            "issued",
            "signing",
            "signed",
            "signature",
            "publication",
            "published",
            "promulgation",
            "promulgated",
            "the meeting",
            "today",
            "now",
            "ban hành",
            "ký",
            "công bố",
            "hôm nay",
            "nay",
            "cuộc họp",
            "erlass",
            "veröffentlichung",
            "unterzeichnung",
            "heute",
            "bekanntgabe",
            "jetzt");
    private static final List<String> THIS = List.of("this", "its", "này", "dieses", "dieser", "diesem");
    private static final List<String> EFFECT =
            List.of("effect", "effective", "force", "hiệu lực", "kraft", "inkrafttreten");
    private static final List<String> SMALL_WORDS =
            List.of("the", "date", "day", "of", "ngày", "khi", "được", "dem", "der", "des", "tag", "datum", "từ", "và");

    private final Words words;
    private final LocalDate countedFrom;

    SpanReader(Words words, LocalDate countedFrom) {
        this.words = words;
        this.countedFrom = countedFrom;
    }

    /** The span, if the wording is one from beginning to end. */
    Optional<Reading> read() {
        words.take(OPENERS);
        Optional<Integer> count = Numbers.count(words);
        Optional<Unit> unit = count.flatMap(n -> words.take(UNITS));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        words.take("tới", "tiếp theo", "next", "liên tục");
        return event(count.get(), unit.get());
    }

    private Optional<Reading> event(int count, Unit unit) {
        if (words.atEnd()) {
            return Optional.of(reading(new DaysAfter(count, unit, countedFrom, ""), false));
        }
        if (!words.take(CONNECTORS)) {
            return Optional.empty();
        }
        words.take(CONNECTORS);
        String event = words.rest();
        Optional<Mention> dated = words.first(this::wholeDay);
        if (dated.isPresent()) {
            Period day = dated.get().place(countedFrom);
            return Optional.of(reading(
                    new DaysAfter(count, unit, day.last(), event), dated.get().yearWritten()));
        }
        words.skipRest();
        LocalDate after = isIssuance(event) ? countedFrom : null;
        return event.isEmpty()
                ? Optional.empty()
                : Optional.of(reading(new DaysAfter(count, unit, after, event), false));
    }

    private Optional<Mention> wholeDay() {
        words.take("the date of", "ngày");
        return new DayReader(words, countedFrom).read().filter(day -> words.atEnd());
    }

    private static Reading reading(DueRule rule, boolean yearWritten) {
        return new Reading(rule, yearWritten, false, false);
    }

    /**
     * Whether the event is the issuing of the text itself, which is the day counted from. The issuing of something else
     * ("of the decree"), and the day on which the text takes effect, have no date here.
     */
    private static boolean isIssuance(String event) {
        if (!names(event, ISSUANCE) || names(event, EFFECT)) {
            return false;
        }
        String rest = event;
        for (String phrase : ISSUANCE) {
            rest = (" " + rest + " ").replace(" " + phrase + " ", " ").strip();
        }
        return names(event, THIS) || rest.isEmpty() || SMALL_WORDS.containsAll(Arrays.asList(rest.split(" +")));
    }

    private static boolean names(String event, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> (" " + event + " ").contains(" " + phrase + " "));
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        put(units, Unit.DAYS, "day,days,calendar days,ngày,tag,tage,tagen,kalendertage,kalendertagen");
        put(units, Unit.WORKING_DAYS, "working day,working days,business day,business days,workdays,ngày làm việc");
        put(units, Unit.WORKING_DAYS, "arbeitstag,arbeitstage,arbeitstagen,werktag,werktage,werktagen");
        put(units, Unit.WEEKS, "week,weeks,tuần,woche,wochen");
        put(units, Unit.MONTHS, "month,months,tháng,monat,monate,monaten,monats");
        put(units, Unit.YEARS, "year,years,năm,jahr,jahre,jahren");
        return Map.copyOf(units);
    }

    private static void put(Map<String, Unit> units, Unit unit, String names) {
        for (String name : names.split(",")) {
            units.put(name, unit);
        }
    }
}
