package vn.tiendo.report.web;

import java.util.List;
import vn.tiendo.shared.Language;
import vn.tiendo.task.ChasedTask;
import vn.tiendo.task.ChasingLetter;
import vn.tiendo.task.LetterNumber;

/**
 * All that a letter's page shows.
 *
 * @param wordedIn the language whose words are shown
 * @param lines a part of its table
 * @param from behind which place that part begins
 * @param numbers every number recorded for it, the first one first
 * @param mayAct whether the viewer may change, print and number it
 * @param told what was done just now; null when nothing was
 */
record LetterPage(
        ChasingLetter letter,
        Language wordedIn,
        List<ChasedTask> lines,
        int from,
        List<LetterNumber> numbers,
        boolean mayAct,
        LetterForm form,
        String told) {

    /** Behind which place the table goes on; null at its end. */
    public Integer next() {
        int last = lines.isEmpty() ? from : lines.get(lines.size() - 1).place();
        return last < letter.size() ? last : null;
    }

    public boolean isWordable() {
        return mayAct && letter.isDraft();
    }

    public String recipients() {
        return kept("recipients", letter.wording().recipients().in(wordedIn));
    }

    public String opening() {
        return kept("opening", letter.wording().opening().in(wordedIn));
    }

    public String request() {
        return kept("request", letter.wording().request().in(wordedIn));
    }

    public String answerBy() {
        return kept("answerBy", letter.answerBy().toString());
    }

    private String kept(String field, String text) {
        return form.isRefused("words") ? form.value("words", field) : text;
    }
}
