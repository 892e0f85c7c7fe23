package vn.tiendo.setup;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Adds to the description of the API what holds for all of it, so that an endpoint's author need not: how to sign in, and
 * the refusals, each a problem document. Pages are no part of it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String API = "/api/";
    private static final String OF_A_TASK = "/api/v1/tasks/{code}/";
    private static final String PROBLEM = "Problem";
    private static final String ONCE = "IdempotencyKey";
    private static final String UNCHANGED = "IfMatch";

    /** What may be added to a task whatever else happened to it: nobody has to look again first. */
    private static final Pattern UNCONDITIONAL = Pattern.compile(".*/(notes|evidence|evidence/\\{id}/withdrawal)");

    private static final ApiWords REFUSALS = ApiWords.about("refusals");
    private static final ApiWords PARAMETERS = ApiWords.about("parameters");
    private static final List<String> ALWAYS = List.of("400", "401", "403", "429", "500");
    private static final List<String> POSTED = List.of("409", "413", "415", "422");

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
        Map<String, ApiExamples> examples = new LinkedHashMap<>();
        for (Tag tag : api.getTags()) {
            ApiExamples own = new ApiExamples(tag.getName());
            tag.setDescription(own.description());
            own.addShared(api.getComponents());
            examples.put(tag.getName(), own);
        }
        paths.forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
            boolean posts = verb == PathItem.HttpMethod.POST;
            complete(path, posts, operation);
            operation.getTags().forEach(tag -> examples.get(tag).add(operation, posts));
        }));
    }

    private static void complete(String path, boolean posts, Operation operation) {
        // One way to sign in is as good as another: what holds for all operations holds for each.
        operation.setSecurity(null);
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
        describeParameters(path, operation);
        refuse(operation, ALWAYS);
        if (path.contains("{")) {
            refuse(operation, List.of("404"));
        }
        if (posts) {
            refuse(operation, POSTED);
            operation.addParameter(OASFactory.createParameter().ref(ONCE));
        }
        if (posts && path.startsWith(OF_A_TASK) && !UNCONDITIONAL.matcher(path).matches()) {
            refuse(operation, List.of("412"));
            operation.addParameter(OASFactory.createParameter().ref(UNCHANGED));
        }
        operation.getResponses().getAPIResponses().forEach(ApiDescription::addHeaders);
    }

    private static void describeParameters(String path, Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            String inPath = path.replaceAll(".*/([\\w-]+/\\{" + parameter.getName() + "}).*", "$1");
            String words = PARAMETERS.text(parameter.getIn() == Parameter.In.PATH ? inPath : parameter.getName());
            parameter.setDescription(words);
        }
    }

    private static void refuse(Operation operation, List<String> statuses) {
        statuses.forEach(status -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref("Refused" + status)));
    }

    private static void addHeaders(String status, APIResponse response) {
        if ("201".equals(status)) {
            response.addHeader("Location", header("Where it is found"));
        }
        boolean isTask = response.getContent() != null
                && response.getContent().getMediaTypes().values().stream()
                        .anyMatch(m -> m.getSchema() != null
                                && m.getSchema().getRef() != null
                                && m.getSchema().getRef().endsWith("/Task"));
        if (isTask) {
            response.addHeader(HttpHeaders.ETAG, header("Which state of the task this is, to be sent as If-Match"));
        }
    }

    private static Header header(String words) {
        return OASFactory.createHeader()
                .description(words)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    /** What is read leniently, a number or a text, would else be told as a list of nothing. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.ARRAY)
                && schema.getItems() == null) {
            schema.setType(List.of(Schema.SchemaType.INTEGER, Schema.SchemaType.STRING));
        }
        return schema;
    }

    private static void addComponents(OpenAPI api) {
        Components shared = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        shared.addSchema(PROBLEM, problem());
        REFUSALS.names().forEach(status -> shared.addResponse("Refused" + status, refused(status)));
        shared.addParameter(
                ONCE,
                header(
                        Idempotency.HEADER,
                        "Makes the request one that may be sent again: within 24 hours, the same key with the same body is done"
                                + " once and answered the same. 1 to 255 visible ASCII characters.",
                        "5f8e0c1a-viettel-kl-04"));
        shared.addParameter(
                UNCHANGED,
                header(
                        HttpHeaders.IF_MATCH,
                        "The ETag that came with the task: refused with 412 when something happened to the task since.",
                        "\"190\""));
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

    private static Parameter header(String name, String words, String example) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(words)
                .required(false)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }

    private static APIResponse refused(String status) {
        APIResponse refusal = OASFactory.createAPIResponse()
                .description(REFUSALS.part(status).text("description"))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))
                                        .example(REFUSALS.part(status).value("example"))));
        if ("429".equals(status)) {
            refusal.addHeader(HttpHeaders.RETRY_AFTER, header("In how many seconds to try again"));
        }
        return refusal;
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
