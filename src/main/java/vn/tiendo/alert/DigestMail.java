package vn.tiendo.alert;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.shared.Language;

/** Puts a digest into words, in its recipient's language: a sentence first, then one button, then the list. */
@ApplicationScoped
class DigestMail {

    /** @param answerable whether a reply is taken as a report */
    record text(Digest mail, String head, String lead, boolean answerable) implements TemplateInstance {}

    record html(Digest mail, String head, String lead, boolean answerable) implements TemplateInstance {}

    private final ReplyAddress replies;

    DigestMail(ReplyAddress replies) {
        this.replies = replies;
    }

    Mail.Composed compose(Digest digest) {
        Language language = digest.language();
        DigestWords words = language.words(DigestWords.class);
        String head = head(digest, words);
        String lead = lead(digest, words);
        boolean answerable = replies.takesRepliesTo(digest);
        return new Mail.Composed(
                HeaderText.oneLine(subject(digest, words)),
                PlainText.wrapped(render(new text(digest, head, lead, answerable), language.locale())),
                render(new html(digest, head, lead, answerable), language.locale()),
                digest.tasks());
    }

    private static String render(TemplateInstance template, Locale locale) {
        return template.setLocale(locale).render();
    }

    private static String subject(Digest digest, DigestWords words) {
        Language language = digest.language();
        DigestLine only = digest.only();
        String title = only == null ? null : only.task().title().in(language);
        String subject;
        if (digest.dueTasks() == 0) {
            subject = subjectBesides(digest, words);
        } else if (only != null && only.task().isOverdue()) {
            subject = words.subjectLate(title, only.daysLate());
        } else if (only != null) {
            subject = words.subjectEnds(title, language.day(only.task().dueOn()));
        } else {
            String day = language.day(digest.day());
            int over = digest.overdue().tasks();
            int soon = digest.soon().tasks();
            subject = over == 0
                    ? words.subjectSoon(soon, day)
                    : soon == 0 ? words.subjectOverdue(over, day) : words.subjectBoth(over, soon, day);
        }
        return digest.demo() ? words.demonstrationSubject(subject) : subject;
    }

    private static String subjectBesides(Digest digest, DigestWords words) {
        Language language = digest.language();
        String day = language.day(digest.day());
        if (digest.askedTasks() == 1) {
            return words.subjectAskedOne(digest.asked().lines().get(0).title().in(language));
        }
        if (digest.askedTasks() > 1) {
            return words.subjectAsked(digest.askedTasks(), day);
        }
        ToldLine first = digest.further().lines().get(0);
        return digest.tasks() == 1
                ? words.subjectFurtherOne(first.words(), first.title().in(language))
                : digest.urgent()
                        ? words.subjectUrgent(digest.tasks(), day)
                        : words.subjectFurther(digest.tasks(), day);
    }

    private static String head(Digest digest, DigestWords words) {
        if (digest.dueTasks() == 0) {
            if (digest.urgent()) {
                return words.headUrgent(digest.tasks(), digest.own());
            }
            return digest.askedTasks() > 0
                    ? words.headAsked(digest.askedTasks())
                    : words.headFurther(digest.further().tasks(), digest.own());
        }
        return digest.overdue().isEmpty()
                ? words.headSoon(digest.soon().tasks(), digest.own())
                : words.headOverdue(digest.overdue().tasks(), digest.own());
    }

    private static String lead(Digest digest, DigestWords words) {
        List<String> sentences = new ArrayList<>();
        DigestPart overdue = digest.overdue();
        DigestPart soon = digest.soon();
        if (digest.dueTasks() == 0) {
            return digest.urgent() ? words.onlyUrgent() : words.noneDue();
        }
        if (digest.askedTasks() > 0) {
            sentences.add(words.alsoAsked(digest.askedTasks()));
        }
        if (!overdue.isEmpty()) {
            sentences.add(words.oldest(digest.oldest()));
            // Counted over the lines listed: said only when these are all.
            if (overdue.silent() > 0 && overdue.more() == 0) {
                sentences.add(words.notReporting(overdue.silent(), overdue.tasks()));
            }
            sentences.add(
                    soon.isEmpty()
                            ? words.nothingSoon()
                            : words.alsoSoon(soon.tasks(), digest.language().day(soon.firstDay())));
        } else {
            sentences.add(words.firstSoon(digest.language().day(soon.firstDay())));
            sentences.add(words.nothingOverdue());
        }
        if (!digest.further().isEmpty()) {
            sentences.add(words.alsoFurther(digest.further().tasks()));
        }
        // Where all is new, nothing stands out by it.
        if (digest.fresh() > 0 && digest.fresh() < digest.tasks()) {
            sentences.add(words.fresh(digest.fresh()));
        }
        return String.join(" ", sentences);
    }
}
