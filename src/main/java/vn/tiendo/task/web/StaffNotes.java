package vn.tiendo.task.web;

import java.util.List;
import vn.tiendo.task.StaffNote;

/**
 * What the staff noted about a task, for a person who may read it.
 *
 * @param code of the task
 * @param mayWrite whether the person may add one
 */
record StaffNotes(String code, List<StaffNote> notes, boolean mayWrite) {}
