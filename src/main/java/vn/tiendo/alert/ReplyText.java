package vn.tiendo.alert;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.shared.Checks;

/**
 * What somebody wrote in a reply: without what it quotes, without signature, without what text must not contain.
 *
 * @param words empty when nothing is left
 * @param percent the one figure in it, below 100; null when there is none or more than one
 * @param claims whether that figure is 100: by mail nobody says that a task is done
 */
record ReplyText(String words, Integer percent, boolean claims) {

    private static final int ALL = 100;
    /** An attribution is broken over so many lines. */
    private static final int WRAPPED = 3;
    /** The heads of a quoted mail follow one another. */
    private static final int HEADS = 5;

    private static final Pattern SAYS_WHO = Pattern.compile("^(On|Vào|Lúc|Ngày)\\b");
    private static final Pattern WROTE = Pattern.compile("(wrote|đã viết|viết) ?:$");
    private static final Pattern QUOTED_MAIL = Pattern.compile(
            "^(-{2,} ?(Original Message|Forwarded message|Tin nhắn gốc|Thư gốc|Thư đã chuyển tiếp|Tin nhắn chuyển tiếp)"
                    + " ?-{2,}|_{20,}|Begin forwarded message:)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGNATURE = Pattern.compile(
            "^(--|Sent from my .{1,40}|Get Outlook for .{1,40}|Gửi từ .{1,40} của tôi|Được gửi từ .{1,40}|Tải Outlook .{1,40})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FROM = Pattern.compile("^\\*?(From|Từ|Người gửi) ?:\\*? ?\\S.*");
    private static final Pattern OTHER_HEAD = Pattern.compile(
            "^\\*?(Sent|Date|To|Subject|Đã gửi|Gửi|Ngày|Thời gian|Đến|Tới|Chủ đề|Tiêu đề) ?:\\*? ?\\S.*");
    private static final Pattern PERCENTAGE = Pattern.compile("(?<![\\d.,\\-–/])(\\d{1,3}) ?%");

    static ReplyText of(String text) {
        String words = cut(own(lines(text)));
        List<String> figures = PERCENTAGE
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .map(g -> g.replaceAll("[ %]", ""))
                .distinct()
                .toList();
        int figure = figures.size() == 1 ? Integer.parseInt(figures.get(0)) : -1;
        boolean part = figure >= 0 && figure < ALL;
        return new ReplyText(words, part ? (Integer) figure : null, figure == ALL);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The beginning of a text, for a list. */
    static String firstLines(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, whole(text, limit - 1)) + "…";
    }

    private static List<String> lines(String text) {
        String clean = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> c == '\n' || !isHidden(c))
                .map(c -> c != '\n' && (Character.isSpaceChar(c) || Character.isISOControl(c)) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return List.of(clean.split("\n", -1));
    }

    /** Marks that turn the direction of text, and halves of characters. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE || type == Character.FORMAT && c != 0x200D;
    }

    private static String own(List<String> lines) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int attribution = attribution(lines, i);
            if (attribution > 0 && isQuoted(lines, i + attribution)) {
                // The answer may stand below.
                i += attribution - 1;
            } else if (attribution > 0 || endsHere(lines, i, line)) {
                break;
            } else if (!line.startsWith(">")) {
                own.add(line);
            }
        }
        return own.stream()
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static boolean endsHere(List<String> lines, int at, String line) {
        return QUOTED_MAIL.matcher(line).find()
                || SIGNATURE.matcher(line).matches()
                || FROM.matcher(line).matches() && isHeadOfMail(lines, at + 1);
    }

    private static boolean isHeadOfMail(List<String> lines, int from) {
        return lines.subList(from, Math.min(from + HEADS, lines.size())).stream()
                .anyMatch(l -> OTHER_HEAD.matcher(l.strip()).matches());
    }

    /** How many lines say who wrote what follows: "On … wrote:"; none when these do not. */
    private static int attribution(List<String> lines, int at) {
        if (!SAYS_WHO.matcher(lines.get(at).strip()).find()) {
            return 0;
        }
        for (int n = 0; n < WRAPPED && at + n < lines.size(); n++) {
            String line = lines.get(at + n).strip();
            if (line.isEmpty()) {
                return 0;
            }
            Matcher wrote = WROTE.matcher(line);
            if (line.length() < 300 && wrote.find()) {
                return n + 1;
            }
        }
        return 0;
    }

    private static boolean isQuoted(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .filter(l -> l.startsWith(">"))
                .isPresent();
    }

    private static String cut(String words) {
        return firstLines(words, Checks.TEXT_LIMIT);
    }

    /** Not between the halves of a character. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
