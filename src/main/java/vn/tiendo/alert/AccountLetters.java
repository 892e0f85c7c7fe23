package vn.tiendo.alert;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.tiendo.organisation.AccountLink;
import vn.tiendo.organisation.AccountMail;
import vn.tiendo.shared.Language;

/** Writes the mail with a link to set a password into the outbox, in the transaction that makes the link. */
@ApplicationScoped
class AccountLetters {

    /** What the mail says; its link has a mark where the kept mail shows no secret. */
    record Page(AccountMail mail, Language language, String name, String url, boolean demo) {

        public String link() {
            return url + "/invitation/" + Mail.SECRET_MARK;
        }

        public boolean isInvitation() {
            return mail.kind() == AccountLink.Kind.INVITATION;
        }
    }

    record text(Page page) implements TemplateInstance {}

    record html(Page page) implements TemplateInstance {}

    private final Mails mails;
    private final MailSettings settings;
    private final MailMarks marks;

    AccountLetters(Mails mails, MailSettings settings, MailMarks marks) {
        this.mails = mails;
        this.settings = settings;
        this.marks = marks;
    }

    void write(@Observes AccountMail told) {
        Language language = told.account().language();
        Page page = new Page(told, language, told.account().name().in(language), settings.url(), settings.isDemo());
        AccountLetterWords words = language.words(AccountLetterWords.class);
        String subject = page.isInvitation() ? words.invitation() : words.reset();
        Mail.Composed composed = new Mail.Composed(
                HeaderText.oneLine(subject),
                PlainText.wrapped(new text(page).setLocale(language.locale()).render()),
                new html(page).setLocale(language.locale()).render(),
                0);
        mails.persist(new Mail(
                told.account(),
                page.isInvitation() ? Mail.Kind.INVITATION : Mail.Kind.RESET,
                marks.messageId(),
                composed,
                told.token(),
                told.endsAt(),
                told.at()));
    }
}
