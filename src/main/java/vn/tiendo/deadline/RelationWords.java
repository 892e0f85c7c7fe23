package vn.tiendo.deadline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the words around a date that tie the work to it: "by", "no later than", "trước ngày", "bis zum". */
final class RelationWords {

    private enum Sign {
        BY,
        BEFORE,
        ON,
        IN,
        UNTIL,
        FOR,
        FROM,
        ABOUT,
        NOISE
    }

    private static final Map<String, Sign> AHEAD = ahead();
    private static final Map<String, Sign> BEHIND = behind();

    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private boolean timed;

    void readAhead(Words words) {
        boolean more = true;
        while (more) {
            boolean time = TimeOfDay.skip(words);
            timed |= time;
            // "beginning 2026" starts a duty, "the beginning of 2026" is a part of the year.
            more = !words.isNext("beginning of") && take(words, AHEAD) || time;
        }
    }

    void readBehind(Words words) {
        boolean more = true;
        while (more) {
            boolean time = TimeOfDay.skip(words);
            timed |= time;
            more = take(words, BEHIND) || time;
        }
    }

    private boolean take(Words words, Map<String, Sign> signsByWord) {
        Optional<Sign> sign = words.take(signsByWord);
        sign.ifPresent(signs::add);
        return sign.isPresent();
    }

    /** Whether the date begins a duty: "from", "ab", "từ". */
    boolean begins() {
        return has(Sign.FROM) && !has(Sign.BY) && !has(Sign.BEFORE) && !has(Sign.UNTIL);
    }

    /** Whether the date is vague: "around", "khoảng". */
    boolean vague() {
        return has(Sign.ABOUT);
    }

    /**
     * The relation to one day. "Before 17:00 on D" leaves D in time, so it is "by D"; a bare day, as in a table, is the
     * last one in time.
     */
    Relation toDay() {
        if (has(Sign.BEFORE)) {
            return timed ? Relation.BY : Relation.BEFORE;
        }
        if (has(Sign.BY)) {
            return Relation.BY;
        }
        if (has(Sign.UNTIL)) {
            return Relation.UNTIL;
        }
        return has(Sign.ON) || has(Sign.IN) ? Relation.ON : Relation.BY;
    }

    /**
     * The relation to a period, which is running or still to come. "For" a running period is work within it, "for" a
     * later one is a goal to reach by then.
     */
    Relation toPeriod(boolean running) {
        if (has(Sign.BEFORE)) {
            return Relation.BEFORE;
        }
        if (has(Sign.BY) || has(Sign.FOR) && !running) {
            return Relation.BY;
        }
        return has(Sign.UNTIL) ? Relation.UNTIL : Relation.WITHIN;
    }

    private boolean has(Sign sign) {
        return signs.contains(sign);
    }

    private static Map<String, Sign> ahead() {
        Map<String, Sign> words = new HashMap<>();
        put(
                words,
                Sign.BY,
                "by,no later than,not later than,at the latest,at the latest by,latest,latest by,on or before");
        put(words, Sign.BY, "before or on,bis,bis zum,bis zur,bis spätestens,spätestens,nicht später als,zum,zur");
        put(words, Sign.BY, "chậm nhất,chậm nhất là,muộn nhất,muộn nhất là,không muộn hơn,không chậm hơn,không quá");
        put(
                words,
                Sign.BY,
                "đến,cho đến,tới,đến hết,từ nay đến,từ nay đến hết,từ nay tới,trước hoặc trong,trong và trước");
        put(words, Sign.BY, "von jetzt bis,bis einschließlich,as late as,to");
        put(words, Sign.BEFORE, "before,prior to,ahead of,vor,vor dem,vor der,trước,xong trước");
        put(words, Sign.ON, "on,am,an dem,vào ngày,trong ngày,ngay trong ngày,đúng ngày,đúng vào ngày");
        put(words, Sign.IN, "in,within,during,throughout,over,at,between,in the course of,into");
        put(
                words,
                Sign.IN,
                "im,innerhalb,innerhalb des,innerhalb von,während,während des,im laufe,im laufe des,zwischen");
        put(words, Sign.IN, "trong,trong khoảng,vào,ngay trong,trong thời gian,nội trong,in der,in den,im zeitraum");
        put(words, Sign.UNTIL, "until,till,through,up to,from now until,from now to");
        put(words, Sign.FOR, "for,für,cho");
        put(
                words,
                Sign.FROM,
                "from,as of,as from,starting,starting from,starting on,starting in,beginning,beginning on");
        put(
                words,
                Sign.FROM,
                "beginning from,beginning in,effective,effective from,with effect from,ab,ab dem,von,vom");
        put(words, Sign.FROM, "beginnend,beginnend am,mit wirkung vom,từ,kể từ,bắt đầu,bắt đầu từ,áp dụng từ");
        put(words, Sign.ABOUT, "around,about,circa,ca,etwa,ungefähr,gegen,khoảng,vào khoảng,approximately");
        put(words, Sign.NOISE, "the,of,noch,to be completed,completed,complete,completion,to complete,finish,finished");
        put(words, Sign.NOISE, "submitted,deadline,due,due date,due on,frist,termin,hạn,thời hạn,hạn chót,hạn cuối");
        put(
                words,
                Sign.NOISE,
                "hoàn thành,phải hoàn thành,xong,báo cáo,thời gian,thời gian hoàn thành,:,-,là,den,dem,der");
        return Map.copyOf(words);
    }

    private static Map<String, Sign> behind() {
        Map<String, Sign> words = new HashMap<>();
        put(words, Sign.BY, "at the latest,latest,spätestens,là chậm nhất,là muộn nhất,or earlier,or sooner");
        put(words, Sign.FROM, "onwards,onward,trở đi,an");
        put(words, Sign.NOISE, "inclusive,einschließlich,hoàn thành,xong");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Sign> signs, Sign sign, String phrases) {
        for (String phrase : phrases.split(",")) {
            signs.put(phrase, sign);
        }
    }
}
