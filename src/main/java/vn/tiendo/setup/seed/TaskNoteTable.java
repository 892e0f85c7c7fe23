package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.task.Task;
import vn.tiendo.task.Tasks;

/** What the documents say about tasks that is no order. */
@ApplicationScoped
class TaskNoteTable implements SeedTable {

    private final Tasks tasks;

    TaskNoteTable(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String fileName() {
        return "task-notes.csv";
    }

    @Override
    public List<String> columns() {
        return List.of("task", "item", "text_en", "text_vi");
    }

    @Override
    public void load(SeedRow row, boolean demo) {
        List<Task> found = TasksOf.order(row, tasks);
        String item = row.required("item", 60);
        Bilingual text = row.bilingual("text");
        if (row.isSound()) {
            found.forEach(t -> t.note(item, text));
        }
    }
}
