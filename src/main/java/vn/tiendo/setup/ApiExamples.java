package vn.tiendo.setup;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Shows, for each operation, what may be sent to it and what it answers then. */
final class ApiExamples {

    private final ApiWords words;

    /** The examples of the operations that have this tag. */
    ApiExamples(String tag) {
        this.words = ApiWords.about(tag);
    }

    String description() {
        return words.text("description");
    }

    void addShared(Components components) {
        ApiWords shared = words.part("shared");
        shared.names()
                .forEach(name ->
                        components.addExample(name, OASFactory.createExample().value(shared.value(name))));
    }

    void add(Operation operation, boolean posts) {
        ApiWords own = words.part("operations").part(operation.getOperationId());
        if (posts && operation.getRequestBody() == null) {
            operation.setRequestBody(OASFactory.createRequestBody()
                    .description("Nothing is read from it, but it has to be there and to be JSON.")
                    .required(true)
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    MediaType.APPLICATION_JSON,
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)))));
        }
        if (posts) {
            show(operation.getRequestBody().getContent(), MediaType.APPLICATION_JSON, own.value("request"));
            show(operation.getRequestBody().getContent(), MediaType.MULTIPART_FORM_DATA, own.value("form"));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                show(response, own);
            }
        });
    }

    private static void show(APIResponse response, ApiWords own) {
        if (response.getContent() == null) {
            return;
        }
        response.getContent().getMediaTypes().values().forEach(media -> {
            String like = own.text("answerLike");
            if (like == null) {
                media.setExample(own.value("answer"));
            } else {
                media.setExamples(Map.of(like, OASFactory.createExample().ref(like)));
            }
        });
    }

    private static void show(Content content, String type, Object example) {
        if (content.hasMediaType(type)) {
            content.getMediaType(type).setExample(example);
        }
    }
}
