package vn.tiendo.alert;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Reads the beginning of a message that a stranger may have made: so many bytes, so deep and so many parts, and no more.
 * Nothing is unpacked or fetched from elsewhere.
 */
final class MailReading {

    /** What stands behind it, attachments for the most part, is not looked at. */
    static final int BYTES = 512 * 1024;

    private static final int DEPTH = 8;
    private static final int PARTS = 100;
    private static final int ADDRESSES = 100;
    private static final List<String> RECIPIENTS =
            List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "Resent-To");
    private static final List<String> ONLY_PROGRAMS =
            List.of("X-Autoreply", "X-Autorespond", "X-Autoresponse", "X-Auto-Reply-From", "List-Id");
    private static final Pattern BULK = Pattern.compile("bulk|junk|list|auto[-_]?reply");
    private static final Pattern SAYS_ABSENT = Pattern.compile(
            "^(automatic reply|auto[- ]?reply|auto:|autoreply|out of (the )?office|trả lời tự động|tự động trả lời)"
                    + "|vắng mặt tại văn phòng",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int parts;
    private int attachments;
    private Bounce bounce;
    private boolean report;

    private MailReading() {}

    /**
     * @param raw the message, or its beginning
     * @throws MessagingException when it cannot be read
     */
    static ReceivedMail read(byte[] raw) throws MessagingException, IOException {
        MimeMessage message =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw, 0, raw.length));
        MailReading reading = new MailReading();
        reading.look(message, 0);
        return new ReceivedMail(
                key(message, raw),
                sender(message),
                recipients(message),
                reading.report || isAutomatic(message),
                reading.bounce,
                reading.text(),
                reading.attachments,
                true);
    }

    /** The message's own id; of a message without one its bytes. */
    private static String key(MimeMessage message, byte[] raw) throws MessagingException {
        String[] ids = message.getHeader("Message-ID");
        boolean named = ids != null && ids.length == 1 && !ids[0].isBlank();
        return named ? key("id " + ids[0].strip()) : hash(raw);
    }

    /** A key of what names a message elsewhere. */
    static String key(String name) {
        return hash(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sender(MimeMessage message) throws MessagingException {
        List<String> senders = addresses(message, "From");
        String[] lines = message.getHeader("From");
        return lines != null && lines.length == 1 && senders.size() == 1 ? senders.get(0) : null;
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        List<String> all = new ArrayList<>();
        for (String name : RECIPIENTS) {
            all.addAll(addresses(message, name));
        }
        return all.stream().distinct().limit(ADDRESSES).toList();
    }

    private static List<String> addresses(MimeMessage message, String name) throws MessagingException {
        List<String> all = new ArrayList<>();
        String[] lines = message.getHeader(name);
        for (String line : lines == null ? new String[0] : lines) {
            try {
                Arrays.stream(InternetAddress.parseHeader(MimeUtility.unfold(line), false))
                        .map(InternetAddress::getAddress)
                        .filter(a -> a != null && a.length() <= 320 && a.indexOf('@') > 0)
                        .map(HeaderText::oneLine)
                        .forEach(all::add);
            } catch (AddressException e) {
                // It names nobody then.
            }
        }
        return all;
    }

    /** RFC 3834, and what programs did before it. */
    private static boolean isAutomatic(MimeMessage message) throws MessagingException {
        String submitted = message.getHeader("Auto-Submitted", ";");
        String precedence = message.getHeader("Precedence", ",");
        String path = message.getHeader("Return-Path", ",");
        String subject = message.getSubject();
        boolean says =
                submitted != null && !submitted.strip().toLowerCase(Locale.ROOT).matches("no\\b.*");
        for (String name : ONLY_PROGRAMS) {
            says |= message.getHeader(name) != null;
        }
        return says
                || precedence != null
                        && BULK.matcher(precedence.toLowerCase(Locale.ROOT)).find()
                || path != null && path.strip().equals("<>")
                || subject != null && SAYS_ABSENT.matcher(subject.strip()).find();
    }

    private void look(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEPTH || ++parts > PARTS) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart whole) {
            if (depth == 0 && part.isMimeType("multipart/report")) {
                report = true;
                bounce = Bounce.read(whole);
            }
            for (int i = 0; i < Math.min(whole.getCount(), PARTS); i++) {
                BodyPart one = whole.getBodyPart(i);
                look(one, depth + 1);
            }
        } else if (isAttached(part)) {
            attachments++;
        } else if (part.isMimeType("text/html")) {
            take(part, html);
        } else if (part.isMimeType("text/plain")) {
            take(part, plain);
        }
    }

    private static boolean isAttached(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || !part.isMimeType("text/*")
                        && !part.isMimeType("image/*")
                        && !part.isMimeType("multipart/*")
                        && !part.isMimeType("message/delivery-status");
    }

    /** The first text of a kind is what the person wrote. */
    private static void take(Part part, StringBuilder text) throws MessagingException, IOException {
        if (text.length() == 0) {
            try (InputStream bytes = part.getInputStream()) {
                text.append(new String(bytes.readNBytes(BYTES), charset(part.getContentType())));
            }
        }
    }

    private static Charset charset(String contentType) {
        try {
            String named = new ContentType(contentType).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (ParseException | IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private String text() {
        return plain.toString().isBlank() && html.length() > 0 ? HtmlText.of(html.toString()) : plain.toString();
    }
}
