package vn.tiendo.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.Running;

/** Takes the pictures of {@code src/docs/screens} from the packaged product on its demonstration day: {@code make screens}. */
public final class Screens {

    private record Shot(String name, String who, String path, int width, String language, ColorScheme theme) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("board", "staff", "/", Visitor.DESK, "en", ColorScheme.LIGHT),
            new Shot("board-vi-dark", "staff", "/", Visitor.DESK, "vi", ColorScheme.DARK),
            new Shot("tasks", "staff", "/tasks?standing=overdue", Visitor.DESK, "en", ColorScheme.LIGHT),
            new Shot("task", "staff", "/tasks/KL-02", Visitor.DESK, "en", ColorScheme.LIGHT),
            new Shot("directive", "staff", "/directives/KL", Visitor.DESK, "vi", ColorScheme.LIGHT),
            new Shot("timeline", "staff", "/timeline?by=unit", Visitor.DESK, "en", ColorScheme.LIGHT),
            new Shot("meeting", "staff", "/agenda", Visitor.DESK, "vi", ColorScheme.LIGHT),
            new Shot("indicators", "staff", "/indicators", Visitor.DESK, "en", ColorScheme.DARK),
            new Shot("unit", "staff", "/organisations/MOST", Visitor.DESK, "vi", ColorScheme.LIGHT),
            new Shot("board-phone", "staff", "/", Visitor.PHONE, "vi", ColorScheme.DARK),
            new Shot("my-work-phone", "viettel", "/my-work", Visitor.PHONE, "vi", ColorScheme.LIGHT),
            new Shot("my-work-phone-dark", "viettel", "/my-work", Visitor.PHONE, "en", ColorScheme.DARK));

    private Screens() {}

    /** The folder they are written to. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (Running product = Running.start(Files.createTempDirectory("tiendo-screens"), Running.DEMO)
                .ready()) {
            for (Shot shot : SHOTS) {
                take(shot, product.port(), folder);
            }
        }
        System.exit(0);
    }

    private static void take(Shot shot, int port, Path folder) {
        try (Visitor visitor = new Visitor(port, shot.width(), shot.language(), shot.theme()).signedInAs(shot.who())) {
            visitor.open(shot.path() + (shot.path().contains("?") ? "&" : "?") + "lang=" + shot.language());
            visitor.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(folder.resolve(shot.name() + ".png"))
                            .setAnimations(ScreenshotAnimations.DISABLED));
            System.out.println(shot.name() + ": " + shot.path());
        }
    }
}
