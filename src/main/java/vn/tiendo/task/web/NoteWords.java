package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the staff's notes. */
@MessageBundle("note")
interface NoteWords {

    @Message("Notes for the staff")
    String title();

    @Message("units and contractors never see them")
    String hint();

    @Message("Note")
    String text();

    @Message("Keep the note")
    String keep();

    @Message("No note yet.")
    String none();

    @Message("Back to the task")
    String back();
}
