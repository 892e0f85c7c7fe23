package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tiendo.deadline.DeadlineText;
import vn.tiendo.deadline.UnreadableDeadline;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.directive.SourceDocument;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.task.Task;
import vn.tiendo.task.Tasks;

/** Where in the documents each task stands, and in what the documents differ. */
@ApplicationScoped
class TaskSourceTable implements SeedTable {

    private final EntityManager entities;
    private final Tasks tasks;
    private final WorkCalendar calendar;

    TaskSourceTable(EntityManager entities, Tasks tasks, WorkCalendar calendar) {
        this.entities = entities;
        this.tasks = tasks;
        this.calendar = calendar;
    }

    @Override
    public String fileName() {
        return "task-sources.csv";
    }

    @Override
    public List<String> columns() {
        return List.of("task", "item", "document", "paragraph", "deadline", "due_on", "note_en", "note_vi");
    }

    @Override
    public void load(SeedRow row, boolean demo) {
        List<Task> found = TasksOf.order(row, tasks);
        String item = row.required("item", 20);
        SourceDocument document = row.requiredKnown("document", c -> Known.source(entities, c), "sources.csv");
        Long paragraph = row.whole("paragraph", 1, 10_000);
        LocalDate day = row.day("due_on");
        Bilingual difference = row.optionalBilingual("note");
        String wording = row.text("deadline");
        if (wording != null && !found.isEmpty()) {
            check(row, wording, day, found.get(0).words().countedFrom());
        }
        if (row.isSound()) {
            found.forEach(t -> t.foundIn(document, item, paragraph.intValue(), wording, day, difference));
        }
    }

    /** The day in the file must be the one that the wording comes to: two hands, one result. */
    private void check(SeedRow row, String wording, LocalDate day, LocalDate countedFrom) {
        try {
            LocalDate read = DeadlineText.read(wording, countedFrom)
                    .rule()
                    .deadline(calendar)
                    .lastDay();
            if (!Objects.equals(read, day)) {
                row.wrong("due_on", read + ", which is what “" + wording + "” comes to");
            }
        } catch (UnreadableDeadline e) {
            row.wrong("deadline", e.getMessage());
        }
    }
}
