package vn.tiendo.setup;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.shared.Language;

/** The page that says why something was refused. */
@ApplicationScoped
class RefusalPages {

    record refusal(int status, String title, String detail) implements TemplateInstance {}

    /** The same for who is turned away before anything is known of them: no menu, no question to the database. */
    record early(String language, String title, String detail, String way) implements TemplateInstance {}

    private final PageFrame frame;

    RefusalPages(PageFrame frame) {
        this.frame = frame;
    }

    String refusal(int status, String detail) {
        return new refusal(status, frame.words().title(status), detail).render();
    }

    /** For a request that nothing behind the gate could deal with. */
    static String early(int status, String detail, Language language) {
        FrameWords words = language.words(FrameWords.class);
        return new early(language.tag(), words.title(status), detail, words.toTheBoard()).render();
    }
}
