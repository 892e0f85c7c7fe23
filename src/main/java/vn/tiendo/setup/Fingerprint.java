package vn.tiendo.setup;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.tiendo.shared.Fingerprinted;

/** Whether two requests ask the same: a SHA-256 of method, address and body, the body as it was understood. */
final class Fingerprint {

    /** Parameters that are told by the address, or that do not change what is asked. */
    private static final Set<Class<? extends Annotation>> NOT_BODY = Set.of(
            Context.class,
            PathParam.class,
            QueryParam.class,
            HeaderParam.class,
            CookieParam.class,
            RestPath.class,
            RestQuery.class,
            RestHeader.class,
            RestCookie.class);

    private final MessageDigest digest;
    private final ObjectMapper mapper;

    private Fingerprint(ObjectMapper mapper) {
        this.mapper = mapper;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(String verb, String address, Method method, Object[] given, ObjectMapper mapper)
            throws IOException {
        Fingerprint fingerprint = new Fingerprint(mapper);
        fingerprint.add(verb);
        fingerprint.add(address);
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isBody(parameters[i])) {
                fingerprint.addValue(given[i]);
            }
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private static boolean isBody(Parameter parameter) {
        String type = parameter.getType().getName();
        return !type.startsWith("jakarta.ws.rs.core.")
                && !type.startsWith("io.vertx.")
                && NOT_BODY.stream().noneMatch(parameter::isAnnotationPresent);
    }

    private void addValue(Object value) throws IOException {
        if (value instanceof Fingerprinted own) {
            add(own.fingerprint());
        } else if (value instanceof FileUpload file) {
            add(file.fileName());
            addFile(file.uploadedFile());
        } else if (value instanceof Collection<?> several && several.stream().anyMatch(FileUpload.class::isInstance)) {
            add("files " + several.size());
            for (Object one : several) {
                addValue(one);
            }
        } else if (value instanceof Path path) {
            addFile(path);
        } else if (value instanceof InputStream) {
            throw new IllegalStateException("a stream is read once: its type has to be Fingerprinted");
        } else {
            add(mapper.writeValueAsString(value));
        }
    }

    private void addFile(Path path) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            byte[] bytes = new byte[16_384];
            for (int read = content.read(bytes); read >= 0; read = content.read(bytes)) {
                digest.update(bytes, 0, read);
            }
        }
        digest.update((byte) 0);
    }

    private void add(String text) {
        digest.update(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
        // No text has a zero in it that would make "a" and "bc" look like "ab" and "c".
        digest.update((byte) 0);
    }
}
