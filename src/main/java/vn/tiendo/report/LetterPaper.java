package vn.tiendo.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Language;
import vn.tiendo.task.ChasedTask;
import vn.tiendo.task.ChasingLetter;
import vn.tiendo.task.LetterNumber;

/**
 * A chasing letter as it is printed in one language.
 *
 * @param lines all tasks it names
 * @param demo whether it says that it is a demonstration's
 */
public record LetterPaper(ChasingLetter letter, List<ChasedTask> lines, Language language, boolean demo) {

    private static final String TO_BE_FILLED_IN = "………/………";
    private static final int WORD = 240;
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private PaperWords words() {
        return language.words(PaperWords.class);
    }

    /** The agency in capitals; dots where the staff belong to none. */
    public String agency() {
        return letter.organisation() == null ? "…………………………" : capitals(letter.organisation());
    }

    /** The agency above it in capitals; null when there is none. */
    public String above() {
        return letter.organisation() == null || letter.organisation().parent() == null
                ? null
                : capitals(letter.organisation().parent());
    }

    private String capitals(Organisation organisation) {
        return organisation.name().in(language).toUpperCase(language.locale());
    }

    /** Its number, or a place for it. */
    public String number() {
        LetterNumber number = letter.number();
        return number == null ? TO_BE_FILLED_IN : number.number();
    }

    /** The day it was issued, or a place for it. */
    public String day() {
        LetterNumber number = letter.number();
        return number == null
                ? words().openDay(letter.onDay().getYear())
                : words().writtenDay(
                                number.issuedOn().getDayOfMonth(),
                                number.issuedOn().getMonthValue(),
                                number.issuedOn().getYear());
    }

    public List<String> recipients() {
        return paragraphs(letter.wording().recipients().in(language));
    }

    public List<String> opening() {
        return paragraphs(letter.wording().opening().in(language));
    }

    public List<String> request() {
        return paragraphs(letter.wording().request().in(language));
    }

    /** By when and to whom the answer goes. */
    public String answer() {
        String sender = letter.organisation() == null
                ? null
                : letter.organisation().name().in(language);
        return words().answer(day(letter.answerBy()), sender);
    }

    /** 05/11/2025: on paper no weekday stands with it. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The owner's last word, cut where a table would burst. */
    public String lastWord(ChasedTask line) {
        if (line.lastWordOn() == null) {
            return words().noWord();
        }
        String said = line.lastWords() == null ? "" : line.lastWords().strip();
        String brief = said.length() <= WORD
                ? said
                : said.substring(0, said.offsetByCodePoints(0, said.codePointCount(0, WORD - 1))) + "…";
        return day(line.lastWordOn()) + ":" + (line.percent() == null ? "" : " " + line.percent() + "%;") + " " + brief;
    }

    /** A name for the file that says what it is, in letters every system keeps. */
    public String fileName(String ending) {
        String unit = letter.unit().code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return (language == Language.VI ? "don-doc-" : "chasing-letter-") + unit + "-" + letter.onDay() + "." + ending;
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
