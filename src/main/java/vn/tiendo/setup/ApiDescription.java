package vn.tiendo.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to the description of the API what holds for all of it, so that an endpoint's author need not: how to sign in, and
 * the refusals, each a problem document. Pages are no part of it.
 */
public class ApiDescription implements OASFilter {

    private static final String API = "/api/";
    private static final String PROBLEM = "Problem";

    private static final Map<String, String> REFUSALS = refusals();

    private static Map<String, String> refusals() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("400", "The request could not be read.");
        words.put("401", "Sign in first.");
        words.put("403", "Not allowed to this role.");
        words.put("404", "Not there, or not for you.");
        words.put("412", "It was changed since you looked; changes tells what came.");
        words.put("422", "A rule would be broken; errors tells field by field.");
        words.put("429", "Too many requests; wait as long as Retry-After says.");
        return words;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, PathItem> paths = new LinkedHashMap<>();
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(API)) {
                paths.put(path, item);
            }
        });
        api.getPaths().setPathItems(paths);
        api.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
        addComponents(api);
        paths.values().forEach(item -> item.getOperations().values().forEach(ApiDescription::complete));
    }

    private static void complete(Operation operation) {
        // One way to sign in is as good as another: what holds for all operations holds for each.
        operation.setSecurity(null);
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
        REFUSALS.keySet()
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref("Refused" + status)));
    }

    /** What is read leniently, a number or a text, would else be told as a list of nothing. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY) && schema.getItems() == null) {
            schema.setType(List.of(Schema.SchemaType.INTEGER, Schema.SchemaType.STRING));
        }
        return schema;
    }

    private static void addComponents(OpenAPI api) {
        Components shared = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        shared.addSchema(PROBLEM, problem());
        REFUSALS.forEach((status, words) -> shared.addResponse("Refused" + status, refused(status, words)));
        shared.addSecurityScheme(
                "basic",
                OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        shared.addSecurityScheme(
                "token",
                OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        shared.addSecurityScheme(
                "session",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("tiendo-session"));
        api.setComponents(shared);
        for (String scheme : List.of("basic", "token", "session")) {
            api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(scheme));
        }
    }

    private static APIResponse refused(String status, String words) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "about:blank");
        example.put("title", words);
        example.put("status", Integer.valueOf(status));
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))
                                        .example(example)));
    }

    private static Schema problem() {
        Schema wrong = object("One field and what is wrong with it")
                .addProperty("field", text("Null: the whole"))
                .addProperty("message", text("In the caller's language"));
        Schema change = object("One thing that happened since")
                .addProperty("kind", text("As in a task's history"))
                .addProperty("at", text("When").format("date-time"))
                .addProperty("by", text("Who"));
        return object("A refusal, after RFC 9457")
                .addProperty("type", text("about:blank"))
                .addProperty("title", text("What kind of refusal, in the caller's language"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The answer's status"))
                .addProperty("detail", text("What to do, in the caller's language"))
                .addProperty("id", text("Of our mistake, for the administrator"))
                .addProperty("errors", many(wrong))
                .addProperty("changes", many(change));
    }

    private static Schema object(String words) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(words);
    }

    private static Schema many(Schema items) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items);
    }

    private static Schema text(String words) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(words);
    }
}
