package vn.tiendo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every address the product answers, as its classes declare them: {@code POST /tasks/{code}/progress}. */
final class Endpoints {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private Endpoints() {}

    static Set<String> declared() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.tiendo")) {
            for (JavaMethod method : type.getMethods()) {
                VERBS.stream()
                        .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                        .forEach(verb -> found.add(verb + " " + path(type, method)));
            }
        }
        return found;
    }

    private static String path(JavaClass type, JavaMethod method) {
        String path = ("/" + path(type) + "/" + path(method)).replaceAll("/+", "/");
        // A pattern behind a name says what the name may be, not where the endpoint is.
        path = path.replaceAll("\\{(\\w+)\\s*:[^/]*\\}(?=/|$)", "{$1}");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String path(CanBeAnnotated annotated) {
        return annotated.isAnnotatedWith("jakarta.ws.rs.Path")
                ? ((com.tngtech.archunit.core.domain.properties.HasAnnotations<?>) annotated)
                        .getAnnotationOfType("jakarta.ws.rs.Path")
                        .get("value")
                        .map(Object::toString)
                        .orElse("")
                : "";
    }
}
