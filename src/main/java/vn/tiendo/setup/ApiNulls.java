package vn.tiendo.setup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Says in the description of the API where nothing may stand: a field that a record holds as an object is written as null
 * when nothing is known. Numbers and yes or no are always there, and so are lists.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiNulls implements OASFilter {

    private static final String REFERENCE = "#/components/schemas/";

    private final List<ClassInfo> records;

    /** What the build knows of our classes. */
    public ApiNulls(IndexView index) {
        this.records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(c -> c.declaredAnnotation(JsonInclude.class) == null)
                .toList();
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                for (String field : mayBeNull(schema.getProperties().keySet())) {
                    schema.addProperty(field, orNull(schema.getProperties().get(field)));
                }
            }
        });
    }

    /** A document and its record have the same fields; records that share all their names are told alike. */
    private Set<String> mayBeNull(Set<String> fields) {
        return records.stream()
                .map(ClassInfo::recordComponents)
                .filter(parts -> fields.equals(
                        parts.stream().map(RecordComponentInfo::name).collect(Collectors.toCollection(HashSet::new))))
                .flatMap(List::stream)
                .filter(part -> isObject(part.type()))
                .map(RecordComponentInfo::name)
                .collect(Collectors.toSet());
    }

    private static boolean isObject(Type type) {
        return type.kind() != Type.Kind.PRIMITIVE
                && !type.name().toString().equals(List.class.getName())
                && !type.name().toString().startsWith("com.fasterxml.jackson.");
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(REFERENCE.length());
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(name))
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        }
        List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (!types.isEmpty() && !types.contains(Schema.SchemaType.NULL)) {
            List<Schema.SchemaType> both = new ArrayList<>(types);
            both.add(Schema.SchemaType.NULL);
            schema.setType(both);
        }
        return schema;
    }
}
