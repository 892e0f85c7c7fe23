package vn.tiendo.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.Given;

/** Somebody at a screen, who notices what goes wrong in the browser. */
final class Visitor implements AutoCloseable {

    static final int DESK = 1440;
    static final int PHONE = 390;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> hosts = new TreeSet<>();

    Visitor(int port, int width) {
        this(port, width, "en-GB", ColorScheme.LIGHT);
    }

    Visitor(int port, int width, String language, ColorScheme scheme) {
        address = "http://localhost:" + port;
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale(language)
                        .setColorScheme(scheme));
        page = context.newPage();
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("the server responded with a status of 4")) {
                complaints.add(m.text());
            }
        });
        page.onDialog(dialog -> {
            complaints.add("A dialog opened: " + dialog.message());
            dialog.dismiss();
        });
    }

    Visitor signedInAs(String username) {
        open("/sign-in");
        page.locator("#username").fill(username);
        page.locator("#password").fill(Given.PASSWORD);
        page.locator("main button").click();
        page.waitForLoadState();
        return this;
    }

    Response open(String path) {
        return page.navigate(address + path);
    }

    Page page() {
        return page;
    }

    Locator see(String selector) {
        return page.locator(selector);
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** Where it is now, without the host. */
    String at() {
        return page.url().substring(address.length());
    }

    /** Whether the page is wider than the screen. */
    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    /** Where anything was asked for. */
    Set<String> hosts() {
        return hosts;
    }

    /** What axe-core finds on the page that keeps people out: serious and critical, by WCAG 2.2 AA. */
    List<String> barriers() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .collect(Collectors.joining(", ")))
                        .toList();
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
