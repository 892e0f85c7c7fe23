package vn.tiendo.alert;

import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Mails go to the mail server that is set. */
final class SmtpPost implements PostOffice {

    /** A server that says nothing for so long is taken as not there. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<MailClient> server;
    private final String from;

    /** @param server makes a connection for one mail: what one mail leaves behind cannot hold up the next */
    SmtpPost(Supplier<MailClient> server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void deliver(Letter letter) throws Undelivered {
        MailClient connection = server.get();
        try {
            connection
                    .sendMail(letter.message(from))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Undelivered("no answer within " + PATIENCE.toSeconds() + " seconds", false, e);
        } catch (ExecutionException e) {
            throw undelivered(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered("interrupted", false, e);
        } finally {
            connection.close();
        }
    }

    private static Undelivered undelivered(Throwable cause) {
        if (cause instanceof SMTPException refused) {
            return new Undelivered(
                    refused.getMessage(), refused.isPermanent() && isAboutTheRecipient(refused), refused);
        }
        // Thrown for an address that cannot be one.
        boolean forGood = cause instanceof IllegalArgumentException;
        return new Undelivered(String.valueOf(cause.getMessage()), forGood, cause);
    }

    /** A 5xx about the sender or the sign-in is for the operator to mend; the mails wait meanwhile. */
    private static boolean isAboutTheRecipient(SMTPException refused) {
        return refused.getMessage().startsWith("recipient")
                || refused.getMessage().startsWith("sending data");
    }
}
