package vn.tiendo.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The key that locks sessions. Where the configuration gives none (one node, embedded database), it is made once and kept
 * beside the data, so that a restart signs nobody out.
 */
class Keys {

    private static final String SESSION = "quarkus.http.auth.session.encryption-key";

    private final Path data;

    Keys(Path data) {
        this.data = data;
    }

    void provide() throws IOException {
        provide(SESSION, "session.key");
    }

    private void provide(String setting, String file) throws IOException {
        if (ConfigProvider.getConfig().getOptionalValue(setting, String.class).isEmpty()) {
            System.setProperty(setting, kept(data.resolve("keys").resolve(file)));
        }
    }

    private static String kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] bytes = new byte[48];
            new SecureRandom().nextBytes(bytes);
            Files.createDirectories(file.getParent());
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        return Files.readString(file).strip();
    }
}
