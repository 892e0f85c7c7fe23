package vn.tiendo.setup;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.setup.watch.Vital;
import vn.tiendo.setup.watch.Vitals;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.AsOf;

/** What stands around every page: language, day, who is signed in. Templates ask it by its name. */
@RequestScoped
@Named("frame")
public class PageFrame implements Shown {

    static final String LANGUAGE_COOKIE = "tiendo-language";
    static final String LANGUAGE_PARAMETER = "lang";

    private final RoutingContext request;
    private final SignedIn signedIn;
    private final Settings settings;
    private final AsOf days;
    private final Vitals vitals;
    private final Assets assets;
    private Language language;

    PageFrame(RoutingContext request, SignedIn signedIn, Settings settings, AsOf days, Vitals vitals, Assets assets) {
        this.request = request;
        this.signedIn = signedIn;
        this.settings = settings;
        this.days = days;
        this.vitals = vitals;
        this.assets = assets;
    }

    /** The language chosen on the page, else the person's own, else the one last chosen here, else the browser's. */
    @Override
    public Language language() {
        if (language == null) {
            language = chosen();
        }
        return language;
    }

    private Language chosen() {
        String asked = request.request().getParam(LANGUAGE_PARAMETER);
        if (asked != null) {
            return Language.of(asked);
        }
        Person person = person();
        if (person != null) {
            return person.language();
        }
        Cookie kept = request.request().getCookie(LANGUAGE_COOKIE);
        return Language.of(kept != null ? kept.getValue() : request.request().getHeader("Accept-Language"));
    }

    FrameWords words() {
        return language().words(FrameWords.class);
    }

    /** Who is signed in; null when nobody is. */
    public Person person() {
        try {
            return signedIn.anyone().orElse(null);
        } catch (RuntimeException notToBeKnown) {
            // A refused sign-in still gets a page that says so.
            return null;
        }
    }

    public boolean isDemo() {
        return settings.isDemo();
    }

    /** Whether people can come by single sign-on, too. */
    public boolean isSso() {
        return settings.sso().enabled();
    }

    /** How chasing stands, for those whom its standing still concerns; null for others. */
    public Vital chasing() {
        Person person = person();
        if (person == null || !person.is(Role.STAFF) && !person.is(Role.ADMIN)) {
            return null;
        }
        try {
            return vitals.latest();
        } catch (IllegalStateException unknown) {
            // The page says itself what it can: it asks the same database.
            return null;
        }
    }

    /** The address of a style sheet, script or picture. */
    public String asset(String file) {
        return assets.address(file);
    }

    public LocalDate today() {
        return days.today();
    }

    /** The moment that a page on paper is as of. */
    public Instant now() {
        return days.now();
    }

    /** Whether the person steers: enters directives, decides, looks after the system. */
    public boolean isMayAct() {
        Person person = person();
        return person != null && (person.is(Role.STAFF) || person.is(Role.ADMIN));
    }

    /** Whether the person has anything to do with keys of programs. */
    public boolean isMayUseTokens() {
        Person person = person();
        return person != null && (person.is(Role.ADMIN) || person.role().seesOnlyOwn());
    }

    /** Whether forms can be sent from this page: a request refused early carries no form token. */
    public boolean isMayPost() {
        return request.get("csrf_token") != null;
    }

    /** Whether the menu's entry of this address is the page shown. */
    public boolean isAt(String address) {
        String path = request.normalizedPath();
        return "/".equals(address) ? "/".equals(path) : path.startsWith(address);
    }

    /** The page of ours that sent the request; the first one when it is not known. */
    private String cameFrom() {
        String referer = String.valueOf(request.request().getHeader("Referer"));
        Matcher ours = Pattern.compile("https?://([^/]+)(/[\\w/.~%-]*).*").matcher(referer);
        return ours.matches() && ours.group(1).equals(request.request().getHeader("Host")) ? ours.group(2) : "/";
    }

    /** The address of this page in the other language; of a refused form, that of the page that has it. */
    public String inOtherLanguage() {
        if (!"GET".equals(request.request().method().name())) {
            return cameFrom() + "?" + LANGUAGE_PARAMETER + "="
                    + language().other().tag();
        }
        String kept = request.queryParams().entries().stream()
                .filter(e -> !e.getKey().equals(LANGUAGE_PARAMETER))
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()) + "&")
                .collect(Collectors.joining());
        return "?" + kept + LANGUAGE_PARAMETER + "=" + language().other().tag();
    }

    /** The day of a moment, for what is counted in days. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, Language.ZONE);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
