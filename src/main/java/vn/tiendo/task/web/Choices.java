package vn.tiendo.task.web;

import io.quarkus.qute.TemplateExtension;
import vn.tiendo.task.DecidingLevel;
import vn.tiendo.task.ExtensionRequest;
import vn.tiendo.task.TaskEvent;

/** What there is to choose from in forms. */
@TemplateExtension(namespace = "choice")
class Choices {

    private Choices() {}

    static DecidingLevel[] levels() {
        return DecidingLevel.values();
    }

    static ExtensionRequest.Cause[] causes() {
        return ExtensionRequest.Cause.values();
    }

    static TaskEvent.Part[] parts() {
        return TaskEvent.Part.values();
    }
}
