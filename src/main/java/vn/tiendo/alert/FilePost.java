package vn.tiendo.alert;

import io.vertx.ext.mail.mailencoder.MailEncoder;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Mails are written to files that any mail program opens: the way of the demonstration. */
final class FilePost implements PostOffice {

    private final Path folder;
    private final String from;

    FilePost(Path folder, String from) {
        this.folder = folder;
        this.from = from;
    }

    @Override
    public void deliver(Letter letter) throws Undelivered {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".", ".part");
            Files.writeString(part, MimeText.of(new MailEncoder(letter.message(from), null).encodeMail()));
            // Whoever looks sees the whole file or none; written again it is the same file.
            Files.move(part, file(letter), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IllegalArgumentException e) {
            throw new Undelivered(e.getMessage(), true, e);
        } catch (IOException e) {
            throw Undelivered.unreachable(e.toString(), e);
        }
    }

    Path file(Letter letter) {
        String recipient =
                URLEncoder.encode(letter.username(), StandardCharsets.UTF_8).replace("*", "%2A");
        return folder.resolve(letter.day() + "-" + recipient + letter.distinction() + ".eml");
    }
}
