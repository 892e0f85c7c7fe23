package vn.tiendo.task.web;

import java.util.List;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;
import vn.tiendo.task.BulkPlan;

/**
 * What a deed on many tasks does, as programs see it.
 *
 * @param done whether it was done; false for a dry run
 * @param changing how many tasks change
 * @param staying how many stay as they are
 */
record PlanDocument(boolean done, int changing, int staying, String fingerprint, List<Line> tasks) {

    /**
     * One task of them.
     *
     * @param before what the deed changes; null where it is nothing that stands in one field
     * @param obstacle why it stays as it is: closed, suspended, already_so, nobody_to_remind; null when it changes
     */
    record Line(String code, String title, String standing, String before, String after, String obstacle) {}

    static PlanDocument of(BulkPlan plan, Language language) {
        List<Line> lines = plan.lines().stream().map(l -> line(l, language)).toList();
        return new PlanDocument(
                plan.done(), plan.changing().size(), plan.staying().size(), plan.fingerprint(), lines);
    }

    private static Line line(BulkPlan.Line line, Language language) {
        return new Line(
                line.code(),
                line.title().in(language),
                line.standing().tag(),
                text(line.before(), language),
                text(line.after(), language),
                line.obstacle() == null ? null : line.obstacle().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String text(Bilingual text, Language language) {
        return text == null ? null : text.in(language);
    }
}
