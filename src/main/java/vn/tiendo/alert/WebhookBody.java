package vn.tiendo.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.shared.Row;

/** What a call says: which kind of thing happened, when, and to which task. Whoever wants more asks the API. */
@ApplicationScoped
class WebhookBody {

    private final ObjectMapper json;

    WebhookBody(ObjectMapper json) {
        this.json = json;
    }

    String of(WebhookNews news, Row task) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("task", task.text("code"));
        Map<String, Object> title = new LinkedHashMap<>();
        title.put("en", task.text("title_en"));
        title.put("vi", task.text("title_vi"));
        data.put("title", title);
        data.put("directive", task.text("directive"));
        put(data, "lead", task.text("lead"));
        LocalDate dueOn = task.day("due_on");
        put(data, "dueOn", dueOn == null ? null : dueOn.toString());
        data.putAll(news.facts());
        return written(news.event(), news.at(), data);
    }

    /** For a trial: no task is concerned. */
    String ofTrial(Instant at) {
        return written(WebhookEvent.TEST, at, Map.of());
    }

    private String written(WebhookEvent event, Instant at, Map<String, Object> data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", event.type());
        body.put("timestamp", at.truncatedTo(ChronoUnit.MILLIS).toString());
        body.put("data", data);
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Map<String, Object> data, String name, Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
