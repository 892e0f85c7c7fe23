package vn.tiendo.setup;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** The page that says why something was refused. */
@ApplicationScoped
class RefusalPages {

    record refusal(int status, String title, String detail) implements TemplateInstance {}

    private final PageFrame frame;

    RefusalPages(PageFrame frame) {
        this.frame = frame;
    }

    String refusal(int status, String detail) {
        return new refusal(status, frame.words().title(status), detail).render();
    }
}
