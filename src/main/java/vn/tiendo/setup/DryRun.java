package vn.tiendo.setup;

import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.tiendo.alert.MailPreview;
import vn.tiendo.alert.PreviewedMail;
import vn.tiendo.shared.Language;

/**
 * {@code preview [day]}: tells on the command line who would be mailed on a day and what about, and writes no mail: neither
 * jobs nor pages run meanwhile.
 */
public class DryRun implements QuarkusApplication {

    static final String COMMAND = "preview";

    private static final PrintStream OUT = System.out;

    private final MailPreview previews;
    private final Clock clock;

    DryRun(MailPreview previews, Clock clock) {
        this.previews = previews;
        this.clock = clock;
    }

    /** Before the start: nothing but the answer is wanted of it. */
    static void quietly() {
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.http.host-enabled", "false");
    }

    @Override
    public int run(String... arguments) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Language.ZONE);
        LocalDate day = previews.mailDay(today);
        if (arguments.length > 1) {
            try {
                day = previews.mailDay(LocalDate.parse(arguments[1]));
            } catch (DateTimeException e) {
                OUT.println("\"" + arguments[1] + "\" is no day; write one like " + today.plusDays(1) + ".");
                return 2;
            }
        }
        if (day.isBefore(today)) {
            OUT.println(day + " is over. Today is " + today + ".");
            return 2;
        }
        OUT.println("Mails of " + Language.EN.fullDay(day) + ", as things stand; nothing is written.");
        previews.of(day, today).forEach(mail -> OUT.println(line(mail)));
        OUT.println(previews.unheard(day, today) + " tasks reach nobody of their lead unit.");
        return 0;
    }

    private static String line(PreviewedMail mail) {
        String steps = mail.steps().stream()
                .map(s -> s.words().in(Language.EN) + ": " + s.tasks())
                .collect(Collectors.joining("; "));
        String when = mail.isHeld() ? "not written, " + mail.held() : "from " + mail.from();
        return "%-20s %-30s %s   %s".formatted(mail.username(), mail.to(), when, steps);
    }
}
