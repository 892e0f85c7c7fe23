package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.task.Chasing;
import vn.tiendo.task.ChasingLetter;
import vn.tiendo.task.ChasingLetters;
import vn.tiendo.task.Origin;

/** Where letters are drafted with the usual words, worded anew, numbered and made ready for printing. */
@ApplicationScoped
public class LetterDesk {

    /** The longest line of recipients. */
    public static final int RECIPIENTS = 500;
    /** The longest official number. */
    public static final int NUMBER = 100;

    /** How many working days a unit has for its answer, unless the letter says otherwise. */
    private static final int TO_ANSWER = 5;

    private final Chasing chasing;
    private final ChasingLetters letters;
    private final WorkCalendar calendar;
    private final boolean demo;

    LetterDesk(
            Chasing chasing,
            ChasingLetters letters,
            WorkCalendar calendar,
            @ConfigProperty(name = "tiendo.demo.start") Optional<String> demoStart) {
        this.chasing = chasing;
        this.letters = letters;
        this.calendar = calendar;
        this.demo = demoStart.isPresent();
    }

    /** What somebody wants a letter to say, as typed, in one language. */
    public record Worded(String recipients, String opening, String request, String answerBy) {}

    /** The number of a letter, as typed. */
    public record Numbered(String number, String issuedOn, String word) {}

    /** Drafts a letter in the usual words of both languages. */
    public Long draft(String unit, Set<String> without, Person by, Origin origin, Instant at) {
        Checks checks = new Checks();
        String code = checks.required("unit", unit);
        without.forEach(c -> checks.text("without", c));
        checks.orThrow();
        LocalDate today = LocalDate.ofInstant(at, Language.ZONE);
        LocalDate answerBy = calendar.plusWorkingDays(today, TO_ANSWER);
        return chasing.draft(
                code,
                without,
                (addressee, nth, tasks) -> new ChasingLetter.Wording(
                        addressee.name(),
                        both(l -> l.words(PaperWords.class).opening(name(addressee, l), day(today), nth, tasks)),
                        both(l -> l.words(PaperWords.class).request(name(addressee, l))),
                        answerBy),
                by,
                origin,
                at);
    }

    private static Bilingual both(Function<Language, String> words) {
        return new Bilingual(words.apply(Language.EN), words.apply(Language.VI));
    }

    private static String name(Organisation organisation, Language language) {
        return organisation.name().in(language);
    }

    private static String day(LocalDate day) {
        return LetterPaper.DAY.format(day);
    }

    /** Changes the words of one language, and the day of the answer; the other language stays. */
    public void word(Long id, Worded typed, Language language, LocalDate today) {
        Checks checks = new Checks();
        String recipients = checks.text("recipients", typed.recipients(), RECIPIENTS);
        checks.that(recipients != null, "recipients", RuleWords::required);
        String opening = checks.required("opening", typed.opening());
        String request = checks.required("request", typed.request());
        LocalDate answerBy = checks.requiredDay("answerBy", typed.answerBy());
        checks.that(answerBy == null || !answerBy.isBefore(today), "answerBy", RuleWords::dayIsOver);
        checks.orThrow();
        ChasingLetter.Wording before = letters.seen(id).wording();
        chasing.word(
                id,
                new ChasingLetter.Wording(
                        with(before.recipients(), recipients, language),
                        with(before.opening(), opening, language),
                        with(before.request(), request, language),
                        answerBy));
    }

    private static Bilingual with(Bilingual before, String text, Language language) {
        return language == Language.EN ? new Bilingual(text, before.vi()) : new Bilingual(before.en(), text);
    }

    public void drop(Long id, Instant at) {
        chasing.drop(id, at);
    }

    /** Numbers that look alike are one: without invisible characters, and with no blanks but single ones between words. */
    private static String plain(String number) {
        return number == null
                ? null
                : Normalizer.normalize(number, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cf}&&[^\\u202A-\\u202E\\u2066-\\u2069]]", "")
                        .replaceAll("[ \\t\\u00A0]+", " ")
                        .replaceAll(" ?([/-]) ?", "$1");
    }

    /** Records the number and day that the registry gave. */
    public void number(Long id, Numbered typed, Person by, Origin origin, Instant at) {
        Checks checks = new Checks();
        String number = checks.text("number", plain(typed.number()), NUMBER);
        checks.that(number != null, "number", RuleWords::required);
        checks.that(number == null || number.indexOf('\n') < 0, "number", RuleWords::controlCharacters);
        LocalDate issuedOn = checks.requiredDay("issuedOn", typed.issuedOn());
        String word = checks.text("word", typed.word());
        checks.orThrow();
        chasing.number(id, number, issuedOn, word, by, origin, at);
    }

    /** The letter as it is printed, with all its tasks. */
    public LetterPaper paper(Long id, Language language) {
        ChasingLetter letter = letters.seen(id);
        return new LetterPaper(letter, letters.lines(letter, 0, Integer.MAX_VALUE), language, demo);
    }
}
