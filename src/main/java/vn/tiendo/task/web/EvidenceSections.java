package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.organisation.Person;
import vn.tiendo.task.Act;
import vn.tiendo.task.Proving;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskAccess;
import vn.tiendo.task.TaskEvidences;

/** Gathers the evidence that a person may see of a task, and what they may do about it. */
@ApplicationScoped
class EvidenceSections {

    private final TaskAccess access;
    private final TaskEvidences evidences;
    private final Proving proving;

    EvidenceSections(TaskAccess access, TaskEvidences evidences, Proving proving) {
        this.access = access;
        this.evidences = evidences;
        this.proving = proving;
    }

    EvidenceSection of(Task task, Person viewer) {
        return new EvidenceSection(
                evidences.of(task, Scope.of(viewer)).stream()
                        .map(e -> new EvidenceSection.Line(e, proving.mayWithdraw(e, task, viewer)))
                        .toList(),
                access.allows(Act.ATTACH, task, viewer) && !task.isClosed());
    }
}
