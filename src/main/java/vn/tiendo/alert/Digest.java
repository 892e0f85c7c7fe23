package vn.tiendo.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Language;

/**
 * All that one recipient has to know on one day.
 *
 * @param asked the tasks that the staff ask about and that stand under no other head
 * @param askedTasks how many tasks the staff ask about, wherever they stand
 * @param further the tasks that reached a rung and stand under no other head: their day is farther off, or a report is owed
 * @param fresh how many tasks reached a rung of the ladder since the recipient's last mail
 * @param urgent whether it tells only what cannot wait for the mail of the day
 * @param url where the product is reached, without a slash at the end
 */
public record Digest(
        Person recipient,
        LocalDate day,
        ToldPart asked,
        int askedTasks,
        ToldPart further,
        DigestPart overdue,
        DigestPart soon,
        int fresh,
        boolean urgent,
        String url,
        boolean demo) {

    public Language language() {
        return recipient.language();
    }

    public int tasks() {
        return dueTasks() + asked.tasks() + further.tasks();
    }

    /** How many tasks are overdue or due soon. */
    int dueTasks() {
        return overdue.tasks() + soon.tasks();
    }

    /** What there is to tell: what is overdue, then what ends soon. */
    public List<DigestPart> parts() {
        return Stream.of(overdue, soon).filter(p -> !p.isEmpty()).toList();
    }

    /** Whether the recipient is one of those who have to deliver. */
    public boolean own() {
        return recipient.role().seesOnlyOwn();
    }

    /** By how many days the oldest is late. */
    public int oldest() {
        return overdue.isEmpty() ? 0 : (int) ChronoUnit.DAYS.between(overdue.firstDay(), day);
    }

    /** Where the mail's one button leads. */
    public String button() {
        return url + (own() ? "/my-work" : "/");
    }

    public String reference() {
        return day + "/" + recipient.username();
    }

    /** The one line when the mail is about one task only, overdue or due soon; null otherwise. */
    DigestLine only() {
        if (dueTasks() != 1 || tasks() > 1) {
            return null;
        }
        return overdue.isEmpty() ? soon.lines().get(0) : overdue.lines().get(0);
    }

    /** The code of the one task that the mail is about; null when it is about more. */
    String onlyTask() {
        if (tasks() != 1) {
            return null;
        }
        if (dueTasks() == 1) {
            return only().task().isFolded() ? null : only().task().code();
        }
        return (asked.isEmpty() ? further : asked).lines().get(0).code();
    }
}
