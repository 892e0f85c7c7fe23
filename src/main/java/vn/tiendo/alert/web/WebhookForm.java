package vn.tiendo.alert.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.alert.WebhookEvent;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What an administrator typed into the form of a webhook, and what is wrong with it, by field. */
record WebhookForm(String organisation, String url, List<String> events, Map<String, String> wrong) {

    /** The same input with the reasons why it was refused. */
    WebhookForm refused(RuleBroken broken, Language language) {
        RuleWords words = language.words(RuleWords.class);
        Map<String, String> reasons = broken.violations().stream()
                .collect(Collectors.toMap(
                        v -> v.field() == null ? "" : v.field(), v -> v.words().apply(words), (a, b) -> a + " " + b));
        return new WebhookForm(organisation, url, events, reasons);
    }

    public boolean has(WebhookEvent event) {
        return events != null && events.contains(event.name());
    }
}
